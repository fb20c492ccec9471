import { type CollectionName, isCollection } from '../content/collections.ts'
import type { Content } from '../content/load.ts'
import type { Section, Site } from '../content/site.ts'
import { words } from './words.ts'

/** Sections of the home page that have something to show, in the owner's order. */
export function visibleSections(content: Content): Section[] {
  return content.site.sections.filter((section) => hasEntries(section, content))
}

/** The free sections that one place of the page shows: the one it names, or all that no other place names. */
export function freeSections({ of }: Section, { site, sections }: Content) {
  if (of !== 'sections') return sections.filter(({ slug }) => of === `sections/${slug}`)
  const placed = new Set(site.sections.map((section) => section.of))
  return sections.filter(({ slug }) => !placed.has(`sections/${slug}`))
}

/** A heading as the emoji it begins with, if it does, and its words. */
export function splitHeading(heading: string): { emoji?: string; words: string } {
  const [, emoji, words] = /^((?:\p{Extended_Pictographic}|\uFE0F|\u200D)+)\s+(.+)$/u.exec(heading) ?? []
  return words ? { emoji, words } : { words: heading }
}

/** The words of a heading, for where an emoji would be read aloud or be in the way. */
export function headingWords(heading: string): string {
  return splitHeading(heading).words
}

/** The heading of the page that holds a whole collection, without the emoji of the owner's. */
export function collectionHeading(name: CollectionName, { sections }: Pick<Site, 'sections'>): string {
  if (name === 'publications' || name === 'news') return words[name]
  return headingWords(sections.find(({ of }) => of === name)?.title ?? name)
}

function hasEntries(section: Section, content: Content): boolean {
  if (section.of === 'about') return content.profile.body !== ''
  return isCollection(section.of) && section.of !== 'sections'
    ? content[section.of].length > 0
    : freeSections(section, content).length > 0
}
