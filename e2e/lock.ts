import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Does something while no other process does that waits at the same lock: a file with the number of its holder. */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true })
  while (!take(lock)) {
    free(lock)
    await new Promise((wait) => setTimeout(wait, 200))
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Takes a lock that nobody holds. The file comes into being with its number in it, so that it is never found empty. */
function take(lock: string): boolean {
  const own = `${lock}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, lock)
    return true
  } catch (error) {
    if (isError(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(own)
  }
}

/**
 * Removes a lock whose holder is gone: it was killed, or a run was broken off. One process does so at a time, and looks
 * again when its turn has come: otherwise the second of two would remove the lock that a third has taken meanwhile.
 */
function free(lock: string): void {
  const turn = `${lock}.turn`
  try {
    writeFileSync(turn, '', { flag: 'wx' })
  } catch (error) {
    if (isError(error, 'EEXIST')) return
    throw error
  }
  try {
    if (isAbandoned(lock)) rmSync(lock)
  } finally {
    rmSync(turn)
  }
}

function isAbandoned(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return false
  } catch (error) {
    return isError(error, 'ESRCH')
  }
}

function isError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
