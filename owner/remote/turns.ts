import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../../lib/error-code.ts'
import type { Manner } from '../../lib/services/manner.ts'
import { isAtWork, isUnwritten, moveOver, writeNew } from '../write-file.ts'

/** Where the commands of one project keep what they tell each other, from its root. */
const folder = 'node_modules/.cache/academic-home/turns'

/** So old (milliseconds), a turn or the record of one serves nobody: no question takes so long, and no pause. */
const staleMs = 150_000

/** How often one looks whether it is one's turn, in milliseconds. */
const everyMs = 50

/**
 * Lets the commands of one project that run at once ask a service one after the other and at one pace
 * (lib/services/known-services.ts has it), as the service counts them: whoever asks holds a file, which becomes the record of
 * when that was. A process that was killed holds nothing for longer than the next one looks. Where nothing can be written, a
 * command keeps its own pace alone.
 *
 * @param root folder of the project
 */
export function turnsIn(root: string): NonNullable<Manner['turn']> {
  return async ({ name, base }, pauseMs, rest) => {
    if (pauseMs === 0) return async () => {}
    const key = createHash('sha256').update(`${name} ${base}`).digest('hex').slice(0, 16)
    const held = join(root, folder, `${key}.held`)
    const last = join(root, folder, `${key}.last`)
    try {
      while (!((await isFree(held)) && (await writeNew(held, `${process.pid}`)))) await rest(everyMs)
    } catch (error) {
      if (isUnwritten(error)) return async () => {}
      throw error
    }
    const end = async () => {
      await whereThere(() => utimes(held, new Date(), new Date()))
      await whereThere(() => moveOver(held, last))
    }
    try {
      await tidy(join(root, folder))
      const before = await whereThere(() => stat(last))
      // No longer than the pause, should the clock have been set back.
      if (before) await rest(Math.min(pauseMs, before.mtimeMs + pauseMs - Date.now()))
    } catch (error) {
      await rm(held, { force: true })
      throw error
    }
    return end
  }
}

/** Whether nobody holds a turn; what was left behind is removed. */
async function isFree(held: string): Promise<boolean> {
  const pid = await whereThere(() => readFile(held, 'utf8'))
  if (pid === undefined) return true
  const age = Date.now() - ((await whereThere(() => stat(held)))?.mtimeMs ?? 0)
  if (isAtWork(Number(pid)) && age < staleMs) return false
  await rm(held, { force: true })
  return true
}

/** Removes the records that say nothing any more. */
async function tidy(path: string): Promise<void> {
  for (const name of await readdir(path)) {
    const there = await whereThere(() => stat(join(path, name)))
    if (there && Date.now() - there.mtimeMs > staleMs) await rm(join(path, name), { force: true })
  }
}

/** Another process may have removed the file meanwhile; then there is nothing. */
async function whereThere<Result>(look: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await look()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}
