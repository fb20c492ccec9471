import type { Kind } from '../../kinds.ts'

/** What an entry is by its words: those of `type`, of `entrysubtype`, and of remarks. */

/** What `type` says, in biblatex's words for theses, reports and patents (manual 4.9.2.13), and what Zotero and others write there. */
const genres = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mathesis', 'Master’s thesis'],
  ['mastersthesis', 'Master’s thesis'],
  ['bathesis', 'Bachelor’s thesis'],
  ['candthesis', 'Candidate thesis'],
  ['techreport', 'Technical report'],
  ['technicalreport', 'Technical report'],
  ['workingpaper', 'Working paper'],
  ['discussionpaper', 'Discussion paper'],
  ['resreport', 'Research report'],
  ['patent', 'Patent'],
  ['patentde', 'German patent'],
  ['patenteu', 'European patent'],
  ['patentfr', 'French patent'],
  ['patentuk', 'British patent'],
  ['patentus', 'US patent'],
  ['patreq', 'Patent request'],
  ['patreqde', 'German patent request'],
  ['patreqeu', 'European patent request'],
  ['patreqfr', 'French patent request'],
  ['patrequk', 'British patent request'],
  ['patrequs', 'US patent request'],
  ['audiocd', 'Audio CD'],
  ['datacd', 'Data CD'],
  // HAL, for all that are no habilitations.
  ['theses', 'PhD thesis'],
  ['phd', 'PhD thesis'],
  ['ph.d.', 'PhD thesis'],
  ['doctoral', 'Doctoral thesis'],
  ['master', 'Master’s thesis'],
  ['masters', 'Master’s thesis'],
  ['bachelor', 'Bachelor’s thesis'],
])

const kindWords: [RegExp, Kind][] = [
  [/^workshop$/i, 'workshop'],
  [/^chapter$/i, 'chapter'],
  [/^patent$/i, 'patent'],
  [/^pre-?print$/i, 'preprint'],
  [/^(software|computer (software|program)|code)$/i, 'software'],
  [/^\W*data ?set\W*$/i, 'dataset'],
  [/^(web ?(page|site)|blog( ?post)?)$/i, 'webpage'],
  [/^(film|movie|video)$/i, 'film'],
  [/^(audio )?recording$/i, 'recording'],
  [/^performance$/i, 'performance'],
  [/^art ?work$/i, 'artwork'],
  [/^letter$/i, 'letter'],
  [/^standard$/i, 'standard'],
  [/^(legal )?case$/i, 'case'],
  [/^legislation$/i, 'legislation'],
  [/\b(poster|presentation|talk|lecture|slides|keynote)\b/i, 'presentation'],
]

/** What an article is in that is in no journal: biblatex (manual 2.1.1, @article) has it in `entrysubtype`, Zotero's names of types in `type`. */
export function pressSaid(text: string): 'magazine' | 'newspaper' | undefined {
  const [, word] = /^(magazine|newspaper)(?:[ -]?article)?$/i.exec(text.trim()) ?? []
  if (!word) return undefined
  return /^m/i.test(word) ? 'magazine' : 'newspaper'
}

/** What `type` calls a thesis or a report. */
export function genreOf(text: string): string {
  // RePEc and the NBER have the name of the series: "IZA Discussion Papers", "Working Paper Series".
  const one = text.replace(
    /(?<=\b(?:working|discussion|research|staff) paper)(?:s(?: series)?| series)$/i,
    '',
  )
  return genres.get(one.toLowerCase()) ?? one.replace("'", '’')
}

/** The kind that `type` says. */
export function kindSaid(text: string): Kind | undefined {
  return kindWords.find(([pattern]) => pattern.test(text))?.[1]
}

/** The patent that a remark names: "US Patent 9,876,543", "US Patent App. 12/345,678", as Google Scholar has it. */
export function patentSaid(text: string): { genre: string; number: string } | undefined {
  const [, genre, number] =
    /^((?:[A-Z]{2}|U\.S\.|European|German|Chinese|Japanese|Korean|Korea|Japan|China|Taiwan|Indian|Canadian|Australian|French)\s+Patent(?:\s+App(?:lication|l?\.)?)?)(?:\s+No\.?|\s+Number)?[\s:]+((?:[A-Z]{2}\s?)?\d[\d,./ -]*\d(?:\s?[A-Z]\d?)?)\.?$/i.exec(
      text.trim(),
    ) ?? []
  return genre && number
    ? { genre: genre.replace(/\bApp\.?$|\bAppl\.?$/, 'application').replace(/\bPatent\b/, 'patent'), number }
    : undefined
}
