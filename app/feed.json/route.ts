import { content } from '@/lib/content/bundled'
import { feedOf } from '@/lib/elsewhere/feed'
import { feedAnswer } from '@/lib/elsewhere/feed-answer'
import { asJsonFeed } from '@/lib/elsewhere/json-feed'
import { absolute } from '@/lib/site/address'

export const dynamic = 'force-static'

/** News and papers for feed readers that read JSON. */
export function GET(): Response {
  return feedAnswer(feedOf(content, absolute), asJsonFeed, '/feed.json', absolute)
}
