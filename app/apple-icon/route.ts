import { content } from '@/lib/content/bundled'
import { usualAccent } from '@/lib/site/colours/accent'
import { initials } from '@/lib/site/initials'
import { drawMonogram } from '@/lib/site/preview/draw'

export const dynamic = 'force-static'

/** The monogram as a home-screen icon. */
export async function GET(): Promise<Response> {
  return new Response(
    await drawMonogram(initials(content.profile.name), 180, (content.site.accent ?? usualAccent).light),
    {
      headers: { 'content-type': 'image/png' },
    },
  )
}
