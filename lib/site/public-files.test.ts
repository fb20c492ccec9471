import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../test-folder.ts'
import { ownPapers, publicFiles } from './public-files.ts'

it('what is served are the files of public/ and of its folders, by their names; no link to nowhere', async () => {
  const root = await temporaryFolder()
  expect(publicFiles(root)).toEqual(new Set())
  await mkdir(join(root, 'public/Talks/2024'), { recursive: true })
  for (const path of ['.gitkeep', 'me.JPG', 'Talks/2024/slides.pdf'])
    await writeFile(join(root, 'public', path), 'x')
  await symlink('me.JPG', join(root, 'public/portrait.jpg'))
  await symlink('nowhere.jpg', join(root, 'public/lost.jpg'))
  expect(publicFiles(root)).toEqual(new Set(['/me.JPG', '/Talks/2024/slides.pdf', '/portrait.jpg']))
})

it('a paper’s PDF is the one that has its name, in the folder of papers itself', () => {
  expect(
    ownPapers([
      '/publications/looms.pdf',
      '/publications/engines-2.pdf',
      '/publications/Looms.pdf',
      '/publications/looms.PDF',
      '/publications/old/knots.pdf',
      '/publications/slides.pptx',
      '/looms.pdf',
    ]),
  ).toEqual(['engines-2', 'looms'])
})
