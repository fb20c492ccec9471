import type { Publication } from '../content/collections/publications.ts'
import type { Profile } from '../content/profile.ts'
import { words } from '../site/words.ts'
import { type Role, roles, rolesOf } from './authorship.ts'
import { isForthcoming } from './date.ts'

/** The publications of one year, those that are not out yet, or those of which nobody says when they came out. */
export type Year = { year: number | 'forthcoming' | 'undated'; publications: Publication[] }

/** Publications by year, newest first; before all years those that are not out yet, behind them those without a year. */
export function publicationsByYear(publications: readonly Publication[]): Year[] {
  const groups = new Map<Year['year'], Publication[]>()
  for (const publication of publications) {
    const group = isForthcoming(publication) ? 'forthcoming' : (publication.year ?? 'undated')
    const there = groups.get(group)
    if (there) there.push(publication)
    else groups.set(group, [publication])
  }
  const rank = (year: Year['year']) =>
    year === 'forthcoming' ? Number.POSITIVE_INFINITY : year === 'undated' ? 0 : year
  return [...groups]
    .map(([year, publications]) => ({ year, publications }))
    .toSorted((a, b) => (rank(a.year) < rank(b.year) ? 1 : -1))
}

/** The heading of a year, of what is not out yet, or of what has no year. */
export function yearName(year: Year['year']): string {
  return typeof year === 'number' ? String(year) : words[year]
}

/** How many rows one page sends at most, so that its first view stays light; a single year is never cut. */
const mostRows = 250

/**
 * The years that /publications shows, and those that have a page of their own because it would be too heavy: all stand
 * on it while they fit, else the newest ones that do.
 */
export function splitYears(years: readonly Year[], most = mostRows): { here: Year[]; elsewhere: Year[] } {
  let rows = 0
  const fitting = years.findIndex(({ publications }, index) => {
    rows += publications.length
    return index > 0 && rows > most
  })
  return fitting === -1
    ? { here: [...years], elsewhere: [] }
    : { here: years.slice(0, fitting), elsewhere: years.slice(fitting) }
}

/** What publications can be filtered by: a key of the address, and its choices with how many papers each leaves. */
export type Facet = {
  key: 'year' | 'kind' | 'venue' | 'topic' | 'role'
  label: string
  choices: { value: string; label: string; count: number }[]
}

/** By what a list can be filtered: only what tells its papers apart. */
export function facetsOf(publications: readonly Publication[], owner: Profile): Facet[] {
  const facets: Facet[] = [
    {
      key: 'year',
      label: words.filter.year,
      choices: count(publications, ({ year }) => (year ? [String(year)] : [])),
    },
    {
      key: 'kind',
      label: words.filter.kind,
      choices: count(publications, ({ kind }) => (kind ? [kind] : [])).map(capitalised),
    },
    {
      key: 'venue',
      label: words.filter.venue,
      choices: count(publications, ({ venue }) => (venue ? [venue] : [])),
    },
    { key: 'topic', label: words.filter.topic, choices: count(publications, ({ topics }) => topics) },
    {
      key: 'role',
      label: words.filter.role,
      choices: count(publications, (publication) => rolesOf(publication, owner), roles),
    },
  ]
  return facets.filter(({ choices }) => choices.some((choice) => choice.count < publications.length))
}

function capitalised<Choice extends { label: string }>(choice: Choice): Choice {
  return { ...choice, label: choice.label.charAt(0).toUpperCase() + choice.label.slice(1) }
}

/** The values of a publication, as its row carries them for the filter; several stand one on a line. */
export function facetValues(publication: Publication, owner: Profile): Record<Facet['key'], string> {
  const { year = '', kind = '', venue = '', topics } = publication
  return {
    year: String(year),
    kind,
    venue,
    topic: topics.join('\n'),
    role: rolesOf(publication, owner).join('\n'),
  }
}

/** Every value with how many publications have it: years newest first, roles in their own order, others by name. */
function count(
  publications: readonly Publication[],
  valuesOf: (publication: Publication) => string[],
  labels?: Record<Role, string>,
): Facet['choices'] {
  const counts = new Map<string, number>()
  for (const value of publications.flatMap((publication) => [...new Set(valuesOf(publication))]))
    counts.set(value, (counts.get(value) ?? 0) + 1)
  if (labels)
    return Object.entries(labels).flatMap(([value, label]) => {
      const found = counts.get(value)
      return found ? [{ value, label, count: found }] : []
    })
  const byName = new Intl.Collator(words.locale, { numeric: true, sensitivity: 'base' }).compare
  const isYear = [...counts.keys()].every((value) => /^\d{4}$/.test(value))
  return [...counts]
    .map(([value, found]) => ({ value, label: value, count: found }))
    .toSorted((a, b) => (isYear ? byName(b.value, a.value) : byName(a.value, b.value)))
}
