import type { SourceFile } from '../../lib/content/front-matter.ts'
import type { Content } from '../../lib/content/load.ts'
import { problemAt } from '../../lib/content/references.ts'
import { plainName, plainReadings } from '../../lib/plain-name.ts'
import { isOwner } from '../../lib/publications/authorship.ts'
import type { Finding } from './finding.ts'

/**
 * Names in lists of authors that look like the owner's and are spelled otherwise, as "Quill AB" is in medicine: unless
 * profile.md gives the spelling, the name does not stand out there and the owner is none of the authors. Only papers none
 * of whose people is the owner are looked at.
 *
 * @param content what visitors get and the drafts besides
 */
export function unknownSpellings(
  { profile, publications }: Content,
  files: readonly SourceFile[],
): Finding[] {
  const papersOf = new Map<string, string[]>()
  for (const { authors, editors = [], translators = [], draft, slug } of publications) {
    const people = [...authors, ...editors, ...translators]
    if (draft || people.some((person) => isOwner(person, profile))) continue
    for (const { name } of people)
      if (mayBe(name, profile.name)) papersOf.set(name, [...(papersOf.get(name) ?? []), slug])
  }
  const file = files.find(({ path }) => path === 'content/profile.md')
  return [...papersOf].map(([name, [first, ...more]]): Finding => {
    const papers = `${first}${more.length > 0 ? ` and ${more.length} more` : ''}`
    const message = `"${name}" (${papers}) is not known to be you, so it does not stand out in the list of authors; if it is, add "${name}" to authorNames`
    return { severity: 'note', ...problemAt(file, ['authorNames'], message) }
  })
}

/** Whether one name has a word of the other and nothing that contradicts it: other words are the other's too, or begin with its letters. */
function mayBe(name: string, own: string): boolean {
  const ownWords = wordsOf(own).flatMap(readingsOf)
  const initials = new Set(ownWords.map(([first]) => first))
  const isInitials = (word: string) => /^\p{Lu}{1,3}$/u.test(word)
  const words = wordsOf(name)
  const isOwnWord = (word: string) => readingsOf(word).some((reading) => ownWords.includes(reading))
  // Families of two letters (Li, Xu) are words; two capitals are initials.
  const isWhole = (word: string) => word.length > 2 || (word.length === 2 && !isInitials(word))
  return (
    words.length > 1 &&
    words.some((word) => isWhole(word) && isOwnWord(word)) &&
    words.every(
      (word) =>
        isOwnWord(word) || (isInitials(word) && [...plainName(word)].every((one) => initials.has(one))),
    )
  )
}

function wordsOf(name: string): string[] {
  return name.split(/[\s.,‐‑-]+/).filter(Boolean)
}

function readingsOf(word: string): string[] {
  return plainReadings(word).map((reading) => reading.replaceAll("'", ''))
}
