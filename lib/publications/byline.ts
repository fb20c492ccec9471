import type { Author } from '../content/collections/publications.ts'

/** How many authors of a paper a row shows before it folds the others away. */
const most = 12

/** A stretch of an author list: in sight, or folded away until it is asked for. */
export type Stretch = { folded: boolean; authors: { author: Author; index: number }[] }

/**
 * An author list in stretches, in its order. Of more than twelve authors, twelve are in sight: those who must be, and as
 * many of the first as there is room for; the first one is always among them. One alone is never folded away.
 *
 * @param mustShow says of an author who has to stay in sight, such as the owner
 */
export function foldAuthors(authors: readonly Author[], mustShow: (author: Author) => boolean): Stretch[] {
  const needed = new Set(authors.flatMap((author, index) => (index === 0 || mustShow(author) ? [index] : [])))
  for (let index = 0; needed.size < most && index < authors.length; index += 1) needed.add(index)
  const all = authors.length - needed.size < 2
  const stretches: Stretch[] = []
  for (const [index, author] of authors.entries()) {
    const folded = !all && !needed.has(index)
    const last = stretches.at(-1)
    if (last?.folded === folded) last.authors.push({ author, index })
    else stretches.push({ folded, authors: [{ author, index }] })
  }
  return stretches
}

/**
 * A name as it is set: initials, and other words of up to three letters, do not part from the word beside them ("Y. Guo",
 * "Bo Thread", "van der Berg", "Li Wu"). For the eye alone, since it holds spaces that machines do not look for.
 */
export function setName(name: string): string {
  const words = name.trim().split(/\s+/)
  const isShort = (word = '') => /^\P{L}*(?:\p{L}\p{M}*\P{L}*){1,3}$|\.$/u.test(word)
  return words.reduce((line, word, index) => {
    const tied = isShort(words[index - 1]) || (index === words.length - 1 && isShort(word))
    return `${line}${tied ? '\u00a0' : ' '}${word}`
  })
}

/** The length up to which a name fits on a line beside a figure on a phone. */
const lineOfName = 16

/** The owner's name as it is set: where a line holds it, it does not part at all. */
export function setOwnersName(name: string): string {
  const set = setName(name)
  return set.length <= lineOfName ? set.replaceAll(' ', '\u00a0') : set
}

const signs = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/**
 * Whether a name can break where there is no space, at a hyphen or between signs, and is short enough that it need not: beside
 * a figure on a phone, and with letters as far apart as a reader may set them (WCAG 2.2, 1.4.12), it fits on a line.
 */
export function breaksWithin(name: string): boolean {
  // A sign is as wide as two letters.
  const width = [...name].reduce((sum, letter) => sum + (signs.test(letter) ? 2 : 1), 0)
  return width <= lineOfName && (signs.test(name) || /[-\u2010]/.test(name))
}

/** Scripts that part a word by rules of their own, or join its letters. */
const ownBreaks = new RegExp(
  `${signs.source}|[\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\p{sc=Arabic}]`,
  'u',
)

/**
 * The pieces of a name between which a line may end where it must: a word longer than a line beside a figure on a phone is halved,
 * so that no line holds its last letter alone. A row of signs parts between any two of them anyhow.
 */
export function piecesOfName(name: string): string[] {
  return name.split(/([^\s\-\u2010]{23,})/).reduce<string[]>((pieces, part, index) => {
    const letters = index % 2 === 1 && !ownBreaks.test(part) ? [...new Intl.Segmenter().segment(part)] : []
    const middle = (letters.length > 22 && letters[Math.ceil(letters.length / 2)]?.index) || part.length
    const before = `${pieces.at(-1) ?? ''}${part.slice(0, middle)}`
    const after = part.slice(middle)
    return [...pieces.slice(0, -1), before, ...(after ? [after] : [])]
  }, [])
}
