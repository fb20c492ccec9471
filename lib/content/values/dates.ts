import { dateAdvice } from '../checks/date-advice.ts'
import { textRead, textThat } from '../schema.ts'
import { monthNumber, readDate, saysNow } from '../written-date.ts'
import { statusMeant } from './paper-status.ts'

/** Dates as facts, written as people write them. */

/** How many years from now a date may lie: what is further off is a slip, such as 2062. */
const yearsAhead = 10
const latestYear = () => new Date().getFullYear() + yearsAhead
const isNear = (value: string) => Number(value.slice(0, 4)) <= latestYear()
/** Longer than any date with the words around it, in characters: beyond, it is not looked for, in time that grows faster than the text. */
const longest = 200
const dateAdvices = (written: string) => {
  if (written.length > longest) return 'write for example 2024-10'
  const read = readDate(written)
  if (!read || isNear(read)) return dateAdvice(written) ?? 'write for example 2024-10'
  // Years in Thailand run 543 ahead.
  const inThailand = Number(read.slice(0, 4)) - 543
  return inThailand > 1900
    ? `write the year of the Gregorian calendar: ${inThailand}${read.slice(4)}`
    : `that is more than ${yearsAhead} years off; correct the year`
}
const readNearDate = (written: string) => {
  if (written.length > longest) return undefined
  const read = readDate(written)
  return read && isNear(read) ? read : undefined
}

/** A day, month or year, as people write it where that is in no doubt. Comes out as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const date = textRead('YYYY, YYYY-MM or YYYY-MM-DD', dateAdvices, readNearDate)

const isNow = (written: string) => written.length <= longest && saysNow(written)

/** When something ended: a date, or a word such as `present`, which comes out as undefined. */
export const endDate = textThat(
  'YYYY, YYYY-MM or YYYY-MM-DD',
  dateAdvices,
  (value) => isNow(value) || readNearDate(value) !== undefined,
).transform((value) => (isNow(value) ? undefined : readNearDate(value)))

const yearsFrom = (from: number, to: number) =>
  Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index)

/** A year of four digits. Comes out as a number. */
export const year = textThat(
  'a year of four digits',
  (value) => {
    if (value.length > longest) return 'write for example 2024'
    const [, from = '', to = ''] = /^(\d{4}) ?[-–—] ?(\d{4})$/.exec(value) ?? []
    if (from && Number(to) - Number(from) < 60)
      return `write each year: ${yearsFrom(Number(from), Number(to)).join(', ')}`
    const status = statusMeant(value)
    const [, alone, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d\d)?$/.exec(value) ?? []
    if (month) return `write ${alone}; the month of a paper stands under month: ${Number(month)}`
    if (status) return `what is not out yet can do without: leave the year out, and write status: ${status}`
    if (/^[٠-٩۰-۹]{4}$/.test(value))
      return 'write it in the digits 0 to 9 and of the Gregorian calendar, such as 2024'
    return /^\d{4}$/.test(value) && !isNear(value) ? dateAdvices(value) : 'write for example 2024'
  },
  (value) => /^[12]\d{3}$/.test(inFigures(value)) && isNear(inFigures(value)),
).transform((value) => Number(inFigures(value)))

/** A year with the character for it behind, and one of an era, as its number: 2023年, 令和5年. */
function inFigures(value: string): string {
  return /[年년]$/.test(value) ? (readDate(value) ?? value) : value
}

/** Before Gutenberg, the year of a paper is almost surely one of another calendar, such as that of Iran, 621 years behind. */
const firstPrinted = 1450
const behindInIran = 621

/** The year in which a paper appeared: as `year`, and of the Gregorian calendar. */
export const yearOut = year.refine((value) => value >= firstPrinted, {
  error: ({ input }) =>
    `a year of the Gregorian calendar\nwrite for example ${Number(input) + behindInIran}, if ${String(input)} is one of the Persian calendar`,
})

/** A month, 1 to 12. Comes out as a number. */
export const month = textThat(
  'a month from 1 to 12',
  'write for example 10',
  (value) => /^(0?[1-9]|1[0-2])[月월]?$/.test(value) || monthNumber(value) !== undefined,
).transform((value) => monthNumber(value) ?? Number.parseInt(value, 10))

/** A day of a month, 1 to 31. Comes out as a number. */
export const dayOfMonth = textThat('a day from 1 to 31', 'write for example 23', (value) =>
  /^(0?[1-9]|[12]\d|3[01])$/.test(value),
).transform(Number)
