import { content } from '@/lib/content/bundled'
import { pageAsMarkdown } from '@/lib/elsewhere/pages'
import { citationsOf } from '@/lib/publications/bundled-citations'
import { currentStatistics } from '@/lib/scholar/current'
import { absolute } from '@/lib/site/address'
import { pagesOf } from '@/lib/site/routes'

/** Every page as Markdown; its readers know it as /PAGE.md (see `rewrites` in lib/next/rewrites.ts). */
export const dynamic = 'force-static'
export const dynamicParams = false

type Props = { params: Promise<{ page: string[] }> }

export function generateStaticParams() {
  return pagesOf(content).map((path) => ({ page: path === '/' ? ['index'] : path.slice(1).split('/') }))
}

export async function GET(_: Request, { params }: Props): Promise<Response> {
  const name = (await params).page.join('/')
  const path = name === 'index' ? '/' : `/${name}`
  const statistics = await currentStatistics()
  const markdown = pageAsMarkdown(path, { content, statistics, absolute, citationsOf })
  if (markdown === undefined) return new Response('There is no such page.\n', { status: 404 })
  return new Response(markdown, {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      // Search engines list the page, and not this.
      link: `<${absolute(path)}>; rel="canonical"`,
    },
  })
}
