import { drawBadge } from '@/lib/scholar/badge'
import { currentStatistics } from '@/lib/scholar/current'

export const dynamic = 'force-static'

/** The badge for READMEs, drawn. */
export async function GET(): Promise<Response> {
  return new Response(drawBadge(await currentStatistics()), { headers: { 'content-type': 'image/svg+xml' } })
}
