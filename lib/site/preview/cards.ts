import type { Publication } from '../../content/collections/publications.ts'
import { collectionNames } from '../../content/collections.ts'
import type { Content } from '../../content/load.ts'
import { plainText } from '../../markdown/markdown.ts'
import { initials } from '../initials.ts'
import { collectionHeading } from '../sections.ts'
import { words } from '../words.ts'

/** What the picture of a link preview says, from top to bottom. */
export type Card = { heading: string; people: string; place: string }

/** The pages that are no paper's and have a picture of their own; every other page shows the home page's. */
export const cardPages = ['home' as const, ...collectionNames]
export type CardPage = (typeof cardPages)[number]

/** The card of a paper: its title, its authors (eight at most), where it appeared and whose site this is. */
export function paperCard({ title, authors, etAl, venue, year }: Publication, siteTitle: string): Card {
  const names = [
    ...authors.slice(0, 8).map(({ name }) => name),
    ...(etAl || authors.length > 8 ? [words.etAl] : []),
  ]
  return {
    heading: readable(plainText(title)),
    people: readable(names.join(', ')),
    place: readable([[venue, year].filter(Boolean).join(' '), siteTitle].filter(Boolean).join(' · ')),
  }
}

/** The card of one of the other pages: whose it is, and what stands there. */
export function pageCard(page: CardPage, { site, profile }: Content): Card {
  const { name, nativeName, headline, affiliation, location } = profile
  const whole = nativeName ? `${name} · ${nativeName.text}` : name
  if (page !== 'home')
    return { heading: readable(collectionHeading(page, site)), people: readable(whole), place: '' }
  return {
    heading: readable(whole),
    people: readable([headline, affiliation && plainText(affiliation)].filter(Boolean).join(', ')),
    place: readable(location ?? (site.title === name ? '' : site.title)),
  }
}

/** All that is drawn for the site: the words of its cards, and the letters of its icon. */
export function wordsOfCards(content: Content): string[] {
  return [
    initials(content.profile.name),
    ...[
      ...cardPages.map((page) => pageCard(page, content)),
      ...content.publications.map((paper) => paperCard(paper, content.site.title)),
    ].flatMap(({ heading, people, place }) => [heading, people, place]),
  ]
}

/** Letters as they are drawn: put together where Unicode can, and no pictures, which no font here has. */
function readable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Emoji_Presentation}\p{Variation_Selector}\u200D]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
