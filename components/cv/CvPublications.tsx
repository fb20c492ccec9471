import { Fragment } from 'react'
import type { Publication } from '@/lib/content/collections/publications'
import type { Profile } from '@/lib/content/profile'
import type { Site } from '@/lib/content/site'
import type { PaperGroup } from '@/lib/cv/cv'
import { paperLine } from '@/lib/cv/paper-line'
import { href } from '@/lib/site/address'
import { directionOfRow, hasItalics } from '@/lib/site/language'
import { words } from '@/lib/site/words'
import { Anchor } from '../Anchor'
import { DraftMark } from '../DraftMark'
import { Inline } from '../Markdown'
import { AuthorLegend, AuthorList } from '../publications/AuthorList'
import { FactRow } from '../publications/FactRow'

/** Papers by kind, numbered through, as a curriculum vitae has them. */
export function CvPublications({
  groups,
  profile,
  site,
}: {
  groups: PaperGroup[]
  profile: Profile
  site: Site
}) {
  return (
    <>
      {groups.map(({ title, first, papers }) => (
        // No div: reader views drop one that holds more links than words.
        <section key={first} className="kind">
          {title && <h3>{title}</h3>}
          <ol start={first} className="numbered">
            {papers.map((paper) => (
              <li key={paper.slug}>
                <Paper publication={paper} profile={profile} site={site} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <AuthorLegend publications={groups.flatMap(({ papers }) => papers)} />
    </>
  )
}

function Paper({ publication, profile, site }: { publication: Publication; profile: Profile; site: Site }) {
  const { slug, title, draft } = publication
  const { venue, facts, distinctions, coFirst, identifiers } = paperLine(publication, site)
  const row = directionOfRow(venue ?? facts.join(' '), site.lang)
  const name = <bdi>{venue}</bdi>
  return (
    <>
      <p dir="auto" className="flush">
        <DraftMark draft={draft} />
        <a href={href(`/publications/${slug}`)}>
          <Inline balanced>{title}</Inline>
        </a>
      </p>
      <AuthorList publication={publication} profile={profile} />
      <p dir={row} className="flush text-small text-soft">
        {venue && (hasItalics(venue) ? <em>{name}</em> : name)}
        {venue && facts.length > 0 && ', '}
        <FactRow row={row} facts={facts} />
        {distinctions.map((distinction) => (
          <Fragment key={distinction}>
            {', '}
            <b className="semibold text-gold">{distinction}</b>
          </Fragment>
        ))}
        {coFirst && `, ${words.coFirstAuthor}`}
        {identifiers.map(({ label, url }) => (
          <span key={url}>
            {', '}
            <Anchor href={url} className="wrap-anywhere">
              {label}
            </Anchor>
          </span>
        ))}
      </p>
    </>
  )
}
