import { createHash } from 'node:crypto'
import type { Publication } from '../content/collections/publications.ts'
import type { CitationStyle } from './bibliography/styles/style-names.ts'

/**
 * The name under which the citations of a paper are kept that were set before the build: of its facts and of the styles, so that
 * those of other facts are never found.
 */
export function nameOfMade(publication: Publication, styles: readonly CitationStyle[] | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([publication, styles]))
    .digest('base64url')
    .slice(0, 22)
}
