import type { CitedPaper, Statistics } from './statistics.ts'

export type Difference = { what: string; before: number | '–'; now: number | '–' }

/** What changed between two states of the statistics: the totals, and every paper whose count did. */
export function differences(before: Statistics | undefined, now: Statistics): Difference[] {
  const row = (what: string, a: number | undefined, b: number | undefined): Difference[] =>
    a === b ? [] : [{ what, before: a ?? '–', now: b ?? '–' }]
  const old = new Map(before?.papers.map((paper) => [nameOf(paper), paper.citations]))
  const current = new Map(now.papers.map((paper) => [nameOf(paper), paper.citations]))
  return [
    ...row('citations', before?.citations, now.citations),
    ...row('h-index', before?.hIndex, now.hIndex),
    ...row('i10-index', before?.i10Index, now.i10Index),
    ...row('papers', before?.papers.length, now.papers.length),
    ...[...new Set([...old.keys(), ...current.keys()])].flatMap((name) =>
      row(name.length > 60 ? `${name.slice(0, 59)}…` : name, old.get(name), current.get(name)),
    ),
  ]
}

function nameOf({ title, scholar, doi, arxiv }: CitedPaper): string {
  return title ?? doi ?? arxiv ?? scholar ?? 'without a name'
}
