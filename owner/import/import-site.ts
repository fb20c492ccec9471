import { loadContent } from '../../lib/content/load.ts'
import { formatProblems } from '../../lib/content/problem.ts'
import { account, type Unaccounted } from './account.ts'
import { distinct } from './distinct.ts'
import { marksIn, namesIn } from './entries/people.ts'
import type { Reading } from './entry.ts'
import { entryFiles } from './entry-files.ts'
import { newPath, resolverFor } from './page/addresses.ts'
import { noFindings } from './page/clean.ts'
import { liquidFor } from './page/liquid.ts'
import { repairMojibake } from './page/mojibake.ts'
import { type ReadPage, readPages } from './page/pages.ts'
import { configOf, type OldSite } from './page/source.ts'
import { rawText } from './page/tree.ts'
import { readPerson } from './person.ts'
import { readNavigation, readSettings, statisticsOf } from './settings.ts'
import { profileFile, siteFile } from './site-files.ts'
import { planSite, type SectionReport } from './site-plan.ts'

/** What an import found, in words for the owner. */
export type ImportReport = {
  pages: { path: string; use: string }[]
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
 * Moves an old acad-homepage site into the files of `content/`. Touches no disk.
 *
 * @param site the old site
 * @param options `drafts`: whether what is commented out becomes drafts
 * @throws Error with a sentence when the site has no page to move, or when what came out would be refused by the new one
 */
export function importSite(site: OldSite, options: { drafts: boolean }): Imported {
  const repaired: ImportReport['repaired'] = []
  const texts = new Map(
    [...site.texts].map(([path, source]) => {
      const better = repairMojibake(source)
      repaired.push(...better.repaired.map((repair) => ({ path, ...repair })))
      return [path, better.text] as const
    }),
  )
  const whole: OldSite = { ...site, texts }
  const config = configOf(whole)
  const findings = noFindings()
  const resolve = resolverFor(whole)
  const renderer = liquidFor(whole)
  const { pages, sections, uses } = readPages(whole, renderer, resolve, findings, options)
  const notes: string[] = [...renderer.faults]

  const navigation = readNavigation(whole)
  const elsewhere = navigation.flatMap(({ title, url }) =>
    /^https?:\/\//.test(url) ? [{ label: title, url }] : [],
  )
  const person = readPerson(config, resolve, elsewhere)
  if (person.missing) findings.missing.add(person.missing)
  if (person.avatar) findings.files.add(person.avatar)
  const name = String(person.facts.name ?? '')
  const reading: Reading = {
    owner: { name, names: namesIn(name), spellings: new Set() },
    marks: marksIn(pages.flatMap(({ nodes }) => nodes.map(rawText)).join('\n')),
    note: (text) => notes.push(text),
  }

  const planned = planSite(sections, reading)
  const { placed, sections: asText } = distinct(planned.placed, (text) => notes.push(text))
  const plan = {
    ...planned,
    placed,
    sections: [...planned.sections, ...asText.map((entry) => ({ of: entry, ids: [], title: entry.name }))],
  }
  const entries = entryFiles(placed)
  const settings = readSettings(config, languageOf(pages))
  const numbers = statisticsOf(whole, settings.stats, { scholarUrl: person.scholar, name })
  notes.push(...numbers.notes)
  const files = [
    siteFile({ ...settings, stats: numbers.stats }, plan, entries, navigation, findings.visitorMap),
    profileFile(person.facts, reading.owner.spellings, plan.about),
    ...entries,
  ]
  const { problems } = loadContent(files, { drafts: true })
  if (problems.length > 0)
    throw new Error(
      `what was made of the old site is not valid, and nothing is written:\n${formatProblems(problems)}`,
    )

  const empty = new Set(plan.empty)
  const copied = [...findings.files].toSorted()
  for (const path of copied)
    if (newPath(path) !== path)
      notes.push(
        `${path}: the new site answers /${path} itself, so the old file is copied to public/${newPath(path)}`,
      )
  return {
    files: files.map(({ path, bytes }) => ({ path, bytes })),
    copies: new Map(copied.map((path) => [path, `public/${newPath(path)}`])),
    report: {
      pages: uses,
      sections: plan.report,
      unaccounted: account(pages, files).filter(({ text }) => !empty.has(text)),
      left: unique([
        ...(site.tooLarge ?? []).map((path) => `${path}: larger than 5 MB, so it was not read`),
        ...findings.left,
        ...person.left,
        ...settings.left,
        ...plan.empty.map((title) => `a heading with nothing under it: ${title}`),
      ]),
      repaired,
      missing: [...findings.missing].toSorted(),
      deadLinks: unique(findings.deadLinks),
      notes: unique(notes),
    },
  }
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)]
}

/** Chinese for pages most of whose words are; anything else is what the site says, or English. */
function languageOf(pages: readonly ReadPage[]): string | undefined {
  const text = pages.flatMap(({ nodes }) => nodes.map(rawText)).join(' ')
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}]+/gu)?.length ?? 0
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]{4,}/u.test(text)
  return han > words * 2 && !kana ? 'zh' : 'en'
}
