import { content } from '@/lib/content/bundled'
import { asAtom } from '@/lib/elsewhere/atom'
import { feedOf } from '@/lib/elsewhere/feed'
import { feedAnswer } from '@/lib/elsewhere/feed-answer'
import { absolute } from '@/lib/site/address'

export const dynamic = 'force-static'

/** News and papers for feed readers. */
export function GET(): Response {
  return feedAnswer(feedOf(content, absolute), asAtom, '/feed.xml', absolute)
}
