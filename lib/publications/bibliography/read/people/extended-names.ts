/**
 * A name whose parts are named, as Better BibTeX exports them ("family=Berg, given=Jan, prefix=van den, useprefix=true"; biblatex
 * manual 3.4), in the notation of BibTeX: "van den Berg, Jan". Any other name is what it was.
 */
export function classicName(latex: string): string {
  if (!/^\W*(?:family|given|prefix|suffix)\s*=/.test(latex)) return latex
  const parts = new Map(
    piecesOf(latex).flatMap((piece) => {
      const [, name, value] = /^\W*([a-z]+(?:-i)?)\s*=\s*(.*?)[\s"]*$/s.exec(piece) ?? []
      return name !== undefined && value ? [[name, value] as const] : []
    }),
  )
  const [family, given, suffix] = ['family', 'given', 'suffix'].map((name) => unbraced(parts.get(name) ?? ''))
  const last = [parts.get('prefix'), family].filter(Boolean).join(' ')
  // What has a family name alone is an organisation.
  return given ? [last, suffix, given].filter(Boolean).join(', ') : `{${last}}`
}

/** Cut at commas outside of braces. */
function piecesOf(text: string): string[] {
  return text.match(/(?:[^,{}]|\{(?:[^{}]|\{[^{}]*\})*\})+/g) ?? []
}

function unbraced(value: string): string {
  return /^\{[^{}]*\}$/.test(value) ? value.slice(1, -1) : value
}
