import { content } from '@/lib/content/bundled'
import { usualAccent } from '@/lib/site/colours/accent'
import { paperCard } from '@/lib/site/preview/cards'
import { drawCard } from '@/lib/site/preview/draw'

/** The picture that previews of a paper show. Drawn when it is first asked for, and kept. */
export const dynamic = 'force-static'

const bySlug = new Map(content.publications.map((publication) => [publication.slug, publication]))

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const publication = bySlug.get((await params).slug)
  if (!publication) return new Response('There is no such publication.\n', { status: 404 })
  return new Response(
    await drawCard(paperCard(publication, content.site.title), (content.site.accent ?? usualAccent).light),
    {
      headers: { 'content-type': 'image/png' },
    },
  )
}
