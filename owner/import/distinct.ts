import { plainText } from '../../lib/markdown/markdown.ts'
import { type Fact, groupOf, isList } from '../entry-file.ts'
import { type NewEntry, textsIn, wordsOfEntry } from './entry.ts'
import type { Placed } from './entry-files.ts'
import { hrefsOfEntry } from './hrefs.ts'
import { WordCount } from './words.ts'

/**
 * Papers told apart as the new site asks: one that stands on the page twice and says nothing new the second time is one
 * paper; an identifier that another paper has already is kept as a link; any other paper whose title another has is
 * kept as text, in a section of its own.
 *
 * @param note what the owner may want to look at
 * @returns the entries in their order; those that became sections are among `sections` too
 */
export function distinct(
  placed: readonly Placed[],
  note: (text: string) => void,
): { placed: Placed[]; sections: NewEntry[] } {
  const seen = new Set<string>()
  const sections: NewEntry[] = []
  const isNew = (fact: string, value: Fact): boolean => {
    if (typeof value !== 'string') return true
    const same = `${fact} ${value.toLowerCase()}`
    if (seen.has(same)) return false
    seen.add(same)
    return true
  }
  const first = new Map<string, Placed>()
  const told = placed.flatMap(({ entry, origin }): Placed[] => {
    if (entry.of !== 'publications') return [{ entry, origin }]
    const title = plainText(String(entry.facts.title))
    const key = title.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
    const known = first.get(key)
    if (known && saysIt(known.entry, entry)) {
      note(`"${title}" stood on the old site more than once; it is one paper`)
      known.entry.spent.push(...wordsOfEntry(entry))
      return []
    }
    if (known) {
      note(`two papers are called "${title}"; the second is kept as text`)
      const section = asText(entry, title)
      sections.push(section)
      return [{ entry: section, origin }]
    }
    const told = { entry: withOwnIdentifiers(entry, title), origin }
    first.set(key, told)
    return [told]
  })

  function withOwnIdentifiers(entry: NewEntry, title: string): NewEntry {
    const { doi, arxiv, ...facts } = entry.facts
    const links = [
      ...(isNew('doi', doi) ? [] : [{ label: 'DOI', url: `https://doi.org/${doi}` }]),
      ...(isNew('arxiv', typeof arxiv === 'string' ? arxiv.replace(/v\d+$/, '') : arxiv)
        ? []
        : [{ label: 'arXiv', url: `https://arxiv.org/abs/${arxiv}` }]),
    ]
    if (links.length === 0) return entry
    for (const { label } of links) note(`two papers have one ${label}; of "${title}" it is kept as a link`)
    const before = groupOf(facts.links)
    const kept = {
      ...facts,
      ...(links.some(({ label }) => label === 'DOI') ? {} : { doi }),
      ...(links.some(({ label }) => label === 'arXiv') ? {} : { arxiv }),
      links: { ...before, other: [...listOf(before.other), ...links] },
    }
    return { ...entry, facts: kept }
  }
  return { placed: told, sections }
}

/** Whether a paper says all that the second one does; the headings that it stood under, its topics, aside. */
function saysIt(entry: NewEntry, second: NewEntry): boolean {
  if (entry.draft && !second.draft) return false
  const { topics: _, ...facts } = second.facts
  const said = { ...second, facts, spent: [] }
  const lacking = new WordCount(wordsOfEntry(entry)).lacking(wordsOfEntry(said))
  const links = new Set(hrefsOfEntry(entry))
  return lacking.length === 0 && hrefsOfEntry(said).every((href) => links.has(href))
}

/** A paper as prose: its title, and what else is known of it, with its links. */
function asText({ facts, body, spent, draft }: NewEntry, title: string): NewEntry {
  const { title: _, links, doi, arxiv, scholar: __, ...rest } = facts
  const { other, ...known } = groupOf(links)
  const addresses = [
    ...Object.entries(known).map(([label, url]) => ({ label, url })),
    ...listOf(other).map(groupOf),
    ...(doi ? [{ label: 'DOI', url: `https://doi.org/${doi}` }] : []),
    ...(arxiv ? [{ label: 'arXiv', url: `https://arxiv.org/abs/${arxiv}` }] : []),
  ]
  const words = [
    textsIn(rest).join(', '),
    addresses.map(({ label, url }) => `[${label}](${url})`).join(' '),
    body,
  ]
  return {
    of: 'sections',
    name: title,
    facts: { title },
    body: words.filter(Boolean).join('\n\n') || title,
    spent,
    draft,
    assembled: true,
  }
}

function listOf(fact: Fact): readonly Fact[] {
  return isList(fact) ? fact : []
}
