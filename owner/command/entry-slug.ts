import { slugify } from '../../lib/content/collection.ts'
import { plainText } from '../../lib/markdown/markdown.ts'
import type { Fact } from '../entry-file.ts'
import type { Directory } from '../parts.ts'

/** What an entry of each collection is called after: its date where entries of one name recur, and its telling words. */
const words: Record<Directory, (fact: (key: string) => string, body: string) => string[]> = {
  news: (fact, body) => [fact('date'), fact('publication') || short(body)],
  publications: (fact) => [nickname(fact('title'))],
  education: (fact) => [short(fact('institution'))],
  experience: (fact) => [short(fact('organization'))],
  teaching: (fact) => [
    fact('date').slice(0, 4),
    fact('term').replace(/\b\d{4}\b|\b(semester|term)\b/gi, ''),
    short(fact('course')),
  ],
  activities: (fact) => [short(fact('group')), short(fact('area'))],
  awards: (fact) => [fact('date').slice(0, 4), short(fact('title'))],
  talks: (fact) => [fact('date'), short(fact('title'))],
  sections: (fact) => [short(fact('title'))],
}

/** A slug for a new entry: `2024-10-on-engines`, or with a number behind it where `taken` has the first. */
export function entrySlug(
  directory: Directory,
  facts: Readonly<Record<string, Fact>>,
  body: string,
  taken: ReadonlySet<string>,
): string {
  const fact = (key: string) => {
    const value = facts[key]
    return typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) : ''
  }
  const slug = slugify(words[directory](fact, plainText(body)).join(' '))
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}

/** The short name that many titles begin with ("Engine: A Very Long Title"), else their first words. */
function nickname(title: string): string {
  const [before = '', ...after] = title.split(/:\s/)
  return after.length > 0 && before.split(/\s+/).length <= 4 ? before : short(title)
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

function short(text: string): string {
  const all = text.split(/[^\p{Letter}\p{Number}\p{Mark}]+/u).filter(Boolean)
  const telling = all.filter((word) => !small.has(word.toLowerCase()))
  return (telling.length > 0 ? telling : all).slice(0, 5).join(' ')
}
