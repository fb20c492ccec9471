import { expect, it } from 'vitest'
import { entry, load, newsItem, paper } from '../../test-folder.ts'
import { lastModified } from './last-modified.ts'

it('a page is as new as the newest that stands on it, by the dates of the content', async () => {
  const content = await load({
    'news/a.md': newsItem('publication: new\n').replace('2024-10', '2024-11-05'),
    'news/b.md': newsItem(),
    'publications/new.md': paper('month: 3\n'),
    'publications/old.md': paper('month: 2\n').replace('On', 'Of').replace('2024', '2019'),
    'publications/soon.md': paper('status: in press\n').replace('On', 'Soon').replace('2024', '2026'),
    'awards/a.md': entry('date: 2023\ntitle: Prize'),
    'experience/a.md': entry('start: 2020-05\nend: 2022-07\norganization: O\nrole: R'),
  })
  const pages = [
    '/',
    '/news',
    '/publications',
    '/publications/new',
    '/publications/old',
    '/publications/soon',
    '/publications/year/2019',
    '/awards',
    '/experience',
    '/talks',
    '/cv',
  ]
  expect(Object.fromEntries(pages.map((page) => [page, lastModified(page, content)]))).toEqual({
    '/': '2024-11-05',
    '/news': '2024-11-05',
    '/publications': '2024-03-01',
    '/publications/new': '2024-11-05',
    '/publications/old': '2019-02-01',
    '/publications/soon': undefined,
    '/publications/year/2019': '2019-02-01',
    '/awards': '2023-01-01',
    '/experience': '2022-07-01',
    '/talks': undefined,
    '/cv': undefined,
  })
})
