import { expect, it } from 'vitest'
import { readContentFolder } from '../../lib/content/files.ts'
import { formatProblem } from '../../lib/content/problem.ts'
import { contentFolder, entry, load, type TestFiles } from '../../lib/test-folder.ts'
import { biographyFindings } from './biography.ts'

async function findings(files: TestFiles): Promise<string[]> {
  const { files: read } = readContentFolder(await contentFolder(files))
  return biographyFindings(await load(files), read).map((one) => `${one.severity} ${formatProblem(one)}`)
}

it('says why there is no page of biographies', async () => {
  expect(
    await findings({
      'profile.md': entry('name: Zoë Quill', 'I am **Zoë Quill**, and I weave at the mill of Example Town.'),
    }),
  ).toEqual([
    'note content/profile.md:4: there is no page of biographies for organisers (/bio): the text does not speak of Zoë Quill in the third person ("I am Zoë Quill, and I weave at the mill…"); write some in content/bio.md, each under a heading: ## Short, ## Long',
  ])
})

it('names a biography in the first person, where it stands', async () => {
  const text = '## Short\n\nZoë Quill weaves.\n\n## Long\n\nAt our mill I weave.'
  expect(await findings({ 'bio.md': text })).toEqual([
    'warning content/bio.md:5: expected a biography in the third person, as organisers print it, received one in the first ("Long"); write it as others would',
  ])
})

it('is silent where biographies are right, and where there is no text', async () => {
  expect(await findings({ 'profile.md': entry('name: Zoë Quill', 'Zoë Quill weaves.') })).toEqual([])
  expect(
    await findings({ 'profile.md': entry('name: Zoë Quill', 'I weave.'), 'bio.md': 'She weaves.' }),
  ).toEqual([])
  expect(await findings({})).toEqual([])
})
