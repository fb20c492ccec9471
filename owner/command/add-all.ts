import type { Adding } from './add.ts'
import { addRecord } from './add-record.ts'
import { print, say } from './run.ts'

/**
 * Adds the papers of an ORCID record and says what becomes of them: each path as soon as it is written, then what could
 * not be added and what is left. Ctrl-C ends it after what is being written, and what was written is said. Sets the exit
 * code to 1 where not all could be added.
 *
 * @returns whether it was stopped: what was still asked for then holds the process, which is to exit with 130
 * @throws Error in a sentence where the record itself cannot be read
 */
export async function addAll(orcid: string, adding: Adding): Promise<{ stopped: boolean }> {
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGINT', stop)
  try {
    const { paths, known, failures, left } = await addRecord(orcid, {
      ...adding,
      onWritten: print,
      signal: stopping.signal,
    })
    for (const failure of failures) say(failure, 'red')
    if (stopping.signal.aborted)
      say(['stopped; written before:', ...(paths.length > 0 ? paths : ['nothing'])].join('\n  '))
    const notAsked = left > 0 ? `, ${left} not asked for; go on with them: npm run add -- ${orcid}` : ''
    say(`${paths.length} added, ${known} on the site already, ${failures.length} not added${notAsked}`)
    if (failures.length > 0 || left > 0) process.exitCode = 1
  } finally {
    process.off('SIGINT', stop)
  }
  return { stopped: stopping.signal.aborted }
}
