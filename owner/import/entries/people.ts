/** Lists of authors. */

type Mark = 'equal' | 'corresponding'

/** What the marks behind names mean (`*` → equal), where the page says so in one way only. */
export type Marks = ReadonlyMap<string, Mark>

export type Person = {
  name: string
  marks: string[]
  /** What stands in brackets behind a name that bears no mark: it may be said of that name, or of all before it. */
  legend?: string
}

/** A list of names, and the part of the text that it is. */
export type FoundNames = {
  people: Person[]
  /** Whether it says that there are more authors, and whether it says so anywhere but at the end. */
  etAl: boolean
  gaps: boolean
  to: number
  spent: string[]
}

const markCharacters = '*∗⁎＊+†‡§¶#＃♯✉📧✝ξ⋆★☆△'
const anyMark = new RegExp(`[${markCharacters}]`, 'u')
const markAtEnd = new RegExp(
  `(?:\\s*\\^?\\{?(?:\\\\?[${markCharacters}]|\\(\\s*[${markCharacters}]\\s*\\)|(?<=\\p{L})[\\d,]*\\d)\\}?)+$`,
  'u',
)
const particles = new Set(
  'de del della der den di da do dos du van von le la el al bin ibn ter ten zu y e und jr sr'.split(' '),
)

/** A name without its marks, or undefined when the text is none. */
function asPerson(text: string, strict: boolean): Person | undefined {
  const trimmed = text
    .trim()
    .replace(/^[\s*†‡#]+(?=\p{L})/u, '')
    .replace(/[\s:]+$/, '')
  const mark = markAtEnd.exec(trimmed)?.[0] ?? ''
  const name = trimmed
    .slice(0, trimmed.length - mark.length)
    .trim()
    .replace(/,$/, '')
  if (!isName(name, strict)) return undefined
  const marks = [...mark].filter((character) => markCharacters.includes(character)).map(plainMark)
  return { name: name.replace(/\s+/g, ' '), marks }
}

function plainMark(mark: string): string {
  return { '∗': '*', '⁎': '*', '＊': '*', '＃': '#', '♯': '#', '📧': '✉', '✝': '†' }[mark] ?? mark
}

function isName(text: string, strict: boolean): boolean {
  if (/^[\p{Script=Han}·]{2,8}$/u.test(text)) return text.length <= 4 || text.includes('·')
  if (/[\d:?!/]/.test(text)) return false
  const parts = text.split(/\s+/)
  if (parts.length > 6) return false
  // `…, B. Sample, CONFEX, 2024`: where something follows the names, a word in capitals is no name.
  if (strict && /^\p{Lu}{3,}$/u.test(text)) return false
  const given = parts.filter((part) => !particles.has(part))
  const capital = (part: string) =>
    /^(?:\p{Lu}[\p{L}\p{M}'’.\-‐]*|['‘"“(]\p{Lu}[\p{L}\p{M}]*['’"”)]|[dD]['’]\p{Lu}[\p{L}\p{M}]+)$/u.test(
      part,
    )
  const [head = ''] = parts
  if (given.length === 0 || (!capital(head) && !particles.has(head))) return false
  const small = given.filter((part) => !capital(part))
  if (strict ? small.length > 0 : small.length > 1 || small.some((part) => !/^\p{Ll}[\p{L}-]*$/u.test(part)))
    return false
  // Two words in a line of nothing but names are one, even where they could begin a title.
  const isGiven = !strict && parts.length === 2 && /^(An|Can)\s/.test(text)
  if (common.test(text) && !isGiven) return false
  return given.some((part) => part.replace(/[.'’-]/g, '').length > 1)
}

// Capitalised, and yet nobody's name.
const common =
  /\b(Conference|Proceedings|Journal|Transactions|University|Learning|Networks?|Model(s|ing)?|Models|Paper|Code|Project|Workshop|Symposium|International|Association|Review|Letters|IEEE|ACM|Arxiv|arXiv|Preprint|Accepted|Published|Oral|Spotlight|Best|Award|Nature|Science|Springer|Elsevier|Slides|Video|Poster|Dataset|That|Their|Without|Through|Into)\b|^(The|An?|In|On|For|With|From|Towards?|Using|How|Why|What|Is|Are|Can)\s/

const separators = /(?:\s*(?:[,，、;；&＆]|\band\b|\bwith\b(?=\s+\p{Lu})|和|与)\s*)+/uy

/**
 * The names with which a text begins.
 *
 * @param options `strict`: every word of a name must begin with a capital, for text in which something else follows
 * @returns the names and where they end, or undefined when the text does not begin with one
 */
export function leadingNames(
  text: string,
  options: { strict: boolean; marks: Marks },
): FoundNames | undefined {
  const people: Person[] = []
  const spent: string[] = []
  let etAl = false
  let gaps = false
  let to = 0
  let at = text.length - text.replace(/^[\s,，.:：;–—-]+/, '').length
  while (at < text.length) {
    const more = /^(?:et\s*\.?\s*al\b\.?|etc\b\.?|(?:and )?others\b|等人?(?=[\s,，.。]|$)|\.{3,}|…)/i.exec(
      text.slice(at),
    )?.[0]
    if (more !== undefined && people.length > 0) {
      if (etAl) gaps = true
      etAl = true
      spent.push(more)
      at += more.length
      to = at
    } else {
      const legend = people.length > 0 ? /^\(([^()]{1,60})\)/.exec(text.slice(at)) : null
      if (legend?.[1] !== undefined && meaningOf(legend[1])) {
        const last = people.at(-1)
        if (last?.marks.length === 0 && !anyMark.test(legend[1])) last.legend = legend[1]
        else spent.push(...(last?.marks ?? []), legend[1])
        at += legend[0].length
        to = at
      } else {
        const end = pieceEnd(text, at)
        const person = asPerson(text.slice(at, end), options.strict)
        if (!person) break
        if (etAl) gaps = true
        people.push(person)
        at = end
        to = end
      }
    }
    const rest = text.slice(at)
    const space = rest.length - rest.trimStart().length
    if (meaningOf(/^\s*\(([^()]{1,60})\)/.exec(rest)?.[1] ?? '')) {
      at += space
      continue
    }
    // A full stop ends the list, and so does whatever is no separator.
    if (/^\s*[.。](\s|$)/.test(rest)) {
      to = at + space + 1
      break
    }
    const next = skipSeparators(text, at)
    if (next === undefined) break
    for (const word of text.slice(at, next).match(/[\p{L}]+/gu) ?? []) spent.push(word)
    at = next
    to = at
  }
  if (people.length === 0) return undefined
  return { people, etAl, gaps, to, spent }
}

/** A comma, an "and", or a comma and an "and". */
function skipSeparators(text: string, at: number): number | undefined {
  separators.lastIndex = at
  const match = separators.exec(text)
  return match ? at + match[0].length : undefined
}

/** Where the piece that begins at an index ends: a separator, a bracket, a colon, or a full stop that is no initial's. */
function pieceEnd(text: string, at: number): number {
  for (let end = at; end < text.length; end++) {
    const character = text.charAt(end)
    if (/[,，、;；:：&＆。|[\]“”"]/.test(character)) return end
    if (character === '(' && end > at && !/^\([*†‡#]\)/.test(text.slice(end))) return end
    if (/\s/.test(character) && /^\s+(and|&|et\.?\s+al)\b/i.test(text.slice(end))) return end
    if (character === '.' && /^\.(\s|$|[[“"(])/.test(text.slice(end))) {
      const piece = text.slice(at, end).trim()
      // Of "J.-L." the second initial.
      const word = (/[\p{L}'’-]*$/u.exec(piece)?.[0] ?? '').replace(/^-/, '')
      const isShort =
        /^(\p{Lu}|\p{Lu}-\p{Lu}|Jr|Sr|St|Dr|Prof)$/u.test(word) ||
        (word === piece && /^(Md|Mohd|Mst|Chr|Ch|Wm|Th)$/.test(word))
      const isInitial = isShort && !/^\.\s*$/.test(text.slice(end))
      if (!isInitial) return end
    }
  }
  return text.length
}

/** What a legend says: `equal contribution`, `corresponding author`. */
function meaningOf(text: string): Mark | undefined {
  if (/\bequal(ly)?\b|\bco-?first\b|\bcontributed equally\b|共同(第)?一作|共同第一|同等贡献/i.test(text))
    return 'equal'
  return /\bcorrespond(ing|ence)\b|通讯作者|通信作者/i.test(text) ? 'corresponding' : undefined
}

/** Marks that the words of a page explain; one that means two things on it means none. */
export function marksIn(text: string): Marks {
  const found = new Map<string, Mark | undefined>()
  const set = (mark: string, meaning: Mark | undefined) => {
    if (!meaning) return
    const plain = plainMark(mark)
    found.set(plain, found.has(plain) && found.get(plain) !== meaning ? undefined : meaning)
  }
  const character = `[${markCharacters}]`
  const before = new RegExp(
    `(${character})\\s*\\)?\\s*(?:[:：=-]|denotes?|indicates?|means?|represents?|stands? for|marks?|for|表示|代表|为)?\\s*((?:the\\s+)?(?:equal|co-?first|contributed|corresponding|共同|同等|通讯|通信)[\\p{L} -]{0,40})`,
    'giu',
  )
  const after = new RegExp(
    `((?:equal contributions?|co-?first authors?|corresponding authors?|共同一作|通讯作者))\\s*[(:：=]\\s*(${character})`,
    'giu',
  )
  for (const [, mark = '', words = ''] of text.matchAll(before)) set(mark, meaningOf(words))
  for (const [, words = '', mark = ''] of text.matchAll(after)) set(mark, meaningOf(words))
  // "Ada Example#, Bo Sample# (equal contribution)"
  const behind = new RegExp(
    `(${character})\\s*\\((equal contributions?|contributed equally|corresponding authors?)\\)`,
    'giu',
  )
  for (const [, mark = '', words = ''] of text.matchAll(behind)) set(mark, meaningOf(words))
  return new Map([...found].flatMap(([mark, meaning]) => (meaning ? [[mark, meaning] as const] : [])))
}

/** The legends themselves, where they stand in a text, so that they need not stand in an entry that says them. */
export function legendsIn(text: string): string[] {
  return [...text.matchAll(/[（(]\s*[*∗†‡#✉]\s*[^()（）]{3,60}[)）]/gu)]
    .map(([whole]) => whole)
    .filter((whole) => meaningOf(whole))
}

/** The names in a name: `Ada Example (艾达)` is both of them. */
export function namesIn(name: string): string[] {
  const parts = name.split(
    /[()（）]|(?<=[\p{Script=Latin}.])\s*(?=\p{Script=Han})|(?<=\p{Script=Han})\s*(?=\p{Script=Latin})/u,
  )
  return [...new Set([name, ...parts].map((part) => part.trim()))].filter((part) => part.length > 1)
}

/** Whether a name can be the owner's, in any of the owner's names. */
export function isOwners(owner: { names: readonly string[] }, name: string): boolean {
  return owner.names.some((own) => samePerson(own, name))
}

/** Whether two spellings can be one person's: the same family name and initial, in either order. */
function samePerson(a: string, b: string): boolean {
  const parts = (name: string) =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[.'’-]/g, ' ')
      .split(/\s+/)
      .filter(Boolean)
  const left = parts(a)
  const right = parts(b)
  if (left.join(' ') === right.join(' ')) return true
  const [first = '', last = ''] = [left[0], left.at(-1)]
  const fits = (names: string[]) =>
    names.length >= 2 &&
    names.at(-1) === last &&
    (names[0] ?? '').charAt(0) === first.charAt(0) &&
    ((names[0] ?? '').length === 1 || first.length === 1 || names[0] === first)
  return left.length >= 2 && fits(right)
}
