import { verbatim } from '../values.ts'

/**
 * Stand-ins for what the parser of LaTeX is not to see: formulas, which it would take apart, addresses, and signs that
 * LaTeX takes for commands and authors do not.
 */

/** What a character stands for: a formula in LaTeX, or an address. */
type Held = { formula: string; address?: undefined } | { address: string; formula?: undefined }

// Characters of Unicode's private use area stand for what the parser is not to see.
const privateUse = /[\uE000-\uF8FF]/g
const firstHeld = 0xe100
const mostHeld = 0x1000
export const paragraph = '\uE000'
const literals = '<>%#&_^$`'
const literalOf = new Map([...literals].map((sign, index) => [sign, String.fromCharCode(0xe001 + index)]))
const named = { less: '<', greater: '>', asciigrave: '`' }
export const signOf = new Map([...literalOf].map(([sign, standIn]) => [standIn, sign]))

/** Signs as programs write them in text, which have escaped those of a formula too: `$x {\textless} y$`. */
const textSigns: Record<string, string> = { less: '<', greater: '>', bar: '|' }
const textSign = /\{\\text(less|greater|bar)\s*\}|\\text(less|greater|bar)(?![a-zA-Z])(?:\{\})?\s?/g

const address =
  /(\\href\s*\{[^{}]*\})|\\(?:url|path|nolinkurl)\s*\{([^{}]*)\}|(https?:\/\/(?:[^\s{}<>"\\]|\\[_%&#~]|\{\\?[_~]\}|\\~\{\})+)/g
const formulas =
  /(\\[\\$])|\$\$((?:\\[\s\S]|[^$\\])+)\$\$|\$((?:\\[\s\S]|[^$\\])+)\$|\\\(([\s\S]+?)\\\)|\\\[([\s\S]+?)\\\]|(\\begin\{((?:equation|align|gather|multline)\*?)\}[\s\S]+?\\end\{\7\})/g

/** Puts characters of the private use area where a formula, an address, a new paragraph or a literal sign stands. */
export function mask(latex: string): { masked: string; held: Held[] } {
  const held: Held[] = []
  const hold = (what: Held) => {
    held.push(what)
    return String.fromCharCode(firstHeld + held.length - 1)
  }
  const masked = latex
    .replace(privateUse, '\ufffd')
    .replace(address, (whole, link?: string, command?: string, bare?: string) => {
      if (link || held.length >= mostHeld) return whole
      const [, written = '', after = ''] = /^([\s\S]*?)([.,;:!?)\]]*)$/.exec(command ?? bare ?? '') ?? []
      const found = verbatim(command ?? written)
      return /^https?:\/\/\S+$/.test(found)
        ? hold({ address: found }) + (command ? '' : after)
        : (command ?? whole)
    })
    .replace(formulas, (whole, escaped: string | undefined, ...found: (string | undefined)[]) => {
      const formula = found
        .slice(0, 5)
        .find((value) => value !== undefined)
        ?.replace(textSign, (_, braced?: string, bare?: string) => ` ${textSigns[braced ?? bare ?? '']} `)
        .replace(/\s+/g, ' ')
        .replace(/\\(?:mbox|hbox|textnormal|textup|textmd|textlf)\b/g, '\\text')
        .replace(/\\ensuremath\b/g, '')
        // A program has escaped the braces of arguments too: "\sqrt\{s\}", as INSPIRE has it of some publishers.
        .replace(
          /^(?=[^{}]*\\(?:sqrt|text|math[a-z]+|frac|overline|bar|hat|vec|tilde)\s*\\\{)[\s\S]*$/,
          (all) => (/(?<!\\)[{}]/.test(all) ? all : all.replace(/\\([{}])/g, '$1')),
        )
        .replace(/\\slash\b/g, '/')
      if (escaped || !formula?.trim() || !isBalanced(formula) || isMoney(formula)) return whole
      return held.length < mostHeld ? hold({ formula: formula.trim() }) : whole
    })
    .replace(/\n[ \t\r]*\n\s*|\\par\b\s*/g, paragraph)
    .replace(
      /\\text(less|greater|asciigrave)(?:\{\}|\b ?)/g,
      (_, name: keyof typeof named) => literalOf.get(named[name]) ?? '',
    )
    .replace(/(\\.)|([<>%#&_^$])/g, (whole, escaped, sign: string) =>
      escaped ? whole : (literalOf.get(sign) ?? sign),
    )
  return { masked, held }
}

function isBalanced(formula: string): boolean {
  let depth = 0
  for (const [brace] of formula.replace(/\\./g, '').matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}

/** Text with its signs back. */
export function unmasked(text: string): string {
  return text.replace(privateUse, (standIn) => signOf.get(standIn) ?? '')
}

/** What a character stands for. */
export function heldBy(standIn: string, held: readonly Held[]): Held {
  return held[standIn.charCodeAt(0) - firstHeld] ?? { formula: '' }
}

/** Whether a character stands for a formula or an address. */
export function isHeld(standIn: number | undefined): boolean {
  return standIn !== undefined && standIn >= firstHeld && standIn <= 0xf8ff
}

/**
 * Whether what stands between two dollar signs is words between two prices ("costs $5 and $6"): it begins with an amount
 * and ends in a space, as no formula does.
 */
function isMoney(between: string): boolean {
  return /^\d[\d.,]*(\s|[kKmM]?\b).*\s$/s.test(between) && !/[\\^_={}]/.test(between)
}
