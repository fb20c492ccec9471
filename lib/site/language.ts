/** Scripts that run from right to left, by their ISO 15924 codes, which a regular expression knows too. */
const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])
const rightToLeftLetter = new RegExp(
  `[${[...rightToLeft].map((script) => `\\p{Script=${script}}`).join('')}]`,
  'u',
)

/** A letter of a script that has no italics: all but those that came to them in Europe. */
const upright =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Common}])\p{L}/u

/** The direction in which a language (BCP 47 tag) is written. */
export function direction(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
}

/** The direction in which words run, by their first letter (UAX #9, rules P2 and P3). */
export function directionOfWords(text: string): 'ltr' | 'rtl' {
  return rightToLeftLetter.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr'
}

/**
 * Words with letters that are read from the right, so that they leave alone what stands beside them in its line: a number behind
 * them would be drawn before them (UAX #9, FSI and PDI). Others are as they were.
 */
export function keptApart(text: string): string {
  return rightToLeftLetter.test(text) ? `\u2068${text}\u2069` : text
}

/**
 * Whether words can be set in italics: Chinese, Arabic or Hebrew letters, which have none, are slanted by a browser, and nobody who
 * reads them would do so (w3.org/TR/clreq, w3.org/TR/alreq).
 */
export function hasItalics(text: string): boolean {
  return !upright.test(text)
}

const eastern = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}]/gu
const easternJoined = new RegExp(`[\\p{Script=Latin}\\d]${eastern.source}{2,}`, 'u')

/**
 * The language of words in letters that no other is written in: Japanese or Korean.
 *
 * @returns undefined where the letters do not say, and for words in Latin letters that name a few of theirs
 */
export function languageOfLetters(text: string): 'ja' | 'ko' | undefined {
  const own = text.match(eastern) ?? []
  const latin = text.match(/\p{Script=Latin}/gu) ?? []
  // Joined to a word of ours they carry its sentence: "Transformerによる予測". Else one of theirs says about as much as two of ours.
  if (!easternJoined.test(text) && own.length * 2 < latin.length) return undefined
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  return /\p{Script=Hangul}/u.test(text) ? 'ko' : undefined
}

/**
 * The direction of a row of facts: that of its page; where that is from right to left, facts that begin with Latin words run as
 * those do, since most of what follows them is Latin too.
 *
 * @param tag the page's language, a BCP 47 tag
 */
export function directionOfRow(first: string, tag: string): 'ltr' | 'rtl' {
  return direction(tag) === 'rtl' ? directionOfWords(first) : 'ltr'
}

/** A language as Open Graph writes it (ogp.me): with a territory, the likeliest where the tag names none (CLDR). */
export function territorial(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return region ? `${language}_${region}` : language
}
