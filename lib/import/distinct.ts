import type { Fact } from '../entry-file.ts'
import { plainText } from '../markdown.ts'
import { type NewEntry, textsIn } from './entry.ts'
import type { Placed } from './entry-files.ts'

/**
 * Papers told apart as the new site asks: an identifier that another paper has already is kept as a link, and a paper
 * whose title another has is kept as text, in a section of its own.
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
  const told = placed.map(({ entry, origin }): Placed => {
    if (entry.of !== 'publications') return { entry, origin }
    const title = plainText(String(entry.facts.title))
    if (!isNew('title', title.replace(/[^\p{L}\p{N}]+/gu, ''))) {
      note(`two papers are called "${title}"; the second is kept as text`)
      const section = asText(entry, title)
      sections.push(section)
      return { entry: section, origin }
    }
    const { doi, arxiv, ...facts } = entry.facts
    const links = [
      ...(isNew('doi', doi) ? [] : [{ label: 'DOI', url: `https://doi.org/${doi}` }]),
      ...(isNew('arxiv', typeof arxiv === 'string' ? arxiv.replace(/v\d+$/, '') : arxiv)
        ? []
        : [{ label: 'arXiv', url: `https://arxiv.org/abs/${arxiv}` }]),
    ]
    if (links.length === 0) return { entry, origin }
    for (const { label } of links) note(`two papers have one ${label}; of "${title}" it is kept as a link`)
    const before = groupOf(facts.links)
    const kept = {
      ...facts,
      ...(links.some(({ label }) => label === 'DOI') ? {} : { doi }),
      ...(links.some(({ label }) => label === 'arXiv') ? {} : { arxiv }),
      links: { ...before, other: [...listOf(before.other), ...links] },
    }
    return { entry: { ...entry, facts: kept }, origin }
  })
  return { placed: told, sections }
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
  }
}

function groupOf(fact: Fact): Record<string, Fact> {
  return typeof fact === 'object' && !isList(fact) ? { ...fact } : {}
}

function listOf(fact: Fact): readonly Fact[] {
  return typeof fact === 'object' && isList(fact) ? fact : []
}

function isList(fact: object): fact is readonly Fact[] {
  return Array.isArray(fact)
}
