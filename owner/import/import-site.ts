import { slugify } from '../../lib/content/collection.ts'
import type { SourceFile } from '../../lib/content/front-matter.ts'
import { loadContent } from '../../lib/content/load.ts'
import { formatProblems } from '../../lib/content/problem.ts'
import type { Fact } from '../entry-file.ts'
import type { Named } from '../remote/known.ts'
import { type AccountedPage, account, type Unaccounted } from './account.ts'
import { shownCv } from './cv/shown.ts'
import { withCv } from './cv/with-cv.ts'
import { distinct } from './distinct.ts'
import { marksIn, namesIn } from './entries/people.ts'
import type { Reading } from './entry.ts'
import { entryFiles } from './entry-files.ts'
import { authorOf } from './other-templates/author.ts'
import { papersOf } from './other-templates/bibliography.ts'
import { coauthorsOf } from './other-templates/coauthors.ts'
import { collectionSections } from './other-templates/collections.ts'
import { documentsOf } from './other-templates/documents.ts'
import { ownSettings } from './other-templates/samples.ts'
import { unreadData } from './other-templates/unread-data.ts'
import { newPath, type Resolve, resolverFor } from './page/addresses.ts'
import { type Findings, noFindings } from './page/clean.ts'
import { liquidFor } from './page/liquid.ts'
import { repairMojibake } from './page/mojibake.ts'
import { configOf, homePage, type OldSite, pagesOf, record, textOf } from './page/old-site.ts'
import { readPages } from './page/pages.ts'
import { rawText } from './page/tree.ts'
import { readPerson } from './person.ts'
import { readNavigation, readSettings, statisticsOf } from './settings.ts'
import { profileFile, siteFile } from './site-files.ts'
import { planSite, type SectionReport, type SitePlan, withPapers } from './site-plan.ts'

/** What an import found, in words for the owner. */
export type ImportReport = {
  pages: { path: string; use: string }[]
  /** Entries of .bib files that are wrong and were not taken. */
  refused: string[]
  sections: SectionReport[]
  unaccounted: Unaccounted[]
  /** Scripts, styles, settings: what stays behind. */
  left: string[]
  repaired: { path: string; from: string; to: string }[]
  /** Files that the pages name and the old site lacks. */
  missing: string[]
  deadLinks: string[]
  notes: string[]
}

/** The new content of a site. */
export type Imported = {
  files: { path: string; bytes: Uint8Array }[]
  /** Files of the old site that the content names, by path there, and their place from the root of the project. */
  copies: ReadonlyMap<string, string>
  report: ImportReport
}

/**
 * Moves an old site made with Jekyll into the files of `content/`. Touches no disk.
 *
 * @param site the old site
 * @param options `drafts`: whether what is commented out becomes drafts
 * @throws Error with a sentence when the site has no page to move, or when what came out would be refused by the new one
 */
export function importSite(site: OldSite, options: { drafts: boolean }): Imported {
  const { whole, repaired } = withoutMojibake(site)
  const own = settingsOf(whole)
  const findings = noFindings()
  const resolve = resolverFor(whole)
  const written = writingOf(whole, resolve, findings, options)
  const notes: string[] = [...(site.recoded ?? []), ...written.faults]
  const note = (text: string) => void notes.push(text)

  const navigation = readNavigation(whole)
  const person = personOf(own, resolve, navigation, findings)
  const reading = readingOf(person.name, written.pages, note)

  const cv = shownCv(whole, own.config)
  const onCv = withCv(planSite(asNavigated(written, navigation), reading), cv, written.read)
  const papers = papersOf(whole, own.config, onCv.plan.placed.flatMap(namedPaper), person.name)
  for (const path of papers.files) findings.files.add(path)
  const plan = withDistinctPapers(withPapers(onCv.plan, papers.entries, papers.uses[0]?.path ?? ''), note)
  const { coauthors, left: unknown, files: named } = coauthorsOf(whole, plan.placed.flatMap(authorNames))

  const entries = entryFiles(plan.placed)
  const settings = readSettings(own.config, languageOf(written.pages), person.name)
  if (!settings.facts.lang) note(noLanguage)
  const numbers = statisticsOf(whole, settings.stats, { scholarUrl: person.scholar, name: person.name })
  notes.push(...numbers.notes)
  const files = [
    siteFile({ ...settings, stats: numbers.stats }, plan, entries, navigation, findings.visitorMap),
    profileFile({ ...person.facts, coauthors }, reading.owner.spellings, plan.about),
    ...entries,
  ]
  refuseInvalid(files)
  return {
    files: files.map(({ path, bytes }) => ({ path, bytes })),
    copies: copiesOf(findings.files, note),
    report: {
      pages: [...written.uses, ...onCv.uses, ...papers.uses],
      refused: papers.refused,
      sections: plan.report,
      unaccounted: account(written.pages, files).filter(({ text }) => !plan.empty.includes(text)),
      left: unique([
        ...(site.tooLarge ?? []).map((path) => `${path}: larger than 5 MB, so it was not read`),
        ...[findings, own, person, settings, written, papers, onCv].flatMap(({ left }) => left),
        ...unknown,
        ...unreadData(whole, new Set([...(cv?.files ?? []), ...named])),
        ...plan.empty.map((title) => `a heading with nothing under it: ${title}`),
      ]),
      repaired,
      missing: [...findings.missing].toSorted(),
      deadLinks: unique(findings.deadLinks),
      notes: unique(notes),
    },
  }
}

/** What `_config.yml` and the file of the author say, without what the template brought. */
function settingsOf(site: OldSite) {
  const settings = ownSettings(configOf(site))
  const author = ownSettings(authorOf(settings.own, site, homePage(pagesOf(site))), 'author.')
  return {
    config: { ...settings.own, author: author.own },
    author: author.own,
    left: [...settings.left, ...author.left],
  }
}

/** What is written on the pages and in the collections: its sections, what became of each file, and how a text is read. */
function writingOf(site: OldSite, resolve: Resolve, findings: Findings, options: { drafts: boolean }) {
  const renderer = liquidFor(site)
  const { documents, left } = documentsOf(site)
  const onPages = readPages(site, renderer, resolve, findings, { ...options, documents })
  const collected = collectionSections(documents, onPages.read)
  return {
    pages: [...onPages.pages, ...collected.pages],
    sections: [...onPages.sections, ...collected.sections],
    read: onPages.read,
    uses: [...onPages.uses, ...collected.uses],
    faults: renderer.faults,
    left: [...left, ...collected.left],
  }
}

/**
 * The person, whose files are among the findings from then on.
 *
 * @throws Error for a site that names nobody
 */
function personOf(
  { config, author, left }: ReturnType<typeof settingsOf>,
  resolve: Resolve,
  navigation: Navigation,
  findings: Findings,
) {
  const person = readPerson(author, config, resolve, linksElsewhere(navigation))
  for (const path of person.missing) findings.missing.add(path)
  for (const path of person.files) findings.files.add(path)
  const { name } = person.facts
  if (typeof name !== 'string') throw new Error(noName(left))
  return { ...person, name }
}

/** What readers of entries know of the owner and of the pages. */
function readingOf(name: string, pages: readonly AccountedPage[], note: Reading['note']): Reading {
  return {
    owner: { name, names: namesIn(name), spellings: new Set() },
    marks: marksIn(pages.flatMap(({ nodes }) => nodes.map(rawText)).join('\n')),
    note,
  }
}

function refuseInvalid(files: readonly SourceFile[]): void {
  const { problems } = loadContent(files, { drafts: true })
  if (problems.length > 0)
    throw new Error(
      `what was made of the old site is not valid, and nothing is written; find these words in its pages, correct them there, and import again:\n${formatProblems(problems)}`,
    )
}

const noLanguage =
  'the pages are in other letters than English, and _config.yml names no other language; browsers and screen readers take a page that names none for English: write lang in content/site.md, for example lang: ru for Russian'

/** What to do about a site that names nobody. */
function noName(samples: readonly string[]): string {
  const received = samples.find((line) => /^(author\.)?(name|title): /.test(line)) ?? 'none'
  return `_config.yml: expected your name, received ${received}; write yours there (author: name; al-folio: first_name and last_name; minimal-light: title), and import again`
}

/** The old site with its texts mended, and what was mended in which file. */
function withoutMojibake(site: OldSite): { whole: OldSite; repaired: ImportReport['repaired'] } {
  const repaired: ImportReport['repaired'] = []
  const texts = [...site.texts].map(([path, source]) => {
    const better = repairMojibake(source)
    repaired.push(...better.repaired.map((repair) => ({ path, ...repair })))
    return [path, better.text] as const
  })
  return { whole: { ...site, texts: new Map(texts) }, repaired }
}

type Navigation = ReturnType<typeof readNavigation>

/** The sections of the home page as they stand, then those of other pages and of collections as the navigation names them. */
function asNavigated({ sections, uses }: ReturnType<typeof writingOf>, navigation: Navigation) {
  const places = navigation.map(({ url }) => slugify(url.replace(/^\/|(\.html?|\/)$/g, '')))
  const rank = ({ page }: (typeof sections)[number]) => {
    if (page === uses[0]?.path) return -1
    const ids = sections.flatMap((other) => (other.page === page ? other.ids : []))
    const at = places.findIndex((place) => ids.includes(place))
    return at === -1 ? places.length : at
  }
  return sections.toSorted((a, b) => rank(a) - rank(b))
}

/** The entries of the navigation that leave the site: links of the person's. */
function linksElsewhere(navigation: Navigation): { label: string; url: string }[] {
  return navigation.flatMap(({ title, url }) => (/^https?:\/\//.test(url) ? [{ label: title, url }] : []))
}

/** The plan with its papers told apart (distinct.ts); what became text has sections behind the others. */
function withDistinctPapers(plan: SitePlan, note: (text: string) => void): SitePlan {
  const { placed, sections: asText } = distinct(plan.placed, note)
  const added = asText.map((entry) => ({ of: entry, ids: [], title: entry.name }))
  return { ...plan, placed, sections: [...plan.sections, ...added] }
}

/** What tells a paper of the pages from others. */
function namedPaper({ entry: { of, facts } }: SitePlan['placed'][number]): Named[] {
  if (of !== 'publications') return []
  const [title, doi, arxiv] = [facts.title, facts.doi, facts.arxiv].map((fact) =>
    fact === undefined ? undefined : String(fact),
  )
  return [{ title, doi, arxiv }]
}

/** The names in a paper's list of authors. */
function authorNames({ entry: { of, facts } }: SitePlan['placed'][number]): string[] {
  const authors = of === 'publications' && Array.isArray(facts.authors) ? facts.authors : []
  return authors.flatMap(
    (author: Fact) => textOf(typeof author === 'object' ? record(author).name : author) ?? [],
  )
}

/** Where the files that the content names are copied to. */
function copiesOf(files: ReadonlySet<string>, note: (text: string) => void): Map<string, string> {
  const copied = [...files].toSorted()
  for (const path of copied)
    if (newPath(path) !== path)
      note(
        `${path}: the new site answers /${path} itself, so the old file is copied to public/${newPath(path)}`,
      )
  return new Map(copied.map((path) => [path, `public/${newPath(path)}`]))
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)]
}

/** The language of pages by the letters of most of their words; English for Latin ones, undefined where that leaves a doubt. */
function languageOf(pages: readonly AccountedPage[]): string | undefined {
  const text = pages.flatMap(({ nodes }) => nodes.map(rawText)).join(' ')
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const words = count(/\p{Script=Latin}+/gu)
  const hangul = count(/\p{Script=Hangul}/gu)
  const eastern = hangul + count(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  if (eastern > words * 2) {
    if (hangul * 2 > eastern) return 'ko'
    const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
    // A の stands in Chinese names of shops and songs, and Japanese titles in Chinese lists.
    if (kana * 3 > eastern) return 'ja'
    return kana * 10 > eastern ? undefined : 'zh'
  }
  return count(/(?!\p{Script=Latin})[\p{L}\p{M}]+/gu) * 2 > words ? undefined : 'en'
}
