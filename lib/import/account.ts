import type { Fact } from '../entry-file.ts'
import { parseFrontMatter, type SourceFile } from '../front-matter.ts'
import { plainText } from '../markdown.ts'
import { textsIn, wordsOfMarkdown } from './entry.ts'
import { hrefsOfFacts, hrefsOfNodes } from './hrefs.ts'
import { linesOf, textOfRuns } from './lines.ts'
import type { Node } from './tree.ts'
import { WordCount, wordsOf } from './words.ts'

/** Something that a reader of the old page saw and that the new content lacks. */
export type Unaccounted = { path: string; line?: number; text: string; lacking: string[] }

/** A page whose words have to be found again. */
export type AccountedPage = { path: string; source: string; nodes: readonly Node[] }

/** A file of the new content, the words it says in other ways, and the page and item of it that it came from. */
export type AccountedFile = SourceFile & { spent: readonly string[]; origin?: number; page?: string }

/**
 * Looks for every line of the old pages in the new files: all words of a line in one file (or in the files that its
 * item became), each word of a file answering for one word of the pages. Prose has to stand word after word as it did.
 *
 * @returns what was not found: words, and addresses of links
 */
export function account(pages: readonly AccountedPage[], files: readonly AccountedFile[]): Unaccounted[] {
  const texts = files.map((file) => {
    const parts = parseFrontMatter(file)
    const facts = 'problems' in parts ? {} : parts.data
    const body = 'problems' in parts ? '' : parts.body
    const said = textsIn(asFact(facts)).filter((text) => !/^(https?:\/\/|\/)\S*$/.test(text))
    const stated = said.flatMap((text) => wordsOf(plainText(text)))
    const words = [...stated, ...file.spent.flatMap(wordsOf)]
    const prose = wordsOfMarkdown(body)
    return {
      path: file.path,
      origin: file.origin,
      page: file.page,
      inOrder: /^content\/(sections\/|profile\.md)/.test(file.path),
      sentence: ` ${prose.join(' ')} `,
      facts: ` ${stated.join(' ')} `,
      words: new WordCount([...words, ...prose]),
      whole: new WordCount([...words, ...prose]),
      links: hrefsOfFacts(asFact(facts), body),
    }
  })
  const everywhere = new Set(texts.flatMap(({ links }) => links))
  const unaccounted: Unaccounted[] = []

  const lines = pages.flatMap(({ path, source, nodes }) =>
    linesOf(nodes).map((line) => {
      const heading = /^h[1-6]$/.test(line.tag)
      const words = wordsOf(textOfRuns(line.runs)).filter((word) => !heading || /[\p{L}\p{N}]/u.test(word))
      return { path, source, line, heading, words, phrase: ` ${words.join(' ')} ` }
    }),
  )
  // The longest first, which fit in the fewest places; headings last, which may stand over many entries that say them.
  const order = lines.toSorted(
    (a, b) => Number(a.heading) - Number(b.heading) || b.words.length - a.words.length,
  )
  for (const { path, source, line, heading, words, phrase } of order) {
    if (words.length === 0) continue
    const inOrder = (text: (typeof texts)[number]) =>
      text.sentence.includes(phrase) || text.facts.includes(phrase)
    const fits = texts.filter(
      (text) => text.words.lacking(words).length === 0 && (!text.inOrder || inOrder(text)),
    )
    const here = fits.filter((text) => text.page === undefined || text.page === path)
    const file = here.find(inOrder) ?? here[0] ?? fits.find(inOrder) ?? fits[0]
    if (file) {
      if (!heading || file.inOrder) file.words.remove(words)
    } else if (
      !inSiblings(words, texts) &&
      !(heading && texts.some(({ whole }) => whole.lacking(words).length === 0))
    ) {
      const lacking = texts
        .map((text) => text.words.lacking(words))
        .toSorted((a, b) => a.length - b.length)[0]
      unaccounted.push({
        path,
        line: lineOf(source, words),
        text: textOfRuns(line.runs),
        lacking: lacking ?? words,
      })
    }
  }
  for (const { path, source, nodes } of pages)
    for (const href of hrefsOfNodes(nodes))
      if (!everywhere.has(href))
        unaccounted.push({ path, line: lineOfText(source, href), text: href, lacking: [href] })
  return unaccounted
}

/** An item that became several entries says its words in all of them together. */
function inSiblings(
  words: readonly string[],
  texts: readonly { origin?: number; words: WordCount }[],
): boolean {
  const origins = [...new Set(texts.flatMap(({ origin }) => origin ?? []))]
  return origins.some((origin) => {
    const family = texts.filter((text) => text.origin === origin)
    if (family.length < 2) return false
    let left = [...words]
    for (const { words: own } of family) left = own.lacking(left)
    if (left.length > 0) return false
    for (const { words: own } of family) own.remove(words)
    return true
  })
}

/** The line of a page's source on which most of some words stand first. */
function lineOf(source: string, words: readonly string[]): number | undefined {
  const wanted = words.filter((word) => word.length > 2)
  let best: { line: number; hits: number } | undefined
  for (const [index, text] of source.split('\n').entries()) {
    const here = new Set(wordsOf(text))
    const hits = wanted.filter((word) => here.has(word)).length
    if (hits > (best?.hits ?? 0)) best = { line: index + 1, hits }
  }
  return best?.line
}

function lineOfText(source: string, text: string): number | undefined {
  const at = source.indexOf(text)
  return at === -1 ? undefined : source.slice(0, at).split('\n').length
}

/** What front matter holds, as facts. */
function asFact(value: unknown): Fact {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(asFact)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asFact(inner)]))
  return undefined
}
