import type { Publication } from '../content/collections/publications.ts'
import { words } from '../site/words.ts'

/**
 * The links of a paper in the order in which readers look for them. The identifiers give their own, unless the
 * paper's link already leads there.
 */
export function publicationLinks({
  links = {},
  doi,
  arxiv,
}: Pick<Publication, 'links' | 'doi' | 'arxiv'>): { label: string; url: string }[] {
  const { other = [], paper = '' } = links
  const link = (label: string, url: string | undefined) => (url ? [{ label, url }] : [])
  return [
    ...link(words.links.paper, paper),
    ...link(words.links.pdf, links.pdf === paper ? undefined : links.pdf),
    ...link(
      words.links.arxiv,
      arxiv && !paper.includes(arxiv) ? `https://arxiv.org/abs/${arxiv}` : undefined,
    ),
    ...link(
      words.links.doi,
      doi && !paper.includes(doi)
        ? `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`
        : undefined,
    ),
    ...link(words.links.code, links.code),
    ...link(words.links.project, links.project),
    ...link(words.links.slides, links.slides),
    ...link(words.links.poster, links.poster),
    ...link(words.links.video, links.video),
    ...link(words.links.data, links.data),
    ...other,
  ]
}
