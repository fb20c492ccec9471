import type { RootContent } from 'mdast'
import { isCollection } from '../content/collections.ts'
import type { Content } from '../content/load.ts'
import { profileWithCv } from '../cv/cv.ts'
import { countFirstAuthored } from '../publications/authorship.ts'
import type { Statistics } from '../scholar/statistics.ts'
import { cutCollections, homeContent } from '../site/home.ts'
import { freeSections, visibleSections } from '../site/sections.ts'
import { words } from '../site/words.ts'
import { entriesIn } from './entries.ts'
import { heading, joined, link, list, paragraph, phrases, plain, strong } from './nodes.ts'
import { asOf, type Source, shown } from './page-source.ts'
import { proseIn } from './prose.ts'

/** The home page: the person, then the sections in the owner's order. */
export function homeTree(source: Source): RootContent[] {
  const { content, statistics } = source
  return [
    ...person(profileWithCv(content), content.site.lang, statistics),
    ...visibleSections(content).flatMap((section) => sectionOf(section, source)),
  ]
}

function person(
  { name, nativeName, headline, affiliation, location, links = {} }: Content['profile'],
  language: string,
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
    ...(statistics ? [paragraph(...numbers(statistics, language))] : []),
  ]
}

function numbers(statistics: Statistics, language: string) {
  const { citations, hIndex, i10Index, source } = statistics
  const figures = [
    [words.citations, citations],
    [words.hIndex, hIndex],
    [words.i10Index, i10Index],
  ] as const
  const counted = figures.flatMap(([label, value]) => (value === undefined ? [] : `${label}: ${value}`))
  const from = statistics.url ? [link(statistics.url, plain(source))] : source
  return joined([...counted, asOf(statistics, language), from])
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
