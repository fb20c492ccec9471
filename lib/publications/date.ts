/** When a paper came out, as far as its facts say: `YYYY-MM` or `YYYY`. A paper without a year has no date. */
export function publicationDate({ year, month }: { year?: number; month?: number }): string | undefined {
  return year && month ? `${year}-${String(month).padStart(2, '0')}` : year?.toString()
}
