import { withStatedFacts } from './bibliography/bibtex.ts'
import { type BibliographyEntry, readBibliography } from './bibliography/source.ts'
import { loadSources, readSources, type Source, slugOf } from './collection.ts'
import { publications as collection, type Publication } from './collections.ts'
import type { SourceFile } from './front-matter.ts'
import type { Problem } from './problem.ts'
import { alikePublications } from './references.ts'

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
  const bibtex = inFolder
    .filter(({ path }) => path.endsWith('.bib'))
    .flatMap((file) => readBibliography(file, problems))
  const bySlug = new Map<string, BibliographyEntry>()
  for (const entry of bibtex) {
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
    ...markdown.map((source) => {
      const entry = bySlug.get(source.slug)
      return entry ? joined(source, entry) : source
    }),
    ...alone,
  ]
  const stated = new Map(markdown.map(({ slug, data }) => [slug, Object.keys(data)]))
  const entries = loadSources(collection, sources, problems).map((publication) => {
    const entry = bySlug.get(publication.slug)
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
  return { entries, slugs: [...new Set([...slugsOfFiles, ...bySlug.keys()])] }
}

/** One source of two: each fact from the Markdown file where it states it, from the .bib file otherwise. */
function joined(markdown: Source, bibtex: Source): Source {
  const isStated = (fact: PropertyKey | undefined) => fact !== undefined && fact in markdown.data
  // Links are several facts under one key.
  const links = { ...group(bibtex.data.links), ...group(markdown.data.links) }
  return {
    slug: markdown.slug,
    data: {
      ...bibtex.data,
      ...markdown.data,
      ...(Object.keys(links).length > 0 && !isList(markdown.data.links) && { links }),
    },
    body: markdown.body || bibtex.body,
    placeOf: (keys) => (isStated(keys[0]) || keys.length === 0 ? markdown : bibtex).placeOf(keys),
    bodyPlace: (line) => (markdown.body ? markdown : bibtex).bodyPlace(line),
    hints: bibtex.hints,
  }
}

function group(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

function isList(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'object' || Array.isArray(value))
}

function placeText(source: Source): string {
  const { path, line } = source.placeOf([])
  return line === undefined ? path : `${path}:${line}`
}
