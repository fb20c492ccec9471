import { profile } from '../../../lib/content/profile.ts'
import { plainName } from '../../../lib/plain-name.ts'
import type { Fact } from '../../entry-file.ts'
import { type OldSite, readYaml, record, textOf } from '../page/old-site.ts'

const paths = ['_data/coauthors.yml', '_data/coauthors.yaml']

/** What came of the file: co-authors as `content/profile.md` has them, in words those that no paper has, and the file that was read. */
export type Coauthors = { coauthors: Fact[]; left: string[]; files: string[] }

/**
 * The pages of co-authors, as al-folio has them (github.com/alshedivat/al-folio, _data/coauthors.yml): under each family name
 * the given names of people, in all their spellings, and the page of each. They are named as the papers name them, but for
 * a spelling that is of several people.
 *
 * @param authors the names in the papers' lists of authors
 */
export function coauthorsOf(site: OldSite, authors: readonly string[]): Coauthors {
  const found: Coauthors = { coauthors: [], left: [], files: [] }
  const path = paths.find((one) => site.texts.has(one))
  if (path === undefined) return found
  found.files.push(path)
  const spellings = new Map<string, Set<string>>()
  for (const name of authors) spellings.set(plain(name), (spellings.get(plain(name)) ?? new Set()).add(name))
  const people = Object.entries(record(readYaml(site.texts.get(path) ?? ''))).flatMap(([family, list]) =>
    listOf(list)
      .map(record)
      .map((person) => {
        const given = listOf(person.firstname).flatMap((name) => textOf(name) ?? [])
        const written = new Set(
          given.flatMap((name) => [...(spellings.get(plain(`${name} ${family}`)) ?? [])]),
        )
        return { who: [given[0], family].filter(Boolean).join(' '), written, url: textOf(person.url) }
      }),
  )
  const shared = new Set(
    authors.filter((name) => people.filter(({ written }) => written.has(name)).length > 1),
  )
  for (const name of shared)
    found.left.push(`${path}: ${name} may be several people, so the name leads to no page`)
  for (const { who, written, url } of people) {
    const [name, ...names] = [...written].filter((one) => !shared.has(one))
    if (written.size === 0) found.left.push(`${path}: ${who}: no paper has this co-author`)
    else if (name === undefined) continue
    else if (!profile.schema.shape.coauthors.safeParse([{ name, names, url }]).success)
      found.left.push(`${path}: ${who}: expected the address of a page, received ${url ?? 'none'}`)
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
