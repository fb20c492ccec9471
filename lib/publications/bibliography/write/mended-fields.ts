import { adsJournal } from '../read/ads-journals.ts'
import { dateIn, monthIn, yearIn } from '../read/dates.ts'
import { publicKeywords } from '../read/keywords.ts'
import { asLatex } from '../read/latex/foreign-markup.ts'
import { fromLatex } from '../read/latex/from-latex.ts'
import { cleanList } from '../read/people/people.ts'
import type { BibtexSource } from '../read/structure/bibtex-reader.ts'
import { addressIn, doiIn, isNoNumber, saysNothing, valueIn } from '../read/values.ts'
import { isPublic } from './allowed-fields.ts'
import { type BibtexFields, bibtexMonth } from './bibtex.ts'
import { toLatex } from './latex.ts'

/**
 * The fields of an entry as visitors are to have them: those that are for visitors, mended where LaTeX or a link would break.
 *
 * @param data the facts that the entry was read to
 */
export function publicFields(fields: BibtexSource['fields'], data: Record<string, unknown>): BibtexFields {
  const kept: BibtexFields = new Map()
  for (const [name, { value }] of fields) {
    if (!value || !isPublic(name, value) || isNothing(name, value.replace(/[{}]/g, ''))) continue
    const mended = publicValue(name, value)
    // Under that name only the database of Open Journal Systems knows it.
    const known = name === 'abstractnote' ? 'abstract' : name
    if (mended && !(known !== name && fields.get(known)?.value)) kept.set(known, mended)
  }
  for (const [name, value] of addressesUnderOtherNames(fields, data))
    if (!kept.has(name)) kept.set(name, value)
  return kept
}

/** Whether the value of a field only says that there is none. */
function isNothing(name: string, value: string): boolean {
  if (name === 'abstract' && /^\W*no abstract (?:is )?available\b/i.test(value)) return true
  return saysNothing(value) || (/^(volume|number|issue|pages)$/.test(name) && isNoNumber(value))
}

/** What `arxiv` and `html` say of a paper, in the fields that styles of BibTeX know. */
function addressesUnderOtherNames(
  fields: BibtexSource['fields'],
  { arxiv }: Record<string, unknown>,
): [string, string][] {
  const id = ['arxiv', 'arxivid', 'arxiv_id'].some((name) => fields.get(name)?.value)
  const [doi = '', note = ''] = ['doi', 'note'].map((name) => fields.get(name)?.value)
  const written = [
    ...['html', 'link'].map((name) => valueIn(fields.get(name))),
    // An address that stands in place of a DOI.
    doiIn(doi) ? '' : doi,
    // A remark that stays at home may hold one: "Available online: https://… (accessed on 3 May 2020)".
    isPublic('note', note) ? '' : note,
  ]
  const page = written.map(addressIn).find(Boolean)
  return [
    ...(id && typeof arxiv === 'string'
      ? [['eprint', arxiv] as [string, string], ['archiveprefix', 'arXiv'] as [string, string]]
      : []),
    ...(page && !doiIn(doi) ? [['url', publicValue('url', page)] as [string, string]] : []),
  ]
}

/** Fields that are no text which LaTeX sets, so that a sign in them is the sign. */
const ofSigns =
  /^(eprint|eid|pages|file|url|urldate|biburl|adsurl|ee|swhid|bibsource|mrnumber|slaccitation|zbl|zblnumber)$/

/** A text whose signs would be commands to LaTeX, escaped; formulas, addresses and what is escaped stay. */
function escaped(latex: string): string {
  return latex.replace(
    /\\(?:url|href|path|nolinkurl|verb|ce|ensuremath)\s*\{[^{}]*\}|\\.|\$[^$]*\$|\\\([\s\S]*?\\\)|https?:[^\s{}]+|[&%#]|(?<=[\p{L}\d])_(?=[\p{L}\d])/gu,
    (found) => (/^[&%#_]$/.test(found) ? `\\${found}` : found),
  )
}

/** A value as visitors are to have it: what is broken in it for LaTeX and for links is mended. */
function publicValue(name: string, value: string): string {
  if (name === 'month')
    return bibtexMonth(/^\W*\d{4}-\d\d/.test(value) ? `${monthIn(value) ?? value}` : value)
  // A date that biblatex does not take.
  if (name === 'date' && !/^[\d~?%./X-]*\d{4}/.test(value.replace(/^\d{1,2}\./, 'x'))) {
    const { year, month } = dateIn(value)
    return year ? [year, month && String(month).padStart(2, '0')].filter(Boolean).join('-') : value
  }
  // EndNote and RefWorks have the names of their own types there.
  if (
    name === 'type' &&
    /^(journal article|article-journal|conference proceedings|book section|electronic article|generic|web page|jour)$/i.test(
      value,
    )
  )
    return ''
  // Macros that sort an entry are known to the owner's own bibliography alone.
  if (name === 'year' && value.includes('\\')) return yearIn(fromLatex(value).text)
  if (name === 'keywords') return publicKeywords(escaped(asLatex(value).trim()))
  if (name === 'eprint' || name === 'pages') return asLatex(value).replace(/^\{([^{}]*)\}$/, '$1')
  if (name === 'journal' || name === 'journaltitle') {
    const ofAds = adsJournal(value)
    return ofAds && !/[\\{]/.test(ofAds) ? toLatex(ofAds) : escaped(asLatex(ofAds ?? value))
  }
  if (name === 'doi') return doiIn(value) ?? ''
  if (name === 'url') return addressIn(value)?.replace(/[{}\\]/g, encodeURIComponent) ?? ''
  if (/^(author|editor[a-c]?|translator)$/.test(name)) return cleanList(value)
  return ofSigns.test(name) ? asLatex(value).trim() : escaped(asLatex(value).trim())
}
