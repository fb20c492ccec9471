import { Fragment } from 'react'
import type { Publication } from '@/lib/content/collections/publications'
import { distinctionsOf } from '@/lib/publications/authorship'
import { words } from '@/lib/site/words'

/** Where a paper appeared, and what it was there. */
export function PublicationFacts({ publication }: { publication: Publication }) {
  const { venue, venueName, year, status, role } = publication
  return (
    <>
      {(venue || year) && (
        <b title={venueName}>
          {venue && <bdi>{venue}</bdi>} {year}
        </b>
      )}{' '}
      {status && <span>{words.status[status]}</span>}{' '}
      {distinctionsOf(publication).map((distinction) => (
        <Fragment key={distinction}>
          <b className="prize">{distinction}</b>{' '}
        </Fragment>
      ))}
      {role === 'co-first' && <span>{words.coFirstAuthor}</span>}{' '}
    </>
  )
}
