/** Letters that Unicode does not take apart into a letter of ASCII and a mark, as they are written without them. */
const whole: Record<string, string> = {
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  þ: 'th',
  ß: 'ss',
  '‐': '-',
  '’': "'",
  ʼ: "'",
  '`': "'",
}
const twoLetters: Record<string, string> = { ü: 'ue', ö: 'oe', ä: 'ae', ø: 'oe', å: 'aa' }

/**
 * A name of a person as spellings of it meet: without accents and capitals, in letters of ASCII where it is in Latin ones
 * (`Łukasz` is `lukasz`), and with one kind of hyphen and apostrophe.
 */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øœłđðıæþß‐’ʼ`]/g, (letter) => whole[letter] ?? letter)
}

/** A name in both ways in which it can be plain: `Jürgen` is `jurgen`, and `juergen` as Germans write it without the dots. */
export function plainReadings(name: string): string[] {
  const german = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[üöäøå]/g, (letter) => twoLetters[letter] ?? letter)
  return [...new Set([name, german].map(plainName))]
}
