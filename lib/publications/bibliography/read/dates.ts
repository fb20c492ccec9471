import { readDate } from '../../../content/written-date.ts'

/** What `monthNames` says, once a name is asked for: not every command reads BibTeX. */
let months: ReadonlyMap<string, number> | undefined

/** Names of months, in full and as they are shortened, in the languages that are met in files; the first that has a name counts. */
function monthNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'ru', 'tr'])
    for (const length of ['long', 'short'] as const) {
      const names = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month += 1) {
        const name = names
          .format(new Date(Date.UTC(2024, month - 1, 15)))
          .replace('.', '')
          .toLowerCase()
        if (!found.has(name)) found.set(name, month)
      }
    }
  return found.set('sept', 9)
}

/** The month that a value of `month` begins with, from 1; undefined for a season, a quarter, or anything else. */
export function monthIn(value: string): number | undefined {
  const text = value
    .replace(/[{}"~]/g, ' ')
    .trim()
    .toLowerCase()
  const iso = (/^\d{4}[-/](\d\d)\b/.exec(text) ?? /^(\d\d?)[-/.]\d{4}$/.exec(text))?.[1]
  const bare = /^0?(\d{1,2})[.月월]?$/.exec(text)?.[1]
  const number = Number(iso ?? bare)
  const [, from, to] = /^0?(\d{1,2})\s*[-–/]+\s*0?(\d{1,2})$/.exec(text) ?? []
  // An issue of two months; what else two numbers are, a month and a day among them, is in doubt.
  if (from && Number(to) - Number(from) === 1 && Number(to) <= 12) return Number(from)
  if (iso || bare) return number >= 1 && number <= 12 ? number : undefined
  months ??= monthNames()
  const known = months
  const named = [...text.matchAll(/\p{L}+/gu)].flatMap(([word]) => known.get(word) ?? [])
  const [first, last] = [named[0], named.at(-1)]
  // A quarter of a year is no month.
  if (first && last && !/\d/.test(text) && last - first > 1) return undefined
  return first
}

/**
 * Year and month of a date of biblatex (manual 2.3.8: ISO 8601-2, with seasons from 21 on as months), or of its beginning; and of
 * dates as people write them: "May 2018", "2018/05/03", "03.05.2018".
 */
export function dateIn(value: string): { year?: string; month?: number } {
  const text = value.replace(/[{}]/g, '').trim()
  const found = dateForms.map((form) => form.exec(text)?.groups).find(Boolean)
  if (!found?.year) return {}
  const month = found.words ? monthIn(found.words) : Number(found.one ? monthOf(found) : found.month)
  return { year: found.year, ...(month !== undefined && month >= 1 && month <= 12 && { month }) }
}

const dateForms = [
  /^(?<year>\d{4})[/.](?<month>\d{1,2})(?:[/.]\d{1,2})?$/,
  /^(?<year>\d{4}),?\s+(?<words>\p{L}+\.?(?:\s+\d{1,2})?)$/u,
  /^\D{0,2}(?<year>\d{4})(?:-(?<month>\d{1,2})(?!\d))?/,
  /^\d{1,2}\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
  /^(?<one>\d{1,2})[/-](?<other>\d{1,2})[/-](?<year>\d{4})$/,
  /^(?<words>(?:\d{1,2}(?:\.|st|nd|rd|th)?\s+)?\p{L}+\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?),?\s+(?<year>\d{4})$/u,
]

/** The month of 12/31/2020 and of 31/12/2020; of 5/6/2020, which is May to some and June to others, none. */
function monthOf({ one, other }: Record<string, string | undefined>): string | undefined {
  if (Number(one) > 12 || one === other) return other
  return Number(other) > 12 ? one : undefined
}

/**
 * The year in a value of `year`: 2014, "c2014", "2014a"; of several years in a row the first ("2014/15", "2003--2015"), as of a date
 * of biblatex; of Zotero's "[1990] 2002" the second; of MathSciNet's "[2022] ©2021" the one in which it appeared. The value itself where there is none, or are several.
 */
export function yearIn(text: string): string {
  const [, first] =
    /^([12]\d{3})\s*[-–—/]+\s*[12]\d{3}$/.exec(text) ??
    /^\[([12]\d{3})\]\s*(?:©|c)\s*[12]\d{3}$/.exec(text) ??
    []
  if (first) return first
  const bare = text.replace(/^\[\d{4}\]\s*(?=\d{4}$)/, '')
  const years = [...bare.matchAll(/(?<!\d)[12]\d{3}(?!\d)/g)].map(([year]) => year)
  // 令和5年
  if (years.length === 0 && /年/.test(text)) return readDate(text)?.slice(0, 4) ?? text
  return new Set(years).size === 1 ? (years[0] ?? text) : text
}
