import type { Element } from 'hast'

/**
 * What the library that reads LaTeX says by inline styles and classes of its own, said by attributes of MathML Core and
 * by the classes of styles/: the site's policy lets no inline style through. The vocabulary is closed. What
 * is not in it stops the formula rather than being drawn without it.
 *
 * @returns the words for what cannot be drawn, or nothing
 */
export function drawable(node: Element): string | undefined {
  const styles = stylesOf(node)
  const kept = classesOf(node).filter((name) => classes.has(name))
  node.properties.style = undefined
  node.properties.class = undefined
  if (node.properties.mathbackground === 'black') {
    // A rule is as black as the letters are.
    node.properties.mathbackground = undefined
    kept.push('ink')
    // Thinner than a pixel, which \rule{1em}{0.4pt} is, it would not be drawn by all.
    for (const side of ['width', 'height'])
      if (inEm(String(node.properties[side] ?? '1em')) < 0.06) node.properties[side] = '0.06em'
  }
  // What has a number at the end of a line is as wide as the page.
  if (node.tagName === 'mtable' && hasNumber(node) && !styles.has('width')) kept.push('full')
  const unknown = styleIt(node, styles, kept)
  if (unknown) return unknown
  if (kept.length > 0) node.properties.className = kept
  for (const child of node.children) {
    const problem = child.type === 'element' ? drawable(child) : undefined
    if (problem) return problem
  }
  return undefined
}

function hasNumber({ children: [row] }: Element): boolean {
  const last = row?.type === 'element' ? row.children.at(-1) : undefined
  return last?.type === 'element' && stylesOf(last).get('width') === '50%'
}

/** The classes that styles/ has rules for. */
export const formulaClasses: readonly string[] = [
  // Cells: where their words stand, how far they are from their neighbours, lines around them.
  ...['tml-left', 'tml-right'],
  ...['start-0', 'start-wide', 'end-0', 'thin', 'side'],
  ...['top', 'bottom', 'left', 'right'].flatMap((side) => [
    `line-${side}`,
    `dashed-${side}`,
    `double-${side}`,
  ]),
  // Tables.
  ...['tml-jot', 'tml-small', 'full'],
  // What is drawn around, over and through a formula.
  ...['tml-overline', 'tml-underline', 'tml-fbox', 'filled', 'ink', 'actuarial'],
  ...['tml-cancel', 'upstrike', 'downstrike', 'sout', 'tml-xcancel'],
  ...['phasor-bottom', 'phasor-angle', 'longdiv-top', 'longdiv-arc', 'circle-pad', 'textcircle'],
  // Letters, accents and spaces.
  ...['bold', 'italic', 'mathscr', 'unscaled', 'tml-vec', 'tml-sml-pad', 'tml-med-pad', 'tml-lrg-pad'],
  'wbk-acc',
  ...['sml', 'med', 'lrg'].flatMap((size) => [
    `chr-${size}`,
    `chr-${size}-vec`,
    `wbk-${size}`,
    `wbk-${size}-acc`,
    `wbk-${size}-vec`,
  ]),
  ...['tml-tilde-2', 'tml-tilde-3', 'tml-tilde-4'],
  ...['back-1', 'back-2', 'back-3', 'back-6', 'back-12'],
  ...['llap', 'lapped', 'clap', 'tml-shift-left'],
]
const classes = new Set(formulaClasses)

type Styles = ReadonlyMap<string, string>

function stylesOf({ properties }: Element): Styles {
  return new Map(
    String(properties.style ?? '')
      .split(';')
      .map((declaration) => declaration.split(':').map((part) => part.trim()))
      .flatMap(([key = '', value]) => (value ? [[key, value] as const] : [])),
  )
}

function classesOf({ properties }: Element): string[] {
  return String(properties.class ?? '').split(' ')
}

/** Gives an element what its styles say; the names of the classes go into `kept`. */
function styleIt(node: Element, styles: Styles, kept: string[]): string | undefined {
  if (node.tagName === 'mtd') cell(styles, kept)
  for (const [key, value] of styles) {
    if (node.tagName === 'mtd' && /^(padding|border|width)/.test(key)) continue
    if (key === 'color') node.properties.mathcolor = value
    else if (key === 'font-weight') kept.push('bold')
    else if (key === 'font-style') kept.push('italic')
    else if (key === 'math-depth') kept.push('unscaled')
    else if (key === 'margin-left') kept.push(`back-${steps(value, [1, 2, 3, 6, 12])}`)
    else if (key === 'text-align') kept.push(`tml-${value}`)
    else if (key === 'position') kept.push(value === 'relative' ? 'llap' : 'lapped')
    else if (key === 'justify-content') kept.push('clap')
    else if (key === 'width' && node.tagName === 'mtable') kept.push('full')
    else if (key === 'padding' && node.properties.mathbackground) kept.push('filled')
    else if (key === 'border' && value === '1px solid') boxed(node, kept)
    else if (key === 'border')
      return 'a frame in a colour (\\fcolorbox) cannot be drawn here: \\colorbox or \\boxed can'
    else if (!dropped.has(key)) return `“${key}: ${value}” cannot be drawn here`
  }
  return undefined
}

/** Styles that others say as well, or that only make room. */
const dropped = new Set(['display', 'right', 'bottom', 'padding', 'height', 'font-family'])

/** The nearest of some widths, in twelfths of an em. */
function steps(length: string, widths: readonly number[]): number {
  const twelfths = Math.abs(inEm(length)) * 12
  return widths.reduce((best, width) =>
    Math.abs(width - twelfths) < Math.abs(best - twelfths) ? width : best,
  )
}

function inEm(length: string): number {
  const value = Number.parseFloat(length)
  return length.endsWith('pt') || length.endsWith('px') ? value / 12 : value
}

function boxed(node: Element, kept: string[]): void {
  node.tagName = 'menclose'
  node.properties.notation = 'box'
  kept.push('tml-fbox')
}

/** A cell's distance from its neighbours (half an em on each side, unless a class says otherwise) and its lines. */
function cell(styles: Styles, kept: string[]): void {
  if (styles.get('width')) kept.push('side')
  const lines = ['top', 'bottom', 'left', 'right'].flatMap((side) => {
    const line = styles.get(`border-${side}`)
    return line ? [`${/dashed|double/.exec(line)?.[0] ?? 'line'}-${side}`] : []
  })
  kept.push(...lines)
  const start = inEm(styles.get('padding-left') ?? styles.get('padding') ?? '0.5em')
  const end = inEm(styles.get('padding-right') ?? styles.get('padding') ?? '0.5em')
  // LaTeX keeps the letters away from a line beside them.
  const away = (side: string) => lines.some((line) => line.endsWith(side))
  // An array, which the library measures in points, has its distance at the edges too; a matrix has none there.
  const isEdge = (side: string, width: number) =>
    width < 0.1 && !away(side) && styles.get(`padding-${side}`) !== '0pt'
  if (isEdge('left', start)) kept.push('start-0')
  if (start > 0.75) kept.push('start-wide')
  if (isEdge('right', end)) kept.push('end-0')
  if ([start, end].some((width) => width >= 0.1 && width < 0.3)) kept.push('thin')
}
