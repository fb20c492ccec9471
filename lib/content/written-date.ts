/**
 * Dates as people write them. What says a day, month or year without doubt is understood: `2024/5/3`, `May 2024`,
 * `3. Mai 2024`, `2024年5月3日`, `20240503`, a weekday before the date and a time of day behind it. `03/05/2024`, which is
 * two days, is not, and neither is `1403/02/15`, which is a day of another calendar.
 */

/** Before this year nobody's career began: such a number is a slip, or counts the years of another calendar. */
const earliestYear = 1900

/** A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or undefined where the text is none or more than one. */
export function readDate(written: string): string | undefined {
  // Full-width digits, no-break spaces and quotes that an editor made typographic.
  const text = written
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => String((digit.charCodeAt(0) & 15) - (digit >= '०' ? 6 : 0)))
    .replace(/^[“”„‘’"']+|[“”„‘’"']+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?\((?:[日月火水木金土一二三四五六월화수목금토일]|\p{L}{2,4}\.?)\)$/u, '')
    .trim()
  if (/\p{Script=Thai}/u.test(text)) return readDate(fromThai(text))
  const [, date = text] = withTime.exec(text) ?? []
  const numbers =
    /^(\d{4})(?:([-./_]) ?(\d{1,2})(?:\2 ?(\d{1,2}))?(?:(?<=\..*)\.)?)?$/.exec(date) ??
    /^(\d{4})()(\d\d)(\d\d)$/.exec(date) ??
    /^(\d{4}) ?()[年년] ?(?:(\d{1,2}) ?[月월] ?(?:(\d{1,2}) ?[日号號일]?)?)?$/.exec(date)
  if (numbers) return existing(numbers[1], numbers[3], numbers[4])
  const [, era = '', count, ofEra, dayOfEra] =
    /^([\p{Script=Han}]{2}) ?(\d{1,3}|元) ?年 ?(?:(\d{1,2}) ?月 ?(?:(\d{1,2}) ?日)?)?$/u.exec(date) ?? []
  const before = eras.get(era)
  if (before !== undefined)
    return existing(`${before + (count === '元' ? 1 : Number(count))}`, ofEra, dayOfEra)
  const [, day, month, year] =
    /^(?:(?:ngày )?(\d{1,2}) )?tháng (\d{1,2})(?:,| năm)? (\d{4})$/i.exec(date) ?? []
  if (month) return existing(year, month, day)
  const monthFirst = /^(\d{1,2})[./-](\d{4})$/.exec(date)
  if (monthFirst) return existing(monthFirst[2], monthFirst[1])
  // With dots the day stands first, where the month cannot.
  const dayFirst = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(date)
  if (dayFirst) {
    const [, first, , second, year] = dayFirst
    if (Number(first) > 12) return existing(year, second, first)
    return Number(second) > 12 ? existing(year, first, second) : undefined
  }
  return withNamedMonth(date)
}

/** Months of Thailand, from the first on. */
const thaiMonths = () =>
  [...Array(12).keys()].map((month) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat('th', { month: style, timeZone: 'UTC' }).format(
        new Date(Date.UTC(2024, month, 1)),
      ),
    ),
  )

/** A date in Thai in numbers alone; the years of its calendar run 543 ahead. */
function fromThai(text: string): string {
  const words = thaiMonths().reduce(
    (rest, names, index) => names.reduce((one, name) => one.replace(name, `/${index + 1}/`), rest),
    text.replace(/พ\.?ศ\.?|ค\.?ศ\.?|วันที่|เดือน|ปี/g, ''),
  )
  const [day, month, year = ''] = words.replace(/\s/g, '').split('/')
  const alone = year || words.trim()
  const gregorian = /^2[4-6]\d\d$/.test(alone) ? String(Number(alone) - 543) : alone
  return year ? [gregorian, month, ...(day ? [day] : [])].join('-') : gregorian
}

/** Years before the first of an era by which years are counted in Japan and Taiwan. */
const eras: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['民國', 1911],
  ['民国', 1911],
])

/** A date behind its weekday and before its time of day (YAML's timestamps, RFC 2822, ISO 8601). */
const withTime =
  /^(?:\p{L}{2,10}\.?, ?)?(.{8,20}?)(?:[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|UTC|GMT|[A-Z]{3,4}|[+-]\d{1,2}(?::?\d\d)?))?)?$/u

/** The number of a month from its name, whole or short, in one of a few languages; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  const word = name.toLowerCase().replace(/\.$/, '')
  if (/^\d/.test(word)) return undefined
  months ??= monthNames()
  // In Hebrew "of" is the first letter of the month's word.
  return months.get(word) ?? months.get(word.replace(/^ב/, ''))
}

function withNamedMonth(date: string): string | undefined {
  const words = date.split(/[\s,]+|(?<=\d\.)(?=\p{L})/u).filter((word) => !/^(de|del|of|the)$/i.test(word))
  const month = words.map(monthNumber).find((number) => number !== undefined)
  const years = words.flatMap((word) => /^(\d{4})\.?$/.exec(word)?.[1] ?? [])
  const days = words.flatMap((word) => /^(\d{1,2})(?:\.|st|nd|rd|th|er|o|г)?$/.exec(word)?.[1] ?? [])
  if (month === undefined || days.length > 1 || words.length !== 2 + days.length) return undefined
  return existing(years[0], String(month), days[0])
}

/** The date, if there is such a day in the calendar. */
function existing(year = '', month?: string, day?: string): string | undefined {
  if (!/^[12]\d{3}$/.test(year) || Number(year) < earliestYear) return undefined
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
  const iso = [...parts, '01', '01'].slice(0, 3).join('-')
  const moment = new Date(`${iso}T00:00:00Z`)
  const isThere = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso)
  return isThere ? parts.join('-') : undefined
}

/** Languages of most academic pages. */
const locales = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'tr',
  'ru',
  'uk',
  'ca',
  'ro',
  'hu',
  'el',
  'he',
  'id',
  'sk',
  'ar',
  'ar-SY',
  'fa-u-ca-gregory',
  'hi',
]

/** What `monthNames` says, once a name is asked for: most pages name no month, and would wait for it at every start. */
let months: ReadonlyMap<string, number> | undefined

/** The months by their names; a name that is two months in two languages is none. */
function monthNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number | undefined>([['sept', 9]])
  for (const locale of locales)
    for (const style of ['long', 'short'] as const)
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
        for (let number = 1; number <= 12; number += 1) {
          const parts = format.formatToParts(new Date(Date.UTC(2024, number - 1, 1)))
          const name = parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replace(/\.$/, '')
          if (!name || /\d/.test(name)) continue
          const known = found.get(name)
          found.set(name, found.has(name) && known !== number ? undefined : number)
        }
      }
  return new Map(
    [...found].flatMap(([name, number]) => (number === undefined ? [] : [[name, number] as const])),
  )
}

const now =
  /^(?:(?:until|till?|up to|to|bis|jusqu['’]à|hasta|a|fino ad?|até|do|až do|до|по|tot|ως|până) )?(?:(?:the )?present|now|today|date|current(?:ly)?|ongoing|in progress|heute|jetzt|laufend|aujourd['’]hui|présent|en cours|actuel(?:lement)?|presente|actualidad|actual(?:idad|mente)?|hoy|oggi|in corso|attuale|atual|hoje|heden|nu|至今|现在|現在|現在に至る|今に至る|在职|在職|在任|目前|今|迄今|현재|(?:đến )?nay|(?:حتى|حتی|تا) ?(?:الآن|اليوم|الحاضر|اکنون|کنون)|الآن|حالي[اًا]+|تاکنون|اکنون|dnes|obecnie|günümüz|halen|idag|i dag|σήμερα|כיום|היום|сейчас|н\.? ?в\.?|(?:по )?настоящее время|present day|bugün|şimdi|şu ?an|devam ediyor|dzisiaj|teraz|nadal|súčasnosť|současnost|nå|tänään|nykyinen|nykyään|jelenleg|jelen|mostanáig|prezent|în prezent|danas|sada|сега|зараз|дотепер|по сей день|hiện tại|ปัจจุบัน|वर्तमान|अब तक|आज|sekarang|saat ini|今日|재직 ?중|attualmente|adesso|atualmente|o momento|la actualidad|l[ae] fecha)$/i

/** Whether words say that something goes on. */
export function saysNow(written: string): boolean {
  return now.test(written.normalize('NFKC').replace(/\s+/g, ' ').trim())
}

const dash = '(?:-|–|—|~|～|〜|to|until|bis|至|到)'
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

/** What is probably meant by a text that is no date, as a sentence that names the keys to write. */
export function dateAdvice(written: string): string | undefined {
  const text = written.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const [, from, to] = spacedPeriod.exec(text) ?? period.exec(text) ?? []
  const start = from && readDate(from)
  if (start && to) {
    const short =
      /^\d{2}$/.test(to) && /^\d{4}$/.test(from) && Number(to) > 12 ? `${from.slice(0, 2)}${to}` : to
    const read = readDate(short)
    const end = read && read >= start ? read : undefined
    if (saysNow(to)) return `a period that goes on is one key, the start: ${start}; leave the end out`
    if (end)
      return `a period is two keys, where there are two: write ${start} here and ${end} under end; otherwise write the date alone`
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
  const several = daysIn(text)
  if (several) return `one date: write the first day, ${several}`
  if (/^1\d{3}\b/.test(text) && Number(text.slice(0, 4)) < earliestYear)
    return 'write the year of the Gregorian calendar'
  const twoDays = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text)
  if (twoDays) {
    const [, one, other, of] = twoDays.map((part) => part.padStart(2, '0'))
    return `which is the day and which the month? write ${of}-${other}-${one} or ${of}-${one}-${other}`
  }
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'there is no such day'
  const counted = countedIn(text)
  if (counted) return `that counts ${counted.units}, as ${counted.by} do: write ${counted.date}`
  const read = readDate(text.replace(/['’](\d\d)$/, '20$1')) ?? dateWithin(text)
  return read ? `write the date alone: ${read}` : undefined
}

/** The date of a number that spreadsheets count days by (from 30 December 1899), or computers seconds (from 1970). */
function countedIn(text: string): { units: string; by: string; date: string } | undefined {
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)
  if (/^[34]\d{4}$/.test(text))
    return {
      units: 'days',
      by: 'spreadsheets',
      date: iso(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000),
    }
  if (/^1\d{9}(?:\d{3})?$/.test(text))
    return { units: 'seconds', by: 'computers', date: iso(Number(text.padEnd(13, '0'))) }
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
  const [only = ''] = /\d{4}(?:[-./]\d{1,2}){0,2}/.exec(text) ?? []
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
