import { decodeEntities } from './latex/foreign-markup.ts'

/** Values that are no prose: addresses, identifiers, pages. */

/**
 * An address or an identifier as it is, without what programs put around it: braces, quotation marks, `\url`, an anchor of
 * HTML, escapes of LaTeX (`{\_}`, `\%`, `\~{}`) and of HTML.
 */
export function verbatim(value: string): string {
  const anchor = /<a\s[^>]*href\s*=\s*["']?([^"'\s>]+)/i.exec(value)?.[1]
  return decodeEntities(anchor ?? value)
    .replace(/\\(?:url|path|nolinkurl|href|burl)\s*\{([^{}]*)\}(?:\s*\{[^{}]*\})?/g, '$1')
    .replace(/\{?\\textasciitilde\s*(?:\{\}\s*)?\}?|\\~\s*\{\s*\}|\\string~|\$\\sim\$|\{~\}/g, '~')
    .replace(/\{?\\textunderscore\s*(?:\{\}\s*)?\}?/g, '_')
    .replace(/\\text(?:less|greater)\s*(?:\{\})?/g, (name) => (name.includes('less') ? '<' : '>'))
    .replace(/\{?\\([_%&#~$^{}])\}?/g, '$1')
    .replace(/\\(?:slash|discretionary|allowbreak|-)\s*(?:\{\})?/g, '')
    .replace(/^[\s{"]+|[\s}"]+$/g, '')
    .replace(/[{}]/g, '')
    .trim()
}

/** The DOI in a value: bare, with "doi:", or in an address of any resolver; undefined where there is none. */
export function doiIn(value: string): string | undefined {
  const text = verbatim(value)
  const [found] = /10\.\d{4,9}\/\S+/.exec(text.replace(/%2f/gi, '/')) ?? []
  return found?.replace(/[.,;]+$/, '').replace(/(?<!\([^()]*)\)$/, '')
}

/**
 * The first address in a value, with a scheme: `www.…` is one too.
 *
 * @returns undefined for what is no address on the web
 */
export function addressIn(value: string): string | undefined {
  const text = verbatim(value).replace(/^url:\s*/i, '')
  const [found] = /https?:\/\/[^\s<>"]+/i.exec(text) ?? []
  const bare = /^(www\.|(?:[a-z0-9-]+\.)+(?:org|com|net|edu|io|eu|de|fr|uk)\/)\S+$/i.test(text)
  const address = found ?? (bare ? `https://${text}` : undefined)
  return address && URL.canParse(address) ? address : undefined
}

/** Pages as the site has them: hyphens between, no words before; undefined for what holds no number. */
export function pagesOf(text: string): string | undefined {
  const pages = text
    .replace(/^(pp?|pages?|s|seiten?)\.?\s*(?=[\dA-Za-z])/i, '')
    .replace(/\s*[–—‐‑−-]+\s*/g, '-')
    .replace(/-+$/, '')
  return /\d|^[ivxlc]+(-[ivxlc]+)?$/i.test(pages) && !/[{}\\]/.test(pages) ? pages : undefined
}
