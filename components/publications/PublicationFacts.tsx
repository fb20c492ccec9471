import type { Publication } from '@/lib/content/collections/publications'
import { words } from '@/lib/site/words'

/** Where a paper appeared, and what it was there. */
export function PublicationFacts({ publication }: { publication: Publication }) {
  const { venue, venueName, year, status, distinction, role } = publication
  return (
    <>
      {(venue || year) && (
        <b title={venueName}>
          {venue && <bdi>{venue}</bdi>} {year}
        </b>
      )}{' '}
      {status && <span>{words.status[status]}</span>} {distinction && <b className="prize">{distinction}</b>}{' '}
      {role === 'co-first' && <span>{words.coFirstAuthor}</span>}{' '}
    </>
  )
}
