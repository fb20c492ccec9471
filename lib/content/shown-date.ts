/**
 * A date as a language writes it, with as much of it as is known: `2024-10` is "Oct 2024" in English, "2024年10月" in Chinese.
 * Years count as those of papers do, in the Gregorian calendar and in the digits 0 to 9.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param language a BCP 47 tag
 */
export function displayDate(date: string, language: string): string {
  return formatOf(date, language).format(instant(date))
}

/**
 * A period as a language writes it, in three pieces that make one text: what both ends share stands once, so that
 * `2024-03` to `2024-06` is "Mar", " – ", "Jun 2024". Both ends stand whole where they are not known equally well, and where
 * a language writes periods in other signs than dates, as Chinese does ("2024/3 – 2024/6").
 *
 * @param start `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param end likewise, not before the start
 * @param language a BCP 47 tag
 */
export function displayPeriod(start: string, end: string, language: string): [string, string, string] {
  const whole: [string, string, string] = [displayDate(start, language), ' – ', displayDate(end, language)]
  if (start.length !== end.length || start >= end) return whole
  const parts = formatOf(start, language).formatRangeToParts(instant(start), instant(end))
  const first = parts.findLastIndex(({ source }) => source === 'startRange') + 1
  const last = parts.findIndex(({ source }) => source === 'endRange')
  const text = (from: number, to?: number) =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join('')
  // The data have spaces of other widths in periods than in dates.
  const plain = (words: string) => words.replace(/\s+/g, ' ')
  if (!plain(whole[2]).endsWith(plain(text(last)))) return whole
  return [text(0, first), plain(text(first, last)), text(last)]
}

/**
 * When something was, as text: a date, or a period.
 *
 * @param end absent, or the start, where it was at one date; `now` where it goes on
 * @param language a BCP 47 tag
 * @param now the word for what goes on
 */
export function displayWhen(
  start: string,
  end: string | 'now' | undefined,
  { language, now }: { language: string; now: string },
): string {
  if (!end || end === start) return displayDate(start, language)
  if (end === 'now') return `${displayDate(start, language)} – ${now}`
  return displayPeriod(start, end, language).join('')
}

/** Years in the order given: three or more that follow each other are a range, as in "2019–2022, 2024". */
export function displayYears(years: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const year of years) {
    const run = runs.at(-1)
    // A list that goes back in time is one of runs too.
    const step = run && Math.sign(run[1] - run[0])
    if (run && (step === 0 ? Math.abs(year - run[1]) === 1 : year - run[1] === step)) run[1] = year
    else runs.push([year, year])
  }
  return runs
    .map(([first, last]) => {
      if (Math.abs(last - first) < 2) return first === last ? first : `${first}, ${last}`
      return `${Math.min(first, last)}–${Math.max(first, last)}`
    })
    .join(', ')
}

/** Formats by their language and the length of a date: to make one takes far longer than to use it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(date: string, language: string): Intl.DateTimeFormat {
  const key = `${language} ${date.length}`
  const known = formats.get(key)
  if (known) return known
  const locale = new Intl.Locale(language, { calendar: 'gregory', numberingSystem: 'latn' })
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: date.length > 4 ? 'short' : undefined,
    day: date.length > 7 ? 'numeric' : undefined,
  })
  formats.set(key, format)
  return format
}

/** The first moment of a date. */
function instant(date: string): Date {
  const [year = '', month = '01', day = '01'] = date.split('-')
  return new Date(`${year}-${month}-${day}T00:00Z`)
}

/** The year of a date, as text. */
export function yearOf(date: string): string {
  return date.slice(0, 4)
}
