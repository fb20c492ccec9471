/** Commands that `@preamble` defines for the values of a file: how many arguments each takes, and what it stands for. */
export type Macros = Map<string, { arity: number; body: string }>

/** What stands between two braces, with braces in it. */
const inner = String.raw`((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)`
const newCommand = new RegExp(
  String.raw`\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand)\*?\s*\{?\s*\\([a-zA-Z]+)\s*\}?\s*(?:\[(\d)\])?\s*\{${inner}\}`,
  'g',
)
const plainTex = new RegExp(String.raw`\\def\s*\\([a-zA-Z]+)\s*((?:#\d)*)\s*\{${inner}\}`, 'g')

/** How long a definition may be, in characters, how often it may stand in a value, and how many in each other. */
const longestBody = 200
const mostUses = 100
const deepest = 3

/** Commands by which entries are sorted and of which nothing is seen (Patashnik, Designing BibTeX Styles, 1988, `\noopsort`); files rely on them without defining them. */
export function sortingMacros(): Macros {
  return new Map(['noopsort', 'SortNoop', 'sortnoop'].map((name) => [name, { arity: 1, body: '' }]))
}

/** Adds what a `@preamble` defines; what is no command with a text is passed over. */
export function define(preamble: string, macros: Macros): void {
  for (const [, name = '', arity, body = ''] of preamble.matchAll(newCommand))
    if (body.length <= longestBody) macros.set(name, { arity: Number(arity ?? 0), body })
  for (const [, name = '', parameters = '', body = ''] of preamble.matchAll(plainTex))
    if (body.length <= longestBody) macros.set(name, { arity: parameters.length / 2, body })
}

/** A value with what its macros stand for in their place. */
export function expanded(value: string, macros: Macros): string {
  let text = value
  for (let depth = 0; depth < deepest && text.includes('\\'); depth += 1) {
    const before = text
    for (const [name, macro] of macros) if (text.includes(`\\${name}`)) text = withMacro(text, name, macro)
    if (text === before) break
  }
  return text
}

function withMacro(text: string, name: string, { arity, body }: { arity: number; body: string }): string {
  const call = `\\\\${name}(?![a-zA-Z])${String.raw`\s*\{${inner}\}`.repeat(arity)}`
  const isSeen = body !== ''
  const keepsSpace = /\\xspace\s*$/.test(body)
  const behind = arity > 0 ? '' : keepsSpace ? '(?:\\{\\})?' : '(?:\\{\\}|\\s+)?'
  // Of what is not seen, braces around it are none either.
  const pattern = new RegExp(isSeen ? call + behind : `\\{\\s*${call}\\s*\\}|${call}${behind}`, 'g')
  let uses = 0
  return text.replace(pattern, (whole, ...found: unknown[]) => {
    uses += 1
    if (uses > mostUses) return whole
    return body
      .replace(/#(\d)/g, (_, index: string) => String(found[Number(index) - 1] ?? ''))
      .replace(/\\xspace\s*$/, '')
  })
}
