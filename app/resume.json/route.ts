import { content } from '@/lib/content/bundled'
import { resumeOf } from '@/lib/cv/resume'
import { absolute } from '@/lib/site/address'

export const dynamic = 'force-static'

/** The curriculum vitae for programs, as JSON Resume. */
export function GET(): Response {
  return Response.json(resumeOf(content, absolute))
}
