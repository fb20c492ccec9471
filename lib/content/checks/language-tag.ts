/** Languages that people write by their names, in their own or in English. */
const languages =
  'ar bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko nb nl pl pt ro ru sk sl sr sv th tr uk ur vi zh'.split(
    ' ',
  )

/** The tag of a language that is written by its name; undefined for any other word. */
export function languageNamed(written: string): string | undefined {
  const name = written.toLowerCase()
  return languages.find((code) =>
    ['en', code].some(
      (locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(code)?.toLowerCase() === name,
    ),
  )
}

/** Whether `Intl` takes the tag: `zh-cmn` has the shape of one and is none. */
export function isLocale(tag: string): boolean {
  try {
    return Boolean(new Intl.Locale(tag))
  } catch {
    return false
  }
}
