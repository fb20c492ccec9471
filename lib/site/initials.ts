/** What stands before and behind a name and is none of it. */
const titles =
  /^(prof|professor|professorin|dr|drs|ir|ing|dipl|mag|priv|pd|univ|habil|em|apl|sir|dame|mr|mrs|ms|miss|mx|rev|hon|med|rer|nat|phil|jur|h\.?c|ao)\.?(-\w+\.?)*$/i
const degrees =
  /^(ph\.?d|d\.?phil|m\.?d|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?phil|m\.?eng|mba|ll\.?m|jr|sr|ii|iii|iv|esq|frs|facm|fieee)\.?$/i

/** The Arabic article, which is written together with its name and is none of it. */
const article = /^ال(?=\p{L}{2})/u

/**
 * The first letters of the first and the last name, for a monogram; of titles, degrees and pronouns none. Letters that would run
 * together, as Arabic ones do, stand apart.
 */
export function initials(name: string): string {
  const [bare = ''] = name.replace(/[([（【][^)\]）】]*[)\]）】]/g, ' ').split(/,|，/)
  const all = bare
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
  const named = all.filter((word) => !degrees.test(word) || /^\p{L}\.$/u.test(word))
  const from = named.findIndex((word) => !titles.test(word))
  const words = from === -1 ? all : named.slice(from)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  const letters = ends.map((word = '') => /\p{L}/u.exec(word.replace(article, ''))?.[0].toUpperCase() ?? '')
  return letters.join(/\p{Script=Arabic}/u.test(letters.join('')) ? ' ' : '')
}
