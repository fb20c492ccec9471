/** What to do about a word that is one of a few but for a capital, or that stands among others, as in "Conference paper"; undefined for any other. */
export function sameWord(written: string, words: readonly string[]): string | undefined {
  const meant = words.filter((word) =>
    written
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .includes(word),
  )
  return meant.length === 1 ? `write ${meant[0]}` : undefined
}
