/** The day of a moment, `YYYY-MM-DD`, in UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}

/** Today, in UTC: `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(new Date())
}

/**
 * The first day of a date: `YYYY-MM-DD`.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function firstDay(date: string): string {
  return [...date.split('-'), '01', '01'].slice(0, 3).join('-')
}

/**
 * Whether a date has begun.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param day on which: `YYYY-MM-DD`
 */
export function hasCome(date: string, day: string): boolean {
  return firstDay(date) <= day
}
