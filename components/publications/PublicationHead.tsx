import type { Publication } from '@/lib/content/collections/publications'
import type { Profile } from '@/lib/content/profile'
import { imprint } from '@/lib/publications/imprint'
import { publicationLinks } from '@/lib/publications/links'
import { venueInFull } from '@/lib/publications/metadata'
import type { Statistics } from '@/lib/scholar/statistics'
import { href } from '@/lib/site/address'
import { words } from '@/lib/site/words'
import { Anchor } from '../Anchor'
import { AsOf } from '../AsOf'
import { DraftMark } from '../DraftMark'
import { pageLanguage } from '../dates'
import { Picture } from '../Picture'
import { AuthorLegend, AuthorList } from './AuthorList'

/** What stands under a paper's title: who, where, the way to it, and how often it was cited. */
export function PublicationHead({
  publication,
  profile,
  cited,
  statistics,
}: {
  publication: Publication
  profile: Profile
  cited?: number
  /** Where the number of citations comes from. */
  statistics?: Statistics
}) {
  const { venue, venueName, year, status, distinction, role, draft, topics, thumbnail } = publication
  const links = publicationLinks(publication)
  const inFull = venueInFull(publication)
  const facts = [
    ...imprint(publication, pageLanguage),
    ...(year ? [String(year)] : []),
    ...(status ? [words.status[status]] : []),
  ]
  return (
    <div className="paper">
      <DraftMark draft={draft} />
      <AuthorList publication={publication} profile={profile} />
      <AuthorLegend publications={[publication]} />
      <p className="mt-3">
        {inFull && (
          <strong>
            <bdi>{inFull}</bdi>
            {venueName && venue && venueName !== venue && ` (${venue})`}
          </strong>
        )}
        {inFull && ', '}
        {facts.join(', ')} {distinction && <b className="ms-3 font-semibold text-gold">{distinction}</b>}{' '}
        {role === 'co-first' && <span className="ms-3 text-soft">{words.coFirstAuthor}</span>}
      </p>
      {links.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-3">
          {links.map(({ label, url }) => (
            <li key={`${label} ${url}`}>
              <Anchor
                href={url}
                className="inline-flex min-h-11 items-center rounded border border-edge px-4 no-underline hover:border-accent hover:underline"
              >
                {label}
              </Anchor>{' '}
            </li>
          ))}
        </ul>
      )}
      {cited !== undefined && statistics && (
        <p className="mt-3 text-small text-soft">
          {words.cited(cited)} <AsOf statistics={statistics} />, {statistics.source}
        </p>
      )}
      {topics.length > 0 && (
        <ul aria-label={words.topics} className="mt-2 flex flex-wrap gap-x-4 text-small print:hidden">
          {topics.map((topic) => (
            <li key={topic}>
              <a
                href={href(`/publications?topic=${encodeURIComponent(topic)}`)}
                className="inline-flex min-h-11 items-center"
              >
                {topic}
              </a>{' '}
            </li>
          ))}
        </ul>
      )}
      {thumbnail && (
        <Picture
          src={thumbnail.src}
          alt={thumbnail.alt ?? ''}
          width={720}
          height={400}
          early
          className="mt-6 h-auto max-h-[25rem] w-full rounded bg-wash object-contain"
        />
      )}
    </div>
  )
}
