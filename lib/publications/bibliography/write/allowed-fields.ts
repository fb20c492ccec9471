import { patentAtStart } from '../read/kinds/kind-words.ts'
import { distinctionIn } from '../read/status.ts'

/**
 * The fields that a visitor's BibTeX keeps: those of BibTeX (Patashnik, BibTeXing, 1988, 3.2) and of biblatex (manual 3.20,
 * 2.2) that say something of the publication, and what publishers, arXiv, ADS, INSPIRE, DBLP, Zenodo and Zotero add. Every
 * other field may be a private remark, or a path of the owner's disk, and stays at home.
 */
export const publicFieldNames: ReadonlySet<string> = new Set(
  [
    // Names.
    'author editor editora editorb editorc editortype editoratype editorbtype editorctype translator annotator',
    'commentator introduction foreword afterword bookauthor holder assignee nameaddon shortauthor shorteditor collaboration',
    // Titles.
    'title subtitle titleaddon booktitle booksubtitle booktitleaddon maintitle mainsubtitle maintitleaddon',
    'journal journaltitle journalsubtitle fjournal shortjournal shorttitle shortvenue origtitle reprinttitle issuetitle',
    'issuesubtitle event eventtitle eventtitleaddon series shortseries indextitle conference',
    // Where and when.
    'publisher origpublisher organization institution school university howpublished address location origlocation',
    'place venue date year month day eventdate origdate origyear urldate urlyear pubstate',
    // Which part of what.
    'volume volumes number issue part chapter pages pagination bookpagination pagetotal numpages eid articleno',
    'court authority reporter article-number art_number edition version type entrysubtype language langid origlanguage',
    // Identifiers and addresses.
    'doi eprint eprinttype eprintclass archiveprefix primaryclass isbn issn isrn isan ismn iswc pmid pmcid mrnumber',
    'mrclass zblnumber zbl zbmath hal_id hal_version pmc eissn ean url biburl bibsource adsurl adsnote slaccitation reportnumber ee swhid repository',
    // What it is about.
    'abstract abstractnote keywords copyright license presentationtype',
  ].flatMap((line) => line.split(' ')),
)

/** What `note` and `addendum` may say in public: whatever else they say may be meant for their owner alone. */
const publicNote =
  /^(\W*)(to appear|in press|in preparation|work in progress|job market paper|(revise|reject) (and|&) resubmit|r ?& ?r|revision|(conditionally|provisionally) accepted|honou?rable mention|forthcoming|accepted|submitted|(under|in) (review|revision)|unpublished|manuscript|mss?[.,]+ (?=.*(?:universi|institu|college))|working paper|draft|pre-?print|version|arxiv|https?:|doi|isbn|with |erratum|retract|corrigend|originally published|(best|outstanding|distinguished).*award|oral|spotlight|poster|publisher|translated|edited|reprint|invited|keynote|plenary|contributed|seminar|colloquium|conference talk|talk|lecture|presented|extended abstract|technical report|r package version|(id\/no|special (issue|section)|selected papers|proceedings of|\d+(st|nd|rd|th) (\S+ ){0,6}(conference|symposium|workshop|congress|meeting))\b|(featured|expert|survey|reproducibility|outstanding|j2c) certification|ph\.?d|master|diplom|habilitation)/i

/** Whether a field of an entry may be shown to visitors. */
export function isPublic(name: string, value: string): boolean {
  if (name === 'note' || name === 'addendum') {
    const words = value.replace(/\\[a-zA-Z]+\s*|[{}\\]/g, '')
    return publicNote.test(words) || patentAtStart.test(words) || distinctionIn(words) !== undefined
  }
  return (
    publicFieldNames.has(name) && !/(^|[\s{])(file:|\/(Users|home|Volumes|private)\/|[A-Z]:\\)/.test(value)
  )
}
