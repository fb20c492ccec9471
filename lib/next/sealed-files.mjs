import { createHash } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'

// A seal is the last line of a file: a newline, and the SHA-256 of what stands before it in hexadecimal digits.
const sealLength = 65

let written = 0

/**
 * The file functions that Next hands to its cache, such that no page is read that was not written whole. What is written takes
 * its place in one step, so that a server which is killed, or a full disk, leaves the page before it; and it is sealed, so that
 * what a power failure or a hand has cut is as good as absent. The files of the build, which has no seals, are read as they are.
 */
export function sealedFiles(fs) {
  return {
    ...fs,
    async writeFile(path, data) {
      written += 1
      const beside = `${path}.${process.pid}-${written}.tmp`
      try {
        await fs.writeFile(beside, seal(data))
        await rename(beside, path)
      } catch (error) {
        await rm(beside, { force: true })
        throw error
      }
    },
    // Writes only where nothing is, and says whether it did.
    writeFileAtomic: (path, data) => fs.writeFileAtomic(path, seal(data)),
    async readFile(path, encoding) {
      const stored = await fs.readFile(path)
      const data = mustBeSealed(path) ? open(path, stored) : stored
      return encoding ? data.toString(encoding) : data
    },
  }
}

/** Whether the file is in a folder that only a running server writes to, or is content of a cache that outlives builds. */
const mustBeSealed = (path) => /[\\/](route-cache|fetch-cache)[\\/]/.test(path)

const hashOf = (data) => createHash('sha256').update(data).digest('hex')

const seal = (data) => {
  const bytes = Buffer.from(data)
  return Buffer.concat([bytes, Buffer.from(`\n${hashOf(bytes)}`)])
}

function open(path, stored) {
  const data = stored.subarray(0, Math.max(0, stored.length - sealLength))
  // Next takes any error for an entry that is not there, and makes it anew.
  if (stored.subarray(data.length).toString() !== `\n${hashOf(data)}`) throw new Error(`${path} is not whole`)
  return data
}
