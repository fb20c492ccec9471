/**
 * A date as a language writes it, with as much of it as is known: `2024-10` is "Oct 2024" in English, "2024年10月" in Chinese.
 * Years count as those of papers do, in the Gregorian calendar and in the digits 0 to 9.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param language a BCP 47 tag
 */
export function displayDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-')
  const locale = new Intl.Locale(language, { calendar: 'gregory', numberingSystem: 'latn' })
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? 'short' : undefined,
    day: day ? 'numeric' : undefined,
  }).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00Z`))
}

/** The year of a date, as text. */
export function yearOf(date: string): string {
  return date.slice(0, 4)
}
