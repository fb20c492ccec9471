import type { Publication } from '../content/collections/publications.ts'
import { linksIn } from '../markdown/markdown.ts'
import { words } from '../site/words.ts'

/** What a link of a paper leads to; `other` stands under words of the owner's own. */
export type LinkKind = keyof typeof words.links | 'other'

/**
 * The links of a paper in the order in which readers look for them. The identifiers give their own, unless the
 * paper's link already leads there.
 */
export function publicationLinks({
  links = {},
  doi,
  arxiv,
}: Pick<Publication, 'links' | 'doi' | 'arxiv'>): { kind: LinkKind; label: string; url: string }[] {
  const { other = [], paper = '' } = links
  const link = (kind: keyof typeof words.links, url: string | undefined) =>
    url ? [{ kind, label: words.links[kind], url }] : []
  return [
    ...link('paper', paper),
    ...link('pdf', links.pdf === paper ? undefined : links.pdf),
    ...link('arxiv', arxiv && !paper.includes(arxiv) ? arxivAddress(arxiv) : undefined),
    ...link('doi', doi && !paper.includes(doi) ? doiAddress(doi) : undefined),
    ...link('code', links.code),
    ...link('project', links.project),
    ...link('slides', links.slides),
    ...link('poster', links.poster),
    ...link('video', links.video),
    ...link('data', links.data),
    ...other.map(({ label, url }) => ({ kind: 'other' as const, label, url })),
  ]
}

/** Where the paper itself is on the web, when a link says so; of software and data, where they are, and of what is no paper, its first. */
export function webAddress({ kind, links = {} }: Pick<Publication, 'kind' | 'links'>): string | undefined {
  const own = kind === 'webpage' || kind === 'other' ? links.other?.[0]?.url : undefined
  const work = kind === 'software' ? links.code : kind === 'dataset' ? links.data : own
  return [links.paper, links.pdf, work].find((address) => address && /^https?:/.test(address))
}

/** The address of a DOI (DOI Handbook, 2.5.2.4: signs that an address gives another meaning are escaped). */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`
}

/** The page of a paper at arXiv. */
export function arxivAddress(id: string): string {
  return `https://arxiv.org/abs/${id}`
}

/** Whether a text links to a paper itself: to its page here, to where it can be read, or by its DOI or arXiv number. */
export function leadsTo(
  markdown: string,
  { slug, links = {}, doi, arxiv }: Pick<Publication, 'slug' | 'links' | 'doi' | 'arxiv'>,
): boolean {
  const bare = (url: string) => url.replace(/[?#].*/s, '').replace(/(?:v\d+)?(?:\.pdf)?\/?$/, '')
  const places = [`/publications/${slug}`, links.paper, links.pdf, doi, arxiv].filter((place) => place)
  return linksIn(markdown).some(({ url }) => places.some((place = '') => bare(url).endsWith(bare(place))))
}
