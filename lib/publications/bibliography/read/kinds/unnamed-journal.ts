import type { FactWriter } from '../fact-writer.ts'
import type { BibtexSource } from '../structure/bibtex-reader.ts'
import { addressIn, doiIn, valueIn } from '../values.ts'

/** Articles whose entries name no journal. */

type Fields = BibtexSource['fields']

const has = (fields: Fields, ...names: string[]) => names.some((name) => fields.get(name)?.value)

/**
 * Whether an @article is none of a journal, so that it is read as a @misc: it says how else it was published, or it is what
 * Crossref exports of preprints and posts, with a DOI and a publisher, and in no volume.
 */
export function isOfNoJournal(type: string, fields: Fields): boolean {
  if (type !== 'article' || has(fields, 'journal', 'journaltitle', 'booktitle', 'maintitle')) return false
  const way = valueIn(fields.get('howpublished'))
  const isPosted =
    has(fields, 'doi') &&
    has(fields, 'publisher') &&
    !has(fields, 'volume', 'number', 'issue', 'pages', 'issn')
  return isPosted || (way !== '' && addressIn(way) === undefined)
}

/** Says that such an article is listed with its publisher, in case that its journal was forgotten. */
export function remarkPublisher({ data, names, fields, remark }: FactWriter): void {
  const publisher = fields.get('publisher')
  if (publisher && names.get('venue') === 'publisher' && data.kind !== 'preprint')
    remark(
      publisher.line,
      'publisher',
      'stands in place of a journal, of which the @article names none; write journal = {…} if it appeared in one',
    )
}

/** Where what an entry does not say can be looked up, in brackets: the address of its DOI, or nothing. */
export function lookUp(fields: Fields): string {
  const doi = doiIn(valueIn(fields.get('doi')))
  return doi?.startsWith('10.') ? ` (see https://doi.org/${doi})` : ''
}
