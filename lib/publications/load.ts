import { loadSources, readSources, type Source, slugOf } from '../content/collection.ts'
import { publications as collection, type Publication } from '../content/collections/publications.ts'
import type { SourceFile } from '../content/front-matter.ts'
import type { Problem } from '../content/problem.ts'
import { alikePublications } from '../content/references.ts'
import { type BibliographyEntry, readBibliography } from './bibliography/read/bib-file.ts'
import { kindOf } from './bibliography/vocabularies.ts'
import { withStatedFacts } from './bibliography/write/bibtex.ts'
import { kindShown } from './kind.ts'

/**
 * Reads the publications from Markdown and BibTeX files alike. A Markdown file whose slug is that of an entry of a .bib
 * file adds to that entry, and wins fact by fact (docs/decisions/0007-bibtex-as-a-source.md).
 *
 * @returns the entries in order, and the slugs of all that are there, also of those with a problem
 */
export function loadPublications(
  files: readonly SourceFile[],
  problems: Problem[],
): { entries: Publication[]; slugs: string[] } {
  const inFolder = files.filter(({ path }) => path.startsWith('content/publications/'))
  const markdown = readSources(collection, inFolder, problems)
  const bibliographies = inFolder
    .filter(({ path }) => path.endsWith('.bib'))
    .map((file) => readBibliography(file, problems))
  const broken = bibliographies.flatMap((bibliography) => bibliography.broken)
  const bySlug = new Map<string, BibliographyEntry>()
  for (const entry of bibliographies.flatMap(({ entries }) => entries)) {
    const twin = bySlug.get(entry.slug)
    if (twin)
      problems.push({
        ...entry.placeOf([]),
        message: `expected a key of its own, received "${entry.key}", which like "${twin.key}" (${placeText(twin)}) makes the address ${entry.slug}; rename one`,
      })
    else bySlug.set(entry.slug, entry)
  }
  const slugsOfFiles = inFolder.filter(({ path }) => path.endsWith('.md')).map(({ path }) => slugOf(path))
  const alone = [...bySlug.values()].filter(({ slug }) => !slugsOfFiles.includes(slug))
  const sources = [
    ...markdown.flatMap((source) => {
      const entry = bySlug.get(source.slug)
      if (entry) return [joined(source, entry)]
      // What it adds to cannot be read: that is said already, and all else would follow from it.
      return broken.includes(source.slug) ? [] : [source]
    }),
    ...alone,
  ]
  const stated = new Map(markdown.map(({ slug, data }) => [slug, Object.keys(data)]))
  const entries = loadSources(collection, sources, problems).map((read) => {
    const publication = withVenue(read, stated.get(read.slug) ?? [])
    const entry = bySlug.get(publication.slug)
    // An entry of a .bib file says what it is by its type.
    if (!entry && publication.kind === undefined) return { ...publication, kind: kindShown(publication) }
    const facts = stated.get(publication.slug)
    return entry && facts && !facts.includes('bibtex')
      ? { ...publication, bibtex: withStatedFacts(publication, entry, facts) }
      : publication
  })
  const placeOf = new Map(sources.map((source) => [source.slug, source.placeOf]))
  problems.push(
    ...alikePublications(
      entries,
      (slug, fact) => placeOf.get(slug)?.([fact]) ?? { path: 'content/publications/' },
    ),
  )
  return { entries, slugs: [...new Set([...slugsOfFiles, ...bySlug.keys(), ...broken])] }
}

/** Where the venue of its kind is who published it, as of a book or of software, a publisher that is stated alone is the venue. */
function withVenue(publication: Publication, stated: readonly string[]): Publication {
  const { venue, publisher } = publication
  const isAlone = !venue || (stated.includes('publisher') && !stated.includes('venue'))
  if (!publisher || !isAlone || kindOf(publication).venue !== 'publisher') return publication
  return { ...publication, venue: publisher, venueName: undefined, publisher: undefined }
}

/** One source of two: each fact from the Markdown file where it states it, from the .bib file otherwise. */
function joined(markdown: Source, bibtex: Source): Source {
  const isStated = (fact: PropertyKey | undefined) => fact !== undefined && fact in markdown.data
  // Links are several facts under one key.
  const links = { ...group(bibtex.data.links), ...group(markdown.data.links) }
  // BibTeX names the venue in full; the name that a Markdown file gives alone is the one by which it is known.
  const inFull = bibtex.data.venueName ?? bibtex.data.venue
  const venueName = isStated('venue') && inFull !== markdown.data.venue && { venueName: inFull }
  return {
    slug: markdown.slug,
    data: {
      ...bibtex.data,
      ...(venueName || {}),
      ...markdown.data,
      ...(Object.keys(links).length > 0 && !isNoGroup(markdown.data.links) && { links }),
    },
    body: markdown.body || bibtex.body,
    placeOf: (keys) => {
      const [fact, link = ''] = keys
      const ofBibtex =
        fact === 'links' && !(link in group(markdown.data.links)) && link in group(bibtex.data.links)
      return (keys.length === 0 || (isStated(fact) && !ofBibtex) ? markdown : bibtex).placeOf(keys)
    },
    bodyPlace: (line) => (markdown.body ? markdown : bibtex).bodyPlace(line),
    hints: bibtex.hints,
    ...(!isStated('year') && { corrections: bibtex.corrections }),
  }
}

function group(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

/** Whether a value is there and is none of several facts, which the schema will say. */
function isNoGroup(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'object' || Array.isArray(value))
}

function placeText(source: Source): string {
  const { path, line } = source.placeOf([])
  return line === undefined ? path : `${path}:${line}`
}
