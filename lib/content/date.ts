/** A date as the site shows it: `2024-10` becomes `2024.10`. */
export function displayDate(date: string): string {
  return date.replaceAll('-', '.')
}

/** The end of a period as the site shows it: of one within a year, both ends of which have months, the month alone. */
export function displayEnd(start: string, end: string): string {
  const isOneYear = yearOf(start) === yearOf(end) && start.length === 7 && end.length === 7
  return isOneYear ? end.slice(5) : displayDate(end)
}

/** The year of a date, as text. */
export function yearOf(date: string): string {
  return date.slice(0, 4)
}
