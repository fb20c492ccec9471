import type { Publication } from '../../content/collections/publications.ts'
import type { Content } from '../../content/load.ts'
import type { Profile } from '../../content/profile.ts'
import { plainText } from '../../markdown/markdown.ts'
import { authorMarks, isOwner } from '../../publications/authorship.ts'
import { publicationLinks } from '../../publications/links.ts'
import { isRightToLeft } from '../../site/preview/runs.ts'
import { words } from '../../site/words.ts'
import { paperLine } from '../paper-line.ts'
import { linkTo, type Making } from './making.ts'
import type { Paper, Phrase } from './nodes.ts'
import { phrases, seen } from './prose.ts'

/** What the marks beside authors mean, of those that are there. */
export function legendOf(publications: readonly Publication[]): string | undefined {
  const used = authorMarks.filter(({ of }) => publications.some(({ authors }) => authors.some(of)))
  return used.map(({ mark, meaning }) => `${mark} ${meaning}`).join(' · ') || undefined
}

/** "Authors. Title. Venue, where in it, year. What it was there. Identifiers." */
export function paperOf(publication: Publication, { profile, site }: Content, making: Making): Paper {
  const { venue, facts, distinctions, coFirst, identifiers } = paperLine(publication, site)
  const [way] = publicationLinks(publication)
  // One link a place: its identifier leads there in words that say so.
  const isNamed = identifiers.some(({ url }) => url === way?.url)
  const people = authorsOf(publication, profile)
  const title = phrases(publication.title, making.place)
  const dir = sideOf(plainText(publication.title))
  const behind = facts.map((fact) => seen(onOneLine(fact))).join(', ')
  const ends = /[.?!。？！…]$/.test(publication.title)
  return {
    from: making.placeOf('publications', publication.slug),
    dir,
    phrases: [
      ...people,
      ...(people.length > 0 ? [endsOpen(people) ? '. ' : ' '] : []),
      ...linkTo(isNamed ? undefined : way?.url, title, making, true),
      ends ? ' ' : '. ',
      ...(venue ? [{ is: 'emphasis' as const, of: ownWay(seen(venue), dir) }] : []),
      ...(venue && behind ? [', '] : []),
      ...(behind ? [behind] : []),
      '.',
      ...distinctions.flatMap((one): Phrase[] => [' ', { is: 'strong', of: [seen(one)] }, '.']),
      ...(coFirst ? [` ${words.coFirstAuthor}.`] : []),
      ...identifiers.flatMap(({ label, url }): Phrase[] => [' ', { is: 'link', url, of: [label] }]),
    ],
  }
}

/** A fact of which a number and its word part at no end of a line: volume 7, 3 pages; nor a period before its dash. */
function onOneLine(fact: string): string {
  const pair = /^(\p{L}+ [\d–-]+|\d\S* \p{L}+)$/u.test(fact) ? fact.replace(' ', '\u00a0') : fact
  return pair.replace(/(?<=\d\S*) –/gu, '\u00a0–')
}

type Side = 'ltr' | 'rtl'

function sideOf(text: string): Side {
  return isRightToLeft(text) ? 'rtl' : 'ltr'
}

/** A name that is read from the other side than the words around it keeps its own order. */
function ownWay(text: string, around: Side): Phrase[] {
  const side = sideOf(text)
  return side === around ? [text] : [{ is: side, of: [text] }]
}

function endsOpen(people: Phrase[]): boolean {
  const last = people.at(-1)
  return !(typeof last === 'string' && last.endsWith('.'))
}

function authorsOf({ authors, editors = [], etAl, collaboration }: Publication, profile: Profile): Phrase[] {
  const shown: Phrase[] = authors.flatMap((author, index): Phrase[] => [
    ...(index > 0 ? [', '] : []),
    isOwner(author, profile) ? { is: 'strong', of: [seen(author.name)] } : seen(author.name),
    ...authorMarks.flatMap(({ mark, of }): Phrase[] => (of(author) ? [{ is: 'super', of: [mark] }] : [])),
  ])
  if (etAl) shown.push(`, ${words.etAl}`)
  if (collaboration) shown.push(` (${seen(collaboration)})`)
  if (authors.length === 0 && editors.length > 0)
    shown.push(`${editors.map(({ name }) => seen(name)).join(', ')} (${words.editors(editors.length)})`)
  return shown
}
