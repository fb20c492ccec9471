import type { Content } from './load.ts'
import { freeSections, placedPublications, visibleSections } from './page-sections.ts'

/** What the site always answers, besides the files of `public/`. */
const always = [
  '/',
  '/about',
  '/about.html',
  '/publications',
  '/publications.bib',
  '/publications.ris',
  '/publications.json',
  '/badge.svg',
  '/badge.json',
  '/icon.svg',
  '/apple-icon',
  '/sitemap.xml',
  '/robots.txt',
]

/** The collections that have a page of their own where the home page shows only their beginning. */
const withPage = ['education', 'experience', 'teaching', 'activities', 'awards', 'talks'] as const

/** Every address that the site with this content answers, without the files of `public/`. */
export function routesOf(content: Content): Set<string> {
  const limits: Partial<Record<string, number>> = content.site.limits
  const cut = withPage.filter((name) => content[name].length > (limits[name] ?? Number.POSITIVE_INFINITY))
  return new Set([
    ...always,
    ...(content.news.length > 0 ? ['/news'] : []),
    ...(content.site.visitorMap ? ['/visitor-map'] : []),
    ...cut.map((name) => `/${name}`),
    ...content.publications.flatMap(({ slug }) =>
      ['', '.bib', '.ris'].map((ending) => `/publications/${slug}${ending}`),
    ),
  ])
}

/** The ids to which a link into a page can lead; undefined for a page whose ids are not known here. */
export function fragmentsOf(route: string, content: Content): Set<string> | undefined {
  const news = content.news.map(({ slug }) => `news-${slug}`)
  const headed = (id: string) => [id, `${id}-title`]
  if (route === '/news')
    return new Set(['main', ...news, ...content.news.flatMap(({ date }) => headed(date.slice(0, 4)))])
  if (route !== '/') return undefined
  return new Set([
    'main',
    ...visibleSections(content).flatMap((section) => [
      ...(section.of === 'sections'
        ? freeSections(section, content).flatMap(({ slug }) => headed(slug))
        : headed(section.id)),
      ...section.aliases,
    ]),
    ...placedPublications(content).map(({ slug }) => `paper-${slug}`),
    ...news.slice(0, content.site.limits.news),
  ])
}
