import { z } from 'zod'
import { faultIn } from '../markdown/faults/faults.ts'
import { holdsMarkup } from '../markdown/faults/plain.ts'
import { beyondLimits } from '../markdown/limits.ts'
import { brokenFormula, inlineProblem } from '../markdown/markdown.ts'
import { sameWord } from './checks/same-word.ts'
import { countryCode, isLocale, languageMeant } from './values/language-tag.ts'

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

/** Text of which something holds; `expected` names it, `advice` says what to write. */
export const textThat = (expected: string, advice: Advice, holds: (text: string) => boolean) => {
  const error = ({ input }: { input?: unknown }) => {
    const [only, ...more] = Array.isArray(input) ? input : []
    if (typeof only === 'string' && more.length === 0)
      return `${expected}\nwrite it without brackets or a hyphen: ${only}`
    return `${expected}\n${typeof advice === 'string' ? advice : advice(typeof input === 'string' ? input.trim() : '')}`
  }
  return z.string({ error }).trim().refine(holds, { error })
}

/** Text that `read` understands; comes out as it reads it. */
export const textRead = (expected: string, advice: Advice, read: (text: string) => string | undefined) =>
  textThat(expected, advice, (value) => read(seen(value)) !== undefined).transform(
    (value) => read(seen(value)) ?? value,
  )

/** Without the marks that a copy from a PDF or a page brings along, where a line or a word could break: nobody sees them. */
const seen = (written: string) => written.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')

/** Far above what a line says, in characters, and below what parsers take long for. */
const longest = 10_000

const anyText = textThat('text', 'write a word or a sentence', (value) => value !== '')
  // A value over several lines is one line.
  .overwrite((value) =>
    value
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' '),
  )
  .refine((value) => value.length <= longest, {
    error: `text of at most ${longest.toLocaleString('en')} characters\nwhat is longer belongs in the body`,
    abort: true,
  })

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

/** A whole number from 0. Comes out as a number. */
export const wholeNumber = textThat('a whole number', 'write for example 3', (value) =>
  /^\d{1,9}$/.test(value),
).transform(Number)

/** `true` or `false`, in capitals too, as YAML has them. Comes out as a boolean. */
export const flag = textThat('true or false', 'write true, or leave the key out', (value) =>
  /^(true|false)$/i.test(value),
).transform((value) => value.toLowerCase() === 'true')

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
    const meant = languageMeant(written)
    if (meant) return `write ${meant}`
    const code = countryCode(written)
    return code
      ? `write for example ${code.tag}: ${written} is the code of ${code.country}`
      : 'write for example en or zh'
  },
  (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) && isLocale(value),
)

/**
 * One of a few words.
 *
 * @param advice what to do about another word, where that is plain
 */
export function oneOf<const Words extends readonly string[]>(
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
