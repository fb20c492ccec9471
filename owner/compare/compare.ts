import type { Publication } from '../../lib/content/collections/publications.ts'
import { bareArxiv, bareDoi } from '../../lib/scholar/statistics.ts'
import { finder, identitiesOf, isArxivDoi } from '../remote/known.ts'
import { markdownOfText } from '../remote/markup.ts'
import type { Work } from '../remote/work.ts'
import type { ListedPaper } from './listed.ts'

/** One thing in which the site is no longer as the world is. */
export type Difference = {
  kind: 'retracted' | 'published' | 'missing'
  /** Who says so. */
  source: string
  title: string
  /** The paper of the site; absent where it is missing. */
  slug?: string
  year?: number
  doi?: string
  arxiv?: string
  /** Where it came out, or the notice of its retraction. */
  where?: string
}

/** What others know. */
export type Known = {
  listed: readonly ListedPaper[]
  /** The preprints of the site as arXiv has them now, by id without version. */
  arxiv: ReadonlyMap<string, Work>
  /** DOIs that Crossref knows to be retracted, with the notice's where there is one. */
  retracted: ReadonlyMap<string, string | undefined>
}

/** Whether a paper of the site is given as a preprint. */
export function isPreprint({ kind }: Publication): boolean {
  return kind === 'preprint'
}

/** Retractions first, then preprints that were published, then papers that the site lacks, each once. */
export function differencesOf(publications: readonly Publication[], known: Known): Difference[] {
  const find = finder(publications)
  // Titles of lists are plain words, those of the site Markdown.
  const named = ({ title, doi, arxiv }: ListedPaper) => ({ title: markdownOfText(title), doi, arxiv })
  const pairs = known.listed.map((paper) => ({ paper, own: find(named(paper)) }))

  const retracted = [
    ...publications.flatMap(({ slug, title, doi }): Difference[] => {
      const bare = doi && bareDoi(doi)
      if (!bare || !known.retracted.has(bare)) return []
      return [{ kind: 'retracted', source: 'Crossref', title, slug, doi, where: known.retracted.get(bare) }]
    }),
    ...pairs.flatMap(({ paper, own }): Difference[] =>
      own && paper.retracted
        ? [{ kind: 'retracted', source: paper.source, title: own.title, slug: own.slug, doi: paper.doi }]
        : [],
    ),
  ]
  const published = [
    ...pairs.flatMap(({ paper: { source, publishedIn, doi, year }, own }): Difference[] =>
      own && publishedIn && isPreprint(own)
        ? [{ kind: 'published', source, title: own.title, slug: own.slug, where: publishedIn, doi, year }]
        : [],
    ),
    ...publications.filter(isPreprint).flatMap(({ slug, title, arxiv }): Difference[] => {
      const work = arxiv ? known.arxiv.get(bareArxiv(arxiv)) : undefined
      const doi = work?.doi && !isArxivDoi(work.doi) ? work.doi : undefined
      const where = work?.publishedIn
      return doi || where ? [{ kind: 'published', source: 'arXiv', title, slug, doi, where }] : []
    }),
  ]
  const missing = pairs.flatMap(
    ({ paper: { source, title, doi, arxiv, year, publishedIn }, own }): Difference[] =>
      own ? [] : [{ kind: 'missing', source, title, doi, arxiv, year, where: publishedIn }],
  )
  return [...once(retracted), ...once(published), ...lackedOnce(missing)]
}

/** What two sources say of one paper is said once, by the first that knows where. */
function once(differences: readonly Difference[]): Difference[] {
  const bySlug = new Map<string, Difference>()
  for (const difference of differences) {
    const slug = difference.slug ?? ''
    const known = bySlug.get(slug)
    if (!known || (!known.doi && difference.doi)) bySlug.set(slug, difference)
  }
  return [...bySlug.values()]
}

/** A paper that several lists have, or one list twice (as preprint and as published), is missing once. */
function lackedOnce(differences: readonly Difference[]): Difference[] {
  const seen = new Set<string>()
  const kept: Difference[] = []
  // Those that were published first, so that they stand for their preprints.
  for (const difference of differences.toSorted((a, b) => Number(!a.where) - Number(!b.where))) {
    const { title, doi, arxiv } = difference
    const identities = identitiesOf({ title: markdownOfText(title), doi, arxiv })
    if (!identities.some((identity) => seen.has(identity))) kept.push(difference)
    for (const identity of identities) seen.add(identity)
  }
  return kept.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
}

const headings = {
  retracted: 'Retracted or withdrawn',
  published: 'Preprints that were published',
  missing: 'Papers that the site lacks',
}

/**
 * The differences for people: under a heading for each kind, one line each with what to do.
 *
 * @param placeOf where a paper of the site stands, by its slug
 */
export function asText(
  differences: readonly Difference[],
  placeOf: (slug: string) => { path: string; line?: number },
): string {
  const kinds = ['retracted', 'published', 'missing'] as const
  const blocks = kinds.flatMap((kind) => {
    const some = differences.filter((difference) => difference.kind === kind)
    return some.length === 0
      ? []
      : [
          `${headings[kind]}:\n${some.map((difference) => lineOf(difference, difference.slug ? placeOf(difference.slug).path : undefined)).join('\n')}`,
        ]
  })
  return blocks.length === 0 ? 'No differences: the site has what the sources have.' : blocks.join('\n\n')
}

function lineOf(
  { kind, source, title, year, doi, arxiv, where }: Difference,
  path: string | undefined,
): string {
  const id = doi ?? arxiv
  const about = [year, kind === 'retracted' ? where && `notice https://doi.org/${where}` : where, doi].filter(
    Boolean,
  )
  const advice = kind === 'missing' ? (id ? `npm run add -- ${id}` : 'npm run new -- publication') : undefined
  return `  ${path ? `${path}: ` : ''}${title}${about.length > 0 ? ` (${about.join(', ')})` : ''}, says ${source}${advice ? `; ${advice}` : ''}`
}
