import { cutCollections, homeContent } from './home.ts'
import type { Content } from './load.ts'
import { newsByYear } from './news.ts'
import { freeSections, visibleSections } from './page-sections.ts'
import { publicationsByYear, splitYears } from './publication-list.ts'

/** What the site always answers, besides the files of `public/`. */
const always = [
  '/',
  '/about',
  '/about.html',
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

/** Every address that the site with this content answers, without the files of `public/`. */
export function routesOf(content: Content): Set<string> {
  const { news, publications, site } = content
  const { elsewhere } = yearsOf(content)
  return new Set([
    ...always,
    ...(news.length > 0 ? ['/news'] : []),
    ...(publications.length > 0 ? ['/publications'] : []),
    ...publications.flatMap(({ slug }) =>
      ['', '.bib', '.ris', '/bib', '/ris', '/preview'].map((ending) => `/publications/${slug}${ending}`),
    ),
    ...elsewhere.map(({ year }) => `/publications/year/${year}`),
    ...cutCollections(content).map((name) => `/${name}`),
    ...(site.visitorMap ? ['/visitor-map'] : []),
  ])
}

/** The ids to which a link into a page can lead; undefined for a page whose ids are not known here. */
export function fragmentsOf(route: string, content: Content): Set<string> | undefined {
  const headed = (id: string | number) => [`${id}`, `${id}-title`]
  const ofNews = ({ news }: Pick<Content, 'news'>) => news.map(({ slug }) => `news-${slug}`)
  const ofPapers = (papers: Content['publications']) => papers.map(({ slug }) => `paper-${slug}`)
  if (route === '/news')
    return new Set([
      'main',
      ...ofNews(content),
      ...newsByYear(content.news).flatMap(({ year }) => headed(year)),
    ])
  if (route === '/publications')
    return new Set([
      'main',
      'publications',
      ...yearsOf(content).here.flatMap(({ year, publications }) => [
        ...headed(year),
        ...ofPapers(publications),
      ]),
    ])
  if (route !== '/') return undefined
  const sections = visibleSections(content)
  const shown = new Set(sections.map(({ of }) => of))
  const home = homeContent(content)
  return new Set([
    'main',
    ...sections.flatMap((section) =>
      section.of === 'sections'
        ? freeSections(section, content).flatMap(({ slug }) => headed(slug))
        : [...headed(section.id), ...section.aliases],
    ),
    ...(shown.has('publications') ? ofPapers(home.publications) : []),
    ...(shown.has('news') ? ofNews(home) : []),
  ])
}

function yearsOf({ publications }: Content) {
  return splitYears(publicationsByYear(publications))
}
