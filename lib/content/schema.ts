import { z } from 'zod'
import { faultIn } from '../markdown/faults/faults.ts'
import { brokenFormula, inlineProblem } from '../markdown/markdown.ts'

/**
 * The kinds of facts that front matter holds. Every value arrives as text, a list or a group of keys (front
 * matter is read without YAML's types), and every message says what was expected and, on a second line, what to do.
 */

/** The two halves of a schema's message: what was expected, and what to do about it. */
export function spoken(message: string): { expected: string; advice?: string } {
  const [expected = message, advice] = message.split('\n')
  return { expected, advice }
}

const textThat = (expected: string, advice: string, holds: (text: string) => boolean) => {
  const error = `${expected}\n${advice}`
  return z.string({ error }).trim().refine(holds, { error })
}

/** Plain text on one line. */
export const text = textThat('text', 'write a word or a sentence', (value) => value !== '')

/** Text in which inline Markdown (emphasis, code, links, formulas) is drawn. */
export const inlineMarkdown = text
  .refine((value) => !inlineProblem(value), {
    error: 'text with inline Markdown at most\nraw HTML would not be shown, so write it as Markdown',
  })
  .refine((value) => !faultIn(value), {
    error: ({ input }) => {
      const fault = faultIn(String(input))
      return `text with inline Markdown, and not ${fault?.name} (${fault?.text})\n${fault?.instead}`
    },
  })
  .refine((value) => !brokenFormula(value), {
    error: ({ input }) => `${formulaExpected(brokenFormula(String(input)))}\n${formulaAdvice}`,
  })

/** What was expected of a formula that cannot be read, and what to do. */
export const formulaExpected = (broken?: { formula: string; problem: string }) =>
  `a formula in LaTeX’s notation between dollar signs (${broken?.problem} in ${JSON.stringify(broken?.formula)})`
export const formulaAdvice = 'correct it, or write \\$ for a dollar sign that is none of a formula'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; dots for hyphens are understood. Comes out with hyphens. */
export const date = textThat('YYYY, YYYY-MM or YYYY-MM-DD', 'write for example 2024-10', (value) =>
  isDate(value.replaceAll('.', '-')),
).transform((value) => value.replaceAll('.', '-'))

/** A year of four digits. Comes out as a number. */
export const year = textThat('a year of four digits', 'write for example 2024', (value) =>
  /^[12]\d{3}$/.test(value),
).transform(Number)

/** A whole number from 0. Comes out as a number. */
export const wholeNumber = textThat('a whole number', 'write for example 3', (value) =>
  /^\d{1,9}$/.test(value),
).transform(Number)

/** A month, 1 to 12. Comes out as a number. */
export const month = textThat('a month from 1 to 12', 'write for example 10', (value) =>
  /^(0?[1-9]|1[0-2])$/.test(value),
).transform(Number)

/** `true` or `false`. Comes out as a boolean. */
export const flag = textThat('true or false', 'write true, or leave the key out', (value) =>
  /^(true|false)$/.test(value),
).transform((value) => value === 'true')

/** An address on the web. */
export const webAddress = textThat('an address', 'write for example https://example.org/page', isWebAddress)

/** An address on the web, or one within the site, beginning with a slash. */
export const address = textThat(
  'an address',
  'write for example https://example.org/paper.pdf, or /paper.pdf for a file in public/',
  (value) => isWebAddress(value) || /^\/(?!\/)\S*$/.test(value),
)

/** An e-mail address. */
export const email = textThat('an e-mail address', 'write for example name@example.org', (value) =>
  /^[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+$/.test(value),
)

/** A slug: the name of an entry's file without `.md`. */
export const slug = textThat(
  'the name of an entry’s file without .md',
  'write for example my-paper',
  (value) => /^[a-z0-9-]+$/.test(value),
)

/** A language tag (BCP 47) such as `en` or `zh-Hans`. */
export const language = textThat(
  'a language tag',
  'write for example en or zh',
  (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) && isLocale(value),
)

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `one of ${words.join(', ')}\nwrite one of these words` })
}

/** A list of one kind of fact. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: 'a list\nwrite each on a line of its own, after "- "' })
}

/** A group of keys; a key that is not among them is an error, whose message lists those that are. */
export function facts<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const keys = Object.keys(shape)
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? keys.join(', ')
        : `a group of keys (${keys.join(', ')})\nwrite each as "key: value" on a line of its own`,
  })
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value)
}

/** Whether `Intl` takes the tag: `zh-cmn` has the shape of one and is none. */
function isLocale(tag: string): boolean {
  try {
    return Boolean(new Intl.Locale(tag))
  } catch {
    return false
  }
}

/** Whether the text names a day, month or year that exists. */
function isDate(value: string): boolean {
  const match = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value)
  if (!match) return false
  const [, y, m = '01', d = '01'] = match
  const day = new Date(`${y}-${m}-${d}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${y}-${m}-${d}`)
}
