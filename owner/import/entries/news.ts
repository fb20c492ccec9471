import type { NewEntry } from '../entry.ts'
import { linesOf, textOfRuns, trimRuns } from '../page/lines.ts'
import { takePeriod } from './dated.ts'
import type { Item } from './items.ts'
import { linesMarkdown } from './markdown/lines.ts'

const leadingEmoji =
  /^[\s]*((?:\p{Extended_Pictographic}(?:\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}])*)+)[\s:：,，]*/u

/** Reads a news item: it begins with its date. */
export function readNews(item: Item): NewEntry | undefined {
  const dated = takePeriod(linesOf(item.nodes), { bareYear: false, trailing: false })
  const [first, ...rest] = dated?.lines ?? []
  if (!dated || !first) return undefined
  const { start, end, open } = dated.period
  if (end !== undefined || open) return undefined
  const emoji = leadingEmoji.exec(textOfRuns(first.runs))?.[1]
  const runs = emoji ? trimRuns(first.runs, leadingEmoji) : first.runs
  const body = linesMarkdown([{ ...first, runs, depth: 0 }, ...rest])
  if (!/[\p{L}\p{N}]/u.test(body)) return undefined
  const words = textOfRuns(runs)
  return {
    of: 'news',
    name: words,
    facts: { date: start, emoji },
    body,
    spent: dated.spent,
    draft: item.draft,
  }
}
