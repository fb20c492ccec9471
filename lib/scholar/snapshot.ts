import type { Problem } from '../content/problem.ts'
import { type Statistics, statisticsSchema } from './statistics.ts'

/** Where the last good numbers are kept. */
export const snapshotPath = 'content/scholar.json'

/** Reads the snapshot's bytes: the statistics, or the problem that makes them unreadable. */
export function readSnapshot(bytes: Uint8Array): { snapshot: Statistics } | { problem: Problem } {
  const fail = (what: string) => ({
    problem: {
      path: snapshotPath,
      message: `expected what "npm run scholar" writes, received ${what}; run it again, or delete the file`,
    },
  })
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return fail('something that is not JSON')
  }
  const result = statisticsSchema.safeParse(json)
  if (result.success) return { snapshot: result.data }
  const issue = result.error.issues[0]
  return fail(`a mistake at "${issue?.path.join('.') ?? ''}" (${issue?.message ?? 'wrong shape'})`)
}
