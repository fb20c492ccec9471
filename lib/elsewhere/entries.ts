import type { PhrasingContent, RootContent } from 'mdast'
import type { NewsItem } from '../content/collections/news.ts'
import type { CollectionName } from '../content/collections.ts'
import type { Content } from '../content/load.ts'
import { displayYears } from '../content/shown-date.ts'
import { words } from '../site/words.ts'
import {
  type Blocks,
  begunWith,
  heading,
  joined,
  link,
  list,
  paragraph,
  phrases,
  plain,
  strong,
  when,
} from './nodes.ts'
import { legend, paperLines } from './paper.ts'
import { proseIn } from './prose.ts'

/** The entries of each collection as lists, for those who read them away from the site's pages. */

/** What entries are made of, and what is known besides. */
export type Shown = {
  /** The entries to show. */
  content: Content
  /** The publications that have a page, to which news can lead. */
  papers: Content['publications']
  /** How often each publication was cited, by slug. */
  citations: ReadonlyMap<string, number>
  /** The level of the heading that the list stands under. */
  above: 1 | 2
  /** Whether papers are listed with their abstracts. */
  abstracts?: boolean
}

type Draw = (shown: Shown) => RootContent[]

const lists: { [Name in CollectionName]?: Draw } = {
  news: ({ content, papers, above }) =>
    list(
      content.news.map((item) =>
        begunWith([plain(`${when(content.site.lang, item.date)}: `)], newsBlocks(item, papers, above)),
      ),
    ),
  publications: ({ content, citations, above, abstracts }) => [
    ...list(
      content.publications.map((one) => [
        paragraph(...paperLines(one, content.profile, citations.get(one.slug))),
        ...(abstracts ? proseIn(one.body, { above, part: one.slug }) : []),
      ]),
    ),
    ...legend(content.publications),
  ],
  education: ({ content, above }) =>
    stations(
      'education',
      content.education.map((one) => ({ ...one, place: one.institution, what: one.degree })),
      { above, language: content.site.lang },
    ),
  experience: ({ content, above }) =>
    stations(
      'experience',
      content.experience.map((one) => ({
        ...one,
        place: one.organization,
        what: one.role,
        url: one.organizationUrl,
      })),
      { above, language: content.site.lang },
    ),
  teaching: ({ content, above }) =>
    list(
      content.teaching.map(({ slug, term, code, course, institution, role, body }) => [
        paragraph(
          plain(`${term}: `),
          strong(...joined([code, phrases(course)])),
          plain(', '),
          ...joined([role, phrases(institution)]),
        ),
        ...proseIn(body, { above, part: `teaching-${slug}` }),
      ]),
    ),
  activities: ({ content, above }) =>
    [...new Set(content.activities.map(({ group }) => group))].flatMap((group) => [
      heading(above === 1 ? 2 : 3, plain(group)),
      ...list(
        content.activities
          .filter((activity) => activity.group === group)
          .map(({ slug, area, venues, body }) => [
            paragraph(
              plain(
                `${area ? `${area}: ` : ''}${venues.map(({ name, years }) => [name, ...(years.length > 0 ? [`(${displayYears(years)})`] : [])].join(' ')).join('; ')}`,
              ),
            ),
            ...proseIn(body, { above: above + 1, part: `activities-${slug}` }),
          ]),
      ),
    ]),
  awards: ({ content, above }) =>
    list(
      content.awards.map(({ slug, date, end, rank, title, url, issuer, event, body }) => [
        paragraph(
          plain(`${when(content.site.lang, date, end)}: `),
          ...joined([
            rank && [strong(plain(rank))],
            url ? [link(url, ...phrases(title, { linked: true }))] : phrases(title),
            issuer && phrases(issuer),
          ]),
          ...(event ? [plain(' ('), ...phrases(event), plain(')')] : []),
        ),
        ...proseIn(body, { above, part: `awards-${slug}` }),
      ]),
    ),
  talks: ({ content, above }) =>
    list(
      content.talks.map(({ slug, date, title, host, place, links = [], body }) => [
        paragraph(
          plain(`${when(content.site.lang, date)}: `),
          ...joined([
            [strong(...phrases(title))],
            host && phrases(host),
            place,
            ...links.map(({ label, url }) => [link(url, plain(label))]),
          ]),
        ),
        ...proseIn(body, { above, part: `talks-${slug}` }),
      ]),
    ),
}

/** The entries of a collection. Of one that says nothing of itself here, every fact, so that none is missing. */
export function entriesIn(name: CollectionName, shown: Shown): RootContent[] {
  return (lists[name] ?? ((all: Shown) => everyFact(name, all)))(shown)
}

/** A news item, with the way to the paper that it is about. */
export function newsBlocks(
  { slug, emoji, body, publication }: NewsItem,
  papers: Content['publications'],
  above: number,
): Blocks {
  const blocks = proseIn(body, { above, part: `news-${slug}` })
  const way =
    publication && papers.some((paper) => paper.slug === publication)
      ? [link(`/publications/${publication}`, plain(words.publication))]
      : []
  const begun = emoji ? begunWith([plain(`${emoji} `)], blocks) : blocks
  const last = begun.at(-1)
  if (way.length === 0) return begun
  return last?.type === 'paragraph'
    ? [...begun.slice(0, -1), paragraph(...last.children, plain(' ('), ...way, plain(')'))]
    : [...begun, paragraph(...way)]
}

type Station = Pick<Content['education'][number], 'slug' | 'start' | 'end' | 'url' | 'details' | 'body'> & {
  place: string
  what: string
}

function stations(
  part: string,
  all: Station[],
  { above, language }: { above: number; language: string },
): RootContent[] {
  return list(
    all.map(({ slug, start, end, place, what, url, details, body }) => [
      paragraph(
        plain(`${when(language, start, end ?? 'now')}: `),
        strong(...(url ? [link(url, ...phrases(place, { linked: true }))] : phrases(place))),
        plain(', '),
        ...phrases(what),
      ),
      ...list(details.map(({ label, text }) => [paragraph(plain(`${label}: `), ...phrases(text))])),
      ...proseIn(body, { above, part: `${part}-${slug}` }),
    ]),
  )
}

function everyFact(name: CollectionName, { content, above }: Shown): RootContent[] {
  return list(
    content[name].map(({ slug, body, draft: _, order: __, ...facts }) => [
      paragraph(...joined(Object.values(facts).flatMap(shownFact))),
      ...proseIn(body, { above, part: `${name}-${slug}` }),
    ]),
  )
}

function shownFact(fact: unknown): PhrasingContent[][] {
  if (typeof fact === 'string')
    return [/^(https?:\/\/|\/)\S+$/.test(fact) ? [link(fact, plain(fact))] : phrases(fact)]
  if (typeof fact === 'number') return [[plain(String(fact))]]
  if (Array.isArray(fact)) return fact.flatMap(shownFact)
  return typeof fact === 'object' && fact !== null ? Object.values(fact).flatMap(shownFact) : []
}
