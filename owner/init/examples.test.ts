import { expect, it } from 'vitest'
import { collectionNames } from '../../lib/content/collections.ts'
import { entry, load } from '../../lib/test-folder.ts'
import { exampleFiles } from './examples.ts'

it('the example of every collection is an entry that the check accepts, and a draft', async () => {
  const examples = [...exampleFiles()].map(([path, text]) => [path.replace('content/', ''), text])
  const content = await load({
    'site.md': entry('title: T\nsections: [{ of: sections, id: more }]'),
    ...Object.fromEntries(examples),
  })
  for (const name of collectionNames) expect(content[name], name).toMatchObject([{ draft: true }])
})
