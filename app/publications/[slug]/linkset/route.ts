import { content } from '@/lib/content/bundled'
import { linkset } from '@/lib/publications/machines/signposts'
import { siteAddress } from '@/lib/site/address'

/** What belongs to a paper, for machines that follow links. Made when it is first asked for, and kept. */
export const dynamic = 'force-static'

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const publication = content.publications.find((one) => one.slug === slug)
  if (!publication) return new Response('There is no such publication.\n', { status: 404 })
  return new Response(JSON.stringify(linkset(publication, content.profile, siteAddress)), {
    headers: { 'content-type': 'application/linkset+json' },
  })
}
