import type { Publication } from '../content/collections/publications.ts'

/** The address within the site of a paper's PDF on the page's own host. */
export function ownPdf(slug: string): string {
  return `/publications/${slug}.pdf`
}

/**
 * The publications, each with its own PDF where there is one: beside the paper's page, where Google Scholar looks for it
 * (scholar.google.com/intl/en/scholar/inclusion.html, "Indexing", 3). A copy elsewhere that `links.pdf` names is then the paper, unless
 * another address is.
 *
 * @param own slugs of the papers whose PDF lies in `public/publications/`
 */
export function withOwnFiles(publications: readonly Publication[], own: ReadonlySet<string>): Publication[] {
  return publications.map((publication) => {
    const { slug, links = {} } = publication
    if (!own.has(slug)) return publication
    return { ...publication, links: { ...links, paper: links.paper ?? links.pdf, pdf: ownPdf(slug) } }
  })
}
