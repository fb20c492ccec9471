import type { ForeignMarkup } from './foreign.ts'

/**
 * Lines that each say something of their own, and of which Markdown makes one paragraph: news with their dates, the lines of an
 * address, lists with other signs than Markdown's, tables as spreadsheets save them.
 *
 * A sentence can be broken before a date or a number, hardly twice in a row: so two lines one after the other have to begin alike.
 */

/** A sign that people begin the lines of a list with, where a word processor or a network has no lists. */
const sign =
  '(?:(?:[\\p{So}\\p{Extended_Pictographic}\\uf000-\\uf0ff][\\ufe0f\\u200d\\p{Emoji_Modifier}\\p{So}]*|\\d\\ufe0f?\\u20e3)[ \\t\\u00a0]*|[→⇒»›][ \\t\\u00a0]+|[－・]|o(?:\\t|[ \\u00a0]+(?=\\p{Lu})))'

/** Numbers of lists that Markdown does not know: in other digits than its own, before other signs, "1º", "2nd" and "1.1". */
const number = `(?:(?!\\d)\\p{Nd}{1,2}[-.．)）]|0\\d[ \\t]+(?=\\p{L})|#\\d{1,2}[ \\t]+(?=\\p{L})|\\d{1,2}(?:${[
  '）',
  '[-–](?=[ \\t])',
  '[ \\t]+[.)](?=[ \\t]+[\\p{L}\\0])',
  '[.)][\\u00a0\\u2000-\\u200a\\u202f\\u3000]',
  '(?:[º°ª]|st|nd|rd|th|er|[èe]re|e)[.)]?[ \\t](?=[\\p{L}\\0])(?!centur|siècle|[ée]dition)',
  '\\.\\d{1,2}\\.?[ \\t]+(?=\\p{Lu}\\p{Ll}{2}|\\p{Lo})',
].join('|')}))`

/** The end of a line without the two spaces or the backslash that would keep it. */
const end = '(?<! {2}|\\\\)\\n[ \\t]*'

/** A month or a day in numbers, and a time of day. */
const inNumbers =
  '(?:\\d{4}[-./年]\\d{1,2}(?:[-./月]\\d{1,2})?[月日号]?|(?:\\d{1,2}[./]){1,2}\\d{4}|\\d{1,2}:\\d\\d(?: ?[-–—] ?\\d{1,2}:\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?)'
/** A month, a season or a day with a name, of any language: "May 2024", "3. Mai 2024", "Oct 3rd, 2024", "Fall ’23". */
const named =
  "(?:\\d{1,2}\\.?[ \\t])?\\p{Lu}[\\p{L}\\p{M}]{2,11}\\.?,?[ \\t](?:\\d{1,2}(?:st|nd|rd|th)?,?[ \\t])?(?:\\d{4}|['’]\\d\\d)"
/** The same in English, which is told from other words and years without a sign behind it. */
const inEnglish =
  '(?:\\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?(?: \\d{1,2},?)? \\d{4}'
/** From one year to another, or until now. */
const period =
  '(?:\\d{4}(?:[./]\\d\\d?)? ?(?:[-–—~]|to|until) ?(?:\\d{4}(?:[./]\\d\\d?)?|\\p{Lu}?\\p{Ll}{2,8}|至今|今)|Since \\d{4})'

/** What begins no sentence that goes on from the line above. */
const capital = '(?=\\0{0,2}[\\p{Lu}\\p{Lt}\\p{Lo}\\p{So}“"«])'

/** When something was, or the number of a reference, as people begin the lines of news and of literature with it. */
const label = `\\0{0,2}(?:${[
  `[\\[【(](?:\\d{4}|${inNumbers}|${named}|(?<=\\[)(?:\\d{1,3}|[A-Z]))[\\])】]`,
  `(?:\\d{1,2}\\/\\d{1,2}|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2})\\0{0,2}(?:[:：]|[ \\t]+[-–—|][ \\t]|[ \\t]+${capital})`,
  '\\d{4}年[:：]',
  `(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri)(?:days?)?|Saturdays?|Sundays?|Montags?|Dienstags?|Mittwochs?|Donnerstags?|Freitags?)\\.?\\0{0,2}(?:[:：]|,?[ \\t]+(?=\\d))`,
  `(?:${inNumbers}|${named})\\0{0,2}(?:[:：]|[ \\t]+[-–—|][ \\t])`,
  `(?:${inNumbers}|${period})\\0{0,2}(?:,?[ \\t]+|[:：])(?=\\S)`,
  `(?:${inEnglish}[.,]?|\\d{4},?)\\0{0,2}(?:[ \\t]+${capital}|[:：])`,
].join('|')})`

/** A word or three before a colon, as in "Office: Room 3", "Week 2: Sorting", "5 May: Won" and "邮箱：". */
const caption = String.raw`\0{0,3}(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}’'./-]*(?:[ \t][\p{L}\p{M}\p{N}’'./&-]+){0,2}\0{0,3}[:：]\0{0,3}[ \t]+|\p{Lo}{1,8}\0{0,3}(?:：\0{0,3}[ \t]*|:\0{0,3}[ \t]+))(?=\S)`

/** What ends a sentence. */
const stop = '[.!?。！？][)”"’]?[ \\t]?'

/** A row of so many cells: commas or semicolons without a space behind them, which are in no number, and words in an alphabet. */
const row = (cells: number, comma: string) =>
  String.raw`[^${comma}\n\p{Lo}]+(?:${comma}(?![ \t])(?!(?<=\d${comma})\d{3}(?!\d))[^${comma}\n\p{Lo}]*){${cells - 1}}`

/** Two rows of as many cells. */
const rows = [3, 4, 5, 6, 7, 8, 9]
  .flatMap((cells) => [row(cells, ','), row(cells, ';')])
  .map((one) => `${one}\\n[ \\t]*${one}`)
  .join('|')

/** Where the first item of a list by letters stands above the second, in the order of many alphabets. */
const lettered = [
  ...[
    'а б',
    'А Б',
    'α β',
    'Α Β',
    'א ב',
    'أ ب',
    'ا ب',
    '가 나',
    'ㄱ ㄴ',
    'क ख',
    'ก ข',
    'ア イ',
    'イ ロ',
    '甲 乙',
    'Ⅰ Ⅱ',
    'ⅰ ⅱ',
  ].map((two) => two.split(' ').map((letter) => `${letter}[.)．、）׳]`)),
  ...['❶ ❷', '⑴ ⑵', '㈠ ㈡', '⓵ ⓶'].map((two) => two.split(' ')),
]
  .map((two) => two.join(`.*${end}`))
  .join('|')
/** What stands before a question and before its answer. */
const asked = 'Q|Question|F|Frage|P|Pregunta|В|Вопрос|问|問|質問|질문|Hỏi'
const answered = 'A|Answer|R|Réponse|Respuesta|Antwort|О|Ответ|答|回答|답|Đáp'
const asList = 'write "- " before each line'
const asNumbers = 'write "1. " before the first line, "2. " before the second'
const asTable = 'write rows such as | a | b |, with |---|---| below the first'

/** Such lines, by what they begin with. */
export const runTogether: readonly ForeignMarkup[] = [
  {
    looks:
      /^(?!(?:[-*+•◦▪▫●○‣➢➤■□►▶·∙§o]|\d+[.)])\t)[^\s\0][^\n\0]*\t[^\n\0]*\S[ \t]*\n[^\s\0][^\n\0]*\t.*$/m,
    name: 'a table with tabs, which would run into one paragraph',
    instead: asTable,
  },
  {
    looks: new RegExp(`^[ \\t]*(?:${rows})[ \\t]*$`, 'mu'),
    name: 'a table of a spreadsheet, which would run into one paragraph',
    instead: asTable,
    inExports: true,
  },
  {
    looks: new RegExp(`^[ \\t]*${label}.*${end}${label}.*$`, 'mu'),
    name: 'lines with a date or a number each, which would run into one paragraph',
    instead: asList,
  },
  {
    looks: new RegExp(`^[ \\t]*${sign}\\S.*${end}${sign}\\S.*$`, 'mu'),
    name: 'a list with signs of its own, which would run into one paragraph',
    instead: `${asList}; the sign can stand behind it`,
  },
  {
    looks: new RegExp(`^[ \\t]*${number}[ \\t]*\\S.*${end}${number}[ \\t]*\\S.*$`, 'mu'),
    name: 'a list with numbers that Markdown does not know, which would run into one paragraph',
    instead: asNumbers,
  },
  {
    looks: new RegExp(
      `^[ \\t]*(?:i([.)]) .*${end}ii\\1 |I([.)]) .*${end}II\\2 |a(\\.) .*${end}b\\3 |A([.)]) .*${end}B\\4 |${lettered}).*$`,
      'mu',
    ),
    name: 'a list with letters, which would run into one paragraph',
    instead: asNumbers,
  },
  {
    // The same word with a number each, which no sentence goes on from: "Step 1. Weave".
    looks: new RegExp(
      `^[ \\t]*(\\p{Lu}\\p{L}{1,9}\\.?) ?\\d{1,3}\\b(?![:：]|[ \\t]+\\p{Ll}).*${end}\\1 ?\\d{1,3}\\b(?![ \\t]+\\p{Ll}).*$`,
      'mu',
    ),
    name: 'lines with a word and a number each, which would run into one paragraph',
    instead: asList,
  },
  {
    looks: new RegExp(
      `^[ \\t]*\\p{Lu}\\p{L}{1,8}\\.?[ \\t]\\+\\d.*${end}\\p{Lu}\\p{L}{1,8}\\.?[ \\t]\\+\\d.*$`,
      'mu',
    ),
    name: 'lines with a telephone number each, which would run into one paragraph',
    instead: asList,
  },
  {
    looks: new RegExp(
      `^[ \\t]*\\0{0,2}(?:${asked})\\d{0,2}\\0{0,2}[:：].*${end}\\0{0,2}(?:${answered})\\d{0,2}\\0{0,2}[:：].*$`,
      'm',
    ),
    name: 'a question and its answer, which would run into one paragraph',
    instead: 'write an empty line between them, or a backslash at the end of the question',
  },
  {
    // All lines of a paragraph, as one of several can begin so by chance; none a sentence, as the parts of an abstract are.
    looks: new RegExp(
      `(?<![^\\n]\\n)^[ \\t]*${caption}.*(?<!${stop})(?:${end}${caption}.*(?<!${stop}))+$(?!\\n[^\\n])`,
      'mu',
    ),
    inExports: true,
    name: 'lines with words and a colon each, which would run into one paragraph',
    instead: `${asList}, or a backslash at the end of each but the last`,
  },
]
