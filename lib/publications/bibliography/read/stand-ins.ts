/**
 * Stand-ins for what the parser of LaTeX is not to see: formulas, which it would take apart, and signs that LaTeX takes
 * for commands and authors do not.
 */

// Characters of Unicode's private use area stand for what the parser is not to see.
const privateUse = /[\uE000-\uF8FF]/g
const firstFormula = 0xe100
export const paragraph = '\uE000'
const literals = '<>%#&_^$`'
const literalOf = new Map([...literals].map((sign, index) => [sign, String.fromCharCode(0xe001 + index)]))
const named = { less: '<', greater: '>', asciigrave: '`' }
export const signOf = new Map([...literalOf].map(([sign, standIn]) => [standIn, sign]))

/** Puts characters of the private use area where a formula, a new paragraph or a literal sign stands. */
export function mask(latex: string): { masked: string; formulas: string[] } {
  const formulas: string[] = []
  const masked = latex
    .replace(privateUse, '\ufffd')
    .replace(
      /(\\[\\$])|\$\$((?:\\[\s\S]|[^$\\])+)\$\$|\$((?:\\[\s\S]|[^$\\])+)\$|\\\(([\s\S]+?)\\\)|\\\[([\s\S]+?)\\\]/g,
      (whole, escaped: string | undefined, ...found: (string | undefined)[]) => {
        const formula = found
          .slice(0, 4)
          .find((value) => value !== undefined)
          ?.replace(/\s+/g, ' ')
          .trim()
        if (escaped || !formula || !isBalanced(formula) || formulas.length >= 0x1000) return whole
        formulas.push(formula)
        return String.fromCharCode(firstFormula + formulas.length - 1)
      },
    )
    .replace(/\n[ \t\r]*\n\s*|\\par\b\s*/g, paragraph)
    .replace(
      /\\text(less|greater|asciigrave)(?:\{\}|\b ?)/g,
      (_, name: keyof typeof named) => literalOf.get(named[name]) ?? '',
    )
    .replace(/(\\.)|([<>%#&_^$])/g, (whole, escaped, sign: string) =>
      escaped ? whole : (literalOf.get(sign) ?? sign),
    )
  return { masked, formulas }
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

/** The formula that a character stands for. */
export function formulaOf(standIn: string, formulas: readonly string[]): string {
  return formulas[standIn.charCodeAt(0) - firstFormula] ?? ''
}

/** Whether a character stands for a formula. */
export function isFormula(standIn: number | undefined): boolean {
  return standIn !== undefined && standIn >= firstFormula && standIn <= 0xf8ff
}
