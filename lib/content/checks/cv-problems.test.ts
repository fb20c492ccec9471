import { expect, it } from 'vitest'
import { entry, paper, report } from '../../test-folder.ts'

const hobbies = { 'sections/hobbies.md': entry('title: Hobbies', 'Words') }
const site = (cv: string) => ({
  'site.md': entry(`title: T\nsections: [{ of: sections, id: more }]\ncv:\n  ${cv}`),
})

it('the sections of a curriculum vitae may be collections and files that are there', async () => {
  expect(await report({ ...hobbies, ...site('sections: [education, sections/hobbies]') })).toBe('no problem')
})

it('a section stands there once, and its file is there', async () => {
  expect(
    await report({ ...hobbies, ...site('sections: [education, sections/hobby, talks, education]') }),
  ).toBe(`2 problems in content:
  content/site.md:5 cv.sections, item 2 ("sections/hobby"): expected a file of content/sections/, received "sections/hobby"; correct the name
  content/site.md:5 cv.sections, item 4 ("education"): expected each section once, received "education" again; remove one of the two`)
})

it('where the selected papers are to stand, one is selected that visitors see', async () => {
  const selected = site('publications: selected')
  const sentence =
    'content/site.md:5 cv.publications: expected papers with "selected: true" to show, received none'
  expect(await report({ ...selected, 'publications/a.md': paper() })).toContain(sentence)
  const others = { 'publications/b.md': paper('selected: true\ndraft: true').replace('On Tests', 'Hidden') }
  expect(await report({ ...selected, ...others, 'publications/a.md': paper() })).toContain(sentence)
  expect(await report({ ...selected, 'publications/a.md': paper('selected: true') })).toBe('no problem')
  expect(await report(selected)).toBe('no problem')
})
