import { load } from '../../test-folder.ts'

// Entries that tests vary: `k` of one kind each, with a title, an author, a venue and a year, and what a test adds.

/** The fields of such an entry. */
export const about = {
  article: 'author = {Quill, Ann}, title = {Nibs}, journal = {Ink J.}, year = 2020',
  inproceedings: 'author = {Quill, Ann}, title = {Nibs}, booktitle = {Ink Conf}, year = 2020',
  book: 'author = {Quill, Ann}, title = {Nibs}, publisher = {Ink Press}, year = 2020',
  misc: 'author = {Quill, Ann}, title = {Nibs}, year = 2020',
}

/** An article of a journal with these fields besides. */
export const article = (fields: string) => `@article{k, ${about.article}, ${fields}}`

/** A paper in proceedings with these fields besides. */
export const paper = (fields: string) => `@inproceedings{k, ${about.inproceedings}, ${fields}}`

/** A book with these fields besides. */
export const book = (fields: string) => `@book{k, ${about.book}, ${fields}}`

/** Anything else with these fields besides. */
export const misc = (fields: string) => `@misc{k, ${about.misc}, ${fields}}`

/**
 * The publication `k` of a file.
 *
 * @throws Error where the file has none
 */
export async function entryK(bibtex: string) {
  const { publications } = await load({ 'publications/a.bib': bibtex })
  const publication = publications.find(({ slug }) => slug === 'k')
  if (!publication) throw new Error('expected an entry k')
  return publication
}

/** A publication in which facts that it does not have are undefined, so that they can be looked for. */
export function withNone(facts: object, publication: object) {
  return { ...Object.fromEntries(Object.keys(facts).map((fact) => [fact, undefined])), ...publication }
}
