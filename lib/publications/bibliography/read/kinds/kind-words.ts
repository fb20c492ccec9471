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

/** Whose patent one is, as Google Scholar has it: by the letters of the office, or in a word. */
const office =
  '(?:[A-Z]{2}|U\\.S\\.|European|German|Chinese|Japanese|Korean|Korea|Japan|China|Taiwan|Indian|Canadian|Australian|French)'

/** What begins with the name of a patent. */
export const patentAtStart = new RegExp(`^\\W*${office}\\s+patent\\b`, 'i')

/** The number of one, in groups of digits or not; a date may stand behind it. */
const numberedPatent = new RegExp(
  String.raw`^(?<genre>${office}\s+Patent(?:\s+App(?:lication|l?\.?)?)?)(?:\s+No\.?|\s+Number)?[\s:]+(?<number>(?:[A-Z]{2}\s?)?(?:\d\d\s(?:19|20)\d\d(?=\s\d{3})|(?:19|20)\d\d\s(?=\d{6}(?!\d))|\d)(?:,(?=\d{2,3}(?!\d))|[\d./-]|\s(?=\d{3}(?!\d)))*(?<=\d)(?:\s?[A-Z]\d?)?)(?:[\s,;.(–—-]+(?!assigned|licen|revoked|expired|lapsed|pending|withdrawn|abandoned)(?:\d{1,2}[./\s]\s*){0,2}(?:\p{L}{2,9}\.?\s+){0,3}(?:\d{1,2}[.,]?\s*)?(?:19|20)\d\d(?:[-/.]\d\d?){0,2}\)?)?\.?$`,
  'iu',
)

/** What calls a work a patent, and no more. */
export const patentWord = new RegExp(`^(?:${office}\\s+)?Patent(?:\\s+App(?:lication|l?\\.?)?)?$`, 'i')

/** The kind that words are the name of, and nothing besides: who published a "Dataset" they do not say. */
export function kindAlone(text: string): Kind | undefined {
  const kind = patentWord.test(text) || patentSaid(text) ? 'patent' : kindSaid(text)
  return kind === 'presentation' ? undefined : kind
}

const adjectives: Readonly<Record<string, string>> = {
  korea: 'Korean',
  japan: 'Japanese',
  china: 'Chinese',
  taiwan: 'Taiwanese',
}

/** The patent that a remark names: "US Patent 9,876,543", "US Patent App. 12/345,678". */
export function patentSaid(text: string): { genre: string; number: string } | undefined {
  const { genre, number } = numberedPatent.exec(text.trim())?.groups ?? {}
  return genre && number
    ? {
        genre: genre
          .replace(/\bApp\.?$|\bAppl\.?$/, 'application')
          .replace(/\bPatent\b/, 'patent')
          .replace(/^\w+/, (word) => adjectives[word.toLowerCase()] ?? word),
        number,
      }
    : undefined
}
