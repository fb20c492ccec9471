import type { Content } from '../content/load.ts'
import { takenIds } from '../content/references.ts'
import { headingsIn } from '../markdown/headings.ts'
import { freeSections, visibleSections } from './sections.ts'

/**
 * The ids of the headings in the texts of the home page, by where each stands (`about`, `sections/NAME`): GitHub's, with
 * a number behind one that a section or an earlier heading has.
 */
export function homeHeadings(content: Content): ReadonlyMap<string, readonly string[]> {
  const sections = visibleSections(content)
  const taken = new Set(takenIds)
  for (const section of sections) {
    const ids = [section.id, ...section.aliases, ...freeSections(section, content).map(({ slug }) => slug)]
    for (const id of ids) taken.add(id).add(`${id}-title`)
  }
  const found = new Map<string, readonly string[]>()
  const add = (place: string, body: string) => {
    const ids = headingsIn(body, taken)
    for (const id of ids) taken.add(id)
    found.set(place, ids)
  }
  for (const section of sections) {
    if (section.of === 'about') add('about', content.profile.body)
    for (const { slug, body } of freeSections(section, content)) add(`sections/${slug}`, body)
  }
  return found
}
