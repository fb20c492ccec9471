import type { Author, Publication } from '../../lib/content/collections/publications.ts'
import type { Content } from '../../lib/content/load.ts'
import { compareText } from '../../lib/content/problem.ts'
import { plainText } from '../../lib/markdown/markdown.ts'
import { isOwner } from '../../lib/publications/authorship.ts'
import { nameParts } from '../../lib/publications/bibliography/person-names.ts'
import { publicationDate } from '../../lib/publications/date.ts'

/** Somebody with whom the owner wrote something. */
export type Coauthor = {
  /** As forms ask for it: last name, first name, middle initial; as it stands where it cannot be taken apart. */
  name: string
  /** The family name; the whole where it is not certain. */
  family: string
  given?: string
  /** The date of the last paper, `YYYY-MM` or `YYYY`; absent where none of them is out and has a year. */
  last?: string
}

/** Everybody with whom the owner wrote something since a month, and what of that the content cannot say. */
export type Coauthors = { people: Coauthor[]; remarks: string[] }

/** A month as a number, so that months can be counted: of January of the year 0 it is 0. */
function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1
}

/**
 * The co-authors of papers of the last months, by family name.
 *
 * @param content the published content
 * @param until the day to count back from
 * @param months how many months to count back
 */
export function coauthorsOf(content: Content, until: Date, months: number): Coauthors {
  const since = monthNumber(until.getUTCFullYear(), until.getUTCMonth() + 1) - months
  const papers = content.publications.filter((paper) => latestMonth(paper) >= since)
  const people = new Map<string, Coauthor>()
  const known = byOrcid(papers, content)
  for (const paper of papers)
    for (const author of paper.authors) {
      if (isOwner(author, content.profile)) continue
      const one = known.get(author.orcid ?? '') ?? coauthor(author, content)
      const last = [people.get(one.name)?.last, publicationDate(paper)].filter((date) => date !== undefined)
      people.set(one.name, { ...one, last: last.toSorted(compareText).at(-1) })
    }
  const all = [...people.values()].toSorted((a, b) => byName(a.name, b.name))
  return {
    people: all,
    remarks: [
      ...listed(
        `may be older than ${months} months, since only its year is known`,
        papers.filter((paper) => earliestMonth(paper) < since),
      ),
      ...listed(
        `may be older than ${months} months, since its year is not known`,
        papers.filter(({ status, year }) => year === undefined && !status),
      ),
      ...listed(
        'does not name the owner among its authors, who are counted all the same',
        papers.filter(
          ({ authors }) => authors.length > 0 && !authors.some((one) => isOwner(one, content.profile)),
        ),
      ),
      ...listed(
        'names more authors than it lists ("et al.")',
        papers.filter(({ etAl }) => etAl),
      ),
      ...listed(
        'is by a collaboration, whose members are not listed',
        papers.filter(({ collaboration }) => collaboration),
      ),
      ...uncertain(all),
      ...alike(all),
    ],
  }
}

/** With whom the owner edited something in the last months, by name. */
export function coeditorsOf(content: Content, until: Date, months: number): string[] {
  const since = monthNumber(until.getUTCFullYear(), until.getUTCMonth() + 1) - months
  const names = content.publications
    .filter((paper) => latestMonth(paper) >= since)
    .flatMap(({ editors = [] }) => (editors.some((one) => isOwner(one, content.profile)) ? editors : []))
    .filter((one) => !isOwner(one, content.profile))
    .map((one) => coauthor({ ...one, equal: false, corresponding: false }, content).name)
  return [...new Set(names)].toSorted(byName)
}

const byName = new Intl.Collator('en').compare

/** A paper's month, or the last that it can be of; what is not out yet is of now. */
function latestMonth({ status, year, month }: Publication): number {
  return status || year === undefined ? Number.POSITIVE_INFINITY : monthNumber(year, month ?? 12)
}

function earliestMonth({ status, year, month }: Publication): number {
  return status || year === undefined ? Number.POSITIVE_INFINITY : monthNumber(year, month ?? 1)
}

/** Whoever has an ORCID is one person, whatever the spelling: under the one that says the most. */
function byOrcid(papers: readonly Publication[], content: Content): Map<string, Coauthor> {
  const found = new Map<string, Coauthor>()
  for (const author of papers.flatMap(({ authors }) => authors)) {
    if (author.orcid === undefined) continue
    const one = coauthor(author, content)
    const before = found.get(author.orcid)
    if (!before || lettersIn(before.name) < lettersIn(one.name)) found.set(author.orcid, one)
  }
  return found
}

function lettersIn(name: string): number {
  return name.replace(/\P{L}/gu, '').length
}

/** An author under the one name that the profile gives to all spellings, where it does. */
function coauthor(author: Author, { profile }: Content): Coauthor {
  const known = profile.coauthors.find(({ name, names }) =>
    [name, ...names].some((spelling) => isOwner(author, { name: spelling, authorNames: [] })),
  )
  const parts = nameParts(known && known.name !== author.name ? { name: known.name } : author)
  if ('literal' in parts) return { name: parts.literal, family: parts.literal }
  const family = [parts['non-dropping-particle'], parts.family].filter(Boolean).join(' ')
  const name = [family, parts.given, parts.suffix].filter(Boolean).join(', ')
  return { name, family, given: parts.given }
}

function listed(what: string, papers: readonly Publication[]): string[] {
  return papers.map(({ title }) => `${JSON.stringify(plainText(title))} ${what}`)
}

function uncertain(people: readonly Coauthor[]): string[] {
  const names = people.filter(({ given }) => given === undefined).map(({ name }) => name)
  return names.length === 0
    ? []
    : [
        `which part of a name is the family name is not certain of: ${names.join('; ')} (write "family" beside the name in the paper)`,
      ]
}

/** People of one family name, whose given names may be those of one person: "Thread, B." and "Thread, Bo". */
function alike(people: readonly Coauthor[]): string[] {
  return people.flatMap((one, index) =>
    people.slice(index + 1).flatMap((other) => {
      if (folded(one.family) !== folded(other.family) || !one.given || !other.given) return []
      const [short, long] = [one.given, other.given].map(folded).toSorted((a, b) => a.length - b.length)
      return isShortOf(short ?? '', long ?? '')
        ? [
            `${one.name} and ${other.name} may be one person (write one under "coauthors" in content/profile.md, the other spelling under its "names")`,
          ]
        : []
    }),
  )
}

/** A name without what one spelling has and another has not: marks above its letters, capitals. */
function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function isShortOf(short: string, long: string): boolean {
  const letters = (name: string) => name.split(/[\s.-]+/).filter(Boolean)
  const whole = letters(long)
  return letters(short).every((word, index) => whole[index]?.startsWith(word))
}
