/** What a visitor's BibTeX keeps of `keywords`, by which many sort the lists of their own papers. */

/** Words that say nothing of a paper but in which list it belongs. */
const ofLists =
  /^(?:(?:my|own)(?:[\s_-]?(?:papers?|pubs?|publications?|work))?|mine|me|self|cv|r[eé]sum[eé]|homepage|website|selected|featured|highlight(?:ed)?|(?:co[\s_-]?)?(?:first|last|senior|corresponding|main|lead|other|second)[\s_-]?authors?(?:ed|ship)?|co[\s_-]?authors?(?:ed)?|(?:non[\s_-]?)?(?:peer[\s_-]?)?(?:refereed|reviewed)|published|submitted|in[\s_-]?(?:prep|press|review)|under[\s_-]?review|to[\s_-]?(?:print|cite|do)|todo|unread|(?:to)?read|printed|own[\s_-]?\w+)$/i

/** Words for kinds of publications, which are of lists where no other stands with them. */
const ofKinds =
  /^(?:(?:(?:inter)?national|invited|refereed|main|short|long|full)[\s_-]?)?(?:journals?|conf(?:erences?)?|proceedings|workshops?|pre-?prints?|(?:book[\s_-]?)?chapters?|books?|thes[ie]s|reports?|tech[\s_-]?reports?|articles?|papers?|talks?|posters?|presentations?|patents?|misc|others?)(?:[\s_-]?(?:papers?|articles?|publications?))?$/i

/** The keywords of a field without those that only sort a list; none may be left. */
export function publicKeywords(value: string): string {
  const words = value.split(/\s*[,;]\s*/).filter(Boolean)
  const areOfLists = words.every((word) => ofLists.test(word) || ofKinds.test(word))
  if (areOfLists) return ''
  return words.some((word) => ofLists.test(word))
    ? words.filter((word) => !ofLists.test(word)).join(', ')
    : value
}
