import { shieldsBadge } from '@/lib/scholar/badge'
import { currentStatistics } from '@/lib/scholar/current'

export const dynamic = 'force-static'

/** For badges in READMEs: https://img.shields.io/endpoint?url=…/badge.json */
export async function GET(): Promise<Response> {
  return Response.json(shieldsBadge(await currentStatistics()))
}
