import { expect, it } from 'vitest'
import { isAbout, kindsOf } from './heading-kinds.ts'

it.each([
  ['🔥 News', ['news']],
  ['ＮＥＷＳ', ['news']],
  ["What's New", ['news']],
  ['近况', ['news']],
  ['Teaching Experience', ['teaching']],
  ['Courses Taught', ['teaching']],
  ['Invited Talks', ['talks']],
  ['Selected   Works', ['publications']],
  ['Journal Articles', ['publications']],
  ['论文', ['publications']],
  ['Publications (* equal contribution)', ['publications']],
  ['Looms (News)', ['news']],
  ['Academic Background', ['education']],
  ['Honours & Prizes', ['awards']],
  ['Professional Service', ['activities']],
  ['Work History', ['experience']],
  ['Education and Experience', ['education', 'experience']],
  ['Experience & Education', ['education', 'experience']],
  ['Education and Awards', ['education']],
  ['Looms', []],
  ['Newsletters', []],
  ['The news of looms, their weavers, and of all that was woven on every one of them', []],
])('%s names %j', (heading, kinds) => {
  expect(kindsOf(heading)).toEqual(kinds)
})

it.each([
  ['About', true],
  ['👋 ＡＢＯＵＴ  me!', true],
  ['Biography', true],
  ['Introduction', true],
  ['自我介绍', true],
  ['关于我', true],
  ['About looms', false],
  ['All about', false],
])('%s is about the owner: %s', (heading, about) => {
  expect(isAbout(heading)).toBe(about)
})
