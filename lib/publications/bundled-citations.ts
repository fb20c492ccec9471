import type { Publication } from '../content/collections/publications.ts'
import type { CitationStyle } from './bibliography/styles/style-names.ts'
import { type FormattedCitation, formattedCitations } from './bibliography/write/format.ts'
import { nameOfMade } from './made-citations.ts'

/**
 * Citations that scripts/build/citations.ts set before the build: the processor holds 100 to 250 MB for a few styles, and a server
 * that draws a page anew for another number need not have them. None in development, where the code that sets them may have
 * changed since. The glob is Turbopack's: only pages import this.
 */
const made =
  process.env.NODE_ENV === 'production'
    ? Object.values(
        import.meta.glob<{ default: Record<string, FormattedCitation[]> }>('./made/*.json', { eager: true }),
      )[0]?.default
    : undefined

/** A paper in the styles in which it is cited. */
export function citationsOf(
  publication: Publication,
  styles: readonly CitationStyle[] | undefined,
): FormattedCitation[] {
  return made?.[nameOfMade(publication, styles)] ?? formattedCitations(publication, styles)
}
