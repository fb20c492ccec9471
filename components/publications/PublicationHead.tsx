import type { Publication } from '@/lib/content/collections/publications'
import type { Profile } from '@/lib/content/profile'
import { imprint, imprintWithYear } from '@/lib/publications/imprint'
import { venueInFull } from '@/lib/publications/metadata'
import type { Statistics } from '@/lib/scholar/statistics'
import { href } from '@/lib/site/address'
import { directionOfRow } from '@/lib/site/language'
import { words } from '@/lib/site/words'
import { AsOf } from '../AsOf'
import { DraftMark } from '../DraftMark'
import { pageLanguage } from '../dates'
import { AuthorLegend, AuthorList } from './AuthorList'
import { FactRow } from './FactRow'
import { Figure } from './Figure'
import { LinksElsewhere, PaperIcons } from './PaperLinks'
import { PublicationFacts } from './PublicationFacts'

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
  const { draft, topics, thumbnail } = publication
  return (
    <div className="paper">
      <PaperIcons publications={[publication]} />
      <DraftMark draft={draft} />
      <AuthorList publication={publication} profile={profile} />
      <AuthorLegend publications={[publication]} />
      <p className="meta">
        <PublicationFacts publication={publication} />
        {cited !== undefined && statistics && (
          <bdi>
            {words.cited(cited)} <AsOf statistics={statistics} />, {statistics.source}
          </bdi>
        )}
      </p>
      <Imprint publication={publication} />
      <p className="pills">
        <LinksElsewhere publication={publication} />
      </p>
      {thumbnail && <Figure of={thumbnail} width={736} height={368} early />}
      {topics.length > 0 && <Topics topics={topics} />}
    </div>
  )
}

/** Where it appeared, in full, as far as the label above has not said it. */
function Imprint({ publication }: { publication: Publication }) {
  const { venue, status } = publication
  const full = venueInFull(publication)
  const inFull = full === venue ? undefined : full
  const facts = imprint(publication, pageLanguage)
  if (facts.length === 0 && !inFull) return null
  const row = directionOfRow(full ?? facts.join(' '), pageLanguage)
  return (
    <p dir={row} className="imprint flush">
      {inFull && (
        <>
          <strong>
            <bdi>{inFull}</bdi>
          </strong>
          {', '}
        </>
      )}
      <FactRow
        row={row}
        facts={[...imprintWithYear(publication, pageLanguage), ...(status ? [words.status[status]] : [])]}
      />
    </p>
  )
}

function Topics({ topics }: { topics: readonly string[] }) {
  return (
    <ul aria-label={words.topics} className="topics">
      {topics.map((topic) => (
        <li key={topic}>
          <a href={href(`/publications?topic=${encodeURIComponent(topic)}`)}>{topic}</a>{' '}
        </li>
      ))}
    </ul>
  )
}
