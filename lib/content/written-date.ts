/**
 * Dates as people write them. What says a day, month or year without doubt is understood: `2024/5/3`, `May 2024`,
 * `3. Mai 2024`, `2024年5月3日`, `20240503`, a weekday before the date and a time of day behind it. `03/05/2024`, which is
 * two days, is not, and neither is `1403/02/15`, which is a day of another calendar.
 */

/** Before this year nobody's career began: such a number is a slip, or counts the years of another calendar. */
export const earliestYear = 1900

/** The day of the week in brackets behind a date; other words there, such as "(tbc)", say something of the date. */
const weekday =
  / ?\((?:[日月火水木金土一二三四五六월화수목금토일]|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|gio|ven|vie|sam|sáb|sab|dim|dom)\.?)\)$/iu

/** A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or undefined where the text is none or more than one. */
export function readDate(written: string): string | undefined {
  // Full-width digits, no-break spaces and quotes that an editor made typographic.
  const text = withLatinDigits(written.normalize('NFKC'))
    .replace(/[〇零一二三四五六七八九十]+(?=[年月日号號])/g, inFigures)
    .replace(/^[“”„‘’"']+|[“”„‘’"']+$/g, '')
    .replace(/\s+/g, ' ')
    // "2024 AD", as it is said in Arabic.
    .replace(/(?<=^[12]\d{3}|[^\d][12]\d{3}) ?(?:م\.?|ميلادي[اةً]*)$/u, '')
    .replace(weekday, '')
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
  const monthFirst = /^(\d{1,2})(?:[./-]| ?[月월] ?)(\d{4})$/.exec(date)
  if (monthFirst) return existing(monthFirst[2], monthFirst[1])
  // With dots the day stands first, where the month cannot.
  const dayFirst = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(date)
  if (dayFirst) {
    const [, first, , second, year] = dayFirst
    if (Number(first) > 12 || first === second) return existing(year, second, first)
    return Number(second) > 12 ? existing(year, first, second) : undefined
  }
  return withNamedMonth(date)
}

/** A text with our digits for those of Arabic, Persian, Thai, Hindi and Bengali. */
export function withLatinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹๐-๙०-९০-৯]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String((code & 15) - (code >= 0x966 && code <= 0x9ef ? 6 : 0))
  })
}

/** A number in Chinese characters, digit by digit (二〇二四) or with tens (二十三), in figures. */
function inFigures(number: string): string {
  const figures = (digits = '') =>
    [...digits].map((digit) => '〇一二三四五六七八九'.indexOf(digit.replace('零', '〇'))).join('')
  const [tens, ones] = number.split('十')
  return ones === undefined ? figures(tens) : String(10 * Number(figures(tens) || 1) + Number(figures(ones)))
}

/** Months of Thailand, from the first on, in full and shortened, once a date in Thai is read. */
let thaiMonths: readonly (readonly string[])[] | undefined

function thaiMonthNames(): string[][] {
  const formats = (['long', 'short'] as const).map(
    (style) => new Intl.DateTimeFormat('th', { month: style, timeZone: 'UTC' }),
  )
  return [...Array(12).keys()].map((month) =>
    formats.map((format) => format.format(new Date(Date.UTC(2024, month, 1)))),
  )
}

/** A date in Thai in numbers alone; the years of its calendar run 543 ahead. */
function fromThai(text: string): string {
  thaiMonths ??= thaiMonthNames()
  const words = thaiMonths.reduce(
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
  if (!/^\p{L}/u.test(word)) return undefined
  months ??= monthNames()
  // In Hebrew "of" is the first letter of the month's word.
  return months.get(word) ?? months.get(word.replace(/^ב/, ''))
}

function withNamedMonth(date: string): string | undefined {
  const words = date
    .split(/[\s,]+|(?<=\d\.)(?=\p{L})|(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)/u)
    .filter((word) => !/^(de|del|of|the|г\.?|года?|року|р\.)$/i.test(word))
  const years = words.flatMap((word) => /^(\d{4})\.?$/.exec(word)?.[1] ?? [])
  const days = words.flatMap((word) => /^(\d{1,2})(?:\.|st|nd|rd|th|er|o)?$/.exec(word)?.[1] ?? [])
  if (years.length === 0 || days.length > 1 || words.length !== 2 + days.length) return undefined
  const month = words.map(monthNumber).find((number) => number !== undefined)
  return month === undefined ? undefined : existing(years[0], String(month), days[0])
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
