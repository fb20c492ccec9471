import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Does something while no other process does that waits at the same lock: a file with the number of its holder. Who came
 * first goes first.
 */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const queue = `${lock}.queue`
  mkdirSync(queue, { recursive: true })
  const place = join(queue, `${Date.now()}-${randomUUID()}`)
  writeFileSync(place, String(process.pid))
  try {
    while (!(isNext(place, queue) && take(lock))) {
      free(lock)
      await new Promise((wait) => setTimeout(wait, 200))
    }
  } finally {
    rmSync(place)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Whether nobody who still lives came earlier; the lock itself decides between two who both believe so. */
function isNext(place: string, queue: string): boolean {
  const first = readdirSync(queue)
    .map((name) => join(queue, name))
    .toSorted()
    .find((other) => other === place || !isAbandoned(other))
  return first === place
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

/** Whether the process whose number a file holds is gone. */
function isAbandoned(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return false
  } catch (error) {
    return isError(error, 'ESRCH')
  }
}

function isError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
