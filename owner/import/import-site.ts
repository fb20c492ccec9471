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
import { newPath, resolverFor } from './page/addresses.ts'
import { noFindings } from './page/clean.ts'
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
  const settingsOf = ownSettings(configOf(whole))
  const said = ownSettings(authorOf(settingsOf.own, whole, homePage(pagesOf(whole))), 'author.')
  const config = { ...settingsOf.own, author: said.own }
  const findings = noFindings()
  const resolve = resolverFor(whole)
  const renderer = liquidFor(whole)
  const { documents, left: unpublished } = documentsOf(whole)
  const onPages = readPages(whole, renderer, resolve, findings, { ...options, documents })
  const collected = collectionSections(documents, onPages.read)
  const pages = [...onPages.pages, ...collected.pages]
  const notes: string[] = [...renderer.faults]
  const note = (text: string) => void notes.push(text)

  const navigation = readNavigation(whole)
  const person = readPerson(said.own, config, resolve, linksElsewhere(navigation))
  for (const path of person.missing) findings.missing.add(path)
  for (const path of person.files) findings.files.add(path)
  const { name } = person.facts
  if (typeof name !== 'string') throw new Error(noName([...settingsOf.left, ...said.left]))
  const reading = readingOf(name, pages, note)

  const cv = shownCv(whole, config)
  const onCv = withCv(planSite([...onPages.sections, ...collected.sections], reading), cv, onPages.read)
  const onPlan = onCv.plan
  const papers = papersOf(whole, config, onPlan.placed.flatMap(namedPaper), name)
  for (const path of papers.files) findings.files.add(path)
  const plan = withDistinctPapers(withPapers(onPlan, papers.entries, papers.uses[0]?.path ?? ''), note)
  const { coauthors, left: unknown, files: named } = coauthorsOf(whole, plan.placed.flatMap(authorNames))
  const entries = entryFiles(plan.placed)
  const settings = readSettings(config, languageOf(pages), name)
  const numbers = statisticsOf(whole, settings.stats, { scholarUrl: person.scholar, name })
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
      pages: [...onPages.uses, ...collected.uses, ...onCv.uses, ...papers.uses],
      refused: papers.refused,
      sections: plan.report,
      unaccounted: account(pages, files).filter(({ text }) => !plan.empty.includes(text)),
      left: unique(
        [
          (site.tooLarge ?? []).map((path) => `${path}: larger than 5 MB, so it was not read`),
          ...[findings, settingsOf, said, person, settings].map(({ left }) => left),
          unpublished,
          ...[collected, papers, onCv].map(({ left }) => left),
          unknown,
          unreadData(whole, new Set([...(cv?.files ?? []), ...named])),
          plan.empty.map((title) => `a heading with nothing under it: ${title}`),
        ].flat(),
      ),
      repaired,
      missing: [...findings.missing].toSorted(),
      deadLinks: unique(findings.deadLinks),
      notes: unique(notes),
    },
  }
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

/** The entries of the navigation that leave the site: links of the person's. */
function linksElsewhere(navigation: ReturnType<typeof readNavigation>): { label: string; url: string }[] {
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

/** Chinese for pages most of whose words are; anything else is what the site says, or English. */
function languageOf(pages: readonly AccountedPage[]): string | undefined {
  const text = pages.flatMap(({ nodes }) => nodes.map(rawText)).join(' ')
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}]+/gu)?.length ?? 0
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]{4,}/u.test(text)
  return han > words * 2 && !kana ? 'zh' : 'en'
}
