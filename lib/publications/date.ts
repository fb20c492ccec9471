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

/** When a paper came out, as far as its facts say: `YYYY-MM` or `YYYY`. A paper without a year has no date. */
export function publicationDate({ year, month }: { year?: number; month?: number }): string | undefined {
  return year && month ? `${year}-${String(month).padStart(2, '0')}` : year?.toString()
}
