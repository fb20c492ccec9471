import type { Element, ElementContent } from 'hast'
import temml from 'temml'

/**
 * A formula in LaTeX's notation as MathML Core (https://www.w3.org/TR/mathml-core/), which browsers draw without
 * script, style sheet or font. Commands that make links, load pictures or set attributes are refused.
 *
 * @returns the `math` element, or in words why the formula cannot be read; never throws.
 */
export function formulaToMathML(tex: string, display = false): { math: Element } | { problem: string } {
  const options = { displayMode: display, throwOnError: true, trust: false, annotate: false, maxExpand: 500 }
  try {
    const root = parseMarkup(temml.renderToString(tex, options))
    if (root) return { math: root }
  } catch (error) {
    // Its second line and what follows " at position" draw the place with combining characters.
    const reason = error instanceof Error ? error.message : String(error)
    // An error of its own, where it expects something and finds the end.
    if (error instanceof TypeError)
      return { problem: 'something is missing, such as what ^ or _ stand before' }
    return { problem: (reason.split(/ at (?:position|end of input)/)[0] ?? reason).trim() }
  }
  return { problem: 'nothing to draw' }
}

/** The elements and attributes of MathML that a formula may consist of, for the sanitiser. */
export const mathElements: Record<string, string[]> = Object.fromEntries(
  [
    ['math', 'display'],
    ['mi', 'mathvariant'],
    ['mn'],
    [
      'mo',
      'fence form stretchy separator movablelimits largeop symmetric minsize maxsize lspace rspace accent',
    ],
    ['mtext'],
    ['ms'],
    ['mspace', 'width height depth'],
    ['mrow'],
    ['mfrac', 'linethickness'],
    ['msqrt'],
    ['mroot'],
    ['mstyle', 'displaystyle scriptlevel'],
    ['mpadded', 'width height depth lspace voffset'],
    ['mphantom'],
    ['msub'],
    ['msup'],
    ['msubsup'],
    ['munder', 'accentunder'],
    ['mover', 'accent'],
    ['munderover'],
    ['mmultiscripts'],
    ['mprescripts'],
    ['mtable', 'displaystyle'],
    ['mtr'],
    ['mtd', 'columnspan rowspan'],
    ['menclose', 'notation'],
  ].map(([name = '', attributes = '']) => [name, attributes.split(' ').filter(Boolean)]),
)

/** A formula as a line of text, for titles of windows and lists of references: `O(n^2)` becomes O(n²). */
export function formulaToText(tex: string): string {
  const result = formulaToMathML(tex)
  return 'problem' in result ? tex : textOf(result.math).replace(/\s+/g, ' ').trim()
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/[\u2061-\u2064]/g, '')
  if (node.type !== 'element') return ''
  const parts = node.children.map(textOf)
  const [base = '', second = '', third = ''] = parts
  switch (node.tagName) {
    case 'mspace':
      return /^0(pt|em)?$/.test(String(node.properties.width)) ? '' : ' '
    case 'mtable':
      return parts.join('; ')
    case 'mtr':
      return parts.join(', ')
    case 'mfrac':
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
    case 'mover':
      // A hat or a bar is the combining character of the same look.
      return accents.has(second)
        ? `${base}${accents.get(second)}`.normalize('NFC')
        : `${base}${raised(second)}`
    case 'mo':
      return /^[=<>≤≥≈∼→←⇒∈⊂⊆×±+−]$/.test(parts.join('')) ? ` ${parts.join('')} ` : parts.join('')
    default:
      return parts.join('')
  }
}

const accents = new Map([
  ['ˆ', '\u0302'],
  ['^', '\u0302'],
  ['˜', '\u0303'],
  ['~', '\u0303'],
  ['¯', '\u0304'],
  ['‾', '\u0304'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['→', '\u20d7'],
])

const grouped = (text: string) => ([...text].length > 1 ? `(${text.trim()})` : text)

function script(from: string, to: string, sign: string): (text: string) => string {
  const forms = new Map([...from].map((character, index) => [character, [...to][index] ?? '']))
  return (text) => {
    const plain = text.replace(/\s+/g, '')
    if (plain === '′') return plain
    const all = [...plain].map((character) => forms.get(character))
    return all.every((form) => form !== undefined) ? all.join('') : `${sign}${grouped(plain)}`
  }
}

/** Text above the line in the characters that Unicode has for it, or behind a sign. */
export const raised = script('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ', '^')
/** Text below the line in the characters that Unicode has for it, or behind a sign. */
export const lowered = script('0123456789+-−=()aeioux', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑᵢₒᵤₓ', '_')

const entities: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#x27': "'",
  nbsp: '\u00a0',
}
const decode = (text: string) => text.replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole)

/** The library's markup, which is well-formed, as a tree for the sanitiser. */
function parseMarkup(markup: string): Element | undefined {
  const root: Element = { type: 'element', tagName: 'mrow', properties: {}, children: [] }
  const open = [root]
  for (const [, end, name, attributes = '', text] of markup.matchAll(
    /<(\/?)([a-z]+)((?:\s+[\w-]+="[^"]*")*)\s*\/?>|([^<]+)/g,
  )) {
    const parent = open.at(-1)
    if (!parent) return undefined
    if (text !== undefined) parent.children.push({ type: 'text', value: decode(text) })
    else if (end) open.pop()
    else if (name) {
      const properties = Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          decode(value),
        ]),
      )
      const element: Element = { type: 'element', tagName: name, properties, children: [] }
      parent.children.push(element)
      open.push(element)
    }
  }
  const [math] = root.children
  return open.length === 1 && math?.type === 'element' ? math : undefined
}
