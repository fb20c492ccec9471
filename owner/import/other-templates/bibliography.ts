import { loadSources } from '../../../lib/content/collection.ts'
import type { Publication } from '../../../lib/content/collections/publications.ts'
import { collections } from '../../../lib/content/collections.ts'
import { formatProblem, type Problem } from '../../../lib/content/problem.ts'
import {
  type BibliographyEntry,
  readBibliography,
} from '../../../lib/publications/bibliography/read/bib-file.ts'
import { catalogue, type Named } from '../../remote/known.ts'
import type { NewEntry } from '../entry.ts'
import { entryFacts } from '../import-bib.ts'
import { newPath } from '../page/addresses.ts'
import { type OldSite, record, textOf } from '../page/old-site.ts'
import { isSamplePaper } from './samples.ts'

/**
 * The papers of sites that list them with jekyll-scholar (github.com/inukshuk/jekyll-scholar), as al-folio does: they stand
 * in a .bib file, and the page has a tag in their place.
 */

/** What tells a paper from others. */
type Known = Pick<Publication, 'title' | 'doi' | 'arxiv' | 'links'>

/** What came of the .bib files. */
export type Papers = {
  entries: NewEntry[]
  /** Files that the entries name, by path in the old site. */
  files: string[]
  /** What became of each file, in words. */
  uses: { path: string; use: string }[]
  /** Entries that were not taken, and facts that were not, with what to do. */
  refused: string[]
  left: string[]
}

/**
 * Reads the papers that jekyll-scholar lists: those of the file that `scholar.bibliography` names, or of all in its folder.
 *
 * @param known papers that the pages list themselves, which stay as they are there
 * @param owner the name of the site's owner
 */
export function papersOf(
  site: OldSite,
  config: Record<string, unknown>,
  known: readonly Named[],
  owner: string,
): Papers {
  const papers: Papers = { entries: [], files: [], uses: [], refused: [], left: [] }
  const scholar = record(config.scholar)
  const folder = (textOf(scholar.source) ?? '_bibliography').replace(/^\.?\/|\/$/g, '')
  const all = [...site.texts.keys()].filter((path) => path.startsWith(`${folder}/`) && /\.bib$/i.test(path))
  const named = all.filter((path) => path === `${folder}/${textOf(scholar.bibliography) ?? 'papers.bib'}`)
  const { find, add } = catalogue<Known>(known.map(({ title = '', ...rest }) => ({ title, ...rest })))
  const reading: ReadingPapers = { papers, find, add, keys: new Set(), refused: [], remarks: [] }
  for (const path of all) {
    if (named.length > 0 && !named.includes(path))
      papers.left.push(`${path}: not the list of papers; for its papers: npm run import -- PATH/${path}`)
    else readFile(path, withPaths(site.texts.get(path) ?? '', site, papers.files), owner, reading)
  }
  papers.refused.push(...reading.refused.map(formatProblem))
  papers.left.push(...reading.remarks.map(formatProblem))
  return papers
}

/** The papers that are there already, and what was found of those that are read. */
type ReadingPapers = Pick<ReturnType<typeof catalogue<Known>>, 'find' | 'add'> & {
  papers: Papers
  keys: Set<string>
  refused: Problem[]
  remarks: Problem[]
}

/** Reads one file, but for the samples that a template brings. */
function readFile(path: string, text: string, owner: string, reading: ReadingPapers): void {
  const { papers, refused, remarks } = reading
  const problems: Problem[] = []
  const read = readBibliography({ path, bytes: new TextEncoder().encode(text) }, problems)
  const samples = new Set(
    read.entries
      .filter(({ fields }) => isSamplePaper(fields.get('author') ?? '', owner))
      .map(({ key }) => key),
  )
  const isOwn = ({ entry }: Problem) => entry === undefined || !samples.has(entry)
  refused.push(...problems.filter(isOwn))
  remarks.push(...read.remarks.filter(isOwn))
  const wrong = new Set(refused.map(({ entry }) => entry))
  const outcomes = read.entries
    .filter(({ key }) => !samples.has(key))
    .map((entry) => takeEntry(entry, wrong.has(entry.key), reading))
  const [taken, doubled] = ['taken', 'there'].map((one) => outcomes.filter((other) => other === one).length)
  const there = doubled ? `; ${doubled} more are there already` : ''
  const areSamples = `${samples.size} ${samples.size === 1 ? 'is a sample' : 'are samples'}`
  const brought = samples.size > 0 ? `; ${areSamples} of the template's, by Albert Einstein` : ''
  const whole = read.entries.length + read.broken.length
  papers.uses.push({ path, use: `${taken} of its ${whole} entries are papers${there}${brought}` })
}

/** Takes an entry for a paper, unless it is there already, or is wrong as was seen when it was read or is seen now. */
function takeEntry(
  entry: BibliographyEntry,
  isWrong: boolean,
  { papers, find, add, keys, refused }: ReadingPapers,
): 'taken' | 'there' | 'refused' {
  const [paper] = loadSources(collections.publications, [entry], refused)
  if (!paper || isWrong) return 'refused'
  if (find(paper)) return 'there'
  const key = entry.key.toLowerCase()
  if (keys.has(key)) {
    refused.push({
      ...entry.placeOf([]),
      message: `expected a key of its own, received "${entry.key}", which another paper has; rename the key`,
    })
    return 'refused'
  }
  keys.add(key)
  add(paper)
  papers.entries.push({
    of: 'publications',
    name: paper.title,
    facts: entryFacts(entry),
    body: entry.body,
    spent: [],
    draft: false,
  })
  return 'taken'
}

/** al-folio's folders for files that an entry names by their name alone (_layouts/bib.liquid). */
const folders: [field: RegExp, folder: string][] = [
  [/^preview$/i, 'assets/img/publication_preview'],
  [/^(pdf|slides|poster|supp|html)$/i, 'assets/pdf'],
]

/** The BibTeX with the address on the new site wherever an entry names a file of the old one. */
function withPaths(text: string, site: OldSite, files: string[]): string {
  return text.replace(
    /^(\s*([a-z]+)\s*=\s*[{"])([^{}"\s:]+\.\w+)(?=[}"])/gim,
    (whole, head: string, field: string, name: string) => {
      const folder = folders.find(([pattern]) => pattern.test(field))?.[1]
      const path = [name.replace(/^\//, ''), `${folder}/${name}`].find((one) => site.paths.has(one))
      if (folder === undefined || path === undefined) return whole
      files.push(path)
      return `${head}/${encodeURI(newPath(path))}`
    },
  )
}
