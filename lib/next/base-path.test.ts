import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readContentFolder } from '../content/files.ts'
import { readEnv } from '../env.ts'
import { contentFolder, entry, temporaryFolder } from '../test-folder.ts'
import { builtFolder, siteFolder } from './base-path.ts'

async function folderOf(url: string, env: Record<string, string> = {}): Promise<string> {
  const root = await contentFolder({ 'site.md': entry(`title: T\nsections: []\n${url}`) })
  return siteFolder(readContentFolder(root).files, readEnv(env))
}

it.each([
  ['', ''],
  ['url: https://example.org', ''],
  ['url: https://example.org/', ''],
  ['url: https://example.edu/~name', '/~name'],
  ['url: https://example.edu/people/name/', '/people/name'],
  // What is no address is said by the check of the content.
  ['url: example dot org', ''],
  ['url: [a, b]', ''],
])('with %j the site stands in the folder %j', async (url, folder) => {
  expect(await folderOf(url)).toBe(folder)
})

it('the environment says better than the content where this copy of the site stands', async () => {
  const env = { SITE_URL: 'https://preview.example.org/a' }
  expect(await folderOf('url: https://example.edu/~name', env)).toBe('/a')
})

it('a server stands where its build was made to stand, and does not guess', async () => {
  const root = await temporaryFolder()
  expect(() => builtFolder(root)).toThrow(/expected a whole build, received none; run npm run build$/)
  await mkdir(join(root, '.next'))
  const manifest = join(root, '.next/routes-manifest.json')
  await writeFile(manifest, JSON.stringify({ basePath: '/~name', version: 3 }))
  expect(builtFolder(root)).toBe('/~name')
  await writeFile(manifest, JSON.stringify({ base: '/~name' }))
  expect(() => builtFolder(root)).toThrow(/basePath/)
})
