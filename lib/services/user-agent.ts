import product from '../../package.json' with { type: 'json' }

/**
 * How the site names itself to services: product, version, and where whoever runs it can be reached (RFC 9110, 10.1.5;
 * Crossref's and arXiv's etiquette).
 *
 * @param site the site's address, if it is known
 * @param contact an e-mail address, if there is one
 */
export function userAgent(site: string | undefined, contact: string | undefined): string {
  const reach = [site && `+${site}`, contact && `mailto:${contact}`].filter(Boolean).join('; ')
  return `${product.name}/${product.version}${reach && ` (${reach})`}`
}
