import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { readEnv } from '../../lib/env.ts'
import { contentFolder, entry } from '../../lib/test-folder.ts'
import { checkContent } from './check.ts'

it('the README’s own example of a paper is one that the check has nothing to say of', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  const example = /```markdown\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  expect(example).toMatch(/^---\ntitle: /)
  const root = await contentFolder({
    'site.md': entry('title: A site\nsections: [{ of: publications, id: publications, title: Papers }]'),
    'publications/my-paper.md': example,
  })
  const { findings } = await checkContent(root, readEnv({}), {
    staleMonths: 9999,
    now: new Date('2026-11-27'),
  })
  expect(findings).toEqual([])
})
