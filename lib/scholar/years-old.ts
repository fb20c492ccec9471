import type { Statistics } from './statistics.ts'

/** Whole years that have passed since the day of the numbers; 0 where the source gives no day. */
export function yearsOld({ asOf, undated }: Pick<Statistics, 'asOf' | 'undated'>, now: Date): number {
  if (undated) return 0
  const day = new Date(asOf)
  const years = now.getUTCFullYear() - day.getUTCFullYear()
  const isBefore = now.toISOString().slice(5, 10) < asOf.slice(5)
  return Math.max(0, isBefore ? years - 1 : years)
}
