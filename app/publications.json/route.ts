import { content } from '@/lib/content/bundled'
import { exportsOf } from '@/lib/publications/bibliography/write/exports'
import { fileAnswer } from '@/lib/publications/bibliography/write/file-answer'

export const dynamic = 'force-static'

/** All publications as one file. */
export function GET(): Response {
  return fileAnswer(exportsOf(content.publications).all.csl(), 'json', 'publications')
}
