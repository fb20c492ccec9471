import { expect, it } from 'vitest'
import type { NewEntry } from './entry.ts'
import { entryFiles, freeName } from './entry-files.ts'

const filesOf = (...entries: (Pick<NewEntry, 'of'> & Partial<NewEntry>)[]) =>
  entryFiles(
    entries.map((entry) => ({
      entry: { name: 'Looms', facts: {}, body: '', spent: [], draft: false, ...entry },
      origin: entry,
    })),
  ).map(({ path, bytes }) => [path.slice('content/'.length), new TextDecoder().decode(bytes)])

const nameOf = (entry: Pick<NewEntry, 'of'> & Partial<NewEntry>) => filesOf(entry)[0]?.[0]

it.each<[NewEntry['of'], string]>([
  ['news', 'news/2024-item.md'],
  ['publications', 'publications/paper.md'],
  ['education', 'education/education.md'],
  ['experience', 'experience/position.md'],
  ['teaching', 'teaching/course.md'],
  ['activities', 'activities/service.md'],
  ['awards', 'awards/2024-award.md'],
  ['talks', 'talks/2024-talk.md'],
  ['sections', 'sections/section.md'],
])('an entry of %s whose name has no letters is %s', (of, path) => {
  expect(nameOf({ of, name: '…', facts: { date: '2024' } })).toBe(path)
})

it.each<[NewEntry['of'], string, string]>([
  ['sections', 'One two three four five six seven', 'one-two-three-four-five-six'],
  ['publications', 'One two three four five six seven eight nine', 'one-two-three-four-five-six-seven-eight'],
  ['publications', 'LM: A Study of Looms', 'lm'],
  ['publications', 'L: A Study of Looms', 'l-a-study-of-looms'],
  ['sections', 'LM: A Study of Looms', 'lm-a-study-of-looms'],
  ['sections', 'Entry', 'entry'],
  ['sections', `${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('the file of one of %s called %s is %s', (of, name, file) => {
  expect(nameOf({ of, name })).toBe(`${of}/${file}.md`)
})

it('names are taken once in a folder', () => {
  expect(filesOf({ of: 'sections' }, { of: 'education' }, { of: 'sections' }).map(([path]) => path)).toEqual([
    'sections/looms.md',
    'education/looms.md',
    'sections/looms-2.md',
  ])
  const taken = ['a', 'a-2', 'a-3']
  expect(freeName('a', (name) => !taken.includes(name))).toBe('a-4')
})

it('entries of one date have an order, which stands behind the date', () => {
  const dated = { of: 'awards' as const, facts: { title: 'Looms', date: '2024', end: '2025' } }
  expect(
    filesOf(dated, { ...dated, draft: true, body: 'Words.' }, { of: 'awards', facts: { date: '2023' } }),
  ).toEqual([
    ['awards/2024-looms.md', '---\ndate: 2024\nend: 2025\norder: 1\ntitle: Looms\n---\n'],
    [
      'awards/2024-looms-2.md',
      '---\ndraft: true\ndate: 2024\nend: 2025\norder: 2\ntitle: Looms\n---\n\nWords.\n',
    ],
    ['awards/2023-looms.md', '---\ndate: 2023\n---\n'],
  ])
})

it.each<[string, NewEntry['of'], NewEntry['facts'], NewEntry['facts'], boolean]>([
  ['papers of one month', 'publications', { year: '2024', month: 5 }, { year: '2024', month: 5 }, true],
  ['papers of two months', 'publications', { year: '2024', month: 5 }, { year: '2024', month: 6 }, false],
  ['papers of a year', 'publications', { year: '2024' }, { year: '2024' }, true],
  ['degrees of one start', 'education', { start: '2020' }, { start: '2020', end: '2024' }, true],
  ['degrees of two starts', 'education', { start: '2020' }, { start: '2021' }, false],
  ['activities', 'activities', { date: '2020' }, { date: '2021' }, true],
  ['sections', 'sections', { date: '2020' }, { date: '2021' }, true],
  ['courses of two years', 'teaching', { date: '2020' }, { date: '2021' }, false],
])('the order of %s', (_, of, one, other, have) => {
  const texts = filesOf({ of, facts: one }, { of, facts: other }).map(
    ([, text = '']) => /order: (\d)/.exec(text)?.[1],
  )
  expect(texts).toEqual(have ? ['1', '2'] : [undefined, undefined])
})
