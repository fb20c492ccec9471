import type { z } from 'zod'
import { loadPublications } from '../publications/load.ts'
import { type BodyRule, loadCollection, loadEntry } from './collection.ts'
import * as define from './collections.ts'
import type { SourceFile } from './front-matter.ts'
import type { Problem } from './problem.ts'
import { danglingReferences, misplacedSections, strayFile } from './references.ts'

/** The whole content of the site, typed and in order. */
export type Content = {
  site: define.Site
  profile: define.Profile
  news: define.NewsItem[]
  publications: define.Publication[]
  education: define.Education[]
  experience: define.Experience[]
  teaching: define.Course[]
  activities: define.Activity[]
  awards: define.Award[]
  talks: define.Talk[]
  sections: define.FreeSection[]
}

/**
 * Reads all files of `content/` into the site's content.
 *
 * @param files every Markdown and BibTeX file, by its path from the root of the project
 * @param options `drafts`: whether entries marked as drafts are part of it
 * @returns the content, or every problem of every file; never throws.
 */
export function loadContent(
  files: readonly SourceFile[],
  { drafts }: { drafts: boolean },
): { content: Content; problems: [] } | { content?: undefined; problems: Problem[] } {
  const problems: Problem[] = files.flatMap(strayFile)
  const site = loadSingleton('content/site.md', define.site, 'forbidden', files, problems)
  const profile = loadSingleton('content/profile.md', define.profile, 'optional', files, problems)
  const publications = loadPublications(files, problems)
  const all = {
    news: loadCollection(define.news, files, problems),
    publications: publications.entries,
    education: loadCollection(define.education, files, problems),
    experience: loadCollection(define.experience, files, problems),
    teaching: loadCollection(define.teaching, files, problems),
    activities: loadCollection(define.activities, files, problems),
    awards: loadCollection(define.awards, files, problems),
    talks: loadCollection(define.talks, files, problems),
    sections: loadCollection(define.sections, files, problems),
  }
  problems.push(
    ...danglingReferences(all.news, files, publications.slugs),
    ...(site ? misplacedSections(site.data, all.sections, files) : []),
  )
  if (problems.length > 0 || !site || !profile) return { problems }

  const shown = <T extends { draft: boolean }>(entries: T[]) =>
    drafts ? entries : entries.filter((entry) => !entry.draft)
  return {
    problems: [],
    content: {
      site: site.data,
      profile: { ...profile.data, body: profile.body },
      news: shown(all.news),
      publications: shown(all.publications),
      education: shown(all.education),
      experience: shown(all.experience),
      teaching: shown(all.teaching),
      activities: shown(all.activities),
      awards: shown(all.awards),
      talks: shown(all.talks),
      sections: shown(all.sections),
    },
  }
}

function loadSingleton<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  body: BodyRule,
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
