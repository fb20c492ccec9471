import type { Element, ElementContent } from 'hast'
import { isFence, row, setSpaces, textIn } from './spaces.ts'

/**
 * Evens out where MathML, as the library writes it, is drawn otherwise than LaTeX draws the formula: primes that are
 * raised twice, signs that join nothing, a wide hat that one browser does not stretch, brackets that are as high as what
 * stands in them without being stretched, and what has no height of its own, which one browser does not draw.
 *
 * @param isScript whether the element stands above or below the line, where LaTeX leaves no space around signs
 */
export function setAsLaTeX(node: Element, isScript = false): void {
  const scripts = scriptsOf.get(node.tagName)
  const isSmall = isScript || (node.tagName === 'mstyle' && node.properties.scriptlevel === '1')
  // The library gives a named function, such as \widehat{\operatorname{Var}}, more children than its parent may have.
  if (scripts !== undefined && node.children.length > scripts + 1)
    node.children = [row(node.children.slice(0, -scripts)), ...node.children.slice(-scripts)]
  node.children.forEach((child, index) => {
    if (child.type === 'element')
      setAsLaTeX(child, isSmall || (scripts !== undefined && index > 0 && node.tagName !== 'mfrac'))
  })
  // An empty script has no name of its own in MathML Core; and a sign holds no letters, as the library has it under \stackrel.
  if (
    node.tagName === 'none' ||
    (node.tagName === 'mo' && node.children.some(({ type }) => type === 'element'))
  )
    node.tagName = 'mrow'
  // A letter that is struck through leans as it does without.
  if (node.tagName === 'mi' && /^\p{L}\u0338$/u.test(textIn(node))) node.properties.class = 'italic'
  if (node.tagName === 'mo') sign(node, isSmall)
  if (inRow.has(node.tagName) && !isSmall)
    for (const [index, child] of node.children.entries()) joins(child, index, node.children)
  if (node.tagName === 'mpadded') smashed(node)
  if (node.tagName === 'msub' || node.tagName === 'msup') limits(node)
  if (node.tagName === 'msup' || node.tagName === 'msubsup') primes(node)
  if (!isSmall && inRow.has(node.tagName)) setSpaces(node)
  if (node.tagName === 'math') settle(node)
}

/** What hides from the rules of spaces which brackets stretch and what a function is comes after all of them. */
function settle(node: Element): void {
  if (node.tagName === 'mrow') brackets(node)
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'element') continue
    settle(child)
    // Firefox puts a space beside every upright word, where those of LaTeX are already.
    if (child.tagName === 'mi' && /^\p{L}{2,}$/u.test(textIn(child)) && node.tagName !== 'mpadded')
      node.children[index] = { ...row([child]), tagName: 'mpadded', properties: { lspace: '0' } }
  }
}

/** Elements with a given number of children: those behind the first. */
const scriptsOf = new Map([
  ['msub', 1],
  ['msup', 1],
  ['msubsup', 2],
  ['munder', 1],
  ['mover', 1],
  ['munderover', 2],
  ['mfrac', 1],
])
const inRow = new Set(['math', 'mrow', 'mtd', 'mstyle', 'mpadded', 'msqrt', 'menclose'])

function sign(node: Element, isScript: boolean): void {
  const { properties } = node
  // \big( and its like stand as close to their neighbours as small ones do; \bigm is a relation, and says so.
  const isBig = properties.minsize !== undefined
  if ((isScript || isBig) && properties.lspace === undefined && !isAccent(node)) {
    properties.lspace = '0'
    properties.rspace = '0'
  }
  // What is first in a bracket, as in f(\cdot), joins nothing to it.
  if (properties.form === 'prefix' && properties.stretchy === 'false' && !properties.fence) {
    properties.lspace = '0'
    properties.rspace = '0'
  }
  // Chromium gives every bracket that stretches the width of its widest form: a slightly larger one is a larger letter.
  if (properties.minsize === '1.2em' && /^[()[\]{}⟨⟩⌊⌋⌈⌉]$/.test(textIn(node)))
    node.properties = { stretchy: 'false', mathsize: '120%', lspace: '0', rspace: '0' }
  // Firefox draws them as large as sums.
  if (/^[⊕⊖⊗⊙⊎]\ufe0e?$/.test(textIn(node))) properties.largeop = 'false'
  // WebKit leaves the room of a relation around the arrow that stands above letters.
  if (isAccent(node) && /^[→←↔⇀↼]$/.test(textIn(node))) {
    properties.lspace = '0'
    properties.rspace = '0'
  }
  // Chromium stretches the combining character alone.
  const [text] = node.children
  if (properties.stretchy === 'true' && text?.type === 'text' && text.value === 'ˆ') text.value = '\u0302'
}

/**
 * What stands beside a sign says how it is set: behind a nabla, which is no operator to LaTeX, a dot or a cross joins two
 * things; dots in a row stand a thin space from letters and commas, and from other signs as far as those are.
 */
function joins(node: ElementContent, index: number, all: readonly ElementContent[]): void {
  if (node.type !== 'element' || node.tagName !== 'mo') return
  const { properties } = node
  const [before, after] = [all[index - 1], all[index + 1]]
  if (properties.form === 'prefix' && properties.stretchy === 'false' && isSign(before, /^∇$/))
    node.properties = {}
  // A minus behind \bigl( is that of a number.
  if (/^[−+±∓]$/.test(textIn(node)) && isSign(before, /^[([{⟨⌊⌈]$/))
    node.properties = { ...properties, form: 'prefix', lspace: '0', rspace: '0' }
  if (!/^[…⋯⋱⋮]$/.test(textIn(node))) return
  properties.lspace = before === undefined || isSign(before) ? '0' : '0.1667em'
  properties.rspace = after === undefined || (isSign(after) && !isSign(after, /^[,;]$/)) ? '0' : '0.1667em'
}

/** Whether it is a sign, or a space that the library has put where one begins. */
function isSign(node: ElementContent | undefined, which = /^/): boolean {
  return node?.type === 'element' && /^m(?:o|space)$/.test(node.tagName) && which.test(textIn(node))
}

function isAccent({ properties }: Element): boolean {
  return String(properties.style ?? '').startsWith('math-depth')
}

/** The limits of a sum with signs at its corners stand below and above it, also where there is one alone. */
function limits(node: Element): void {
  const [base] = node.children
  if (base?.type !== 'element' || base.tagName !== 'mmultiscripts') return
  const [operator] = base.children
  if (operator?.type === 'element' && operator.properties.movablelimits)
    node.tagName = node.tagName === 'msub' ? 'munder' : 'mover'
}

const isPrime = (node: ElementContent) =>
  node.type === 'element' && /\btml-prime\b/.test(String(node.properties.class ?? ''))

/** Stretched around what is no higher than they are, brackets stand too high in WebKit and too far away in Chromium. */
function brackets({ children }: Element): void {
  const fences = children.filter(isFence)
  if (fences[0] !== children[0] || fences.length < 2) return
  if (!children.every((child) => isFence(child) || isLow(child))) return
  for (const child of children)
    if (child.type === 'element' && child.properties.stretchy === 'true') child.properties.stretchy = 'false'
}

/** Whether it is letters and signs of a line's height, with at most one row of others above and below. */
function isLow(node: ElementContent, isScript = false): boolean {
  if (node.type !== 'element') return true
  if (node.tagName === 'mo')
    return (
      node.properties.minsize === undefined &&
      !/[\u220f-\u2211\u222b-\u2233\u22c0-\u22c3\u2a00-\u2aff]/.test(textIn(node))
    )
  if (/^m(?:sub|sup|subsup)$/.test(node.tagName))
    return !isScript && node.children.every((child, index) => isLow(child, index > 0))
  return (
    /^m(?:i|n|text|space|row)$/.test(node.tagName) && node.children.every((child) => isLow(child, isScript))
  )
}

/** What LaTeX draws as if it had no height, for the distance of lines, keeps its height: there are no lines around it here. */
function smashed(node: Element): void {
  const { width, height, depth } = node.properties
  const [first] = node.children
  const isPhantom = first?.type === 'element' && first.tagName === 'mphantom'
  if (width !== undefined || isPhantom || (height ?? depth) !== '0px') return
  node.tagName = 'mrow'
  node.properties = {}
}

/** A prime stands above the line by itself: it goes behind its letter, and what is raised beside it stays raised. */
function primes(node: Element): void {
  const raised = node.children.at(-1)
  const [base, lowered] = node.children
  if (raised?.type !== 'element' || base?.type !== 'element') return
  const signs = isPrime(raised) ? [raised] : raised.tagName === 'mrow' ? leading(raised.children) : []
  if (signs.length === 0) return
  const rest = isPrime(raised) ? [] : raised.children.slice(signs.length)
  const primed = row([base, ...signs])
  if (node.tagName === 'msubsup' && lowered) {
    // Under the prime, as LaTeX has it.
    const back: Element = { ...row([]), properties: { style: 'margin-left:-0.25em' } }
    node.tagName = rest.length > 0 ? 'msubsup' : 'msub'
    node.children = [primed, row([back, lowered]), ...(rest.length > 0 ? [row(rest)] : [])]
  } else {
    node.tagName = rest.length > 0 ? 'msup' : 'mrow'
    node.children = rest.length > 0 ? [primed, row(rest)] : primed.children
  }
}

function leading(children: ElementContent[]): ElementContent[] {
  const end = children.findIndex((child) => !isPrime(child))
  return children.slice(0, end < 0 ? undefined : end)
}
