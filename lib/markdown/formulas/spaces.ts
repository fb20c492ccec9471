import type { Element, ElementContent } from 'hast'

/** The spaces that LaTeX puts between the parts of a formula (TeXbook, chapter 18), where MathML has none or others. */

const thin = '0.1667em'
const applied = '\u2061'

/** Puts them between the children of a row that stands on the line. */
export function setSpaces(node: Element): void {
  node.children.forEach(moveTogether)
  node.children = node.children.flatMap(withSpaceBefore).flatMap(withSpaceBeside).flatMap(withSpaceAround)
}

/** A relation twice, moved together by negative spaces, such as ⟂⟂ for independence: LaTeX has no space between relations. */
function moveTogether(node: ElementContent, index: number, all: readonly ElementContent[]): void {
  if (node.type !== 'element' || node.tagName !== 'mo' || !doubled.test(textIn(node))) return
  const place = all.findIndex((one, at) => at > index && isNoSpace(one))
  const next = all[place]
  if (next?.type !== 'element' || next.tagName !== 'mo' || textIn(node) !== textIn(next)) return
  const between = all.slice(index + 1, place)
  if (between.length === 0 || between.some((one) => one.type !== 'element' || one.tagName !== 'mrow')) return
  node.properties.rspace = '0'
  next.properties.lspace = '0'
}

/** A row of elements. */
export function row(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'mrow', properties: {}, children }
}

/** A thin space before a named function, such as \log, that follows a letter or a closing bracket. */
function withSpaceBefore(
  node: ElementContent,
  index: number,
  all: readonly ElementContent[],
): ElementContent[] {
  return isFunction(node, all[index + 1]) && endsOrdinary(all[index - 1]) ? [space(thin), node] : [node]
}

/**
 * A thin space on either side of what stands in brackets that grow, such as a matrix, towards letters and other such brackets. It
 * belongs to the brackets, so that f\left(x\right) is one word as text. A negative space between (\!) takes it away.
 */
function withSpaceBeside(
  node: ElementContent,
  index: number,
  all: readonly ElementContent[],
): ElementContent[] {
  const enclosed = enclosedIn(node)
  if (!enclosed) return [node]
  const before = all.slice(0, index).findLast(isNoSpace)
  const after = all.slice(index + 1).find(isNoSpace)
  const [opening, closing] = [enclosed.children[0], enclosed.children.at(-1)]
  // Behind a function with anything between, the library has put one.
  const isBeside = endsOrdinary(before) || enclosedIn(before) || endsInFunction(all[index - 1])
  if (opening?.type === 'element' && isBeside) opening.properties.lspace = thin
  // The next brackets bring theirs.
  if (enclosedIn(after) || !beginsOrdinary(after)) return [node]
  if (enclosed !== node) return [node, space(thin)]
  if (closing?.type === 'element') closing.properties.rspace = thin
  return [node]
}

/** The row of brackets that grow, with what stands in them; alone or with signs above and below the line. */
function enclosedIn(node: ElementContent | undefined): Element | undefined {
  if (node?.type !== 'element') return undefined
  const [first] = node.children
  if (/^m(?:sub|sup|subsup)$/.test(node.tagName)) return enclosedIn(first)
  return node.tagName === 'mrow' && grows(first) && grows(node.children.at(-1)) ? node : undefined
}

function grows(node: ElementContent | undefined): boolean {
  return node !== undefined && isFence(node) && node.properties.stretchy === 'true'
}

/** Whether it is a bracket that is not of a size of its own. */
export function isFence(node: ElementContent): node is Element {
  return node.type === 'element' && node.properties.fence === 'true' && node.properties.minsize === undefined
}

function isNoSpace(node: ElementContent): boolean {
  return node.type !== 'element' || node.children.length > 0
}

function endsInFunction(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && (textIn(node) === applied || endsInFunction(node.children.at(-1)))
}

function beginsOrdinary(node: ElementContent | undefined): boolean {
  if (node?.type !== 'element') return false
  if (/^(mrow|mstyle|msub|msup|msubsup|mover|munder)$/.test(node.tagName))
    return beginsOrdinary(node.children[0])
  return (
    /^(mi|mn|mfrac|msqrt|mroot)$/.test(node.tagName) || (isFence(node) && node.properties.form === 'prefix')
  )
}

const relation = /^[=<>∈-∍∝∼-≏≐-⊋⊏-⊒⊢⊣⊦-⊸⋐-⋭\u2190-\u21ff\u27f0-\u27ff\u2900-\u297f⩽⩾⪯⪰]$/
const doubled = /^[=<>∼≈⊥⟂|∣∥⊢⊨]$/
const operation = /^[+−±∓×÷⋅∘∗⋆⊎⊓-⊞∧-∪∖]\ufe0e?$/

/**
 * A sign between two things keeps its distance with what stands above, below or beside it too: that may be wider than it is, and
 * WebKit leaves the room within.
 */
function withSpaceAround(
  node: ElementContent,
  index: number,
  all: readonly ElementContent[],
): ElementContent[] {
  if (node.type !== 'element' || !/^m(?:under|over|underover|sub|sup|subsup)$/.test(node.tagName))
    return [node]
  const [sign] = node.children
  if (sign?.type !== 'element' || sign.tagName !== 'mo' || sign.properties.stretchy === 'true') return [node]
  const width = relation.test(textIn(sign))
    ? '0.2778em'
    : operation.test(textIn(sign)) && endsOrdinary(all[index - 1]) && index < all.length - 1
      ? '0.2222em'
      : undefined
  if (!width) return [node]
  sign.properties.lspace = '0'
  sign.properties.rspace = '0'
  return [space(width), node, space(width)]
}

function space(width: string): Element {
  return { ...row([]), tagName: 'mspace', properties: { width } }
}

/** Whether an element is a named function's name, with or without what stands above and below it. */
function isFunction(node: ElementContent, next: ElementContent | undefined): boolean {
  if (node.type !== 'element') return false
  if (node.tagName === 'mi') return next?.type === 'element' && textIn(next) === applied
  if (!/^(mrow|msub|msup|msubsup|munder|mover|munderover)$/.test(node.tagName)) return false
  const [first, second] = node.children
  return first !== undefined && isFunction(first, node.tagName === 'mrow' ? second : next)
}

/** The text that stands in an element itself. */
export function textIn(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function endsOrdinary(node: ElementContent | undefined): boolean {
  if (node?.type !== 'element') return false
  if (node.tagName === 'mrow' || node.tagName === 'mstyle') return endsOrdinary(node.children.at(-1))
  if (node.tagName === 'mo') return node.properties.form === 'postfix' || /^[\])}|′!]$/.test(textIn(node))
  const [base] = node.children
  // A sign with something above or below it is one still.
  if (/^m(?:over|under)$/.test(node.tagName) && base?.type === 'element' && relation.test(textIn(base)))
    return false
  return /^(mi|mn|msub|msup|msubsup|mfrac|msqrt|mroot|mover|munder|menclose)$/.test(node.tagName)
}
