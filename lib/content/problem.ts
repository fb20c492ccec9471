/** Something wrong with the content, in words for the owner: what, where, what was expected, what to do. */
export type Problem = {
  /** Path from the root of the project, with forward slashes: `content/news/hello.md`. */
  path: string
  /** Line in the file, from 1; absent when the problem is the file itself. */
  line?: number
  /** Key of the entry, in a file of several: `doe2024tests`. */
  entry?: string
  /** Front matter key as `fieldName` writes it: `links.paper`. */
  field?: string
  message: string
}

/**
 * A key of front matter for people: `links.paper`; what stands in a list by its number from one and what it says of itself:
 * `sections, item 2 ("Talks"), id`.
 */
export function fieldName(keys: readonly PropertyKey[], data: unknown): string {
  let value = data
  let name = ''
  for (const key of keys) {
    const isItem = Array.isArray(value)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
    if (isItem) name += `, item ${Number(key) + 1}${itemName(value)}`
    else if (name === '') name = String(key)
    else name += `${/, item [^.]*$/.test(name) ? ', ' : '.'}${String(key)}`
  }
  return name
}

/** What an item says of itself, in brackets. */
function itemName(item: unknown): string {
  const named = typeof item === 'object' && item !== null ? item : { name: item }
  const words = ['title', 'name', 'label', 'of', 'url', 'text'].map((key) => Reflect.get(named, key))
  const name = words.find((word) => typeof word === 'string' && word !== '')
  return typeof name === 'string' ? ` (${JSON.stringify(name.slice(0, 40))})` : ''
}

/** One line of text for one problem: `content/news/hello.md:3 date: expected …`. */
export function formatProblem({ path, line, entry, field, message }: Problem): string {
  const place = line === undefined ? path : `${path}:${line}`
  const what = [entry, field].filter(Boolean).join(', ')
  const said = shortened(inOneLine(message))
  return what ? `${place} ${inOneLine(what)}: ${said}` : `${place}: ${said}`
}

/** Text with its line breaks and control characters in sight: of a value, a sentence may hold any. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (sign) =>
    sign === '\n' || sign === '\t'
      ? JSON.stringify(sign).slice(1, -1)
      : `<U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  )
}

/** A sentence that says more than can be read, such as a list of three thousand authors, without its middle. */
function shortened(sentence: string): string {
  const most = 4000
  if (sentence.length <= most) return sentence
  const half = most / 2
  return `${sentence.slice(0, half)} … (${sentence.length - most} characters more) … ${sentence.slice(-half)}`
}

/** Every problem of the content at once, each on a line of its own, sorted by file and line. */
export function formatProblems(problems: Problem[]): string {
  const sorted = problems.toSorted((a, b) => compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0))
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [`${count} in content:`, ...sorted.map((problem) => `  ${formatProblem(problem)}`)].join('\n')
}

/** The line of a text, counted from one, that a place in it is on. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** Code-unit order, the same on every machine (`localeCompare` is not). */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Thrown when content has problems. Its stack is its message alone, so that `next build` and the overlay of
 * `next dev` show the owner the list and not the inside of a framework.
 */
export class ContentError extends Error {
  constructor(problems: Problem[]) {
    super(formatProblems(problems))
    this.name = 'ContentError'
    this.stack = `${this.name}: ${this.message}`
  }
}

/** The candidate closest to what was written, or undefined when none is close enough to be what was meant. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      distance: editDistance(written.toLowerCase(), candidate.toLowerCase()),
    }))
    .toSorted((a, b) => a.distance - b.distance)
  const best = ranked[0]
  // Two slips in a word of four letters are another word: "tags" is not "pages".
  return best && best.distance <= Math.max(1, Math.floor(written.length / 3)) ? best.candidate : undefined
}

/** How many letters have to be put in, left out, replaced or swapped with their neighbour, row by row. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, right] of [...b].entries()) {
      const substituted = (row[j] ?? 0) + (left === right ? 0 : 1)
      const isSwap = left === b[j - 1] && right === a[i - 1]
      const swapped = isSwap ? (before[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(substituted, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row.at(-1) ?? 0
}

/** A received value as the owner would recognise it. */
export function show(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a group of keys'
  const text = String(value)
    .replace(
      /[^\S\n\t ]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g,
      (sign) => `<U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
    )
    .replace(/\s+/g, ' ')
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
}
