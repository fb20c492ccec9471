import type { NewEntry } from '../entry.ts'
import { linesOf, type Run, sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'
import { groupsOf, takeLinks } from '../papers/paper-links.ts'
import { takePeriod } from './dated.ts'
import type { Item } from './items.ts'
import { inlineMarkdown, linesMarkdown } from './markdown/lines.ts'

/** Reads a talk: when, and what it was called; whatever stands beside an emphasised title is kept beside it. */
export function readTalk(item: Item): NewEntry | undefined {
  const dated = takePeriod(linesOf(item.nodes), { bareYear: true, trailing: true })
  if (!dated || dated.period.end || dated.period.open) return undefined
  const { links, lines, spent } = takeLinks(dated.lines)
  const [first, ...rest] = lines
  if (!first) return undefined
  const bracketed = takeBracketed(first.runs)
  const runs = trimRuns(bracketed.runs, /^[\s,，:：|·•]+/, /[\s,，|\\]+$/)
  const text = textOfRuns(runs)
  const title = titleOf(runs)
  const before = title ? trimRuns(sliceRuns(runs, 0, title.from), /^\s+/, /[\s,，.。:："“-]+$/) : []
  const after = title ? trimRuns(sliceRuns(runs, title.to), /^[\s,，.。:："”-]+/) : []
  const words = title ? sliceRuns(runs, title.from, title.to) : runs
  if (
    text === '' ||
    words.some(({ image }) => image) ||
    [...links, ...bracketed.links].some(({ url }) => url.startsWith('#'))
  )
    return undefined
  return {
    of: 'talks',
    name: textOfRuns(words),
    facts: {
      date: dated.period.start,
      title: inlineMarkdown(title ? words.map(({ italic: _, ...run }) => run) : words),
      host: inlineMarkdown(before),
      links: [...links, ...bracketed.links],
    },
    body: linesMarkdown([...(after.length > 0 ? [{ ...first, runs: after, depth: 0 }] : []), ...rest]),
    spent: [...dated.spent, ...spent],
    draft: item.draft,
  }
}

/** `[Website of the association]`, linked. */
function takeBracketed(runs: readonly Run[]): { runs: Run[]; links: { label: string; url: string }[] } {
  const links: { label: string; url: string }[] = []
  const rest = groupsOf(runs).flatMap((group) => {
    const label = /^\s*\[([^[\]]+)\]\s*$/.exec(textOfRuns(group))?.[1]?.trim()
    const url = group[0]?.href
    if (!label || !url || !/^(https?:|\/)/.test(url)) return group
    links.push({ label, url })
    return []
  })
  return { runs: rest, links }
}

function titleOf(runs: readonly Run[]): { from: number; to: number } | undefined {
  const text = textOfRuns(runs)
  const quoted = /["“]([^"“”]{6,})["”]/.exec(text)
  if (quoted?.[1]) return { from: quoted.index + 1, to: quoted.index + 1 + quoted[1].length }
  let at = 0
  for (const run of runs) {
    if (run.italic && run.text.trim().split(/\s+/).length >= 2) return { from: at, to: at + run.text.length }
    at += run.text.length
  }
  return undefined
}
