/**
 * What no page needs and no parser can bear. The time that Markdown takes grows with the square of the marks of a paragraph
 * that wait for their other half, and of its lines, and every quotation in a quotation is one more call inside another; so all
 * have a limit, far above what a person writes, and a text beyond it is refused before it is parsed.
 */
type Limits = {
  /** Quotations and lists inside one another. */
  depth: number
  /** Marks of one kind in one paragraph that can begin or end something: of emphasis, or of links. */
  marks: number
  /** Signs in one paragraph with which HTML or the name of a character begins. */
  tags: number
  /** Lines of one paragraph, and its characters: what is looked for in a text, some tools' signs, may begin at each of them. */
  lines: number
  characters: number
  /** Lines that say what a footnote or a link stands for. */
  definitions: number
}

const usual: Limits = {
  depth: 50,
  marks: 2000,
  tags: 2000,
  lines: 5000,
  characters: 50_000,
  definitions: 1000,
}

/** Signs that can begin or end something, by kind: emphasis; links; HTML and names of characters. */
const kinds = ['* and _', '[ and ]', '& and <'] as const
const kindOf = new Map(kinds.flatMap((kind) => kind.split(' and ').map((sign) => [sign, kind] as const)))

/** A paragraph: its first line, from 1, and how many signs of each kind it has. */
const paragraphFrom = (line: number) => ({
  line,
  characters: 0,
  signs: new Map(kinds.map((kind) => [kind, 0])),
})

/**
 * The first place where Markdown is beyond its limits: its line, from 1, and a sentence; undefined for all that people write.
 *
 * @param markdown a body, or a line of inline Markdown
 */
export function beyondLimits(
  markdown: string,
  { depth, marks, tags, lines, characters, definitions }: Limits = usual,
): { line: number; message: string } | undefined {
  let fence: string | undefined
  let paragraph = paragraphFrom(1)
  let defined = 0
  for (const [index, text] of markdown.split('\n').entries()) {
    const line = index + 1
    const [, opening] = /^ {0,3}(`{3,}|~{3,})/.exec(text) ?? []
    if (fence === undefined ? opening : opening?.startsWith(fence)) {
      fence = fence === undefined ? opening : undefined
      continue
    }
    if (fence !== undefined) continue
    const { before, levels } = containersOf(text)
    // Hyphens alone, with spaces between them, are a line across the page.
    if (levels > depth && !/^\s*([-*])(\s*\1)*\s*$/.test(text))
      return {
        line,
        message: `expected quotations and lists at most ${depth} deep, received ${levels}; write them with fewer > or hyphens before them`,
      }
    if (/^ {0,3}\[[^\]]+\]:/.test(text)) defined += 1
    if (defined > definitions)
      return {
        line,
        message: `expected at most ${definitions.toLocaleString('en')} footnotes and addresses behind brackets, received more; spread them over several entries`,
      }
    const isBlank = /^\s*$/.test(text)
    // A list's item, a quotation, a heading and a table's row are paragraphs of their own.
    if (isBlank || before > 0 || /^\s*[#|]/.test(text)) paragraph = paragraphFrom(isBlank ? line + 1 : line)
    if (line - paragraph.line >= lines)
      return {
        line: paragraph.line,
        message: `expected at most ${lines} lines in one paragraph, received more; write empty lines between paragraphs`,
      }
    for (const sign of text) {
      const kind = kindOf.get(sign)
      if (kind) paragraph.signs.set(kind, (paragraph.signs.get(kind) ?? 0) + 1)
    }
    for (const [kind, count] of paragraph.signs) {
      const most = kind === '& and <' ? tags : marks
      if (count > most)
        return {
          line: paragraph.line,
          message: `expected at most ${most} marks (${kind}) in one paragraph, received more; split it into several`,
        }
    }
    paragraph.characters += text.length
    if (paragraph.characters > characters)
      return {
        line: paragraph.line,
        message: `expected at most ${characters.toLocaleString('en')} characters in one paragraph, received more; write empty lines between paragraphs`,
      }
  }
  return undefined
}

/** What stands before a line's own words: how many characters, and how many containers they open or continue. */
function containersOf(text: string): { before: number; levels: number } {
  const marker = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
  let levels = 0
  let before = 0
  for (let found = marker.exec(text); found; found = marker.exec(text)) {
    // Each list inside another stands at least two columns further in.
    levels += 1 + Math.floor((found[0].length - 1) / 4)
    before = marker.lastIndex
  }
  return { before, levels }
}
