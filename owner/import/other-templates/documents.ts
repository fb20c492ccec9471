import { type OldPage, type OldSite, pageOf } from '../page/old-site.ts'
import { asSample, isSampleDocument } from './samples.ts'

/**
 * Documents of Jekyll's collections (jekyllrb.com/docs/collections): one file for each paper, talk or item of news, in a
 * folder such as `_publications`, which academicpages and al-folio list on pages of theirs.
 */

/** A file of a collection, and the collection's name: `talks` for `_talks/2020-looms.md`. */
export type OldDocument = OldPage & { collection: string }

/** Folders with an underline in which Jekyll and its templates keep something else. */
const noCollection =
  /^(pages|posts|drafts|includes|layouts|sass|scss|css|data|plugins|site|scripts|bibliography|config|assets|tabs)$/

/** The documents of a site's collections, in the order of their names; unpublished ones and samples apart. */
export function documentsOf(site: OldSite): { documents: OldDocument[]; left: string[] } {
  const documents: OldDocument[] = []
  const left: string[] = []
  for (const path of [...site.texts.keys()].toSorted()) {
    const collection = /^_([\w-]+)\/.+\.(md|markdown|html?)$/i.exec(path)?.[1]
    if (collection === undefined || noCollection.test(collection)) continue
    const page = pageOf(path, site.texts.get(path) ?? '')
    if (!page) left.push(`${path}: it has no front matter, so Jekyll made nothing of it`)
    else if (page.data.published === false) left.push(`${path}: it was not published`)
    else if (isSampleDocument(page)) left.push(`${path}: ${asSample}`)
    else documents.push({ ...page, collection })
  }
  return { documents, left }
}
