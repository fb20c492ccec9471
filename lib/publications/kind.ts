import type { Publication } from '../content/collections/publications.ts'
import type { Kind } from './bibliography/kinds.ts'
import { isArxiv, isPreprintServer } from './bibliography/read/preprint.ts'

/** The facts that can show what a publication is. */
type Telling = Pick<
  Publication,
  | 'venue'
  | 'venueName'
  | 'volume'
  | 'number'
  | 'articleNumber'
  | 'series'
  | 'genre'
  | 'doi'
  | 'isbn'
  | 'status'
>

/** Conferences by the short names under which their papers are known; series that are journals by now are not among them. */
const conferences = new RegExp(
  `^(?:ACM |IEEE(?:/CVF|/RSJ)? |USENIX |Findings of |Proc\\. )?(?:${[
    'AAAI|AAMAS|ACCV|ACL|ACMMM|AISTATS|AKBC|ALT|ASE|ASPLOS|BMVC|CAV|CCS|CHI|CIKM|COLING|COLM|COLT|CONCUR|CoNLL|CoRL|CRYPTO',
    'CSCW|CVPR|DAC|DATE|EACL|ECAI|ECCV|ECIR|ECML|EMNLP|ESEC/FSE|ESOP|ESWC|EUROCRYPT|FAccT|FOCS|FSE|HPCA|ICALP|ICAPS|ICASSP',
    'ICCAD|ICCV|ICDE|ICDM|ICDCS|ICIP|ICLR|ICME|ICML|ICPR|ICRA|ICSE|ICWSM|IJCAI|IJCNLP|IJCNN|INFOCOM|INTERSPEECH|Interspeech|IPDPS|IROS',
    'ISCA|ISIT|ISMAR|ISSTA|ISWC|ITCS|IUI|KDD|KR|LICS|LREC|LREC-COLING|MICCAI|MICRO|MM|MobiCom|MSR|NAACL|NDSS|NeurIPS|NIPS|NSDI',
    'Eurocrypt|OOPSLA|OSDI|PAKDD|PLDI|PODC|PODS|POPL|PPoPP|RECOMB|RecSys|RSS|SDM|SIGCOMM|SIGIR|SIGMOD|SODA|SOSP|SP|STACS|STOC|S&P|TACAS',
    'TheWebConf|TCC|UAI|UbiComp|UIST|USENIX ATC|USENIX Security|WACV|WSDM|WWW',
  ].join(
    '|',
  )})(?:[ -]?['’]?(?:\\d{2}|\\d{4}))?(?: (?:Findings|Datasets and Benchmarks|Demos?|Industry)(?: Track)?)?$`,
)

/** Journals that many cite by name alone. */
const knownJournals =
  /^(?:nature\b.*|science(?: (?:advances|robotics|immunology|signaling))?|cell(?: (?:reports|systems|metabolism))?|plos .+|elife|(?:the )?lancet\b.*|bioinformatics|nucleic acids research|neuroimage|[JT]MLR|T?PAMI|IJCV|ACM TOG|TOG|PNAS|PVLDB)$/i

/** Journals that call themselves proceedings. */
const proceedingsOfNoConference =
  /^proc(?:eedings|\.) of (?:the )?(?:national acad|royal (?:irish |society|soc)|london math|edinburgh math|american (?:math|philos)|japan acad|indian acad|ieee$|vldb endow|acm on|aristotel|institution of|estonian acad|yorkshire geol|geologists)|^proc\. (?:natl\.|r\. soc|ieee$|acm|vldb endow|lond\.|am\. (?:math|philos)|amer\.)|^(?:pnas|pvldb|pacm)\b/i

const workshops = /\bworkshops?\b/i
const meetings =
  /\b(?:proceedings|conference|konferenz|conférence|conferencia|symposium|colloquium|congress|meeting of the association|findings of the association)\b|\b(?:proc|conf|symp)\.|会议|大会|研讨会/i
const journals =
  /\b(?:journal|zeitschrift|transactions|annals|annalen|annales|quarterly|letters|review|bulletin|revue|rivista|revista|archiv für|vierteljahrs\w*|jahrbuch|magazine)\b|\b(?:J|Trans|Lett|Rev|Ann|Bull|Z)\.(?=\s|$)|学报|期刊|杂志/i

/**
 * What a publication is, as far as its facts show it; undefined where they do not. An arXiv number alone shows nothing: most
 * papers have one.
 */
export function kindShown(facts: Telling): Kind | undefined {
  const { venue = '', venueName = '', genre = '', status } = facts
  const names = [venue, venueName].filter(Boolean)
  const says = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (/\b(thesis|dissertation)\b/i.test(genre)) return 'thesis'
  if (names.some((name) => isArxiv(name) || isPreprintServer(name)) || says(/^pre-?print\b/i))
    return 'preprint'
  // What is submitted is out nowhere, wherever it was sent.
  if (
    status === 'submitted' ||
    says(/\b(?:under|in) (?:review|submission|revision|preparation)\b|^submitted/i)
  )
    return 'manuscript'
  if (says(proceedingsOfNoConference)) return 'journal'
  if (says(workshops)) return 'workshop'
  if (says(conferences) || says(meetings)) return 'conference'
  if (says(journals) || says(knownJournals)) return 'journal'
  const isInBook = facts.series !== undefined || facts.isbn !== undefined
  const isNumbered = [facts.volume, facts.number, facts.articleNumber].some((number) => number !== undefined)
  if (isNumbered && !isInBook) return 'journal'
  return /^10\.48550\//.test(facts.doi ?? '') ? 'preprint' : undefined
}
