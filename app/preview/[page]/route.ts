import { content } from '@/lib/content/bundled'
import { usualAccent } from '@/lib/site/colours/accent'
import { cardPages, pageCard } from '@/lib/site/preview/cards'
import { drawCard } from '@/lib/site/preview/draw'

/** The picture that previews of the home page and of the lists show. Drawn when it is first asked for, and kept. */
export const dynamic = 'force-static'

export async function GET(_: Request, { params }: { params: Promise<{ page: string }> }): Promise<Response> {
  const { page } = await params
  const known = cardPages.find((name) => name === page)
  if (!known) return new Response('There is no such picture.\n', { status: 404 })
  return new Response(await drawCard(pageCard(known, content), (content.site.accent ?? usualAccent).light), {
    headers: { 'content-type': 'image/png' },
  })
}
