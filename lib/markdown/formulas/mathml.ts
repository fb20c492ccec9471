import type { Element } from 'hast'
import temml from 'temml'
import { messageOf } from '../../message-of.ts'
import { drawable, formulaClasses } from './allowed-styles.ts'
import { setAsLaTeX } from './as-latex.ts'

/**
 * A formula in LaTeX's notation as MathML Core (https://www.w3.org/TR/mathml-core/), which browsers draw without
 * script or font, with classes of styles/ for what MathML Core lacks. Commands that make links, load
 * pictures or set attributes are refused.
 *
 * @returns the `math` element, or in words why the formula cannot be read; never throws.
 */
export function formulaToMathML(tex: string, display = false): { math: Element } | { problem: string } {
  const options = {
    displayMode: display,
    throwOnError: true,
    trust: false,
    annotate: false,
    maxExpand: 500,
    macros: { ...macros },
  }
  if (/\\(?:eq)?ref\b/.test(tex))
    return { problem: 'a reference leads nowhere, as formulas have no numbers here; write the number' }
  // siunitx has a number and a unit behind it, physics a bracket that grows; the library knows neither.
  if (/\\qty(?![a-zA-Z])/.test(tex))
    return {
      problem:
        '\\qty means one thing to siunitx and another to physics; write 9.8\\,\\mathrm{m/s^2}, or \\left( … \\right)',
    }
  const bracketed = /\\genfrac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/.exec(tex)
  if (bracketed?.slice(1).some((bracket) => !/^(?:[([.]?|\\\{|[)\]]|\\\})$/.test(bracket.trim())))
    return {
      problem:
        'the brackets of \\genfrac can be ( ), [ ] and \\{ \\} alone; write others with \\left and \\right around it',
    }
  try {
    const math = parseMarkup(temml.renderToString(prepared(tex, display), options))
    if (!math) return { problem: 'nothing to draw' }
    if (hasLostBreak(math))
      return {
        problem:
          'two backslashes end no line within brackets or braces, or beside an environment with lines; write & before each line of \\begin{aligned} … \\end{aligned}',
      }
    setAsLaTeX(math)
    if (/\\(?:re|provide)?newcommand|\\[gex]?def(?![a-zA-Z])/.test(tex) && !hasWords(math))
      return {
        problem: 'nothing but a definition, which holds in no other formula; write it where it is used',
      }
    const problem = drawable(math)
    return problem ? { problem } : { math }
  } catch (error) {
    // Its second line and what follows " at position" draw the place with combining characters.
    const reason = messageOf(error)
    // An error of its own, where it expects something and finds the end.
    if (error instanceof TypeError)
      return { problem: 'something is missing, such as what ^ or _ stand before' }
    return { problem: (reason.split(/ at (?:position|end of input)/)[0] ?? reason).trim() }
  }
}

/** Whether a sign without any stands in a formula, which the library makes of two backslashes that end no row. */
function hasLostBreak(node: Element): boolean {
  return node.children.some(
    (child) =>
      child.type === 'element' &&
      ((child.tagName === 'mo' &&
        node.tagName !== 'mtd' &&
        child.children.length === 0 &&
        Object.keys(child.properties).every((name) => name === 'linebreak')) ||
        hasLostBreak(child)),
  )
}

function hasWords(node: Element): boolean {
  return node.children.some((child) =>
    child.type === 'element' ? hasWords(child) : child.type === 'text' && child.value.trim() !== '',
  )
}

/** Commands that the library does not know, has the wrong way round, or sets beside a letter rather than above it. */
const macros = {
  '\\overset': '\\stackrel{#1}{#2}',
  '\\slashed': '\\not{#1}',
  '\\vcentcolon': ':',
  '\\prescript': '\\pres@cript{_{#2}^{#1}}{}{#3}',
  '\\mbox': '\\text{#1}',
  '\\mathds': '\\mathbb{#1}',
  '\\mathbbm': '\\mathbb{#1}',
  '\\bold': '\\mathbf{#1}',
  // Browsers break no formula, and the empty sign that it leaves is that of a lost line.
  '\\allowbreak': '{}',
  '\\nobreak': '{}',
}

/** What environments that stand on lines of their own are called within a line, such as a title; `aligned` else. */
const withinLine = new Map([
  ['alignat', 'alignedat'],
  ['gather', 'gathered'],
  ['multline', 'gathered'],
])

/** Letters of which the library knows no bold form, since Unicode has none of most: bold alone, they would be left thin. */
const thin =
  'ell|hbar|hslash|infty|wp|imath|jmath|partial|emptyset|varnothing|Re|Im|aleph|beth|gimel|daleth|eth|mho|angle|forall|exists|top|bot'
const thinInBold = new RegExp(
  String.raw`\\(?:boldsymbol|bm)\s*(?:\{\s*(\\(?:${thin}))\s*\}|(\\(?:${thin}))(?![a-zA-Z]))`,
  'g',
)

/** What \not leaves as it is, or takes away: signs of which the library makes no other sign. */
const upright = String.raw`\d|\\(?:Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Upsilon|Phi|Psi|Omega)(?![a-zA-Z])`
const struckThrough = new RegExp(String.raw`\\(?:not|slashed)\s*(?:\{\s*(${upright})\s*\}|(${upright}))`, 'g')

/**
 * Lines that end in two backslashes outside of any environment, as KaTeX has them, in one: the library sets them one behind the
 * other.
 */
function inLines(tex: string): string {
  let depth = 0
  const outside = [...tex.matchAll(/\\(?:begin|end)(?![a-zA-Z])|\\[\s\S]|[{}&]/g)].filter(([token]) => {
    if (token === '{' || token === '\\begin') depth += 1
    if (token === '}' || token === '\\end') depth -= 1
    return depth === 0 && (token === '\\\\' || token === '&')
  })
  const hasOwnLines = /\\begin\{(?:equation|align|gather|alignat|multline)/.test(tex)
  if (hasOwnLines || outside.every(([token]) => token === '&')) return tex
  const name = outside.some(([token]) => token === '&') ? 'align*' : 'gather*'
  return `\\begin{${name}}${tex}\n\\end{${name}}`
}

/**
 * Formulas have no numbers but those of `\tag`: others would run through all entries of a page, and nothing could refer
 * to them. What the library takes for a letter, \bigm, is a relation; where a table stands on its line, `[t]`, it prints; `@{}`,
 * no room beside a column, it does not know;
 * \sideset with nothing in front loses its limits; and it has commands that LaTeX has not, such as \R, which a formula may
 * define for itself.
 */
function prepared(tex: string, display: boolean): string {
  // What ends the last line is nothing to draw.
  const lines = tex.replace(/(?:\\\\\s*)+$/, '')
  return (display ? inLines(lines) : lines)
    .replace(
      /\\(begin|end)\{(equation|align|gather|alignat|multline)\*?\}/g,
      (_, end: string, name: string) =>
        display ? `\\${end}{${name}*}` : `\\${end}{${withinLine.get(name) ?? 'aligned'}}`,
    )
    .replace(/\\begin\{(aligned|alignedat|gathered|array)\}\s*\[[tbc]\]/g, '\\begin{$1}')
    .replace(/\\begin\{array\}\s*\{(?:[^{}]|\{\})*\}/g, (begin) => begin.replaceAll('@{}', ''))
    .replace(
      /\\newcommand\*?\s*(?:\{\s*(\\[a-zA-Z]+)\s*\}|(\\[a-zA-Z]+))/g,
      (_, inBraces?: string, alone?: string) =>
        `\\providecommand{${inBraces ?? alone}}{}\\renewcommand{${inBraces ?? alone}}`,
    )
    .replace(struckThrough, (_, inBraces?: string, alone?: string) => `\\cancel{${inBraces ?? alone}}`)
    .replace(/\\sideset\s*\{\s*\}/g, '\\sideset{^{}}')
    .replace(thinInBold, (_, inBraces?: string, alone?: string) => `\\pmb{${inBraces ?? alone}}`)
    .replace(/\\(big|Big|bigg|Bigg)m(?![a-zA-Z])\s*(\\[a-zA-Z]+|\\?[^\sa-zA-Z])/g, '\\mathrel{\\$1$2}')
}

/** The elements, attributes and classes of MathML that a formula may consist of, for the sanitiser. */
export const mathElements: Record<string, (string | [string, ...string[]])[]> = Object.fromEntries(
  [
    ['math', 'display ariaLabel dataText'],
    ['mi', 'mathvariant'],
    ['mn'],
    [
      'mo',
      'fence form stretchy separator movablelimits largeop symmetric minsize maxsize lspace rspace accent mathsize',
    ],
    ['mtext'],
    ['ms'],
    ['mspace', 'width height depth'],
    ['mrow', 'displaystyle scriptlevel'],
    ['mfrac', 'linethickness'],
    ['msqrt'],
    ['mroot'],
    ['mstyle', 'displaystyle scriptlevel mathsize'],
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
  ].map(([name = '', attributes = '']) => [
    name,
    [
      ...attributes.split(' ').filter(Boolean),
      'mathcolor',
      'mathbackground',
      ['className', ...formulaClasses],
    ],
  ]),
)

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
