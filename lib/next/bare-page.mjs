/**
 * A page of Next's without what serves React in the browser, which no page here has (docs/decisions/0011-where-next-is-bent.md): its
 * payload, its bootstrap, its files, and the comments that part one text from the next. Our own scripts stay, but for one that says
 * `data-for="math"` on a page without any `<math`.
 *
 * Plain JavaScript that needs nothing around it, since the loader beside it writes its source into Next's own.
 *
 * @param {string} html
 * @returns {string}
 */
export function barePage(html) {
  return html
    .replace(/<script>\(?self\.__next_f\b[\s\S]*?<\/script>/g, '')
    .replace(/<script id="_R_">[\s\S]*?<\/script>/g, '')
    .replace(/<script\b[^>]*\bsrc="[^"]*\/_next\/static\/[^>]*><\/script>/g, '')
    .replace(/<link rel="preload" as="script"[^>]*>/g, '')
    .replace(/<!--(?: |\/?\$)-->/g, '')
    .replace('<div hidden=""></div>', '')
    .replace(/<script data-for="(\w+)">[\s\S]*?<\/script>/g, (script, element) =>
      html.includes(`<${element}`) ? script : '',
    )
}

/**
 * The links of a page's head that machines follow (signposting.org), as the value of a `Link` header (RFC 8288); '' where there are
 * none.
 *
 * @param {string} html
 * @returns {string}
 */
export function linkHeader(html) {
  const links = html.slice(0, html.indexOf('</head>')).match(/<link\b[^>]*>/g) ?? []
  return links
    .map((link) => {
      const value = (name) =>
        new RegExp(` ${name}="([^"]*)"`)
          .exec(link)?.[1]
          .replace(/&(?:amp|#x27);/g, (sign) => (sign === '&amp;' ? '&' : '%27'))
      const [rel, href, type] = ['rel', 'href', 'type'].map(value)
      if (!href || !/^(cite-as|author|item|describedby|linkset|type|license)$/.test(rel ?? '')) return ''
      return `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`
    })
    .filter(Boolean)
    .join(', ')
}
