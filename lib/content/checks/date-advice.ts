import { dayOf } from '../values/day.ts'
import { earliestYear, readDate, saysNow, withLatinDigits } from '../written-date.ts'

/** What to write for a text that is no date, or is more than one. */

const dash = '(?:->|→|-|–|—|~|～|〜|to|until|bis|至|到)'
const period = new RegExp(String.raw`^(.{4,20}?)\s*${dash}\s*(.{2,20})$`, 'iu')
/** A dash between spaces parts two dates that have dashes themselves. */
const spacedPeriod = new RegExp(String.raw`^(.{4,20}?)\s+${dash}\s+(.{2,20})$`, 'iu')

/** What people write where they know no date yet, or where a form wants something. */
const notKnown =
  /^(?:[-–—?.…*/x]+|t\.?b\.?[acd]\.?|to be (?:announced|confirmed|determined|defined)|n\/?a|none|no date|n\.?d\.?|unknown|not yet|soon|coming soon|pending|upcoming|unbekannt|offen|noch offen|demnächst|à venir|inconnue?|por (?:determinar|confirmar|definir)|próximamente|a breve|da definire|a definir|em breve|未定|待定|不详|未知|未確定|미정|скоро|неизвестно)$/i

/** The first month of a quarter or half of a year, as in "Q3 2024", "2024-Q3", "3. Quartal 2024" and "H1 2024". */
function quarterIn(text: string): string | undefined {
  const [year] = /\b[12]\d{3}(?!\d)/.exec(text) ?? []
  const [, quarter] =
    /(?:^|[^\p{L}])[QT]([1-4])(?!\d)|([1-4])(?:\.|st|nd|rd|th|er|e|º)? ?(?:quart|trim)|第([1-4一二三四])季/iu
      .exec(text)
      ?.filter(Boolean) ?? []
  const [, half] = /(?:^|[^\p{L}])[HS]([12])(?!\d)/iu.exec(text) ?? []
  if (!year || !(quarter || half)) return undefined
  const number = quarter ? 3 * (Number(quarter) || 1 + '一二三四'.indexOf(quarter)) - 2 : half === '1' ? 1 : 7
  return `${year}-${String(number).padStart(2, '0')}`
}

/** Seasons and terms, and a month in which they begin. */
const seasons: readonly (readonly [season: RegExp, month: string])[] = [
  [/\b(ws|wise)\b|winter ?semester/i, '10'],
  [/\b(ss|sose)\b|sommer ?semester/i, '04'],
  [/spring|frühling|frühjahr|printemps|primavera|春/i, '03'],
  [/summer|sommer|été|verano|estate|verão|夏/i, '06'],
  [/winter|hiver|invierno|inverno|冬/i, '01'],
  [/autumn|fall|herbst|automne|otoño|autunno|outono|michaelmas|秋|semester|term/i, '09'],
]

/** The eras of Japan, by the letters that stand for them in forms: R6.5.3. */
const eraNames: Readonly<Record<string, string>> = { R: '令和', H: '平成', S: '昭和' }

const asPeriod = (start: string, end: string) =>
  `a period is two keys, where there are two: write ${start} here and ${end} under end; otherwise write the date alone`

/** What is probably meant by a text that is no date, as a sentence that names the keys to write. */
export function dateAdvice(written: string): string | undefined {
  const text = withLatinDigits(written.normalize('NFKC')).replace(/\s+/g, ' ').trim()
  const [, from, to] = spacedPeriod.exec(text) ?? period.exec(text) ?? []
  const start = from && readDate(from)
  if (start && to) {
    const short =
      /^\d{2}$/.test(to) && /^\d{4}$/.test(from) && Number(to) > 12 ? `${from.slice(0, 2)}${to}` : to
    const read = readDate(short)
    const end = read && read >= start ? read : undefined
    if (saysNow(to)) return `a period that goes on is one key, the start: ${start}; leave the end out`
    if (end) return asPeriod(start, end)
  }
  if (notKnown.test(text))
    return 'what is not known yet is left out, where the key need not be there; otherwise write the month or the year that you expect, or add the entry once you know'
  const quarter = quarterIn(text)
  if (quarter) return `a quarter is no date: write the month in which it began, such as ${quarter}`
  if (saysNow(text))
    return 'for what goes on leave the end out; everything else has the date of its day, month or year'
  const [year] = /\d{4}/.exec(text) ?? []
  const month = year && seasons.find(([season]) => season.test(text))?.[1]
  if (month) return `a season is no date: write the month in which it began, such as ${year}-${month}`
  const [, firstMonth = '', ofYear] = /^(\p{L}{3,}\.?) ?[-–/~] ?\p{L}{3,}\.? (\d{4})$/u.exec(text) ?? []
  const inMonths = ofYear && readDate(`${firstMonth} ${ofYear}`)
  if (inMonths) return `one date: write the first month, ${inMonths}`
  const [, year1 = '', year2 = ''] = /^([12]\d{3}) ?\/ ?([12]\d{3})$/.exec(text) ?? []
  // An academic year, as of a grant.
  if (year1 < year2) return asPeriod(year1, year2)
  const [, firstYear] = /^([12]\d{3}) ?(?:,|&|\/|or|and|oder|und|ou|et|o|y|e) ?[12]\d{3}$/.exec(text) ?? []
  if (firstYear) return `one date: write ${firstYear}; what has another is an entry of its own`
  if (/^\d{1,2}([./-])\d{1,2}\1\d\d$/.test(text)) return 'write the year with four digits, such as 2024-05-03'
  const several = daysIn(text)
  if (several) return `one date: write the first day, ${several}`
  if (
    /(?<!\d)1[2-4]\d\d ?ه(?:ـ|جري)/u.test(text) ||
    (/^1\d{3}\b/.test(text) && Number(text.slice(0, 4)) < earliestYear)
  )
    return 'write the year of the Gregorian calendar'
  const twoDays = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text)
  if (twoDays) {
    const [, one, other, of] = twoDays.map((part) => part.padStart(2, '0'))
    return `which is the day and which the month? write ${of}-${other}-${one} or ${of}-${one}-${other}`
  }
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'there is no such day'
  const week = weekIn(text)
  if (week) return `a week is no date: write the day on which it began, ${week}`
  const [, era = '', ofEra, monthOfEra, dayOfEra] =
    /^([RHS])(\d{1,2})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/.exec(text) ?? []
  const inEra =
    ofEra && readDate(`${eraNames[era]}${ofEra}年${monthOfEra}月${dayOfEra ? `${dayOfEra}日` : ''}`)
  if (inEra) return `write ${inEra}`
  const counted = countedIn(text)
  if (counted) return `that counts ${counted.units}, as ${counted.by} do: write ${counted.date}`
  const read = readDate(text.replace(/['’](\d\d)$/, '20$1')) ?? dateWithin(text)
  return read ? `write the date alone: ${read}` : undefined
}

/**
 * The first day of a week of ISO 8601, such as 2024-W18: the week of 4 January is the first, and a week belongs to the year of
 * its Thursday.
 */
function weekIn(text: string): string | undefined {
  const [, year, week] = /^(\d{4})-?W(\d\d)$/i.exec(text) ?? []
  if (!year) return undefined
  const day = new Date(`${year}-01-04T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) + 7 * (Number(week) - 1))
  const thursday = new Date(day.getTime() + 3 * 86_400_000)
  return thursday.getUTCFullYear() === Number(year) ? dayOf(day) : undefined
}

/** The date of a number that spreadsheets count days by (from 30 December 1899), or computers seconds or milliseconds (from 1970). */
function countedIn(text: string): { units: string; by: string; date: string } | undefined {
  if (/^[34]\d{4}$/.test(text))
    return {
      units: 'days',
      by: 'spreadsheets',
      date: dayOf(new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000)),
    }
  if (/^1\d{9}(?:\d{3})?$/.test(text))
    return {
      units: text.length === 13 ? 'milliseconds' : 'seconds',
      by: 'computers',
      date: dayOf(new Date(Number(text.padEnd(13, '0')))),
    }
  return undefined
}

/** The one date among other words, as in "Expected May 2025"; undefined where other numbers than a time of day stand beside it. */
function dateWithin(text: string): string | undefined {
  const words = text.split(/[\s,()]+/)
  for (let length = words.length - 1; length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const read = readDate(words.slice(from, from + length).join(' '))
      const others = [...words.slice(0, from), ...words.slice(from + length)]
      if (read)
        return others.some((word) => /\d/.test(word) && !/^\d{1,2}[:.h]\d\d/.test(word)) ? undefined : read
    }
  const [only = ''] = /\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}(?:[-./]\d{1,2}){0,2}/.exec(text) ?? []
  return /\d/.test(text.replace(only, '')) ? undefined : readDate(only)
}

/** The first of several days in one month, as in "13-15 May 2024" or "May 13–15, 2024". */
function daysIn(text: string): string | undefined {
  const [, start] =
    /^(\d{4}.*?\d{1,2}\.?[日号號일]?) ?(?:-|–|—|~|〜|\/|to|bis|至|到) ?\d{1,2}[日号號일]?\.?$/.exec(text) ??
    []
  const day = start && readDate(start)
  if (day && /-.*-/.test(day)) return day
  const [, before = '', first = '', after = ''] =
    /^(?:(?:du|del?|vom|dal|from|с|van|från|fra|od|le|los) )?(\D*?)(\d{1,2})(?:st|nd|rd|th|er|\.)? ?(?:-|–|—|~|to|bis|und|and|&|au|al|a|e|et|y|tot|till?|do|по) ?\d{1,2}(?:st|nd|rd|th)?(\D.*)$/i.exec(
      text,
    ) ?? []
  return first && readDate(`${before}${first}${after}`)
}
