import { collection } from '../collection.ts'
import { shortWords } from '../file-names.ts'
import { facts, flag, slug, text } from '../schema.ts'
import { yearOf } from '../shown-date.ts'
import { date } from '../values/dates.ts'
import { common, type EntryOf } from './common.ts'

export const news = collection({
  directory: 'news',
  meaning: 'One line of news; the text below is the news.',
  body: 'required',
  date: (item) => item.date,
  schema: facts({
    ...common,
    date,
    emoji: text.optional(),
    publication: slug.optional(),
    pinned: flag.default(false),
  }),
  fileName: (fact, body) => [fact('date'), fact('publication') || shortWords(body)],
  wholePage: 'always',
  /** Pinned ones first, then the newest. */
  onHome: (news, limit) =>
    [...news.filter(({ pinned }) => pinned), ...news.filter(({ pinned }) => !pinned)].slice(0, limit),
  example: {
    facts: { date: '2024-10', emoji: '🎉' },
    body: 'Our paper [On Engines](https://example.org/engines) is accepted by **CONFEX 2024**.',
  },
  meanings: {
    emoji: 'Stands before the text.',
    publication: 'The paper it is about: its file’s name in `content/publications/` without `.md`.',
    pinned: 'Stays on top of the news on the home page.',
  },
})

export type NewsItem = EntryOf<typeof news>

/** All news by year, newest first. */
export function newsByYear(news: readonly NewsItem[]): { year: string; items: NewsItem[] }[] {
  const years = [...new Set(news.map(({ date }) => yearOf(date)))]
  return years.map((year) => ({ year, items: news.filter(({ date }) => yearOf(date) === year) }))
}
