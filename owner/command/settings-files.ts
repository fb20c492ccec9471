import { accessSync, constants, lstatSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { hasCode } from '../../lib/error-code.ts'

/** The files that Next takes settings from (its documentation: "Environment variables"). */
const names = ['', '.local', '.production', '.production.local', '.development', '.development.local'].map(
  (ending) => `.env${ending}`,
)

/**
 * Looks at the files of settings before they are read: for a pipe that nobody writes into Next would wait without end, and
 * everything else that is no file, or may not be read, it would pass over without a word that stops anything.
 *
 * @param root folder of the project
 * @throws Error with one sentence for each
 */
export function refuseUnreadableSettings(root: string): void {
  const sentences = names.flatMap((name) => {
    const received = obstacleAt(join(root, name))
    return received ? [`${name}: expected a file with settings, received ${received}`] : []
  })
  if (sentences.length > 0) throw new Error(sentences.join('\n'))
}

function obstacleAt(path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })) return undefined
  try {
    const what = statSync(path)
    if (what.isFIFO())
      return 'a pipe; set what it holds in the environment of the command instead (op run -- npm run build), or put it into a file'
    if (what.isDirectory()) return 'a folder; rename it'
    if (!what.isFile()) return 'a device or a socket; remove it'
    accessSync(path, constants.R_OK)
    return undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'a link to nowhere; remove it'
    if (hasCode(error, 'ELOOP')) return 'a link that leads in a circle; remove it'
    if (hasCode(error, 'EACCES')) return 'one that may not be read; check its permissions'
    throw error
  }
}
