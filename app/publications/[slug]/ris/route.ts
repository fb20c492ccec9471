import { content } from '@/lib/content/bundled'
import { exportsOf } from '@/lib/publications/bibliography/write/exports'
import { fileAnswer } from '@/lib/publications/bibliography/write/file-answer'

/** One publication as a file; visitors know it as /publications/SLUG.ris (see `rewrites` in next.config.ts). */
export const dynamic = 'force-static'
export const dynamicParams = false

const exports = exportsOf(content.publications)

export function generateStaticParams() {
  return content.publications.map(({ slug }) => ({ slug }))
}

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  return fileAnswer(exports.ris(slug), 'ris', slug)
}
