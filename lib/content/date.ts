/** A date as the site shows it: `2024-10` becomes `2024.10`. */
export function displayDate(date: string): string {
  return date.replaceAll('-', '.')
}

/** The year of a date, as text. */
export function yearOf(date: string): string {
  return date.slice(0, 4)
}
