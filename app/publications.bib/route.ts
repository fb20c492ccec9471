import { exportsOf } from '@/lib/bibliography/exports'
import { fileAnswer } from '@/lib/bibliography/file-answer'
import { content } from '@/lib/content'

export const dynamic = 'force-static'

/** All publications as one file. */
export function GET(): Response {
  return fileAnswer(exportsOf(content.publications).all.bibtex(), 'bib', 'publications')
}
