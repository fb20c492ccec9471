/** A picture of a page, and of what. */
export type Look = {
  site: string
  kind: string
  path: string
  width: number
  scheme: 'light' | 'dark' | 'print'
  /** Below the folder of the sheet. */
  file: string
}

/** The page with all pictures: a row for each kind of page of each site, where a click shows a picture in its full size. */
export function sheetPage(looks: readonly Look[]): string {
  const rows = new Map<string, Look[]>()
  for (const look of looks) {
    const title = `${look.site} ${look.kind}`
    rows.set(title, [...(rows.get(title) ?? []), look])
  }
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
  body { margin: 1rem; font: 14px/1.4 system-ui, sans-serif; background: #808080; color: #fff }
  section { margin-bottom: 2rem; padding: .5rem; background: #808080 }
  h2 { margin: 0 0 .5rem; font-size: 1.1rem }
  div { display: flex; gap: .5rem; align-items: flex-start; margin-bottom: .5rem }
  figure { margin: 0; flex: 0 1 auto; min-width: 0 }
  figcaption { font-size: .75rem }
  a { display: block; max-height: 1000px; overflow: hidden }
  img { display: block; max-width: 100% }
</style>
${[...rows].map(([title, row]) => rowOf(title, row)).join('\n')}
</html>
`
}

function rowOf(title: string, row: readonly Look[]): string {
  const figures = (scheme: Look['scheme']) =>
    row
      .filter((look) => look.scheme === scheme)
      .map(
        ({ file, width }) =>
          `<figure style="flex-basis: ${width}px"><figcaption>${width} ${scheme}</figcaption><a href="${file}"><img src="${file}" alt=""></a></figure>`,
      )
      .join('')
  return `<section><h2>${title} <small>${row[0]?.path ?? ''}</small></h2>
${(['light', 'dark', 'print'] as const).map((scheme) => `<div>${figures(scheme)}</div>`).join('\n')}
</section>`
}
