import { join } from 'node:path'
import type { SourceFile } from '../../lib/content/front-matter.ts'
import { problemAt } from '../../lib/content/references.ts'
import { messageOf } from '../../lib/message-of.ts'
import type { ScholarSettings } from '../../lib/scholar/citation-source.ts'
import { foreignSnapshot } from '../../lib/scholar/ownership.ts'
import { readSnapshot, snapshotPath } from '../../lib/scholar/snapshot.ts'
import { type Asking, askSources } from '../../lib/scholar/sources.ts'
import { yearsOld } from '../../lib/scholar/years-old.ts'
import { bytesIfThere } from '../read-file.ts'
import type { Finding } from './finding.ts'

/** What is to be said of the numbers that are kept with the content: unreadable, somebody else's, old. */
export async function snapshotFindings(
  root: string,
  settings: ScholarSettings,
  now: Date,
): Promise<Finding[]> {
  const bytes = await bytesIfThere(join(root, snapshotPath))
  if (bytes === undefined) return []
  const read = readSnapshot(bytes)
  if ('problem' in read) return [{ severity: 'error', ...read.problem }]
  const { snapshot } = read
  const foreign = foreignSnapshot(snapshot, settings)
  if (foreign) return [{ severity: 'warning', path: snapshotPath, message: `not shown: ${foreign}` }]
  return yearsOld(snapshot, now) === 0
    ? []
    : [
        {
          severity: 'warning',
          path: snapshotPath,
          message: `expected numbers of the last year, received those of ${snapshot.asOf}; run npm run scholar`,
        },
      ]
}

/**
 * Asks the sources of citation numbers: what is wrong with them, somebody else's among them, and whether they are old.
 *
 * @param turn where other commands may ask at the same time
 */
export async function sourceFindings(
  files: readonly SourceFile[],
  settings: ScholarSettings,
  now: Date,
  turn?: Asking['turn'],
): Promise<Finding[]> {
  const isConfigured = [
    settings.repository ?? settings.SCHOLAR_STATS_BASE_URL,
    settings.openAlexId,
    settings.semanticScholarId,
  ].some(Boolean)
  if (!isConfigured) return []
  const file = files.find(({ path }) => path === 'content/site.md')
  const warn = (message: string): Finding => ({
    severity: 'warning',
    ...problemAt(file, ['scholarStats', 'repository'], message),
  })
  const notes: string[] = []
  const note = (remark: string) => {
    notes.push(remark)
  }
  try {
    const statistics = await askSources(settings, undefined, now, { deadlineMs: 60_000, note, turn })
    if (yearsOld(statistics, now) > 0)
      notes.push(
        `expected citation numbers of the last year, received those of ${statistics.asOf} from ${statistics.source}; run the workflow that writes them, or set maxAgeDays, so that another source is asked`,
      )
  } catch (error) {
    notes.push(messageOf(error))
  }
  return notes.map(warn)
}
