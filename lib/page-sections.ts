import type { Section } from './collections.ts'
import type { Content } from './load.ts'

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

/** The publications that have a place on the home page, to which others can link. */
export function placedPublications({ site, publications }: Content) {
  return site.sections.some(({ of }) => of === 'publications') ? publications : []
}

function hasEntries(section: Section, content: Content): boolean {
  switch (section.of) {
    case 'about':
      return content.profile.body !== ''
    case 'news':
    case 'publications':
    case 'education':
    case 'experience':
    case 'teaching':
    case 'activities':
    case 'awards':
    case 'talks':
      return content[section.of].length > 0
    default:
      return freeSections(section, content).length > 0
  }
}
