import type { NewsItem } from '../content/collections.ts'
import { yearOf } from '../content/date.ts'

/** The news of the home page: pinned ones first, then the newest, at most `limit` of them (all without a limit). */
export function latestNews(news: readonly NewsItem[], limit = Number.POSITIVE_INFINITY): NewsItem[] {
  return [...news.filter(({ pinned }) => pinned), ...news.filter(({ pinned }) => !pinned)].slice(0, limit)
}

/** All news by year, newest first. */
export function newsByYear(news: readonly NewsItem[]): { year: string; items: NewsItem[] }[] {
  const years = [...new Set(news.map(({ date }) => yearOf(date)))]
  return years.map((year) => ({ year, items: news.filter(({ date }) => yearOf(date) === year) }))
}
