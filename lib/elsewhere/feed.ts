import type { RootContent } from 'mdast'
import { EXIT, visit } from 'unist-util-visit'
import { v5 as nameBasedUuid } from 'uuid'
import type { NewsItem } from '../content/collections/news.ts'
import type { Publication } from '../content/collections/publications.ts'
import type { Content } from '../content/load.ts'
import { compareText } from '../content/problem.ts'
import { firstDay, hasCome, today } from '../content/values/day.ts'
import { treeToHtml } from '../markdown/html.ts'
import { plainText, wordsOf } from '../markdown/markdown.ts'
import { parseProse } from '../markdown/syntax/parse.ts'
import { publicationDate } from '../publications/date.ts'
import { words } from '../site/words.ts'
import { hasFeed, wholeAddresses } from './addresses.ts'
import { newsBlocks } from './entries.ts'
import { begunWith, heading, plain, when } from './nodes.ts'
import { paperHead } from './paper.ts'
import { proseIn } from './prose.ts'

/** What feeds have in common: the news and the papers, newest first, each with all that its page says. */

/** Something new on the site. */
export type FeedEntry = {
  /** Names it for ever: readers show what they do not know by its id as new. */
  id: string
  url: string
  title: string
  html: string
  /** When, as far as is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string
  /** The newest date of the content that has come, where that of the entry has not; else the same. */
  updated: string
  /** The day that it is from, `YYYY-MM-DD`, where that is known and has come. */
  published?: string
  authors: string[]
  tags: string[]
}

/** What an entry says of itself. */
type ReadEntry = Omit<FeedEntry, 'updated' | 'published'>

/** The site as a feed. */
export type Feed = {
  id: string
  title: string
  description?: string
  language: string
  author: string
  entries: FeedEntry[]
}

/** How many entries a feed has at most: readers ask for all of it, many times a day. */
const mostEntries = 100

// Made for this project, once; names within it are names of feeds (RFC 9562, 6.5).
const namespace = 'f1c7e0a2-6f0e-4d0a-9a55-2b8d3f6f9c11'

/**
 * The site's feed; undefined where there is nothing for it. What is not out yet and has no year has no date either, and
 * comes in with it.
 *
 * @param absolute makes the whole address of a path of the site
 * @param day the day of the question, `YYYY-MM-DD`; tells alone which dates of the content are still to come, and is none of the feed's
 */
export function feedOf(
  content: Content,
  absolute: (path: string) => string,
  day = today(),
): Feed | undefined {
  if (!hasFeed(content)) return undefined
  const { site, profile, news, publications } = content
  const entries = [
    ...news.map((item) => newsEntry(item, content, absolute)),
    ...publications.flatMap((paper) => paperEntry(paper, content, absolute) ?? []),
  ].toSorted((a, b) => compareText(b.date, a.date))
  const latest = entries.find(({ date }) => hasCome(date, day))?.date
  return {
    id: idOf(content, 'feed'),
    title: site.title,
    description: site.description ?? profile.headline,
    language: site.lang,
    author: profile.name,
    entries: entries.slice(0, mostEntries).map((one) => {
      if (!hasCome(one.date, day)) return { ...one, updated: latest ?? one.date }
      return { ...one, updated: one.date, ...(one.date.length === 10 && { published: one.date }) }
    }),
  }
}

/** The first moment of a date, in UTC (RFC 3339): feeds want a moment. Readers hold back what is of one still to come. */
export function momentOf(date: string): string {
  return `${firstDay(date)}T00:00:00Z`
}

/**
 * An id that outlives the site's address, which is another at the next university: of the owner's name and the name of
 * the file. A tag: or an address would be another on another host, and every reader would show all entries as new.
 */
function idOf({ profile }: Content, name: string): string {
  return `urn:uuid:${nameBasedUuid(`${profile.name}\n${name}`, namespace)}`
}

function newsEntry(item: NewsItem, content: Content, absolute: (path: string) => string): ReadEntry {
  const { slug, date, body } = item
  const url = absolute(`/news#news-${slug}`)
  return {
    id: idOf(content, `news/${slug}`),
    url,
    title: shortened(firstWords(body)) || `${words.news} ${when(content.site.lang, date)}`,
    html: asHtml(
      begunWith([plain(`${when(content.site.lang, date)}: `)], newsBlocks(item, content.publications, 1)),
      absolute,
      '/news',
      `news-${slug}-`,
    ),
    date,
    authors: [content.profile.name],
    tags: [],
  }
}

function paperEntry(
  paper: Publication,
  content: Content,
  absolute: (path: string) => string,
): ReadEntry | undefined {
  const date = publicationDate(paper)
  if (date === undefined) return undefined
  const { slug, title, authors, editors = [], collaboration, topics, body } = paper
  const page = `/publications/${slug}`
  const abstract = body
    ? [heading(2, plain(words.abstract)), ...proseIn(body, { above: 2, part: 'abstract' })]
    : []
  return {
    id: idOf(content, `publications/${slug}`),
    url: absolute(page),
    title: plainText(title),
    html: asHtml([...paperHead(paper, content), ...abstract], absolute, page, 'abstract-'),
    date,
    authors: [
      ...(authors.length > 0 ? authors : editors).map(({ name }) => name),
      ...(collaboration ? [collaboration] : []),
    ],
    tags: [...new Set(topics)],
  }
}

function asHtml(
  children: RootContent[],
  absolute: (path: string) => string,
  page: string,
  idPrefix: string,
): string {
  return treeToHtml(
    { type: 'root', children },
    { firstHeading: 2, idPrefix, formulasAsWords: true, place: wholeAddresses(absolute, page) },
  )
}

/** The words of the first lines of a text, which its first paragraph or heading is. */
function firstWords(markdown: string): string {
  let found = ''
  visit(parseProse(markdown), ['paragraph', 'heading'], (node) => {
    found = wordsOf(node).replace(/\s+/g, ' ').trim()
    return found === '' ? undefined : EXIT
  })
  return found
}

/** The beginning of a text as a title, ended between two words. */
function shortened(text: string): string {
  if ([...text].length <= 100) return text
  const segments = [...new Intl.Segmenter(words.locale, { granularity: 'word' }).segment(text)]
  let title = ''
  for (const { segment } of segments) {
    if ([...title].length + [...segment].length > 99) break
    title += segment
  }
  return `${title.trimEnd()}…`
}
