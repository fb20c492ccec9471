import type * as fs from 'node:fs/promises'

/** For tests: the file system, which stops at a step as a killed process does, has no room from a step on, or moves nothing. */
export const disk = {
  steps: 0,
  /** The step, from 1, before which the process "dies": this and every later call fails and does nothing. */
  killAt: Number.POSITIVE_INFINITY,
  /** The step, from 1, from which on nothing more can be written; what is there can be moved and removed. */
  fullAt: Number.POSITIVE_INFINITY,
  /** What cannot be moved by its path, as a folder that a container has from its image (overlayfs). */
  fixed: undefined as RegExp | undefined,
  /** How many moves are refused, as Windows refuses to move what a program has open, before one is made. */
  held: 0,
  /** Files whose bytes a power failure would lose, and those that were so when the plan took its place. */
  unsynced: new Set<string>(),
  unsyncedAtPlan: [] as string[],
  /** Files and folders that were put onto the disk. */
  synced: new Set<string>(),
  reset(how: { killAt?: number; fullAt?: number; held?: number } = {}) {
    disk.steps = 0
    disk.killAt = how.killAt ?? Number.POSITIVE_INFINITY
    disk.fullAt = how.fullAt ?? Number.POSITIVE_INFINITY
    disk.held = how.held ?? 0
    disk.unsynced.clear()
    disk.unsyncedAtPlan = []
    disk.synced.clear()
  },
}

/** A step is taken; throws where it cannot be. A write that cannot be is done by half (below). */
function step(needsRoom: boolean): void {
  disk.steps += 1
  if (disk.steps >= disk.killAt) throw new Error('the process is dead')
  if (needsRoom && disk.steps >= disk.fullAt)
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
}

/** The module `node:fs/promises` with steps that can fail. */
export function failing(real: typeof fs): typeof fs {
  return {
    ...real,
    mkdir: async (...args: Parameters<typeof real.mkdir>) => {
      step(true)
      return real.mkdir(...args)
    },
    cp: async (...args: Parameters<typeof real.cp>) => {
      step(true)
      disk.unsynced.add(String(args[1]))
      return real.cp(...args)
    },
    link: async (...args: Parameters<typeof real.link>) => {
      step(false)
      return real.link(...args)
    },
    rename: async (...args: Parameters<typeof real.rename>) => {
      step(false)
      if (disk.fixed?.test(String(args[0])))
        throw Object.assign(new Error('EXDEV: cross-device link not permitted, rename'), { code: 'EXDEV' })
      // The plan is a file of our own, which nobody looks into.
      if (disk.held > 0 && !String(args[1]).endsWith('plan.json')) {
        disk.held -= 1
        throw Object.assign(new Error('EPERM: operation not permitted, rename'), { code: 'EPERM' })
      }
      if (String(args[1]).endsWith('plan.json')) disk.unsyncedAtPlan = [...disk.unsynced]
      return real.rename(...args)
    },
    rm: async (...args: Parameters<typeof real.rm>) => {
      step(false)
      return real.rm(...args)
    },
    open: async (...args: Parameters<typeof real.open>) => {
      step(args[1] === 'w')
      const handle = await real.open(...args)
      const path = String(args[0])
      const write = handle.writeFile.bind(handle)
      const sync = handle.sync.bind(handle)
      handle.sync = async () => {
        await sync()
        disk.unsynced.delete(path)
        disk.synced.add(path)
      }
      handle.writeFile = async (data) => {
        try {
          step(true)
        } catch (error) {
          if (typeof data === 'string') await write(data.slice(0, data.length / 2))
          throw error
        }
        disk.unsynced.add(path)
        return write(data)
      }
      return handle
    },
  } as typeof fs
}
