import type { Content } from '../content/load.ts'
import { latestNews } from './news.ts'

/**
 * What the home page shows: of every collection at most as many entries as `limits` of site.md allows. Pinned news come
 * first; of publications that do not all fit, the selected ones, or the newest where none is selected.
 */
export function homeContent(content: Content): Content {
  const { limits } = content.site
  const { publications, education, experience, teaching, activities, awards, talks } = content
  const selected = publications.filter((publication) => publication.selected)
  const all = publications.length <= (limits.publications ?? Number.POSITIVE_INFINITY)
  return {
    ...content,
    news: latestNews(content.news, limits.news),
    publications: all
      ? publications
      : (selected.length > 0 ? selected : publications).slice(0, limits.publications),
    education: education.slice(0, limits.education),
    experience: experience.slice(0, limits.experience),
    teaching: teaching.slice(0, limits.teaching),
    activities: activities.slice(0, limits.activities),
    awards: awards.slice(0, limits.awards),
    talks: talks.slice(0, limits.talks),
  }
}

/** The collections that have a page of their own only when the home page leaves entries out. */
const cuttable = ['education', 'experience', 'teaching', 'activities', 'awards', 'talks'] as const

export type Cuttable = (typeof cuttable)[number]

/** The collections, of those, of which the home page leaves entries out. */
export function cutCollections(content: Content): Cuttable[] {
  const home = homeContent(content)
  const placed = new Set(content.site.sections.map(({ of }) => of))
  return cuttable.filter((name) => placed.has(name) && home[name].length < content[name].length)
}
