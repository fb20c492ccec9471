/** Whether a publication is not out yet: it has a status that says so, or is a manuscript that nobody has dated. */
export function isForthcoming({
  status,
  kind,
  year,
}: {
  status?: string
  kind?: string
  year?: number
}): boolean {
  return status !== undefined || (kind === 'manuscript' && year === undefined)
}

/** A date as far as the facts of a paper say it. */
type Dated = { year?: number; month?: number; day?: number }

/** When a paper came out, as far as its facts say: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. A paper without a year has no date. */
export function publicationDate({ year, month, day }: Dated): string | undefined {
  if (!year || !month) return year?.toString()
  return [year, ...[month, day].flatMap((part) => (part ? [String(part).padStart(2, '0')] : []))].join('-')
}

/** Whether a day is one of its month. */
export function isDay({ year, month, day }: Dated): boolean {
  return Boolean(year && month && day && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
}
