import type { RootContent } from 'mdast'
import { biographiesOf, portraitOf, portraitWords } from '../biographies/offered.ts'
import { newsByYear } from '../content/collections/news.ts'
import { isCollection } from '../content/collections.ts'
import { displayDate } from '../content/date.ts'
import type { Content } from '../content/load.ts'
import { profileWithCv } from '../cv/cv.ts'
import { countFirstAuthored } from '../publications/authorship.ts'
import { bibtexEntry } from '../publications/bibliography/write/bibtex.ts'
import { formattedCitations } from '../publications/bibliography/write/format.ts'
import { publicationsByYear, splitYears } from '../publications/list.ts'
import { citationCounts } from '../scholar/citations.ts'
import type { Statistics } from '../scholar/statistics.ts'
import { cutCollections, homeContent } from '../site/home.ts'
import { freeSections, headingWords, visibleSections } from '../site/sections.ts'
import { words } from '../site/words.ts'
import { wholeAddresses } from './addresses.ts'
import { cvTree } from './cv.ts'
import { entriesIn, newsBlocks } from './entries.ts'
import { asMarkdown } from './markdown.ts'
import { begunWith, heading, joined, link, list, paragraph, phrases, plain, strong, when } from './nodes.ts'
import { paperHead, thumbnailOf } from './paper.ts'
import { proseIn } from './prose.ts'

/** Every page once more as Markdown, for those who read no HTML: the same facts in the same order. */

/** What a page is made of besides its path. */
export type Source = {
  content: Content
  /** The citation numbers as they stand. */
  statistics?: Statistics
  /** Makes the whole address of a path of the site. */
  absolute: (path: string) => string
}

/**
 * The page at a path as Markdown.
 *
 * @param page the page's path, such as `/` or `/publications/my-paper`
 * @returns undefined where the site with this content has no such page
 */
export function pageAsMarkdown(page: string, source: Source): string | undefined {
  const tree = treeOf(page, source)
  if (!tree) return undefined
  return asMarkdown(tree, wholeAddresses(source.absolute, page))
}

function treeOf(page: string, source: Source): RootContent[] | undefined {
  const { content } = source
  const { news, publications } = content
  if (page === '/') return home(source)
  if (page === '/cv') return cvTree(content)
  if (page === '/bio') return biographies(content)
  if (page === '/news')
    return news.length === 0
      ? undefined
      : [
          heading(1, plain(words.news)),
          ...newsByYear(news).flatMap(({ year, items }) => [
            heading(2, plain(year)),
            ...entriesIn('news', shown({ ...content, news: items }, source, 2)),
          ]),
        ]
  const { here, elsewhere } = splitYears(publicationsByYear(publications))
  if (page === '/publications')
    return publications.length === 0
      ? undefined
      : [heading(1, plain(words.publications)), ...years(here, source), ...otherYears(elsewhere)]
  const [, year] = /^\/publications\/year\/([^/]+)$/.exec(page) ?? []
  if (year !== undefined) {
    const found = elsewhere.find((one) => String(one.year) === year)
    return found && [heading(1, plain(words.publicationsOf(year))), ...papers(found, source, 1)]
  }
  const [, slug] = /^\/publications\/([^/]+)$/.exec(page) ?? []
  if (slug !== undefined) return paper(slug, source)
  const cut = cutCollections(content).find((name) => page === `/${name}`)
  const title = content.site.sections.find(({ of }) => of === cut)?.title
  return cut && [heading(1, plain(headingWords(title ?? cut))), ...entriesIn(cut, shown(content, source, 1))]
}

function shown(content: Content, { content: whole, statistics }: Source, above: 1 | 2) {
  const { publications } = whole
  return { content, papers: publications, citations: citationCounts(publications, statistics), above }
}

type Year = ReturnType<typeof publicationsByYear>[number]

function years(all: readonly Year[], source: Source): RootContent[] {
  return all.flatMap((one) => [
    heading(2, plain(one.year === 'forthcoming' ? words.forthcoming : String(one.year))),
    ...papers(one, source, 2),
  ])
}

function papers({ publications }: Year, source: Source, above: 1 | 2): RootContent[] {
  return entriesIn('publications', shown({ ...source.content, publications }, source, above))
}

function otherYears(all: readonly Year[]): RootContent[] {
  return list(
    all.map(({ year }) => [
      paragraph(link(`/publications/year/${year}`, plain(words.publicationsOf(String(year))))),
    ]),
  )
}

function paper(slug: string, { content, statistics }: Source): RootContent[] | undefined {
  const { publications, profile, news } = content
  const publication = publications.find((one) => one.slug === slug)
  if (!publication) return undefined
  const cited = citationCounts(publications, statistics).get(slug)
  const related = news.filter((item) => item.publication === slug)
  return [
    heading(1, ...phrases(publication.title)),
    ...paperHead(publication, profile),
    ...(cited !== undefined && statistics
      ? [paragraph(plain(`${words.cited(cited)} ${asOf(statistics)}, ${statistics.source}`))]
      : []),
    ...thumbnailOf(publication),
    ...(publication.body
      ? [heading(2, plain(words.abstract)), ...proseIn(publication.body, { above: 2, part: 'abstract' })]
      : []),
    ...(related.length > 0
      ? [
          heading(2, plain(words.news)),
          ...list(related.map((item) => begunWith([plain(`${when(item.date)}: `)], newsBlocks(item, [], 2)))),
        ]
      : []),
    heading(2, plain(words.cite)),
    { type: 'code', lang: 'bibtex', value: bibtexEntry(publication).trim() },
    ...list(
      formattedCitations(publication, content.site.citationStyles).map(({ style, text }) => [
        paragraph(plain(`${style}: ${text}`)),
      ]),
    ),
  ]
}

function biographies(content: Content): RootContent[] | undefined {
  const offered = biographiesOf(content)
  const portrait = portraitOf(content)
  if (offered.length === 0) return undefined
  return [
    heading(1, plain(words.biography)),
    ...offered.flatMap(({ title, body }, index) => [
      heading(2, plain(title)),
      ...proseIn(body, { above: 2, part: `bio-${index}` }),
    ]),
    ...(portrait ? [paragraph(link(portrait, plain(portraitWords(content))))] : []),
  ]
}

function asOf({ asOf: day, undated }: Statistics): string {
  return `${undated ? words.undatedReadOn : words.asOf} ${displayDate(day, words.locale)}`
}

function home(source: Source): RootContent[] {
  const { content, statistics } = source
  return [
    ...person(profileWithCv(content), statistics),
    ...visibleSections(content).flatMap((section) => sectionOf(section, source)),
  ]
}

function person(
  { name, nativeName, headline, affiliation, location, links = {} }: Content['profile'],
  statistics: Statistics | undefined,
): RootContent[] {
  const { other = [], email, ...known } = links
  const labels: Record<string, string> = words.profileLinks
  const facts = joined([headline, affiliation && phrases(affiliation), location])
  const elsewhere = [
    ...(email ? [{ label: words.profileLinks.email, url: `mailto:${email}`, text: email }] : []),
    ...Object.entries(known).flatMap(([key, url]) => (url ? [{ label: labels[key] ?? key, url }] : [])),
    ...other,
  ]
  return [
    heading(1, plain(nativeName ? `${name} (${nativeName.text})` : name)),
    ...(facts.length > 0 ? [paragraph(...facts)] : []),
    ...list(elsewhere.map(({ label, url }) => [paragraph(link(url, plain(label)))])),
    ...(statistics ? [paragraph(...numbers(statistics))] : []),
  ]
}

function numbers(statistics: Statistics) {
  const { citations, hIndex, i10Index, source } = statistics
  const figures = [
    [words.citations, citations],
    [words.hIndex, hIndex],
    [words.i10Index, i10Index],
  ] as const
  const counted = figures.flatMap(([label, value]) => (value === undefined ? [] : `${label}: ${value}`))
  const from = statistics.url ? [link(statistics.url, plain(source))] : source
  return joined([...counted, asOf(statistics), from])
}

function sectionOf(section: Content['site']['sections'][number], source: Source): RootContent[] {
  const { content } = source
  const free = freeSections(section, content)
  if (section.of === 'sections')
    return free.flatMap(({ slug, title, body }) => [
      heading(2, plain(title)),
      ...proseIn(body, { above: 2, part: slug }),
    ])
  const title = section.title ?? free[0]?.title
  const above = title ? [heading(2, plain(title))] : []
  if (section.of === 'about')
    return [...above, ...proseIn(content.profile.body, { above: title ? 2 : 1, part: 'about' })]
  if (!isCollection(section.of))
    return [...above, ...free.flatMap(({ slug, body }) => proseIn(body, { above: 2, part: slug }))]
  const name = section.of
  const cut = homeContent(content)[name].length < content[name].length
  const hasPage = name === 'news' || name === 'publications' || cutCollections(content).includes(name)
  return [
    ...above,
    ...(name === 'publications' ? firstAuthored(content) : []),
    ...entriesIn(name, shown(homeContent(content), source, 2)),
    ...(cut && hasPage ? [paragraph(link(`/${name}`, plain(words.all(content[name].length))))] : []),
  ]
}

function firstAuthored({ publications, site, profile }: Content): RootContent[] {
  const counts = countFirstAuthored(publications, site.firstAuthorVenues, profile)
  if (counts.length === 0) return []
  const each = counts.map(({ venue, count, distinctions }) => {
    const named = distinctions.map((one) =>
      count === 1 ? one.name : `${one.name} ${words.times(one.count)}`,
    )
    return [
      strong(plain(`${venue} ${words.times(count)}`)),
      ...(named.length > 0 ? [plain(` (${named.join(', ')})`)] : []),
    ]
  })
  return [paragraph(plain(`${words.firstAuthored} `), ...joined(each))]
}
