import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readContentFolder } from '../content/files.ts'
import { contentFolder, entry, temporaryFolder } from '../test-folder.ts'
import { speculationRules } from './inline-script.ts'
import { ownScripts, ownStyles, stoppedScript } from './policy-hashes.ts'

const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

it('the policy names every inline script of the components as pages hold it, the speculation rules, and nothing else', async () => {
  const root = await temporaryFolder()
  await mkdir(join(root, 'components/deep'), { recursive: true })
  const files = { 'b.inline.js': '// Why.\n  run(2)\n', 'deep/a.inline.js': 'run(1)', 'deep/c.js': 'run(3)' }
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'components', name), text)
  const rules = speculationRules((path) => `/~name${path}`)
  expect(ownScripts(root, '/~name').split(' ')).toEqual(['run(2)', 'run(1)', rules].map(hashed))
})

it('pages of the site are made ready, wherever it stands; files and endpoints are not', () => {
  const [rule] = JSON.parse(speculationRules((path) => `/~name${path}`)).prerender
  expect(rule).toEqual({
    where: {
      and: [
        { href_matches: '/~name/*' },
        {
          not: {
            href_matches: [
              '/~name/*.*',
              '/~name/*/preview',
              '/~name/*/linkset',
              '/~name/preview/*',
              '/~name/api/*',
              '/~name/visitor-map',
            ],
          },
        },
      ],
    },
    eagerness: 'moderate',
  })
})

it('the policy lets in the owner’s own colour, and nothing where there is none, or a file that cannot be read', async () => {
  const stylesOf = async (facts: string) =>
    ownStyles(readContentFolder(await contentFolder({ 'site.md': entry(facts) })).files)
  expect(await stylesOf('title: T\nsections: []')).toEqual([])
  expect(await stylesOf("title: T\nsections: []\naccent: '#036'")).toEqual([
    expect.stringMatching(/^'sha256-[\w+/]{43}='$/),
  ])
  expect(await stylesOf("accent: '#036'")).toEqual([])
  expect(ownStyles([])).toEqual([])
})

const policy = `default-src 'none'; script-src ${hashed('ours()')} ${hashed('{}')}; style-src 'self'`

it.each([
  ['<script>ours()</script>', undefined],
  ['<script type="speculationrules">{}</script>', undefined],
  ['<script type="application/ld+json">{"a":1}</script>', undefined],
  ['<b title="<script>evil()</script>">x</b>', undefined],
  ['<!-- <script>evil()</script> --><p>x</p>', undefined],
  ['<script>evil()</script>', '<script>evil()</script>'],
  ['<script>ours()</script><script>evil()</script>', '<script>evil()</script>'],
  ['<script type="module">evil()</script>', '<script type="module">evil()</script>'],
  ['<script type="text/javascript">evil()</script>', '<script type="text/javascript">evil()</script>'],
  ['<script type="speculationrules">{"a":1}</script>', '<script type="speculationrules">{"a":1}</script>'],
  ['<script src="/x.js">ours()</script>', '<script src="/x.js">ours()</script>'],
])('of %s the policy stops %s', (html, stopped) => {
  expect(stoppedScript(html, policy)).toBe(stopped)
})

it('a policy that lets every inline script run stops none, and one without script-src stops all', () => {
  expect(stoppedScript('<script>evil()</script>', "script-src 'self' 'unsafe-inline'")).toBeUndefined()
  expect(stoppedScript('<script>ours()</script>', "default-src 'none'")).toBe('<script>ours()</script>')
  const long = `<script>${'x'.repeat(200)}</script>`
  expect(stoppedScript(long, policy)).toBe(long.slice(0, 100))
})
