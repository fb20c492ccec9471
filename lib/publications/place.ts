import { slugOf } from '../content/collection.ts'
import { parseFrontMatter, type SourceFile } from '../content/front-matter.ts'
import type { Problem } from '../content/problem.ts'
import { readBibliography } from './bibliography/read/bib-file.ts'

/** A way to say where publications, and their facts, stand: in a Markdown file, or in an entry of a .bib file. */
export function publicationPlaces(files: readonly SourceFile[]) {
  const inFolder = files.filter(({ path }) => path.startsWith('content/publications/'))
  const markdown = new Map(
    inFolder.filter(({ path }) => path.endsWith('.md')).map((file) => [slugOf(file.path), file]),
  )
  const entries = new Map(
    inFolder
      .filter(({ path }) => path.endsWith('.bib'))
      // What is wrong with them is said where they are loaded.
      .flatMap((file) => readBibliography(file, []).entries)
      .map((entry) => [entry.slug, entry]),
  )
  return (slug: string, fact?: string): { path: string; line?: number; entry?: string } => {
    const file = markdown.get(slug)
    if (!file) return entries.get(slug)?.placeOf(fact ? [fact] : []) ?? { path: 'content/publications' }
    const parts = fact ? parseFrontMatter(file) : undefined
    return { path: file.path, ...(fact && parts && 'lineOf' in parts && { line: parts.lineOf([fact]) }) }
  }
}

/** What the .bib files of the site hold that is left out, or may not be meant; it stops no build. */
export function bibliographyRemarks(files: readonly SourceFile[]): Problem[] {
  return files
    .filter(({ path }) => path.startsWith('content/publications/') && path.endsWith('.bib'))
    .flatMap((file) => readBibliography(file, []).remarks)
}
