import type { RootContent } from 'mdast'
import { biographiesOf, portraitOf, portraitWords } from '../biographies/offered.ts'
import { newsByYear } from '../content/collections/news.ts'
import type { Content } from '../content/load.ts'
import { bibtexEntry } from '../publications/bibliography/write/bibtex.ts'
import { publicationsByYear, splitYears, yearName } from '../publications/list.ts'
import { citationCounts } from '../scholar/citations.ts'
import { cutCollections } from '../site/home.ts'
import { headingWords } from '../site/sections.ts'
import { words } from '../site/words.ts'
import { wholeAddresses } from './addresses.ts'
import { cvTree } from './cv.ts'
import { entriesIn, newsBlocks } from './entries.ts'
import { homeTree } from './home.ts'
import { asMarkdown } from './markdown.ts'
import { begunWith, heading, joined, link, list, paragraph, phrases, plain, when } from './nodes.ts'
import { asOf, type Source, shown } from './page-source.ts'
import { paperHead, thumbnailOf } from './paper.ts'
import { proseIn } from './prose.ts'

/** Every page once more as Markdown, for those who read no HTML: the same facts in the same order. */

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
  if (page === '/') return homeTree(source)
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
      : [
          heading(1, plain(words.publications)),
          ...years(here, source),
          ...otherYears(elsewhere),
          files(words.wholeList, [
            ['BibTeX', '/publications.bib'],
            ['RIS', '/publications.ris'],
            ['CSL-JSON', '/publications.json'],
          ]),
        ]
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

type Year = ReturnType<typeof publicationsByYear>[number]

function years(all: readonly Year[], source: Source): RootContent[] {
  return all.flatMap((one) => [heading(2, plain(yearName(one.year))), ...papers(one, source, 2)])
}

function papers({ publications }: Year, source: Source, above: 1 | 2): RootContent[] {
  return entriesIn('publications', {
    ...shown({ ...source.content, publications }, source, above),
    abstracts: true,
  })
}

/** The same as files of other formats. */
function files(before: string, formats: readonly (readonly [name: string, path: string])[]): RootContent {
  const links = formats.map(([name, path]) => [link(path, plain(name))])
  return paragraph(plain(`${before} `), ...joined(links))
}

function otherYears(all: readonly Year[]): RootContent[] {
  return list(
    all.map(({ year }) => [
      paragraph(link(`/publications/year/${year}`, plain(words.publicationsOf(String(year))))),
    ]),
  )
}

function paper(slug: string, { content, statistics, citationsOf }: Source): RootContent[] | undefined {
  const { publications, news } = content
  const publication = publications.find((one) => one.slug === slug)
  if (!publication) return undefined
  const cited = citationCounts(publications, statistics).get(slug)
  const related = news.filter((item) => item.publication === slug)
  return [
    heading(1, ...phrases(publication.title)),
    ...paperHead(publication, content),
    ...(cited !== undefined && statistics
      ? [
          paragraph(
            plain(`${words.cited(cited)} ${asOf(statistics, content.site.lang)}, ${statistics.source}`),
          ),
        ]
      : []),
    ...thumbnailOf(publication),
    ...(publication.body
      ? [heading(2, plain(words.abstract)), ...proseIn(publication.body, { above: 2, part: 'abstract' })]
      : []),
    ...(related.length > 0
      ? [
          heading(2, plain(words.news)),
          ...list(
            related.map((item) =>
              begunWith([plain(`${when(content.site.lang, item.date)}: `)], newsBlocks(item, [], 2)),
            ),
          ),
        ]
      : []),
    heading(2, plain(words.cite)),
    { type: 'code', lang: 'bibtex', value: bibtexEntry(publication).trim() },
    ...list(
      citationsOf(publication, content.site.citationStyles).map(({ style, text }) => [
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
