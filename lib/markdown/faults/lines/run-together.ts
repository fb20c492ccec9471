import type { ForeignMarkup } from '../foreign.ts'
import { escaped } from '../running-text.ts'
import { caption, end, label, namedSign, number, reached, sign } from './beginnings.ts'

/**
 * Lines that each say something of their own, and of which Markdown makes one paragraph: news with their dates, the lines of an
 * address, lists with other signs than Markdown's, tables as spreadsheets save them.
 *
 * A sentence can be broken before a date or a number, hardly twice in a row: so two lines one after the other have to be alike.
 */

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
  ].map((two) => two.split(' ').map((letter) => `\\(?${letter}(?:[.)．、）׳]|[ \\t]?[-–](?=[ \\t]))`)),
  ...['❶ ❷', '⑴ ⑵', '㈠ ㈡', '⓵ ⓶'].map((two) => two.split(' ')),
]
  .map((two) => two.join(`.*${end}`))
  .join('|')

/** The same of Latin letters and Roman numbers, which are words too: the second has the sign of the first behind it. */
const latin = [
  ['i', 'ii', '\\)|[.)/]|[ \\t]?[-–]'],
  ['I', 'II', '[.)/]|[ \\t]?[-–]'],
  ['a', 'b', '[./]|[ \\t]?[-–]'],
  ['A', 'B', '[.)/]|[ \\t]?[-–]'],
]
  .map(
    ([first, second, signs], index) =>
      `\\(?${first}(${signs})[ \\t].*${end}\\(?${second}\\${index + 1}[ \\t]`,
  )
  .join('|')

/** What stands before a question and before its answer. */
const asked = 'Q|Question|F|Frage|P|Pregunta|В|Вопрос|问|問|質問|질문|Hỏi'
const answered = 'A|Answer|R|Réponse|Respuesta|Antwort|О|Ответ|答|回答|답|Đáp'
const asList = 'write "- " before each line'
const asNumbers = 'write "1. " before the first line, "2. " before the second'
const asTable = 'write rows such as | a | b |, with |---|---| below the first'

/** Such lines, by what they begin with, or end in. */
export const runTogether: readonly ForeignMarkup[] = [
  {
    looks:
      /^(?!(?:[-*+•◦▪▫●○‣➢➤■□►▶·∙§o]|\d+[.)])\t)[^\s\0][^\n\t\0]*\t[ \t]*(?=\S)[^\n\0]*\n[^\s\0][^\n\0]*\t.*$/m,
    name: 'a table with tabs, which would run into one paragraph',
    instead: asTable,
  },
  {
    looks: /^(?=[\p{L}\p{N}])[^\n\0]*\S {3,}\S.*\n(?=[\p{L}\p{N}])[^\n\0]*\S {3,}\S.*$/mu,
    name: 'a table with spaces, which would run into one paragraph',
    instead: asTable,
    inExports: true,
  },
  {
    looks: new RegExp(`^[ \\t]*(?=\\S)(?=[^\\n]*[,;]\\S)(?:${rows})[ \\t]*$`, 'mu'),
    name: 'a table of a spreadsheet, which would run into one paragraph',
    instead: asTable,
    inExports: true,
  },
  {
    looks:
      /^.*\S[ \t]?(?:\.{4,}|…{2,}|(?:\. ){4,}\.?)[ \t]*\S{1,8}[ \t]*\n.*\S[ \t]?(?:\.{4,}|…{2,}|(?:\. ){4,}\.?)[ \t]*\S{1,8}[ \t]*$/m,
    name: 'lines with dots up to a number, which would run into one paragraph',
    instead: asTable,
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
    looks: new RegExp(`^[ \\t]*${namedSign}\\S.*${end}${namedSign}\\S.*$`, 'm'),
    name: 'a list with names of signs, which would run into one paragraph',
    instead: `${asList}, in the place of the name`,
  },
  {
    looks: new RegExp(`^[ \\t]*\\d{0,3}${escaped}[ \\t]+\\S.*${end}\\d{0,3}${escaped}[ \\t]+\\S.*$`, 'm'),
    name: 'a list whose signs are escaped, which would run into one paragraph',
    instead: 'remove the backslashes: "- " or "1. " before each line',
  },
  {
    looks: new RegExp(`^[ \\t]*${number}[ \\t]*\\S.*${end}${number}[ \\t]*\\S.*$`, 'mu'),
    name: 'a list with numbers that Markdown does not know, which would run into one paragraph',
    instead: asNumbers,
  },
  {
    looks: new RegExp(
      `(?<![^\\n]\\n)^[ \\t]*1[ \\t]+[\\p{Lu}\\p{Lo}].*${end}2[ \\t]+[\\p{Lu}\\p{Lo}].*$`,
      'mu',
    ),
    name: 'a list with numbers that Markdown does not know, which would run into one paragraph',
    instead: asNumbers,
  },
  {
    looks: new RegExp(`^[ \\t]*(?:${latin}|${lettered}).*$`, 'mu'),
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
      `^[ \\t]*(?:\\p{Lu}\\p{L}{1,8}\\.?[ \\t]\\+\\d.*${end}\\p{Lu}\\p{L}{1,8}\\.?[ \\t]\\+\\d|${reached}[ \\t]+(?=[\\d+\\0]|\\S+@|\\p{Lu}\\d).{0,40}(?<!\\.)${end}${reached}[ \\t]+(?=[\\d+\\0]|\\S+@|\\p{Lu}\\d)).*$`,
      'mu',
    ),
    name: 'lines with a telephone number or an address each, which would run into one paragraph',
    instead: asList,
  },
  {
    looks: new RegExp(
      `^[ \\t]*\\0{0,2}(?:${asked})\\d{0,2}\\0{0,2}(?:[:：].*|\\..*[?？][ \\t]*)${end}\\0{0,2}(?:${answered})\\d{0,2}\\0{0,2}[:：.].*$`,
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
    name: 'lines with words and a colon or a dash each, which would run into one paragraph',
    instead: `${asList}, or a backslash at the end of each but the last`,
  },
  {
    // As of papers and posts: each begins anew, and ends in its year.
    looks: new RegExp(
      `(?<![^\\n]\\n)^[ \\t]*(?:\\0{0,3}[\\p{Lu}\\p{Lo}“"].{12,}(?<!\\d|\\b(?:in|of|by|since|until|from|en|im|dans|nel|em) )(?:19|20)\\d\\d[)\\]\\0]{0,3}[.,;]?[ \\t]*${end})+\\0{0,3}[\\p{Lu}\\p{Lo}“"].{12,}(?<!\\d)(?:19|20)\\d\\d[)\\]\\0]{0,3}[.,;]?[ \\t]*$`,
      'mu',
    ),
    inExports: true,
    name: 'lines that end in a year each, which would run into one paragraph',
    instead: asList,
  },
  {
    looks: new RegExp(
      `(?<![^\\n]\\n)^[ \\t]*\\p{Lu}[^\\n()]{2,40} \\([^\\n()]*\\)(?:${end}\\p{Lu}[^\\n()]{2,40} \\([^\\n()]*\\))+[ \\t]*$(?!\\n[^\\n])`,
      'mu',
    ),
    inExports: true,
    name: 'lines that end in brackets each, which would run into one paragraph',
    instead: asList,
  },
]
