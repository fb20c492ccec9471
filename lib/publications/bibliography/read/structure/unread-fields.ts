import { editDistance } from '../../../../content/problem.ts'
import { isPublic, publicFieldNames } from '../../write/allowed-fields.ts'
import { type FieldRemark, isLinkField } from '../link-fields.ts'
import type { BibtexSource } from './bibtex-reader.ts'

/** Fields that say something to readers, one of which a misspelt name was meant to be. */
const meant =
  'author title journal journaltitle booktitle year month date publisher volume number pages editor institution school organization address location note abstract keywords edition series chapter howpublished type language translator subtitle eventtitle eprint'.split(
    ' ',
  )

/** The same in other languages, and as hands shorten them. */
const otherWords: ReadonlyMap<string, string> = new Map(
  [
    'auteur author|autore author|autores author|verfasser author|titre title|titulo title|titolo title|jahr year',
    'annee year|anno year|zeitschrift journal|revue journal|revista journal|rivista journal|verlag publisher',
    'seiten pages|herausgeber editor|hrsg editor|band volume|heft number|auflage edition|reihe series|ort address',
    'vol volume|pp pages',
  ].flatMap((line) =>
    line.split('|').map((pair): [string, string] => {
      const [word = '', field = ''] = pair.split(' ')
      return [word, field]
    }),
  ),
)

/** Words in which a slip makes another field that programs have: `notes` of BibDesk is no `note`. */
const others =
  /^(typ|translat(ion|ed)|locations|published|re?print|[a-z]?date|[abjv]title|eventtime|languages|.*\d)$/

/** Fields of programs and of styles, which tell their owner or a style something, and readers nothing. */
const ofPrograms =
  /^(file|files|pdf|notes|comments?|annote|annotation|reviews?|remarks?|internal-?notes?|attachments|rate|timestamp|owner|groups?|creationdate|modificationdate|added-at|adddate|date-(added|modified)|bdsk-.*|mendeley-.*|__markedentry|rating|ranking|priority|readstatus|read|printed|qualityassured|relevance|citekey|citationkey|bibtexkey|key|local-url|uri|id|sort.*|presort|label.*|shorthand.*|options|skip.*|useprefix|useauthor|useeditor|usetranslator|ids|entryset|xref|xdata|crossref|execute|gender|hyphenation|language-?id|langid.*|related(type|string|options)|verb[abc]|user[a-f]|list[a-f]|name[abc]type|keyword|web-of-science.*|unique-id|affiliations?|researcherid.*|orcid.*|times-cited|usage-.*|number-of-cited-references|cited-references|journal-(iso|full)|mesh|pst|shortbooktitle|doc-delivery-number|source|document_type|abbrev_source_title|correspondence_address.*|cited-by|bibtex_show|selected|preview|abbr|altmetric|dimensions|google_scholar_id|inspirehep_id|additional_info|img|image|interhash|intrahash|username|biburl|opt.+|issn-l|coden|urldate|archive|archivelocation|libraryCatalog|library|shelfmark|call-number|accession.*|citation-subset|status|completed|nlm.*|pii|lr|subject.*|author-email|author_keywords|funding.*|research-areas|keywords-plus|da|esi-.*|references|sponsors|acmid|issue_date|mrreviewer|citeulike-.*|posted-at|hal_.*|x-.*|lccn|[mc]date|oa|open_access|collections?|projects?)$/i

/** Fields besides links that are read, and are no part of the visitor's BibTeX under their names (`facts.ts`, `preprint.ts`). */
const elsewhere =
  /^(page|(start|first|last|end)page|page_(start|end)|article_number|elocation-id|(url_)?arxiv(_?(id|url))?|award|award_name|bibbase_note)$/

/** Whether it is read; of a note, an address alone is. */
function isReadElsewhere(name: string): boolean {
  return elsewhere.test(name) || (isLinkField(name) && name !== 'note')
}

/** Fields that the visitor's BibTeX keeps, and that stand nowhere else. */
const inBibtexAlone =
  /^(origlocation|origlanguage|issuetitle|issuesubtitle|journalsubtitle|eventtitleaddon|booktitleaddon|mainsubtitle|maintitleaddon|reprinttitle|bookauthor|holder|nameaddon)$/

/** The field that a misspelt name was meant to be; undefined where it may be a word of its own. */
function misspelt(name: string): string | undefined {
  if (!told.has(name)) told.set(name, fieldMeant(name))
  return told.get(name)
}

/** Every entry of a file has the same few names. */
const told = new Map<string, string | undefined>()

function fieldMeant(name: string): string | undefined {
  if (
    meant.includes(name) ||
    publicFieldNames.has(name) ||
    isReadElsewhere(name) ||
    ofPrograms.test(name) ||
    others.test(name)
  )
    return undefined
  const near = meant.filter((word) => isSlip(name, word))
  // A letter too many or too few, or two swapped, is likelier than another letter: "editon" is no "editor".
  return otherWords.get(name) ?? near.find((word) => !isReplaced(name, word)) ?? near[0]
}

/** One slip, or two in a long word; in a short one, another letter makes another word: "rate" is no "date". */
function isSlip(written: string, word: string): boolean {
  const most = Math.min(written.length, word.length) > 8 ? 2 : 1
  return editDistance(written, word) <= most && (word.length > 4 || !isReplaced(written, word))
}

/** Whether two words of one length have other letters. */
function isReplaced(written: string, word: string): boolean {
  return written.length === word.length && sorted(written) !== sorted(word)
}

function sorted(word: string): string {
  return [...word].sort().join('')
}

/** A sentence for each misspelt field of an entry, and the field that was meant. */
export function misspeltFields({ fields }: BibtexSource): (FieldRemark & { word: string })[] {
  return [...fields].flatMap(([name, { value, line }]) => {
    const word = value ? misspelt(name) : undefined
    if (!word) return []
    const message = fields.get(word)?.value
      ? `is no field that anything reads, and is left out; ${word} = {…} is there too`
      : `is no field that anything reads, and is left out; did you mean ${word} = {…}?`
    return [{ field: name, line, message, word }]
  })
}

/**
 * Sentences for a file: which fields stand in the visitor's BibTeX and nowhere else, and which stand nowhere. Fields of
 * programs and misspelt ones are not named, nor is what is read elsewhere.
 */
export function fieldsLeftOut(entries: readonly BibtexSource[]): string[] {
  const named = (takes: (name: string, value: string) => boolean) => countsOf(entries, takes)
  const alone = named((name, value) => inBibtexAlone.test(name) || (name === 'date' && endsLater.test(value)))
  const relations = named((name) => name === 'related')
  const nowhere = named(isUnread)
  return [
    ...(alone
      ? [
          `these fields stand in the BibTeX that visitors get, and nowhere else: ${alone.replace(/\bdate\b/, 'the last year of date')}`,
        ]
      : []),
    ...(relations ? [`how these works are related to others is shown nowhere: ${relations}`] : []),
    ...(nowhere
      ? [
          `these fields are left out, since what they say may be meant for you alone: ${nowhere}; what visitors are to read belongs in another field or in the text`,
        ]
      : []),
  ]
}

/** Several years, of which pages and citations have the first. */
const endsLater = /^(\d{4})(?:-\d\d){0,2}\/(?!\1)\d{4}/

/** Fields of these entries with how many have them. */
function countsOf(entries: readonly BibtexSource[], takes: (name: string, value: string) => boolean): string {
  const counts = new Map<string, number>()
  for (const { fields } of entries)
    for (const [name, { value }] of fields)
      if (value && takes(name, value)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => `${name} (${count === 1 ? '1 entry' : `${count} entries`})`)
    .join(', ')
}

/** Whether a field stands nowhere, and may have been meant for readers. */
function isUnread(name: string, value: string): boolean {
  if (isPublic(name, value) || name === 'related' || isReadElsewhere(name) || ofPrograms.test(name))
    return false
  return misspelt(name) === undefined
}
