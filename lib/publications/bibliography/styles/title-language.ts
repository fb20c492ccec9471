const english =
  /^(?:the|of|and|for|with|from|by|to|is|are|how|what|why|using|via|between|through|towards?|on)$/i
const foreign =
  /^(?:[Uu]nd|[Ff]ür|[Üü]ber|[Zz]u[rm]|[Ii]m|[Ee]ine[rnms]?|[Dd]em|[Bb]ei|[Nn]ach|[Aa]u[sf]|[Mm]it|[Uu]ne?|[Dd]ans|[Ss]ur|[Aa]vec|[Nn]ella|[Oo]ch|[Hh]et|[Vv]oor|dla|przez)$/
/** Words that stand in names of other languages as well, before a capital: "van der Waals", "del Pezzo". */
const particle =
  /^(?:[DdLl]e|[Ll][ao]s?|[Ll]es|[Ee]l|[Dd]el(?:l[ae])?|[Dd]e[is]|[Dd]os|[Dd]as?|[Dd]i|[Dd]er|[Dd]u|et)$/
/** Words of English with letters from elsewhere. */
const borrowed = /^(?:naïve\w*|façades?|cafés?|clichés?|résumés?|rôles?|déjà|à|coöp\w+|fiancée?s?)$/

/**
 * Whether a title of which nobody said the language is none of English, whose styles set capitals: "Slovnična kategorija števila". Where no
 * word shows it, it is taken for English.
 */
export function isForeign(title: string): boolean {
  // Of another language in the midst of English: "De novo design".
  const words = title
    .replace(/\b(?:de (?:novo|facto|jure)|en (?:bloc|masse|route)|du jour)\b/gi, '')
    .split(/[\s:;,.!?()[\]“”„"–—/]+/)
    .filter(Boolean)
  const others = words.filter((word, index) => {
    if (particle.test(word)) return /^\p{Ll}/u.test(words[index + 1] ?? '')
    return foreign.test(word) || (/^(?=.*[ß-ɏ])\p{Ll}+$/u.test(word) && !borrowed.test(word))
  })
  return others.length > words.filter((word) => english.test(word)).length
}
