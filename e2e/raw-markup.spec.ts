import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { builtWithSnapshot } from './badged.ts'
import { builtExample, sample } from './example.ts'
import { rawWords, surelyRaw, wordsIn } from './raw.ts'

test('no page shows markup that was to be read', async ({ page }) => {
  const shown =
    '<p>a **b**</p><p>$$x$$</p><p>&amp;amp;</p><p>[a](b)</p><p>\\begin{x}</p><img alt="{% x %}"><p>{: .a}</p>'
  expect(rawWords(await wordsIn(page, shown))).toHaveLength(7)
  expect(surelyRaw(await wordsIn(page, shown), 'a **b**')).toHaveLength(6)
  expect(surelyRaw(await wordsIn(page, shown), 'a \\*\\*b\\*\\*, but $$x$$')).toHaveLength(5)
  const meant = '<p><code>**</code> 5 * 3, 2 ** 3, C:\\Users, [[1, 2], [3, 4]], $5</p>'
  expect(surelyRaw(await wordsIn(page, meant), '')).toEqual([])
  for (const site of [await builtExample(), await builtExample(sample), await builtWithSnapshot()]) {
    const pages = join(site.root, '.next/server/app')
    const files = (await readdir(pages, { recursive: true })).filter((name) => name.endsWith('.html'))
    expect(files).toContain('index.html')
    for (const file of files)
      expect(rawWords(await wordsIn(page, await readFile(join(pages, file), 'utf8'))), file).toEqual([])
  }
})
