import type { Publication } from '@/lib/content/collections/publications'
import type { Profile } from '@/lib/content/profile'
import { facetValues } from '@/lib/publications/list'
import { coins } from '@/lib/publications/machines/coins'
import { absolute, href } from '@/lib/site/address'
import { words } from '@/lib/site/words'
import { DraftMark } from '../DraftMark'
import { Inline } from '../Markdown'
import { AuthorLegend, AuthorList } from './AuthorList'
import { Figure } from './Figure'
import { PaperLinks } from './PaperLinks'
import { PublicationFacts } from './PublicationFacts'

type Props = {
  publications: Publication[]
  profile: Profile
  /** How often each publication was cited, by slug. */
  citations: ReadonlyMap<string, number>
  /** How each is cited, by slug, where abstract and citation open in the row; else the row leads to them. */
  bibtexOf?: (slug: string) => string | undefined
  /** Whether the rows carry what a filter looks for. */
  filtered?: boolean
}

/**
 * Papers: a picture, the title, who, where, and the way to them; under the list, what its marks mean. Their drawings stand once in
 * the page, by `PaperIcons`.
 */
export function PublicationList(props: Props) {
  return (
    <>
      <PublicationRows {...props} />
      <AuthorLegend publications={props.publications} />
    </>
  )
}

/** The papers alone. */
export function PublicationRows({ publications, profile, citations, bibtexOf, filtered }: Props) {
  // Where most papers have a picture, the words of the others begin where theirs do.
  const beside = publications.filter(({ thumbnail }) => thumbnail).length * 2 > publications.length
  return publications.map((publication, index) => (
    <PublicationRow
      key={publication.slug}
      publication={publication}
      profile={profile}
      cited={citations.get(publication.slug)}
      bibtex={bibtexOf?.(publication.slug)}
      early={index < 2}
      beside={beside}
      filter={filtered ? facetValues(publication, profile) : undefined}
    />
  ))
}

function PublicationRow({
  publication,
  profile,
  cited,
  bibtex,
  early,
  beside,
  filter,
}: {
  publication: Publication
  profile: Profile
  cited?: number
  bibtex?: string
  /** Whether it can be what a visitor sees first. */
  early: boolean
  /** Whether its words begin beside the place of a picture, without one too. */
  beside: boolean
  filter?: ReturnType<typeof facetValues>
}) {
  const { slug, title, draft, thumbnail } = publication
  const titleId = `paper-${slug}-title`
  return (
    <article
      id={`paper-${slug}`}
      aria-labelledby={titleId}
      className={`pub content${thumbnail ? ' pictured' : ''}${thumbnail || beside ? ' beside' : ''}`}
      data-year={filter?.year}
      data-kind={filter?.kind || undefined}
      data-venue={filter?.venue}
      data-topic={filter?.topic || undefined}
      data-role={filter?.role || undefined}
    >
      <h3 id={titleId}>
        <DraftMark draft={draft} />
        <a href={href(`/publications/${slug}`)} dir="auto">
          <Inline balanced>{title}</Inline>
        </a>
      </h3>
      {thumbnail && <Figure of={thumbnail} width={184} height={124} early={early} />}
      <AuthorList publication={publication} profile={profile} />
      <p className="meta">
        <PublicationFacts publication={publication} />
        {cited !== undefined && <bdi>{words.cited(cited)}</bdi>}
      </p>
      <PaperLinks publication={publication} bibtex={bibtex} titleId={titleId} />
      {/* The list as a whole is for reference managers; on the home page its 75 bytes a paper, compressed, would cost every visitor. */}
      {filter && <span className="Z3988" title={coins(publication, absolute(`/publications/${slug}`))} />}
    </article>
  )
}
