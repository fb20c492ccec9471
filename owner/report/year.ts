import type { RootContent } from 'mdast'
import type { Publication } from '../../lib/content/collections/publications.ts'
import type { CollectionName } from '../../lib/content/collections.ts'
import type { Content } from '../../lib/content/load.ts'
import { entriesIn } from '../../lib/elsewhere/entries.ts'
import { asMarkdown } from '../../lib/elsewhere/markdown.ts'
import { heading, list, paragraph, plain } from '../../lib/elsewhere/nodes.ts'
import { plainText } from '../../lib/markdown/markdown.ts'
import { isForthcoming } from '../../lib/publications/date.ts'
import type { Statistics } from '../../lib/scholar/statistics.ts'

/**
 * What happened in a year, for the report that an institution asks for, in Markdown.
 *
 * @param content the published content
 * @param snapshots the citation numbers as they stood, oldest first
 * @param place what becomes of an address
 */
export function yearReport(
  content: Content,
  year: number,
  snapshots: readonly Statistics[],
  place: (address: string) => string,
): string {
  const of = contentOf(content, year)
  const sections: [CollectionName, string][] = [
    ['publications', 'Publications'],
    ['talks', 'Talks'],
    ['awards', 'Awards'],
    ['teaching', 'Teaching'],
    ['activities', 'Service'],
    ['experience', 'Positions begun or ended'],
    ['education', 'Degrees begun or ended'],
    ['news', 'News'],
  ]
  const drawn = sections.flatMap(([name, title]): RootContent[] =>
    of[name].length === 0
      ? []
      : [
          heading(2, plain(`${title} (${of[name].length})`)),
          ...entriesIn(name, { content: of, papers: content.publications, citations: new Map(), above: 2 }),
        ],
  )
  const lines = (texts: readonly string[]) => list(texts.map((text) => [paragraph(plain(text))]))
  return asMarkdown(
    [
      heading(1, plain(`${content.profile.name}, ${year}`)),
      ...(drawn.length > 0 ? drawn : [paragraph(plain('The content says nothing of this year.'))]),
      heading(2, plain('Citations')),
      ...lines(citationsIn(year, snapshots)),
      heading(2, plain('What this report cannot know')),
      ...lines(unknown(content, year)),
    ],
    place,
  )
}

/** Of the content what is of a year. */
function contentOf(content: Content, year: number): Content {
  const of = (date: string | undefined) => date?.slice(0, 4) === String(year)
  const lasts = ({ date, end }: { date: string; end?: string }) =>
    Number(date.slice(0, 4)) <= year && year <= Number((end ?? date).slice(0, 4))
  return {
    ...content,
    publications: content.publications.filter((paper) => paper.year === year),
    talks: content.talks.filter(({ date }) => of(date)),
    awards: content.awards.filter(lasts),
    teaching: content.teaching.filter(({ date }) => of(date)),
    activities: content.activities.flatMap((activity) => {
      const venues = activity.venues
        .filter(({ years }) => years.includes(year))
        .map(({ name }) => ({ name, years: [year] }))
      return venues.length > 0 ? [{ ...activity, venues }] : []
    }),
    experience: content.experience.filter(({ start, end }) => of(start) || of(end)),
    education: content.education.filter(({ start, end }) => of(start) || of(end)),
    news: content.news.filter(({ date }) => of(date)),
  }
}

/** What the numbers say of a year: what a source counts for it, and what was gained between two days. */
function citationsIn(year: number, snapshots: readonly Statistics[]): string[] {
  const latest = snapshots.at(-1)
  if (!latest) return ['unknown: there is no content/scholar.json, which "npm run scholar" keeps']
  const counted = latest.perYear.find((one) => one.year === year)
  const inYear = counted
    ? [`${counted.citations} received in ${year} by the count of ${latest.source} as of ${latest.asOf}`]
    : [`${latest.source} has no count for ${year} (as of ${latest.asOf})`]
  // Two sources count differently: a gain between them would be none.
  const same = snapshots.filter(({ source }) => source === latest.source)
  const last = same.findLast(({ asOf }) => asOf <= `${year}-12-31`)
  const first =
    same.findLast(({ asOf }) => asOf < `${year}-01-01`) ?? same.find(({ asOf }) => asOf.startsWith(`${year}`))
  const isSpan = first && last && first.asOf < last.asOf && last.asOf.startsWith(`${year}`)
  return isSpan
    ? [
        ...inYear,
        `${last.citations - first.citations} gained between ${first.asOf} (${first.citations}) and ${last.asOf} (${last.citations}), by ${last.source}; h-index ${first.hIndex ?? 'unknown'} then, ${last.hIndex ?? 'unknown'} at the end`,
      ]
    : [
        ...inYear,
        `a gain within ${year}: unknown, since git holds no two states of content/scholar.json for it`,
      ]
}

/** What may be of the year and cannot be told from the content. */
function unknown({ publications, activities }: Content, year: number): string[] {
  const papers = (isMeant: (paper: Publication) => boolean, why: string) => {
    const titles = publications
      .filter((paper) => paper.year === undefined && isMeant(paper))
      .map(({ title }) => plainText(title))
    return titles.length > 0 ? [`of which year are: ${titles.join('; ')} (${why})`] : []
  }
  const undated = activities.flatMap(({ group, venues }) =>
    venues.filter(({ years }) => years.length === 0).map(({ name }) => `${name} (${group})`),
  )
  return [
    ...papers(isForthcoming, 'not out yet'),
    ...papers((paper) => !isForthcoming(paper), 'undated'),
    ...(undated.length > 0
      ? [`whether service without years was done in ${year}: ${undated.join('; ')}`]
      : []),
    'grants, students and committees, for which the content has no place of its own',
  ]
}
