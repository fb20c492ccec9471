import type { Entries } from '../collections.ts'
import type { SourceFile } from '../front-matter.ts'
import type { Problem } from '../problem.ts'
import { problemAt, slugsIn } from '../references.ts'
import type { Site } from '../site.ts'

/** Sections of the curriculum vitae that are named twice or have no file, and selected papers of which there are none. */
export function cvProblems(
  { cv }: Site,
  publications: Entries['publications'],
  files: readonly SourceFile[],
): Problem[] {
  const siteFile = files.find(({ path }) => path === 'content/site.md')
  const slugs = slugsIn('sections', files)
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const [index, { of }] of (cv.sections ?? []).entries()) {
    const report = (message: string) => problems.push(problemAt(siteFile, ['cv', 'sections', index], message))
    if (seen.has(of)) report(`expected each section once, received "${of}" again; remove one of the two`)
    else if (of.startsWith('sections/') && !slugs.includes(of.slice('sections/'.length)))
      report(`expected a file of content/sections/, received "${of}"; correct the name`)
    seen.add(of)
  }
  const published = publications.filter(({ draft }) => !draft)
  if (cv.publications === 'selected' && published.length > 0 && !published.some(({ selected }) => selected))
    problems.push(
      problemAt(
        siteFile,
        ['cv', 'publications'],
        'expected papers with "selected: true" to show, received none; mark some, or write all',
      ),
    )
  return problems
}
