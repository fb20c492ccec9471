import { parseFrontMatter, type SourceFile } from '../../lib/content/front-matter.ts'
import { lineAt } from '../../lib/content/problem.ts'
import { textsIn, wordsOfFact, wordsOfMarkdown } from './entry.ts'
import { hrefsOfFacts, hrefsOfNodes } from './hrefs.ts'
import { linesOf, textOfRuns } from './page/lines.ts'
import type { Node } from './page/tree.ts'
import { WordCount, wordsOf } from './words.ts'

/** Something that a reader of the old page saw and that the new content lacks. */
export type Unaccounted = { path: string; line?: number; text: string; lacking: string[] }

/** A page whose words have to be found again. */
export type AccountedPage = { path: string; source: string; nodes: readonly Node[] }

/** A file of the new content, the words it says in other ways, and the item of a page that it came from. */
export type AccountedFile = SourceFile & {
  spent: readonly string[]
  origin?: object
  /** Whether its words stand in an order of its own. */
  assembled?: boolean
}

/**
 * Looks for every line of the old pages in the new files. All words of a line have to stand in one file (or in the
 * files that one item became), in prose word after word as they did; and no word may stand in all files together less
 * often than on all pages.
 *
 * @returns what was not found: lines, and addresses of links
 */
export function account(pages: readonly AccountedPage[], files: readonly AccountedFile[]): Unaccounted[] {
  const texts = files.map(readFile)
  const everything = new WordCount(texts.flatMap(({ words }) => words))
  const links = new Set(texts.flatMap((text) => text.links))
  const families = familiesOf(texts)
  const unaccounted: Unaccounted[] = []

  for (const { path, source, nodes } of pages) {
    for (const { tag, runs } of linesOf(nodes)) {
      const text = textOfRuns(runs)
      const heading = /^h[1-6]$/.test(tag)
      // An emoji in a heading is an ornament.
      const words = wordsOf(text).filter((word) => !heading || /[\p{L}\p{N}]/u.test(word))
      // Looked for only where it is needed: that asks every line of the page.
      const missing = (lacking: string[]) => ({ path, line: lineOf(source, words), text, lacking })
      // A picture that is gone leaves its name among the words.
      const named = wordsOf(
        runs.map(({ text: said, image }) => (image && !image.src ? image.alt : said)).join(' '),
      )
      const best = bestLack(words, [words, named], texts, families)
      if (best.length > 0) unaccounted.push(missing(best))
      // A heading can stand over many entries that say it.
      else if (!heading) {
        const lacking = everything.lacking(words)
        if (lacking.length > 0) unaccounted.push(missing(lacking))
        everything.remove(words)
      }
    }
    for (const href of hrefsOfNodes(nodes))
      if (!links.has(href))
        unaccounted.push({ path, line: lineOfText(source, href), text: href, lacking: [href] })
  }
  return unaccounted
}

type FileText = {
  words: string[]
  count: WordCount
  /** Whether it holds prose alone, whose words keep their order. */
  prose: boolean
  sentences: string
  links: string[]
  origin?: object
}

function readFile(file: AccountedFile): FileText {
  const parts = parseFrontMatter(file)
  const { data: facts, body } = 'problems' in parts ? { data: {}, body: '' } : parts
  const said = textsIn(facts)
    .filter((text) => !/^(https?:\/\/|\/)\S*$/.test(text))
    .map(wordsOfFact)
  const prose = wordsOfMarkdown(body)
  const words = [...said.flat(), ...prose, ...file.spent.flatMap(wordsOf)]
  return {
    words,
    count: new WordCount(words),
    prose: /^content\/(sections\/|profile\.md)/.test(file.path) && !file.assembled,
    sentences: [...said, prose].map((sentence) => ` ${sentence.join(' ')} `).join('|'),
    links: hrefsOfFacts(facts, body),
    origin: file.origin,
  }
}

/** What of a line the file that has most of it lacks; in prose its words stand in one of some orders. */
function bestLack(
  words: readonly string[],
  orders: readonly (readonly string[])[],
  texts: readonly FileText[],
  families: readonly WordCount[],
): string[] {
  const phrases = orders.map((order) => ` ${order.join(' ')} `)
  let best: string[] = [...words]
  for (const { count, prose, sentences } of texts) {
    const lacking = count.lacking(words)
    if (lacking.length === 0 && (!prose || phrases.some((phrase) => sentences.includes(phrase)))) return []
    if (lacking.length < best.length) best = lacking.length === 0 ? ['(in another order)'] : lacking
  }
  return families.some((family) => family.lacking(words).length === 0) ? [] : best
}

/** The words of items that became several entries, all of them together. */
function familiesOf(texts: readonly FileText[]): WordCount[] {
  const origins = new Map<object, FileText[]>()
  for (const text of texts)
    if (text.origin) origins.set(text.origin, [...(origins.get(text.origin) ?? []), text])
  return [...origins.values()]
    .filter((family) => family.length > 1)
    .map((family) => new WordCount(family.flatMap(({ words }) => words)))
}

/** The line of a page's source on which most of some words stand first. */
function lineOf(source: string, words: readonly string[]): number | undefined {
  const hits = source.split('\n').map((text) => {
    const here = new Set(wordsOf(text))
    return words.filter((word) => here.has(word)).length
  })
  const most = Math.max(...hits)
  return most > 0 ? hits.indexOf(most) + 1 : undefined
}

function lineOfText(source: string, text: string): number | undefined {
  const at = source.indexOf(text)
  return at === -1 ? undefined : lineAt(source, at)
}
