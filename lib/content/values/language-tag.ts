/** Names that babel has for languages beside those of English (babel manual, "Names"; biblatex, `langid`). */
const babelNames: Record<string, string> = {
  ngerman: 'de',
  austrian: 'de-AT',
  naustrian: 'de-AT',
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  francais: 'fr',
  brazilian: 'pt-BR',
  brazil: 'pt-BR',
}

/** Languages in English by their tags; undefined for a tag of none, such as that of a country. */
const languagesByTag = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** The tag (BCP 47) of a language that people write by its tag or its name, in English or its own; undefined where that is in doubt. */
export function languageMeant(written: string): string | undefined {
  const name = written.trim().toLowerCase()
  const [, language, region] = /^(.+?)\s*\(([A-Z]{2})\)$/.exec(written.trim()) ?? []
  // Elsevier's Pure has "English (US)".
  const ofRegion = language && languageMeant(language)
  if (ofRegion) return `${ofRegion}-${region === 'UK' ? 'GB' : region}`
  const tag = written.trim().replace('_', '-')
  if (/^[a-z]{2,3}(-[a-z]{2,4})?$/i.test(tag) && isLocale(tag)) {
    const [canonical = ''] = Intl.getCanonicalLocales(tag)
    // Codes of three letters (ISO 639-2), where they are one of a language with two.
    if (/^[a-z]{2}\b/.test(canonical)) return canonical
  }
  return babelNames[name] ?? languagesByName().get(name)
}

let named: Map<string, string> | undefined

/** Languages with a tag of two letters by their names, in English and in their own. */
function languagesByName(): Map<string, string> {
  if (named) return named
  named = new Map()
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const tags = letters.flatMap((first) => letters.map((second) => first + second))
  const languages = tags.filter((tag) => languagesByTag.of(tag))
  for (const nameOf of [
    (tag: string) => languagesByTag.of(tag),
    (tag: string) => new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag),
  ])
    for (const tag of languages) {
      const name = nameOf(tag)?.toLowerCase()
      if (name && !named.has(name)) named.set(name, Intl.getCanonicalLocales(tag)[0] ?? tag)
    }
  return named
}

/** Whether a tag is one of a language: `zh-cmn` has the shape of one and is none, `jp` is a country's. */
export function isLocale(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag)
    return language.length > 2 || languagesByTag.of(language) !== undefined
  } catch {
    return false
  }
}

/** Languages of countries for which CLDR has another one first. */
const namesakes: Record<string, string> = { kz: 'kk', by: 'be' }

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/**
 * The country whose code somebody may have taken for that of its language: its name in English, the tag of the language and
 * the script of that; undefined for what is no country's code, and where both have one code, as in `lt`.
 */
export function countryCode(code: string): { country: string; tag: string; script: string } | undefined {
  const letters = code.trim().toLowerCase()
  const region = letters.toUpperCase()
  const country = /^[a-z]{2}$/.test(letters) ? countries.of(region) : undefined
  if (!country || new Intl.Locale(letters).maximize().region === region) return undefined
  const { language, script = '' } = new Intl.Locale(`und-${region}`).maximize()
  const tag = namesakes[letters] ?? (script === 'Hant' ? 'zh-Hant' : language)
  return tag === letters ? undefined : { country, tag, script }
}

/** The country whose code stands for a language that is written otherwise than these words: `kr`, Kanuri, for 김민수. */
export function countryMeant({ text, lang }: { text: string; lang: string }) {
  const meant = isLocale(lang) ? countryCode(lang) : undefined
  if (!meant || meant.script === 'Latn' || meant.script === new Intl.Locale(lang).maximize().script)
    return undefined
  return lettersOf(meant.script).test(text) ? meant : undefined
}

/** The letters of a script, by its code (ISO 15924). */
function lettersOf(script: string): RegExp {
  return new RegExp(`\\p{Script=${partOf[script] ?? script}}`, 'u')
}

/** Of what is written in more than one script, or in a part of one, the script that shows it. */
const partOf: Record<string, string> = { Kore: 'Hang', Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani' }

/** A language's name in English, for a tag that is one's. */
export function languageName(tag: string): string {
  return languagesByTag.of(tag) ?? tag
}
