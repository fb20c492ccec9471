import type { Publication } from '@/lib/content/collections/publications'
import { distinctionsOf } from '@/lib/publications/authorship'
import { words } from '@/lib/site/words'

/** Where a paper appeared, and what it was there. */
export function PublicationFacts({ publication }: { publication: Publication }) {
  const { venue, venueName, year, status, role } = publication
  const where = venue || (status && words.statusLabel[status])
  const parts = [
    (where || year) && (
      // The year stands behind the venue as the venue's own letters run.
      <b key="venue" title={venueName} dir="auto">
        {[where, year].filter(Boolean).join(' ')}
      </b>
    ),
    venue && status && <span key="status">{words.status[status]}</span>,
    ...distinctionsOf(publication).map((distinction) => (
      <b key={`distinction ${distinction}`} className="prize">
        {distinction}
      </b>
    )),
    role === 'co-first' && <span key="role">{words.coFirstAuthor}</span>,
  ]
  return parts.filter(Boolean).map((part) => [part, ' '])
}
