import type { z } from 'zod'
import { type Biography, biography as biographyFile, biographyProblems } from '../biographies/file.ts'
import { loadPublications } from '../publications/load.ts'
import { cvProblems } from './checks/cv-problems.ts'
import { isLeftBehind } from './checks/left-behind.ts'
import { loadEntry, type SingleFile } from './collection.ts'
import { type CollectionName, collections, type Entries, entriesOf } from './collections.ts'
import { parseFrontMatter, type SourceFile } from './front-matter.ts'
import type { Problem } from './problem.ts'
import { type Profile, profile as profileFile } from './profile.ts'
import { danglingReferences, misplacedSections, strayFile } from './references.ts'
import { type Site, site as siteFile } from './site.ts'
import { swallowedColours } from './values/colour.ts'

/** The whole content of the site, typed and in order. */
export type Content = { site: Site; profile: Profile; biography?: Biography } & Entries

/** How the files of each collection become its entries. */
type Readers = {
  [Name in CollectionName]: {
    load: (files: readonly SourceFile[], problems: Problem[]) => Entries[Name]
  }
}

/**
 * Reads all files of `content/` into the site's content.
 *
 * @param found every Markdown and BibTeX file, by its path from the root of the project
 * @param options `drafts`: whether entries marked as drafts are part of it
 * @returns the content, or every problem of every file; never throws.
 */
export function loadContent(
  found: readonly SourceFile[],
  { drafts }: { drafts: boolean },
): { content: Content; problems: [] } | { content?: undefined; problems: Problem[] } {
  // Next compiles in whatever ends in .md, such as content/README.md.
  const files = found.filter(({ path }) => !path.split('/').some(isLeftBehind))
  const problems: Problem[] = [...files.flatMap(strayFile), ...swallowedColours(files)]
  const site = loadSingle(siteFile, files, problems)
  const profile = loadSingle(profileFile, files, problems)
  const biography = loadBiography(files, problems)
  const publications = loadPublications(files, problems)
  const read: Readers = {
    ...collections,
    // Papers are read from BibTeX too.
    publications: { load: () => publications.entries },
  }
  const all = entriesOf((name) => read[name].load(files, problems))
  problems.push(
    ...danglingReferences(all.news, files, publications.slugs),
    ...(site ? misplacedSections(site.data, all.sections, files) : []),
  )
  // Of papers that could not be read nobody knows whether they are selected.
  if (problems.length === 0 && site) problems.push(...cvProblems(site.data, all.publications, files))
  if (problems.length > 0 || !site || !profile) return { problems }

  return {
    problems: [],
    content: {
      site: site.data,
      profile: { ...profile.data, body: profile.body },
      ...(biography && { biography }),
      ...(drafts ? all : entriesOf((name) => published(all[name]))),
    },
  }
}

function published<List extends { draft: boolean }[]>(entries: List): List {
  // To TypeScript, a part of a list is no longer that kind of list.
  return entries.filter(({ draft }) => !draft) as List
}

function loadBiography(files: readonly SourceFile[], problems: Problem[]): Biography | undefined {
  const file = files.find(({ path }) => path === biographyFile.path)
  const parts = file && parseFrontMatter(file)
  const loaded = file && loadEntry(file, biographyFile.schema, biographyFile.body, problems)
  if (!loaded || !parts || 'problems' in parts) return undefined
  const biography = { ...loaded.data, body: loaded.body }
  problems.push(...biographyProblems(biography, parts.bodyLine))
  return biography
}

function loadSingle<Schema extends z.ZodType>(
  { path, schema, body }: SingleFile & { schema: Schema },
  files: readonly SourceFile[],
  problems: Problem[],
): { data: z.output<Schema>; body: string } | undefined {
  const file = files.find((candidate) => candidate.path === path)
  if (file) return loadEntry(file, schema, body, problems)
  problems.push({
    path,
    message: 'expected this file, received none; create it (README, "Make it your own")',
  })
  return undefined
}
