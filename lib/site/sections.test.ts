import { describe, expect, it } from 'vitest'
import type { Content } from '../content/load.ts'
import { entry, load, newsItem, type TestFiles } from '../test-folder.ts'
import { freeSections, visibleSections } from './sections.ts'

const every = [
  'about',
  'news',
  'publications',
  'education',
  'experience',
  'teaching',
  'activities',
  'awards',
  'talks',
]
const site = (...of: string[]) =>
  entry(
    `title: T\nsections:${of.map((source, index) => `\n  - { of: ${source}, id: s${index}, title: S }`).join('') || ' []'}`,
  )
const visible = (content: Content) => visibleSections(content).map(({ of }) => of)
const free: TestFiles = {
  'sections/b.md': entry('title: B\norder: 1', 'x'),
  'sections/a.md': entry('title: A\norder: 2', 'x'),
  'sections/c.md': entry('title: C\norder: 3', 'x'),
}

describe('the home page', () => {
  it('draws no section without entries', async () => {
    expect(visible(await load({ 'site.md': site(...every, 'sections') }))).toEqual([])
  })

  it('draws those that have some, in the order of site.md', async () => {
    const content = await load({
      'site.md': site('talks', 'news', 'awards', 'about'),
      'profile.md': entry('name: N', 'About.'),
      'news/a.md': newsItem(),
      'talks/a.md': entry('date: 2024\ntitle: T'),
      'publications/a.md': entry('title: T\nauthors: [A]\nvenue: V\nyear: 2024'),
    })
    expect(visible(content)).toEqual(['talks', 'news', 'about'])
  })

  it('draws no section of drafts alone in production', async () => {
    const files = { 'site.md': site('news'), 'news/a.md': newsItem('draft: true') }
    expect(visible(await load(files))).toEqual(['news'])
    expect(visible(await load(files, { drafts: false }))).toEqual([])
  })

  it('draws a free section where it is named, and the others together', async () => {
    const content = await load({ ...free, 'site.md': site('sections/c', 'sections') })
    expect(
      visibleSections(content).map((section) => freeSections(section, content).map(({ slug }) => slug)),
    ).toEqual([['c'], ['b', 'a']])
  })

  it('draws no place for the others when there are none, or only drafts', async () => {
    const files = { 'site.md': site('sections/a', 'sections'), 'sections/a.md': entry('title: A', 'x') }
    expect(visible(await load(files))).toEqual(['sections/a'])
    const draft = { ...files, 'sections/a.md': entry('title: A\ndraft: true', 'x') }
    expect(visible(await load(draft, { drafts: false }))).toEqual([])
  })
})
