import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { loadEntry } from '../../lib/content/collection.ts'
import { collectionNames, collections } from '../../lib/content/collections.ts'
import { readContentFolder } from '../../lib/content/files.ts'
import { profile } from '../../lib/content/profile.ts'
import { site } from '../../lib/content/site.ts'
import { contentParts, singular } from '../parts.ts'
import type { Key, Shape } from '../shape.ts'
import { generatedFiles } from './generated-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFile(`${root}${path}`, 'utf8').catch(() => undefined)
const generated = await generatedFiles(read)

it('what is derived from the schemas is what is committed', async () => {
  const old: string[] = []
  for (const [path, text] of generated) if ((await read(path)) !== text) old.push(path)
  expect(old, 'these are not as lib/content/collections/ has it; run: npm run docs').toEqual([])
})

it('no meaning is of a key that is not there', () => {
  const pathsOf = (keys: readonly Key[], before = ''): string[] =>
    keys.flatMap(({ name, shape }) => [`${before}${name}`, ...inside(shape, `${before}${name}.`)])
  const inside = (shape: Shape, before: string): string[] => {
    if (shape.kind === 'group') return pathsOf(shape.keys, before)
    if (shape.kind === 'list') return inside(shape.item, before)
    return shape.kind === 'either' ? shape.shapes.flatMap((one) => inside(one, before)) : []
  }
  const stated = { site, profile, ...collections }
  const meaningsOf = new Map(Object.entries(stated).map(([name, { meanings }]) => [name, meanings]))
  for (const { name, keys } of contentParts())
    expect(pathsOf(keys), name).toEqual(expect.arrayContaining(Object.keys(meaningsOf.get(name) ?? {})))
})

/** An editor's check: the facts as YAML's ordinary types, against the JSON Schema of their part. */
function editorAccepts(part: string, facts: string): boolean {
  const schema = z.fromJSONSchema(JSON.parse(generated.get(`schemas/${part}.json`) ?? 'false'))
  return schema.safeParse(parse(facts) ?? {}).success
}

describe('the JSON Schemas', () => {
  it('take every entry that the site takes', async () => {
    const { files } = readContentFolder(`${root}examples/zoe-quill`)
    const refused = files.filter(({ path, bytes }) => {
      const [, facts = ''] = new TextDecoder().decode(bytes).split(/^---$/m)
      const part = path.split('/')[1]?.replace(/\.md$/, '') ?? ''
      return path.endsWith('.md') && !editorAccepts(part, facts)
    })
    expect(refused.map(({ path }) => path)).toEqual([])
    expect(files.length).toBeGreaterThan(1)
  })

  it.each([
    ['news', 'date: 2024.10\ndraft: true\nemoji:', true],
    ['news', 'date: 2024-10-31\norder: 2\npinned: "true"', true],
    ['news', 'date: 2024\ntitel: x', false],
    ['news', 'emoji: x', false],
    [
      'publications',
      'title: 1984\nauthors: [A, { name: B, equal: true }]\nvenue: X\nyear: 2024\nkind: journal',
      true,
    ],
    ['publications', 'title: 1984\nauthors: [A, { nam: B }]\nvenue: X\nyear: 2024', false],
    ['publications', 'title: T\nauthors: [A]\nvenue: X\nyear: 2024\nkind: jurnal', false],
    ['publications', 'title: T\nauthors: A\nvenue: X\nyear: 2024', false],
    ['activities', 'group: Reviewer\nvenues:\n  - { name: X, years: [2023, 2024] }', true],
    ['awards', 'date: 2024\ntitle: T\ndraft: maybe', false],
  ])('of %s: %j is right: %s', (part, facts, right) => {
    expect(editorAccepts(part, facts)).toBe(right)
  })
})

it('a snippet becomes an entry that the site takes', () => {
  const snippets = z
    .record(z.string(), z.object({ prefix: z.string(), body: z.array(z.string()) }))
    .parse(JSON.parse(generated.get('.vscode/content.code-snippets') ?? ''))
  for (const directory of collectionNames) {
    const snippet = Object.values(snippets).find(({ prefix }) => prefix === singular(directory))
    const typed = (snippet?.body ?? [])
      .join('\n')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
      .replace('$0', 'Words.')
      .replace(/\$\d+/g, 'word')
    const { schema, body } = collections[directory]
    const problems: Parameters<typeof loadEntry>[3] = []
    loadEntry({ path: `content/${directory}/x.md`, bytes: Buffer.from(typed) }, schema, body, problems)
    expect(problems).toEqual([])
  }
})

it('the reference names every key, and what must be there', async () => {
  const reference = generated.get('docs/content.md') ?? ''
  for (const { name, keys } of contentParts()) {
    const section = reference.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? ''
    for (const { name: key, required } of keys)
      expect(section).toMatch(new RegExp(`^\\| \`${key}\` \\| ${required ? 'required' : ''} \\|`, 'm'))
  }
})
