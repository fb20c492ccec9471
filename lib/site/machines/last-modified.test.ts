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

it('what is still to come has changed no page yet', async () => {
  const content = await load({
    'talks/now.md': entry('date: 2024-10-03\ntitle: A'),
    'talks/next-year.md': entry('date: 2025-10-03\ntitle: B'),
    'experience/a.md': entry('start: 2023-05\nend: 2027-07\norganization: O\nrole: R'),
    'news/soon.md': newsItem().replace('2024-10', '2025'),
  })
  const at = (path: string, today: string) => lastModified(path, content, today)
  expect(at('/talks', '2024-11-01')).toBe('2024-10-03')
  expect(at('/talks', '2025-10-03')).toBe('2025-10-03')
  expect(at('/experience', '2024-11-01')).toBe('2023-05-01')
  expect(at('/news', '2024-12-31')).toBeUndefined()
})
