import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { builtTree } from './built.ts'
import { makeTree } from './tree.ts'

/** What a developer writes to add a collection: its own file, one registration, and how it is drawn. */
async function software(): Promise<Record<string, string>> {
  const edited = async (path: string, ...edits: [before: string, after: string][]) => {
    let text = await readFile(path, 'utf8')
    for (const [before, after] of edits) {
      expect(text, `${path} is not as this test takes it`).toContain(before)
      text = text.replace(before, after)
    }
    return { [path]: text }
  }
  return {
    'lib/content/collections/software.ts': `import { collection } from '../collection.ts'
import { shortWords } from '../file-names.ts'
import { facts, text } from '../schema.ts'
import { address } from '../values/addresses.ts'
import { year } from '../values/dates.ts'
import { common, type EntryOf } from './common.ts'

export const software = collection({
  directory: 'software',
  meaning: 'One program.',
  body: 'optional',
  date: (program) => String(program.year),
  schema: facts({ ...common, name: text, year, link: address }),
  fileName: (fact) => [shortWords(fact('name'))],
  example: { facts: { name: 'Engine', year: '2024', link: 'https://example.org/engine' } },
  meanings: { link: 'Where it is to be had.' },
})

export type Program = EntryOf<typeof software>
`,
    ...(await edited(
      'lib/content/collections.ts',
      ['import { talks }', "import { software } from './collections/software.ts'\nimport { talks }"],
      ['  sections,\n}', '  sections,\n  software,\n}'],
    )),
    'components/collections/SoftwareList.tsx': `import type { Program } from '@/lib/content/collections/software'
import { Anchor } from '../Anchor'

export function SoftwareList({ programs }: { programs: Program[] }) {
  return (
    <ul className="rows">
      {programs.map(({ slug, name, year, link }) => (
        <li key={slug}>
          <Anchor href={link}>{name}</Anchor>, {year}
        </li>
      ))}
    </ul>
  )
}
`,
    ...(await edited(
      'components/collections/CollectionList.tsx',
      ['import { TalkList }', "import { SoftwareList } from './SoftwareList'\nimport { TalkList }"],
      ['  talks: ', '  software: ({ content }) => <SoftwareList programs={content.software} />,\n  talks: '],
    )),
  }
}

test('a new collection is one file, one registration and one component; and a site can stand in a folder of its host', async ({
  page,
}) => {
  const files = {
    ...(await software()),
    'content/site.md': `---
title: Ada Example
url: http://people.example/~ada
limits: { software: 1 }
sections:
  - { of: about, id: about, nav: About }
  - { of: software, id: programs, title: Programs, nav: Programs }
  - { of: publications, id: papers, title: Papers, nav: Papers }
---
`,
    'content/profile.md':
      '---\nname: Ada Example\navatar: /ada.svg\nlinks: { cv: /cv.txt }\n---\n\nI write [programs](/software) and ![pictures](/ada.svg).\n',
    'content/software/engine.md': '---\nname: Engine\nyear: 2024\nlink: /engine.txt\n---\n',
    'content/software/loom.md': '---\nname: Loom\nyear: 2023\nlink: https://loom.example/\n---\n',
    'content/publications/paper.md':
      '---\ntitle: On Engines\nauthors: [Ada Example]\nvenue: EX\nyear: 2024\ntopics: [engines]\n---\n\nAn [abstract](/publications).\n',
    'public/ada.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>',
    'public/cv.txt': 'A life.\n',
    'public/engine.txt': 'An engine.\n',
  }
  const tree = await makeTree('new-collection', files)

  // What the owner's commands say of it follows from the registration too.
  const written = await tree.run('npm', [
    'run',
    'new',
    '--',
    'software',
    '--name',
    'Shuttle',
    '--year',
    '2022',
    '--link',
    '/cv.txt',
  ])
  expect(written.code, written.output).toBe(0)
  expect(written.output).toContain('content/software/shuttle.md')
  const lacking = await tree.run('npm', ['run', 'new', '--', 'software', '--name', 'Shuttle'])
  expect(lacking.output).toContain('--year, --link')
  const docs = await tree.run('npm', ['run', 'docs'])
  expect(docs.code, docs.output).toBe(0)
  for (const path of ['schemas/software.json', 'docs/content.md', '.pages.yml'])
    expect(docs.output).toContain(path)

  const shuttle = 'content/software/shuttle.md'
  const built = await builtTree('collected', {
    ...files,
    [shuttle]: await readFile(join(tree.root, shuttle)),
  })
  const server = await built.serve('start')
  const home = `${server.address}/~ada`
  try {
    await page.goto(home)
    await expect(page.locator('#programs li')).toHaveText(['Engine, 2024'])
    await expect(page.getByRole('navigation')).toContainText('Programs')
    await page.getByRole('link', { name: /^All 3.*Programs/ }).click()
    await expect(page).toHaveURL(`${home}/software`)
    await expect(page.locator('.rows li')).toHaveText(['Engine, 2024', 'Loom, 2023', 'Shuttle, 2022'])
    const xml = await (await page.request.get(`${home}/sitemap.xml`)).text()
    expect(xml).toContain('<loc>http://people.example/~ada/software</loc>')

    // Whatever a page of the site names on its own host is in the folder, and is there.
    const seen = new Set<string>()
    const failed: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
    })
    for (const path of ['', '/software', '/publications', '/publications/paper']) {
      await page.goto(`${home}${path}`)
      const named = await page.evaluate(() =>
        [...document.querySelectorAll('[href], [src], [srcset], [action]')].flatMap((node) =>
          ['href', 'src', 'srcset', 'action'].flatMap((name) => {
            const value = node.getAttribute(name) ?? ''
            return name === 'srcset' ? value.split(/,\s+/).map((one) => one.split(' ')[0] ?? '') : [value]
          }),
        ),
      )
      for (const address of named) if (address.startsWith('/')) seen.add(address)
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
      expect(canonical).toBe(`http://people.example/~ada${path}`)
    }
    expect([...seen].filter((address) => !/^\/~ada(?=[/?#]|$)/.test(address))).toEqual([])
    expect(seen.size).toBeGreaterThan(12)
    for (const address of seen) {
      const { status } = await fetch(new URL(address, server.address))
      expect(status, address).toBe(200)
    }
    expect(failed).toEqual([])
  } finally {
    await server.stop()
  }
})
