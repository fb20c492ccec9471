import type * as fs from 'node:fs/promises'
import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { arxivService, openAlexService } from '../../lib/services/known-services.ts'
import { temporaryFolder } from '../../lib/test-folder.ts'
import { disk } from '../test-disk.ts'
import { turnsIn } from './turns.ts'

vi.mock('node:fs/promises', async (original) => {
  const { failing } = await import('../test-disk.ts')
  return failing(await original<typeof fs>())
})

beforeEach(() => disk.reset())

const arxiv = arxivService({})

/** A project whose commands take turns; how long was waited for, in milliseconds, without really waiting. */
async function project() {
  const root = await temporaryFolder()
  const folder = join(root, 'node_modules/.cache/academic-home/turns')
  const rests: number[] = []
  const rest = async (ms: number) => {
    rests.push(ms)
  }
  const files = async () => (await readdir(folder)).map((name) => name.replace(/^.*\./, ''))
  const held = async () => join(folder, `${(await readdir(folder))[0]?.replace(/\..*$/, '')}.held`)
  return { folder, rests, rest, files, held, turn: turnsIn(root) }
}

it('leaves a pause between two questions, whichever command asks', async () => {
  const { turn, rest, rests, files } = await project()
  const end = await turn(arxiv, 3000, rest)
  expect(await files()).toEqual(['held'])
  await end()
  expect({ rests, files: await files() }).toEqual({ rests: [], files: ['last'] })
  await (await turn(arxiv, 3000, rest))()
  expect(rests).toHaveLength(1)
  expect(rests[0]).toBeLessThanOrEqual(3000)
  // Another service has a pace of its own, and one that wants no pause takes no turns.
  await (await turn(arxivService({ ARXIV_BASE_URL: 'http://other.example' }), 3000, rest))()
  await (await turn(openAlexService({}), 0, rest))()
  expect(rests).toHaveLength(1)
})

it('waits for who is asking, and for nobody who is gone', async () => {
  const { turn, rest, rests, held } = await project()
  await (await turn(arxiv, 3000, rest))()
  const place = await held()
  await writeFile(place, `${process.ppid}`)
  const end = await turn(arxiv, 3000, async (ms) => {
    await rest(ms)
    if (rests.length === 3) await rm(place)
  })
  expect(rests).toHaveLength(4)
  await end()
  // No system has a process of this number.
  await writeFile(place, '999999999')
  await (await turn(arxiv, 3000, rest))()
  expect(rests).toHaveLength(5)
  // The number was given anew, to a process that asks nobody.
  await writeFile(place, `${process.ppid}`)
  await utimes(place, 0, 0)
  await (await turn(arxiv, 3000, rest))()
  expect(rests).toHaveLength(6)
})

it('gives a turn back when waiting for the pause is cut short', async () => {
  const { turn, rest, files } = await project()
  await (await turn(arxiv, 3000, rest))()
  const stop = async () => {
    throw new Error('too long')
  }
  await expect(turn(arxiv, 3000, stop)).rejects.toThrow('too long')
  expect(await files()).toEqual(['last'])
})

it('keeps nothing that says nothing any more', async () => {
  const { turn, rest, folder } = await project()
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'old.last'), '1')
  await utimes(join(folder, 'old.last'), 0, 0)
  await (await turn(arxiv, 3000, rest))()
  expect(await readdir(folder)).toHaveLength(1)
  await expect(stat(join(folder, 'old.last'))).rejects.toThrow('ENOENT')
})

it('holds nobody up where nothing can be written', async () => {
  const { turn, rest, rests } = await project()
  disk.reset({ fullAt: 1 })
  await (await turn(arxiv, 3000, rest))()
  expect(rests).toEqual([])
})
