import type { Element, ElementContent } from 'hast'
import { formulaToMathML } from './mathml.ts'

/** A formula as a line of text, for titles of windows and lists of references: `O(n^2)` becomes O(n²). */
export function formulaToText(tex: string): string {
  const within = formulaToMathML(tex)
  // A number beside it, and some environments, stand on lines of their own alone.
  const result = 'math' in within ? within : formulaToMathML(tex, true)
  return 'math' in result ? textOf(result.math).replace(/\s+/g, ' ').trim() : tex
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/[\u2061-\u2064]/g, '')
  if (node.type !== 'element') return ''
  const parts = node.children.map(textOf)
  const [base = '', second = '', third = ''] = parts
  switch (node.tagName) {
    case 'mspace':
      // One without a width keeps letters upright, and no space.
      return /^0(pt|em)?$/.test(String(node.properties.width ?? 0)) ? '' : ' '
    case 'mphantom':
      return ''
    case 'mtable':
      return node.children.map((row) => rowOf(row, isOfEquations(node))).join('; ')
    case 'mfrac':
      // A binomial coefficient is no fraction: one stands above the other, as in a column.
      if (node.properties.linethickness === '0px') return `${base}; ${second}`
      return `${grouped(base)}/${grouped(second)}`
    case 'msqrt':
      return `√${grouped(parts.join(''))}`
    case 'mroot':
      return `${raised(second)}√${grouped(base)}`
    case 'msup':
      return `${base}${raised(second)}`
    case 'msub':
    case 'munder':
      return `${base}${lowered(second)}`
    case 'msubsup':
    case 'munderover':
      return `${base}${lowered(second)}${raised(third)}`
    case 'mmultiscripts':
      return corners(node.children, parts)
    case 'mover':
      // A hat or a bar is the combining character of the same look.
      return accents.has(second.trim())
        ? `${base}${accents.get(second.trim())}`.normalize('NFC')
        : `${base}${raised(second)}`
    case 'menclose':
      return parts.join('').replace(/\S/gu, `$&${lines.get(String(node.properties.notation)) ?? ''}`)
    case 'mo':
      return /^[=<>≤≥≈∼→←⇒∈⊂⊆×±+−]$/.test(parts.join('')) ? ` ${parts.join('')} ` : parts.join('')
    default:
      return parts.join('')
  }
}

/** Whether a table sets equations below one another, so that a cell of it can be empty: only a matrix means it. */
const isOfEquations = ({ properties: { className } }: Element) =>
  Array.isArray(className) && className.some((name) => name === 'tml-jot' || name === 'full')

/** The cells of a row. */
function rowOf(row: ElementContent, isOfEquations: boolean): string {
  const cells = row.type === 'element' ? row.children.map(textOf) : []
  const written = isOfEquations ? cells.filter((cell) => cell.trim() !== '') : cells
  // Where an equation is aligned, what follows begins with its sign.
  return written.map((cell, at) => (at > 0 && !/^\s*[=<>≤≥≈∼→∈⊂⊆]/.test(cell) ? `, ${cell}` : cell)).join('')
}

/** A letter with what stands at its corners, that before it first: ¹⁴₆C. */
function corners(children: readonly ElementContent[], [base = '', ...scripts]: string[]): string {
  const middle =
    children.findIndex((child) => child.type === 'element' && child.tagName === 'mprescripts') - 1
  const [lowerBehind = '', upperBehind = ''] = middle < 0 ? scripts : scripts.slice(0, middle)
  const [lower = '', upper = ''] = middle < 0 ? [] : scripts.slice(middle + 1)
  const [above, below] = [upper && raised(upper), lower && lowered(lower)]
  return `${above}${below}${base}${lowerBehind && lowered(lowerBehind)}${upperBehind && raised(upperBehind)}`
}

const accents = new Map([
  ['ˆ', '\u0302'],
  ['^', '\u0302'],
  ['\u0302', '\u0302'],
  ['˜', '\u0303'],
  ['~', '\u0303'],
  ['¯', '\u0304'],
  ['‾', '\u0304'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['→', '\u20d7'],
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['ˇ', '\u030c'],
  ['˘', '\u0306'],
  ['˚', '\u030a'],
  ['…', '\u20db'],
])

/** Lines over, under and through all signs of a term. */
const lines = new Map([
  ['top', '\u0305'],
  ['bottom', '\u0332'],
  ['updiagonalstrike', '\u0338'],
])

const grouped = (text: string) => ([...text].length > 1 ? `(${text.trim()})` : text)

function script(from: string, to: string, sign: string): (text: string) => string {
  const forms = new Map([...from].map((character, index) => [character, [...to][index] ?? '']))
  return (text) => {
    const plain = text.replace(/\s+/g, '')
    if (plain === '′') return plain
    // A degree: 37^\circ.
    if (plain === '∘' && sign === '^') return '°'
    const all = [...plain].map((character) => forms.get(character))
    return all.every((form) => form !== undefined) ? all.join('') : `${sign}${grouped(plain)}`
  }
}

/** Text above the line in the characters that Unicode has for it, or behind a sign. */
export const raised = script('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ', '^')
/** Text below the line in the characters that Unicode has for it, or behind a sign. */
export const lowered = script('0123456789+-−=()aeioux', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑᵢₒᵤₓ', '_')
