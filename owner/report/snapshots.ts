import { join } from 'node:path'
import { compareText } from '../../lib/content/problem.ts'
import { readSnapshot, snapshotPath } from '../../lib/scholar/snapshot.ts'
import type { Statistics } from '../../lib/scholar/statistics.ts'
import { git } from '../git.ts'
import { bytesIfThere } from '../read-file.ts'

/** How many states are looked at: a daily workflow leaves 365 a year. */
const maxStates = 2000

/**
 * The citation numbers as content/scholar.json had them, one of each day, oldest first: as git knows them, and as the file
 * is. A state that cannot be read is none.
 *
 * @param root folder of the project
 */
export async function snapshotsIn(root: string): Promise<Statistics[]> {
  const log = await git(root, 'log', `-n${maxStates}`, '--format=%H', '--', snapshotPath)
  const byDay = new Map<string, Statistics>()
  const add = (bytes: Uint8Array) => {
    const read = readSnapshot(bytes)
    if ('snapshot' in read) byDay.set(`${read.snapshot.asOf} ${read.snapshot.source}`, read.snapshot)
  }
  for (const commit of (log ?? '').split('\n').filter(Boolean).toReversed()) {
    const text = await git(root, 'show', `${commit}:./${snapshotPath}`)
    if (text !== undefined) add(new TextEncoder().encode(text))
  }
  const kept = await bytesIfThere(join(root, snapshotPath))
  if (kept) add(kept)
  return [...byDay.values()].toSorted((a, b) => compareText(a.asOf, b.asOf))
}
