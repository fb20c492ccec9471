import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

// What CONTRIBUTING.md promises of the house, held where no linter can.
const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['app', 'components', 'lib', 'owner', 'scripts']
const sources = rooms
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(room, path).replaceAll('\\', '/'),
    ),
  )
  .filter((path) => /\.(ts|tsx|mjs|js)$/.test(path) && !/\.d\.m?ts$/.test(path))
const isTest = (path: string) => /\.(test|bench)\.ts$|\btest-[\w-]+\.ts$/.test(path)
const modules = sources.filter((path) => !isTest(path))
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

/** The files of the project that a module imports, by path from the root. */
function importsOf(path: string): string[] {
  const { module } = parseSync(path, textOf(path))
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((one) => one.moduleRequest?.value ?? []),
    ),
  ].flatMap((name) => {
    if (name.startsWith('@/')) return [name.slice(2)]
    return name.startsWith('.')
      ? [relative(root, resolve(root, dirname(path), name)).replaceAll('\\', '/')]
      : []
  })
}

describe('who may know whom', () => {
  const forbidden = (from: RegExp, to: RegExp) =>
    modules
      .filter((path) => from.test(path))
      .flatMap((path) =>
        importsOf(path).flatMap((name) => (to.test(name) ? [`${path} imports ${name}`] : [])),
      )

  it('no page and no component imports the owner’s commands, nor does what they share', () => {
    expect(forbidden(/^(app|components|lib)\//, /^(owner|scripts|e2e|bench)\//)).toEqual([])
  })

  it('no command imports a component or a page', () => {
    expect(forbidden(/^(owner|scripts|lib)\//, /^(app|components)\//)).toEqual([])
  })

  it('content bundled into the site is for what renders it, not for what reads files', () => {
    expect(
      forbidden(/^(owner|scripts)\/|^lib\/(content|markdown|publications)\//, /^lib\/content\/bundled/),
    ).toEqual([])
  })
})

describe('every room', () => {
  it('is small enough to need no map: at most fifteen modules loose in a folder', () => {
    const counts = new Map<string, number>()
    for (const path of modules) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > 15)).toEqual([])
  })

  it('is one room: no file of more than 300 lines', () => {
    expect(
      sources.filter((path) => !isTest(path) && textOf(path).trimEnd().split('\n').length > 300),
    ).toEqual([])
  })

  it('says what it offers: every exported function has its contract above it', () => {
    const lacking = modules
      .filter((path) => /^(lib|owner)\//.test(path))
      .flatMap((path) => {
        const lines = textOf(path).split('\n')
        return lines.flatMap((line, index) =>
          /^export (async )?function /.test(line) && !/\*\/\s*$/.test(lines[index - 1] ?? '')
            ? [`${path}:${index + 1}`]
            : [],
        )
      })
    expect(lacking).toEqual([])
  })
})
