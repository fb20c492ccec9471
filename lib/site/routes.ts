import { biographiesOf } from '../biographies/offered.ts'
import { newsByYear } from '../content/collections/news.ts'
import { isCollection } from '../content/collections.ts'
import type { Content } from '../content/load.ts'
import { hasCv } from '../cv/cv.ts'
import { feedTypes, hasFeed, markdownPath } from '../elsewhere/addresses.ts'
import { publicationsByYear, splitYears } from '../publications/list.ts'
import { homeHeadings } from './headings.ts'
import { cutCollections, homeContent } from './home.ts'
import { cardPages } from './preview/cards.ts'
import { freeSections, visibleSections } from './sections.ts'

/** What the site always answers besides its pages and the files of `public/`. */
const always = [
  '/about',
  '/about.html',
  '/publications.bib',
  '/publications.ris',
  '/publications.json',
  '/resume.json',
  '/badge.svg',
  '/badge.json',
  '/icon.svg',
  '/apple-icon',
  '/favicon.ico',
  ...cardPages.map((page) => `/preview/${page}`),
  '/llms.txt',
  '/sitemap.xml',
  '/robots.txt',
]

const feedPaths: readonly string[] = Object.values(feedTypes)

/** What the site makes unless a file of `public/` stands there, which then comes first. */
export const yielding: readonly string[] = ['/cv.pdf']

/** The address of every page, the home page first. */
export function pagesOf(content: Content): string[] {
  const { news, publications } = content
  return [
    '/',
    ...(news.length > 0 ? ['/news'] : []),
    ...(publications.length > 0 ? ['/publications'] : []),
    ...publications.map(({ slug }) => `/publications/${slug}`),
    ...splitYears(publicationsByYear(publications)).elsewhere.map(({ year }) => `/publications/year/${year}`),
    ...cutCollections(content).map((name) => `/${name}`),
    ...(hasCv(content) ? ['/cv'] : []),
    ...(biographiesOf(content).length > 0 ? ['/bio'] : []),
  ]
}

/** Every address that the site with this content answers, without the files of `public/`. */
export function routesOf(content: Content): Set<string> {
  return new Set([
    ...always,
    ...(hasFeed(content) ? feedPaths : []),
    ...pagesOf(content).flatMap((page) => [page, markdownPath(page)]),
    ...(content.site.visitorMap ? ['/visitor-map'] : []),
    ...(hasCv(content) ? yielding : []),
    ...content.publications.flatMap(({ slug }) =>
      ['.bib', '.ris', '/preview', '/linkset'].map((ending) => `/publications/${slug}${ending}`),
    ),
  ])
}

/**
 * Whether the site answers an address itself, or would with other content: no file of `public/` may stand there.
 *
 * @param path the address without its first slash
 */
export function isOwnAddress(path: string): boolean {
  const [first = '', ...rest] = path.split('/')
  if (
    [...always, ...feedPaths].includes(`/${path}`) ||
    ['_next', 'api', 'as-markdown', 'whole'].includes(first)
  )
    return true
  if (path.endsWith('.md')) return path === 'index.md' || isOwnAddress(path.slice(0, -'.md'.length))
  if (rest.length === 0) return isCollection(first) || ['visitor-map', 'cv', 'bio'].includes(first)
  // The PDF, which /cv.pdf shows.
  if (path === 'cv/pdf') return true
  // Files of an old site may lie beside the papers' pages: publications/paper.pdf.
  return (
    first === 'publications' &&
    /^(year\/.*|[a-z0-9-]+(\.bib|\.ris|\/(preview|linkset|bib|ris))?)$/.test(rest.join('/'))
  )
}

/** The ids to which a link into a page can lead; undefined for a page whose ids are not known here. */
export function fragmentsOf(route: string, content: Content): Set<string> | undefined {
  const headed = (id: string | number) => [`${id}`, `${id}-title`]
  const papers = (list: Content['publications']) => list.flatMap(({ slug }) => headed(`paper-${slug}`))
  const news = (list: Content['news']) => list.map(({ slug }) => `news-${slug}`)
  if (route === '/news')
    return new Set([
      'main',
      ...news(content.news),
      ...newsByYear(content.news).flatMap(({ year }) => headed(year)),
    ])
  if (route === '/publications')
    return new Set([
      'main',
      'publications',
      ...splitYears(publicationsByYear(content.publications)).here.flatMap(({ year, publications }) => [
        ...headed(year),
        ...papers(publications),
      ]),
    ])
  const paper = content.publications.find(({ slug }) => route === `/publications/${slug}`)
  if (paper) {
    const related = content.news.filter(({ publication }) => publication === paper.slug)
    return new Set([
      'main',
      ...['cite', ...(paper.body ? ['abstract'] : []), ...(related.length > 0 ? ['paper-news'] : [])].flatMap(
        headed,
      ),
      ...['bibtex', ...content.site.citationStyles].map((style) => `cite-${style}`),
      ...news(related),
    ])
  }
  if (route !== '/') return undefined
  const home = homeContent(content)
  const shown = new Set<string>(content.site.sections.map(({ of }) => of))
  return new Set([
    'main',
    ...visibleSections(content).flatMap((section) => [
      ...(section.of === 'sections'
        ? freeSections(section, content).flatMap(({ slug }) => headed(slug))
        : headed(section.id)),
      ...section.aliases,
    ]),
    ...[...homeHeadings(content).values()].flat(),
    ...(shown.has('publications') ? papers(home.publications) : []),
    ...(shown.has('news') ? news(home.news) : []),
  ])
}
