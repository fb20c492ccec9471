import type { Publication } from '../../../content/collections/publications.ts'
import { citationKeys } from '../citation-keys.ts'
import { bibtexEntry } from './bibtex.ts'
import { type CslItem, cslItem } from './csl.ts'
import { risRecord } from './ris.ts'

/** Every publication in the formats that reference managers read; `undefined` for a slug that no publication has. */
export type Exports = {
  /** Citation keys by slug. */
  keys: Map<string, string>
  bibtex: (slug: string) => string | undefined
  ris: (slug: string) => string | undefined
  csl: (slug: string) => CslItem | undefined
  /** All of them as the text of one file, in the order given; `csl` is a JSON array. */
  all: { bibtex: () => string; ris: () => string; csl: () => string }
}

/** The exports of these publications. Nothing is made before it is asked for. */
export function exportsOf(publications: readonly Publication[]): Exports {
  const bySlug = new Map(publications.map((publication) => [publication.slug, publication]))
  const one =
    <T>(write: (publication: Publication) => T) =>
    (slug: string) => {
      const publication = bySlug.get(slug)
      return publication && write(publication)
    }
  return {
    keys: citationKeys(publications),
    bibtex: one(bibtexEntry),
    ris: one(risRecord),
    csl: one(cslItem),
    all: {
      bibtex: () => publications.map(bibtexEntry).join('\n'),
      ris: () => publications.map(risRecord).join('\r\n'),
      csl: () => `${JSON.stringify(publications.map(cslItem), null, 2)}\n`,
    },
  }
}
