import { z } from 'zod'
import { faultIn } from '../markdown/faults/faults.ts'
import { holdsMarkup } from '../markdown/faults/plain.ts'
import { beyondLimits } from '../markdown/limits.ts'
import { brokenFormula, inlineProblem } from '../markdown/markdown.ts'
import { isWebAddress } from '../markdown/web-address.ts'
import { addressAdvice, isAddress } from './checks/address-advice.ts'
import { isLocale, languageNamed } from './checks/language-tag.ts'
import { statusMeant } from './checks/paper-status.ts'
import { sameWord } from './checks/same-word.ts'
import {
  type Account,
  accountWords,
  readAccount,
  readArxiv,
  readDoi,
  readIsbn,
  readIssn,
  readRor,
  readScholarPaper,
} from './identifiers.ts'
import { dateAdvice, monthNumber, readDate, saysNow } from './written-date.ts'

/**
 * The kinds of facts that front matter holds. Every value arrives as text, a list or a group of keys (front
 * matter is read without YAML's types), and every message says what was expected and, on a second line, what to do.
 */

/** The two halves of a schema's message: what was expected, and what to do about it. */
export function spoken(message: string): { expected: string; advice?: string } {
  const [expected = message, advice] = message.split('\n')
  return { expected, advice }
}

type Advice = string | ((written: string) => string)

const textThat = (expected: string, advice: Advice, holds: (text: string) => boolean) => {
  const error = ({ input }: { input?: unknown }) => {
    const [only, ...more] = Array.isArray(input) ? input : []
    if (typeof only === 'string' && more.length === 0)
      return `${expected}\nwrite it without brackets or a hyphen: ${only}`
    return `${expected}\n${typeof advice === 'string' ? advice : advice(typeof input === 'string' ? input.trim() : '')}`
  }
  return z.string({ error }).trim().refine(holds, { error })
}

/** Text that `read` understands; comes out as it reads it. */
const textRead = (expected: string, advice: Advice, read: (text: string) => string | undefined) =>
  textThat(expected, advice, (value) => read(value) !== undefined).transform((value) => read(value) ?? value)

const anyText = textThat('text', 'write a word or a sentence', (value) => value !== '')

/** Plain text on one line, for visitors to read. */
export const text = anyText.refine((value) => !holdsMarkup(value), {
  error: ({ input }) =>
    /^:[\w+-]+:$/.test(String(input).trim())
      ? 'text\nput the emoji itself here'
      : 'text\nno Markdown, HTML or LaTeX is read here: write the words alone, and & for &amp;',
  abort: true,
})

/** A word for machines, such as a key or a branch, in which no sign means anything. */
export const token = anyText

/** Text in which inline Markdown (emphasis, code, links, formulas) is drawn. */
export const inlineMarkdown = anyText
  .refine((value) => !beyondLimits(value), {
    error: ({ input }) =>
      `text that can be drawn (${beyondLimits(String(input))?.message.replace(/;.*/, '')})\nwrite it with fewer marks`,
    abort: true,
  })
  .refine((value) => !inlineProblem(value), {
    error: 'text with inline Markdown at most\nraw HTML would not be shown, so write it as Markdown',
  })
  .refine((value) => !faultIn(value), {
    error: ({ input }) => {
      const fault = faultIn(String(input))
      return `text with inline Markdown, and not ${fault?.name} (${fault?.text})\n${fault?.instead}`
    },
    abort: true,
  })
  .refine((value) => !brokenFormula(value), {
    error: ({ input }) => {
      const broken = brokenFormula(String(input))
      return broken && `${broken.expected}\n${broken.advice}`
    },
  })

/** How many years from now a date may lie: what is further off is a slip, such as 2062. */
const yearsAhead = 10
const latestYear = () => new Date().getFullYear() + yearsAhead
const isNear = (value: string) => Number(value.slice(0, 4)) <= latestYear()
const dateAdvices = (written: string) => {
  const read = readDate(written)
  return read && !isNear(read)
    ? `that is more than ${yearsAhead} years off; correct the year`
    : (dateAdvice(written) ?? 'write for example 2024-10')
}
const readNearDate = (written: string) => {
  const read = readDate(written)
  return read && isNear(read) ? read : undefined
}

/** A day, month or year, as people write it where that is in no doubt. Comes out as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const date = textRead('YYYY, YYYY-MM or YYYY-MM-DD', dateAdvices, readNearDate)

/** When something ended: a date, or a word such as `present`, which comes out as undefined. */
export const endDate = textThat(
  'YYYY, YYYY-MM or YYYY-MM-DD',
  dateAdvices,
  (value) => saysNow(value) || readNearDate(value) !== undefined,
).transform((value) => (saysNow(value) ? undefined : readNearDate(value)))

const yearsFrom = (from: number, to: number) =>
  Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index)

/** A year of four digits. Comes out as a number. */
export const year = textThat(
  'a year of four digits',
  (value) => {
    const [, from = '', to = ''] = /^(\d{4}) ?[-–—] ?(\d{4})$/.exec(value) ?? []
    if (from && Number(to) - Number(from) < 60)
      return `write each year: ${yearsFrom(Number(from), Number(to)).join(', ')}`
    const status = statusMeant(value)
    const [, alone, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d\d)?$/.exec(value) ?? []
    if (month) return `write ${alone}; the month of a paper stands under month: ${Number(month)}`
    if (status) return `what is not out yet can do without: leave the year out, and write status: ${status}`
    return /^\d{4}$/.test(value) && !isNear(value) ? dateAdvices(value) : 'write for example 2024'
  },
  (value) => /^[12]\d{3}$/.test(value) && isNear(value),
).transform(Number)

/** A whole number from 0. Comes out as a number. */
export const wholeNumber = textThat('a whole number', 'write for example 3', (value) =>
  /^\d{1,9}$/.test(value),
).transform(Number)

/** A month, 1 to 12. Comes out as a number. */
export const month = textThat(
  'a month from 1 to 12',
  'write for example 10',
  (value) => /^(0?[1-9]|1[0-2])$/.test(value) || monthNumber(value) !== undefined,
).transform((value) => monthNumber(value) ?? Number(value))

/** `true` or `false`. Comes out as a boolean. */
export const flag = textThat('true or false', 'write true, or leave the key out', (value) =>
  /^(true|false)$/.test(value),
).transform((value) => value === 'true')

/** An address on the web. */
export const webAddress = textThat('an address', addressAdvice, isWebAddress)

/** An address on the web, or one within the site, beginning with a slash. */
export const address = textThat(
  'an address',
  (written) => {
    const [, file] =
      /^(?:public\/)?([\w/-]+\.(?:pdf|png|jpe?g|svg|webp|gif|html?|zip|bib|md))$/i.exec(written) ?? []
    return file
      ? `write /${file} for the file public/${file}`
      : addressAdvice(written).replace(
          'example.org/page',
          'example.org/paper.pdf, or /paper.pdf for a file in public/',
        )
  },
  isAddress,
)

/** An address, or where else a link of a person leads: an e-mail address or a telephone number. */
export const contact = textThat(
  'an address',
  'write for example https://example.org/page, mailto:name@example.org or tel:+493012345',
  (value) => isAddress(value) || /^mailto:[^\s@]+@[^\s@]+$/i.test(value) || /^tel:\+?[\d().-]+$/i.test(value),
)

/** The page of a person at a service: its address, or the name or number that the service knows the person by. */
export function account(of: Account) {
  const { expected, advice } = accountWords(of)
  return textRead(expected, advice, (value) => readAccount(of, value))
}

/** A DOI, also as an address. Comes out bare. */
export const doi = textRead('a DOI', 'write for example 10.1000/182', readDoi)

/** An arXiv identifier, also as an address. Comes out bare. */
export const arxiv = textRead('an arXiv identifier', 'write for example 1501.00001', readArxiv)

/** An ISBN. Comes out without the word before it. */
export const isbn = textRead(
  'an ISBN of 10 or 13 digits whose last digit fits the others',
  'write for example 978-3-16-148410-0',
  readIsbn,
)

/** An ISSN. Comes out as `2049-3630`. */
export const issn = textRead(
  'an ISSN whose last digit fits the others',
  'write for example 2049-3630',
  readIssn,
)

/** The identifier of an organisation at ror.org, also as an address. Comes out as the address. */
export const ror = textRead(
  'an identifier of ror.org whose last two digits fit the others',
  'find the organisation at https://ror.org and write for example https://ror.org/03yrm5c26',
  readRor,
)

/** Google Scholar's id of a paper in a profile, also as an address. Comes out as `author:paper`. */
export const scholarPaper = textRead(
  'an author_pub_id',
  'write for example AbCdEfGhIjK:u5HHmVD_uO8C',
  readScholarPaper,
)

const emailAdvice = (written: string) => {
  const plain = written
    .replace(/\s*[([{<]?\s*(?:\b|_)(?:at|AT)(?:\b|_)\s*[)\]}>]?\s*/, '@')
    .replace(/\s*[([{<]?\s*\b(?:dot|DOT)\b\s*[)\]}>]?\s*/g, '.')
  if (written !== plain && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(plain)) return `write ${plain}`
  return written.split('@').length > 2
    ? 'write one here, and every other among links.other as mailto:name@example.org'
    : 'write for example name@example.org'
}

/** An e-mail address. */
export const email = textRead('an e-mail address', emailAdvice, (value) => {
  const bare = value.replace(/^mailto:/i, '')
  return /^[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+$/.test(bare) ? bare : undefined
})

/** A slug: the name of an entry's file without `.md`. */
export const slug = textThat(
  'the name of an entry’s file without .md',
  'write for example my-paper',
  (value) => /^[a-z0-9-]+$/.test(value),
)

/** A language tag (BCP 47) such as `en` or `zh-Hans`. */
export const language = textThat(
  'a language tag',
  (written) => {
    const meant = languageNamed(written)
    return meant ? `write ${meant}` : 'write for example en or zh'
  },
  (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) && isLocale(value),
)

/**
 * One of a few words.
 *
 * @param advice what to do about another word, where that is plain
 */
export function oneOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
  advice: (written: string) => string | undefined = (written) => sameWord(written, words),
) {
  return z.enum(words, {
    error: ({ input }) =>
      `one of ${words.join(', ')}\n${advice(typeof input === 'string' ? input.trim() : '') ?? 'write one of these words'}`,
  })
}

/**
 * A list of one kind of fact.
 *
 * @param example an item as it is written on a line, where items are groups
 */
export function list<Item extends z.ZodType>(item: Item, example?: string) {
  return z.array(item, {
    error: ({ input }) => {
      if (example) return `a list\nwrite each on a line of its own: - ${example}`
      // With the brackets of Python's tuples.
      const written =
        typeof input === 'string' ? input.replace(/^\((.*?),?\)$/, '$1').replaceAll('; ', ', ') : ''
      const isPlain =
        /^(?![-?!&*%@`|>])[^,:#[\]{}]+(?:,[^,:#[\]{}]+)+$|^\d{4}$/u.test(written) &&
        !/ (?:and|&|und|et|y) /.test(written)
      return `a list\nwrite each on a line of its own, after "- "${isPlain ? `, or [${written}]` : ''}`
    },
  })
}

/**
 * A group of keys; a key that is not among them is an error, whose message lists those that are.
 *
 * @param example one as it is written on a line, for those who write a word in its place
 */
export function facts<Shape extends z.core.$ZodLooseShape>(shape: Shape, example?: string) {
  const keys = Object.keys(shape)
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? keys.join(', ')
        : `a group of keys (${keys.join(', ')})\nwrite ${example ? `for example ${example}` : 'each as "key: value" on a line of its own'}`,
  })
}
