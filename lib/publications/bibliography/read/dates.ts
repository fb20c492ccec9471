/** Names of months, in full and as they are shortened, in the languages that are met in files; the first that has a name counts. */
const monthOfName = new Map<string, number>()
for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'ru', 'tr'])
  for (const length of ['long', 'short'] as const) {
    const names = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' })
    for (let month = 1; month <= 12; month += 1) {
      const name = names
        .format(new Date(Date.UTC(2024, month - 1, 15)))
        .replace('.', '')
        .toLowerCase()
      if (!monthOfName.has(name)) monthOfName.set(name, month)
    }
  }
monthOfName.set('sept', 9)

/** The month that a value of `month` begins with, from 1; undefined for a season, a quarter, or anything else. */
export function monthIn(value: string): number | undefined {
  const text = value
    .replace(/[{}"~]/g, ' ')
    .trim()
    .toLowerCase()
  const iso = (/^\d{4}[-/](\d\d)\b/.exec(text) ?? /^(\d\d?)[-/.]\d{4}$/.exec(text))?.[1]
  const bare = /^0?(\d{1,2})[.月월]?$/.exec(text)?.[1]
  const number = Number(iso ?? bare)
  if (iso || bare) return number >= 1 && number <= 12 ? number : undefined
  const named = [...text.matchAll(/\p{L}+/gu)].flatMap(([word]) => monthOfName.get(word) ?? [])
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
  const month = found.words ? monthIn(found.words) : Number(found.month)
  return { year: found.year, ...(month !== undefined && month >= 1 && month <= 12 && { month }) }
}

const dateForms = [
  /^(?<year>\d{4})\/(?<month>\d\d)\/\d\d$/,
  /^\D{0,2}(?<year>\d{4})(?:-(?<month>\d\d))?/,
  /^\d{1,2}\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
  /^(?<words>(?:\d{1,2}\.?\s+)?\p{L}+\.?(?:\s+\d{1,2},?)?)\s+(?<year>\d{4})$/u,
]

/** The year in a value of `year`: 2014, "c2014", "2014a", "2014/15", "[1990] 2002"; the value itself where there is none, or several. */
export function yearIn(text: string): string {
  const bare = text.replace(/^\[\d{4}\]\s*(?=\d{4}$)/, '')
  const years = [...bare.matchAll(/(?<!\d)[12]\d{3}(?!\d)/g)].map(([year]) => year)
  return new Set(years).size === 1 ? (years[0] ?? text) : text
}
