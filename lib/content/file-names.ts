/** The words after which a command names a new entry's file. */

/** The short name that many titles begin with ("Engine: A Very Long Title"), else their first words. */
export function nickname(title: string): string {
  const [before = '', ...after] = title.split(/:\s/)
  return after.length > 0 && before.split(/\s+/).length <= 4 ? before : shortWords(title)
}

const small = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'in',
  'is',
  'of',
  'on',
  'or',
  'our',
  'the',
  'to',
  'via',
  'with',
])

/** The first five telling words of a text. */
export function shortWords(text: string): string {
  const all = text.split(/[^\p{Letter}\p{Number}\p{Mark}]+/u).filter(Boolean)
  const telling = all.filter((word) => !small.has(word.toLowerCase()))
  return (telling.length > 0 ? telling : all).slice(0, 5).join(' ')
}
