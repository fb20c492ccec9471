/**
 * With what people begin lines that each say something of their own, as sources of regular expressions. NUL characters stand for
 * signs of Markdown, and for what is no running text.
 */

/** A sign that people begin the lines of a list with, where a word processor or a network has no lists. */
export const sign =
  '(?:(?:[\\p{So}\\p{Extended_Pictographic}\\uf000-\\uf0ff][\\ufe0f\\u200d\\p{Emoji_Modifier}\\p{So}]*|\\d\\ufe0f?\\u20e3)[ \\t\\u00a0]*|(?:[→⇒⟶⟹↦»›※†‡√~]|[-=]{1,2}>)[ \\t\\u00a0]+|[－・]|o(?:\\t|[ \\u00a0]+(?=\\p{Lu})))'

/** A character by its name, as editors write bullets and spaces that they make lists of. */
export const namedSign =
  '(?:&(?:#\\w+|bull|middot|sdot|[mn]dash|[rl]aquo|rarr|check|star|nbsp|[me]nsp|emsp);[ \\t]*)+'

/** Numbers of lists that Markdown does not know: in other digits than its own, before other signs, "1º", "2nd" and "1.1". */
export const number = `(?:(?!\\d)\\p{Nd}{1,2}[-.．)）]|0\\d[ \\t]+(?=\\p{L})|#\\d{1,2}[ \\t]+(?=\\p{L})|(?:第[\\d一二三四五六七八九十]{1,3}|其[一二三四五六])[，,、：:]|\\d{1,2}(?:${[
  '）',
  '[-–](?=[ \\t])',
  '[/\\]>](?=[ \\t]+[\\p{L}\\0])',
  '\\.[-)](?=[ \\t]*[\\p{L}\\0])',
  '[a-h][.)](?=[ \\t])',
  '[ \\t]+[.)](?=[ \\t]+[\\p{L}\\0])',
  '[.)][\\u00a0\\u2000-\\u200a\\u202f\\u3000]',
  '(?:[º°ª]|st|nd|rd|th|er|[èe]re|e)[.)]?[ \\t](?=[\\p{L}\\0])(?!centur|siècle|[ée]dition)',
  '\\.\\d{1,2}\\.?[ \\t]+(?=\\p{Lu}\\p{Ll}{2}|\\p{Lo})',
].join('|')}))`

/** The end of a line without the two spaces or the backslash that would keep it. */
export const end = '(?<! {2}|\\\\)\\n[ \\t]*'

/** A time of day: "9:30", "9am", "9h30", "9.30 Uhr". */
const time =
  '(?:\\d{1,2}:\\d\\d(?: ?[-–—] ?\\d{1,2}:\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?|\\d{1,2} ?[AaPp]\\.?[Mm](?![\\p{L}\\d])\\.?|\\d{1,2} ?[hH]\\d\\d|\\d{1,2}(?:[.:]\\d\\d)? Uhr)'
/** A month or a day in numbers, and a time of day. */
const inNumbers = `(?:\\d{4}[-./年]\\d{1,2}(?:[-./月]\\d{1,2})?[月日号]?|(?:\\d{1,2}[./]){1,2}\\d{4}|${time})`
/** A month, a season or a day with a name, of any language: "May 2024", "3. Mai 2024", "Oct 3rd, 2024", "Fall ’23". */
const named =
  "(?:\\d{1,2}\\.?[ \\t])?\\p{Lu}[\\p{L}\\p{M}]{2,11}\\.?,?[ \\t](?:\\d{1,2}(?:st|nd|rd|th)?,?[ \\t])?(?:\\d{4}|['’]\\d\\d)"
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
/** The same in English, which is told from other words and years without a sign behind it; and from one month to another. */
const inEnglish = `(?:${month}(?: \\d{4})? ?[-–—/] ?${month} \\d{4}|(?:\\d{1,2} )?(?:${month}|Spring|Summer|Fall|Autumn|Winter)(?: \\d{1,2},?)? \\d{4})`
/** From one year to another, or until now. */
const period =
  '(?:\\d{4}(?:[./]\\d\\d?)? ?(?:[-–—~]|to|until) ?(?:\\d{4}(?:[./]\\d\\d?)?|\\p{Lu}?\\p{Ll}{2,8}|至今|今)|Since \\d{4})'

/** What begins no sentence that goes on from the line above. */
const capital = '(?=\\0{0,2}[\\p{Lu}\\p{Lt}\\p{Lo}\\p{So}“"«])'

/** When or where something was, or the number of a reference, as people begin the lines of news, courses and literature with it. */
export const label = `\\0{0,2}(?:${[
  `[\\[【(](?:\\d{4}|${inNumbers}|${named}|(?<=\\[)(?:\\d{1,3}|[A-Z]))[\\])】]`,
  `(?:\\d{1,2}\\/\\d{1,2}|${month} \\d{1,2})\\0{0,2}(?:[:：]|[ \\t]+[-–—|][ \\t]|[ \\t]+${capital})`,
  '\\d{4}年[:：]',
  '\\d{4}\\0{0,2}[ \\t]+[-–—|][ \\t]',
  `(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri)(?:days?)?|Saturdays?|Sundays?|Montags?|Dienstags?|Mittwochs?|Donnerstags?|Freitags?)\\.?\\0{0,2}(?:[:：]|,?[ \\t]+(?=\\d))`,
  `(?:${inNumbers}|${named})\\0{0,2}(?:[:：]|[ \\t]+[-–—|][ \\t])`,
  `(?:${inNumbers}|${period})\\0{0,2}(?:,?[ \\t]+|[:：])(?=\\S)`,
  `(?:${inEnglish}[.,]?|\\d{4},?)\\0{0,2}(?:[ \\t]+${capital}|[:：])`,
  // A conference and its year, or the code of a course: "NeurIPS 2023", "MATH 201".
  `(?=\\p{L}*\\p{Lu}\\p{L}*\\p{Lu})\\p{L}{2,10} ?(?:['’]\\d\\d|(?:19|20)\\d\\d|(?<=\\p{Lu}{3} ?)[1-9]\\d\\d[A-Z]?)\\0{0,2}(?:[ \\t]+[-–—|][ \\t]|[ \\t]+(?=\\0{0,2}[\\p{Lu}\\p{Lo}]\\p{L}))`,
].join('|')})`

/** A word or three before a colon or a dash, as in "Office: Room 3", "Week 2: Sorting", "Ada Quill – Postdoc" and "邮箱：". */
export const caption = String.raw`\0{0,3}(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}’'./–—-]*(?:[ \t][\p{L}\p{M}\p{N}’'./&–-]+){0,2}\0{0,3}(?:[:：]\0{0,3}[ \t]+|[ \t]+[-–—|][ \t]+)|\p{Lo}{1,8}\0{0,3}(?:：\0{0,3}[ \t]*|:\0{0,3}[ \t]+|[ \t]+[-–—|][ \t]+))(?=\S)`

/** How somebody is reached, before the address or the number. */
export const reached =
  '(?:E-?mail|Mail|Phone|Tel|Telefon|Fax|Mobile|Office|Room|Büro|Raum|Bureau|Web|Website|Homepage|ORCID|GitHub|Twitter|LinkedIn|Skype)\\.?'
