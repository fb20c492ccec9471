import type { Publication } from '../content/collections/publications.ts'

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
    ...link('Paper', paper),
    ...link('arXiv', arxiv && !paper.includes(arxiv) ? `https://arxiv.org/abs/${arxiv}` : undefined),
    ...link(
      'DOI',
      doi && !paper.includes(doi)
        ? `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`
        : undefined,
    ),
    ...link('Code', links.code),
    ...link('Project', links.project),
    ...link('Slides', links.slides),
    ...link('Poster', links.poster),
    ...link('Video', links.video),
    ...link('Data', links.data),
    ...other,
  ]
}
