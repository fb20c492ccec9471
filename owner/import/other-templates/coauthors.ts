import { profile } from '../../../lib/content/profile.ts'
import { plainName } from '../../../lib/plain-name.ts'
import type { Fact } from '../../entry-file.ts'
import { type OldSite, readYaml, record, textOf } from '../page/old-site.ts'

const paths = ['_data/coauthors.yml', '_data/coauthors.yaml']

/** What came of the file: co-authors as `content/profile.md` has them, and in words those that no paper has. */
export type Coauthors = { coauthors: Fact[]; left: string[] }

/**
 * The pages of co-authors, as al-folio has them (github.com/alshedivat/al-folio, _data/coauthors.yml): under each family name
 * the given names of people, in all their spellings, and the page of each. They are named as the papers name them; al-folio
 * shows those of papers alone too.
 *
 * @param authors the names in the papers' lists of authors
 */
export function coauthorsOf(site: OldSite, authors: readonly string[]): Coauthors {
  const found: Coauthors = { coauthors: [], left: [] }
  const path = paths.find((one) => site.texts.has(one))
  if (path === undefined) return found
  const spellings = new Map<string, Set<string>>()
  for (const name of authors) spellings.set(plain(name), (spellings.get(plain(name)) ?? new Set()).add(name))
  for (const [family, people] of Object.entries(record(readYaml(site.texts.get(path) ?? ''))))
    for (const person of listOf(people).map(record)) {
      const given = listOf(person.firstname).flatMap((name) => textOf(name) ?? [])
      const url = textOf(person.url)
      const written = given.flatMap((name) => [...(spellings.get(plain(`${name} ${family}`)) ?? [])])
      const [name, ...names] = new Set(written)
      const who = `${path}: ${[given[0], family].filter(Boolean).join(' ')}`
      if (name === undefined) found.left.push(`${who}: no paper has this co-author`)
      else if (!profile.schema.shape.coauthors.safeParse([{ name, names, url }]).success)
        found.left.push(`${who}: expected the address of a page, received ${url ?? 'none'}`)
      else found.coauthors.push({ name, names, url })
    }
  return found
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** A name by which spellings meet, as al-folio compares them: without accents and capitals, and without points and spaces. */
function plain(name: string): string {
  return plainName(name).replace(/[\s.]/g, '')
}
