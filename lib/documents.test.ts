import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

const read = (path: string) => readFile(join(root, path), 'utf8')

const inFolder = async (folder: string) =>
  (await readdir(join(root, folder)))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)

const all = [
  'README.md',
  'CONTRIBUTING.md',
  ...(await inFolder('docs')),
  ...(await inFolder('docs/decisions')),
]

/** Without the decisions that later ones have taken the place of: they speak of what is gone. */
const documents = (await Promise.all(all.map(async (path) => ({ path, text: await read(path) }))))
  .filter(({ text }) => !/^Superseded by \d/m.test(text))
  .map(({ path }) => path)

/** Folders of the project; what a path names in others (content/, public/) is an example. */
const code = /^(?:app|bench|components|e2e|examples|lib|owner|schemas|scripts)\//

describe.each(documents)('%s', (path) => {
  it('names only files that exist', async () => {
    const text = await read(path)
    const linked = [...text.matchAll(/\]\(([^)#\s]+)[^)\s]*\)/g)].flatMap(([, to]) =>
      to && !/^(?:\/|[a-z]+:)/.test(to) ? [join(dirname(path), to)] : [],
    )
    const named = [...text.matchAll(/`([\w./[\]-]+)`/g)].flatMap(([, name]) =>
      name && code.test(name) && !/NAME|^owner\/name$/.test(name) ? [name] : [],
    )
    expect([...linked, ...named].filter((name) => !existsSync(join(root, name)))).toEqual([])
  })

  it('names only commands that exist', async () => {
    const commands = Object.keys(JSON.parse(await read('package.json')).scripts)
    const named = [...(await read(path)).matchAll(/npm run ([a-z][\w:-]*)/g)].flatMap(
      ([, name]) => name ?? [],
    )
    expect(named.filter((name) => !commands.includes(name))).toEqual([])
  })

  it('has no word of our own making that a newcomer stumbles over', async () => {
    expect(await read(path)).not.toMatch(/\bdrift|what editors read|to filter/i)
  })
})

it('docs/dependencies.md says what each dependency is for', async () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(await read('package.json'))
  const text = await read('docs/dependencies.md')
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  // Fonts of one family stand there once, with their scripts in braces.
  const isNamed = (name: string) => text.includes(name) || text.includes(`${name.replace(/-[^-]+$/, '')}-{`)
  expect(names.filter((name) => !isNamed(name))).toEqual([])
})

it('the README is read in a few minutes: 900 words at most', async ({ skip }) => {
  const readme = await read('README.md')
  if (!readme.startsWith('# An academic home page from Markdown'))
    return skip('this README is its owner’s own')
  expect(readme.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(900)
})
