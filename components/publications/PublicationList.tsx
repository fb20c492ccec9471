import { Fragment } from 'react'
import type { Publication } from '@/lib/content/collections/publications'
import type { Profile } from '@/lib/content/profile'
import { publicationLinks } from '@/lib/publications/links'
import { facetValues } from '@/lib/publications/list'
import { coins } from '@/lib/publications/machines/coins'
import { absolute, href } from '@/lib/site/address'
import { words } from '@/lib/site/words'
import { Anchor } from '../Anchor'
import { DraftMark } from '../DraftMark'
import { Inline } from '../Markdown'
import { Picture } from '../Picture'
import { AuthorLegend, AuthorList } from './AuthorList'

type Props = {
  publications: Publication[]
  profile: Profile
  /** How often each publication was cited, by slug. */
  citations: ReadonlyMap<string, number>
  /** Whether the rows carry what a filter looks for. */
  filtered?: boolean
}

/** Papers: title first, then who, where, and the way to them; under the list, what its marks mean. */
export function PublicationList(props: Props) {
  return (
    <>
      <PublicationRows {...props} />
      <AuthorLegend publications={props.publications} />
    </>
  )
}

/** The papers alone. */
export function PublicationRows({ publications, profile, citations, filtered }: Props) {
  return publications.map((publication, index) => (
    <PublicationRow
      key={publication.slug}
      publication={publication}
      profile={profile}
      cited={citations.get(publication.slug)}
      early={index < 2}
      filter={filtered ? facetValues(publication, profile) : undefined}
    />
  ))
}

function PublicationRow({
  publication,
  profile,
  cited,
  early,
  filter,
}: {
  publication: Publication
  profile: Profile
  cited?: number
  /** Whether it can be what a visitor sees first. */
  early: boolean
  filter?: ReturnType<typeof facetValues>
}) {
  const { slug, title, draft, thumbnail } = publication
  return (
    <article
      id={`paper-${slug}`}
      aria-labelledby={`paper-${slug}-title`}
      className="pub content"
      data-year={filter?.year}
      data-kind={filter?.kind || undefined}
      data-venue={filter?.venue}
      data-topic={filter?.topic || undefined}
      data-role={filter?.role || undefined}
    >
      {thumbnail && (
        <Picture src={thumbnail.src} alt={thumbnail.alt ?? ''} width={144} height={96} early={early} />
      )}
      <h3 id={`paper-${slug}-title`} dir="auto">
        <DraftMark draft={draft} />
        <a href={href(`/publications/${slug}`)}>
          <Inline>{title}</Inline>
        </a>
      </h3>
      <AuthorList publication={publication} profile={profile} />
      <p className="meta">
        <PublicationFacts publication={publication} />
        {publicationLinks(publication).map(({ label, url }) => (
          <Fragment key={`${label} ${url}`}>
            <Anchor href={url}>{label}</Anchor>{' '}
          </Fragment>
        ))}
        {cited !== undefined && <span className="cites">{words.cited(cited)}</span>}
      </p>
      {/* The list as a whole is for reference managers; on the home page it would cost every visitor more than a kilobyte. */}
      {filter && <span className="Z3988" title={coins(publication, absolute(`/publications/${slug}`))} />}
    </article>
  )
}

/** Where a paper appeared, and what it was there. */
function PublicationFacts({ publication }: { publication: Publication }) {
  const { venue, venueName, year, status, distinction, role } = publication
  return (
    <>
      {(venue || year) && (
        <b title={venueName}>
          {venue && <bdi>{venue}</bdi>} {year}
        </b>
      )}{' '}
      {status && <span>{words.status[status]}</span>}{' '}
      {distinction && <b className="text-gold">{distinction}</b>}{' '}
      {role === 'co-first' && <span>{words.coFirstAuthor}</span>}{' '}
    </>
  )
}
