import { ImageResponse } from 'next/og'
import { content } from '@/lib/content/bundled'
import { plainText } from '@/lib/markdown/markdown'

/** The picture that previews of a paper show. Drawn when it is first asked for, and kept. */
export const dynamic = 'force-static'

const bySlug = new Map(content.publications.map((publication) => [publication.slug, publication]))

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const publication = bySlug.get(slug)
  if (!publication) return new Response('There is no such publication.\n', { status: 404 })
  const { title, authors, etAl, venue, year } = publication
  const names = [
    ...authors.slice(0, 8).map(({ name }) => name),
    ...(etAl || authors.length > 8 ? ['et al.'] : []),
  ]
  const heading = drawable(plainText(title))
  return new ImageResponse(
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: 72,
        background: '#fdfcf9',
        color: '#1d2024',
        borderLeft: '24px solid #0a5a80',
      }}
    >
      <div style={{ fontSize: heading.length > 90 ? 52 : 64, lineHeight: 1.2 }}>{heading}</div>
      <div style={{ display: 'flex', flexDirection: 'column', gap: 20 }}>
        <div style={{ fontSize: 30, color: '#565c64' }}>{drawable(names.join(', '))}</div>
        <div style={{ fontSize: 34, color: '#0a5a80' }}>
          {drawable(
            [[venue, year].filter(Boolean).join(' '), content.site.title].filter(Boolean).join(' · '),
          )}
        </div>
      </div>
    </div>,
    { width: 1200, height: 630 },
  )
}

/** What the font that comes with Next can draw; it has Latin letters alone, and would look for others on the network. */
function drawable(text: string): string {
  return text
    .replace(/[^\p{Script=Latin}\p{Nd}\p{P}\p{Zs}$+<=>^`|~]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
