import type { ReactNode } from 'react'
import { isOwner } from '@/lib/authorship'
import type { Author, Profile, Publication } from '@/lib/collections'
import { publicationLinks } from '@/lib/publication-links'
import { Anchor } from './Anchor'
import { DraftMark } from './DraftMark'
import { Inline, Markdown } from './Markdown'
import { Picture } from './Picture'

/** Papers: title first, then who, where, and the way to them; under the list, what its marks mean. */
export function PublicationList({
  publications,
  profile,
  citations,
}: {
  publications: Publication[]
  profile: Profile
  citations: ReadonlyMap<string, number>
}) {
  const marks = new Set(
    publications.flatMap(({ authors }) =>
      authors.flatMap((author) => marksOf(author).map(({ mark }) => mark)),
    ),
  )
  return (
    <>
      {publications.map((publication, index) => (
        <PublicationEntry
          key={publication.slug}
          publication={publication}
          profile={profile}
          cited={citations.get(publication.slug)}
          early={index < 2}
        />
      ))}
      {marks.size > 0 && (
        <p aria-hidden="true" className="mt-3 flex gap-x-5 text-[0.85rem] text-soft">
          {authorMarks
            .filter(({ mark }) => marks.has(mark))
            .map(({ mark, meaning }) => (
              <span key={mark}>
                {mark} {meaning}
              </span>
            ))}
        </p>
      )}
    </>
  )
}

function PublicationEntry({
  publication,
  profile,
  cited,
  early,
}: {
  publication: Publication
  profile: Profile
  cited?: number
  /** Whether it can be what a visitor sees first. */
  early: boolean
}) {
  const { slug, title, authors, etAl, venue, venueName, year, distinction, role, draft, body, thumbnail } =
    publication
  const links = publicationLinks(publication)
  const first = links[0]
  return (
    <article id={`paper-${slug}`} className="pub">
      {thumbnail && (
        <Picture src={thumbnail.src} alt={thumbnail.alt ?? ''} width={144} height={96} early={early} />
      )}
      <h3>
        <DraftMark draft={draft} />
        {first ? (
          <Anchor href={first.url}>
            <Inline>{title}</Inline>
          </Anchor>
        ) : (
          <Inline>{title}</Inline>
        )}
      </h3>
      <p className="by">
        {authorList(authors, profile)}
        {etAl && ', et al.'}
      </p>
      <p className="meta">
        <b title={venueName}>
          {venue} {year}
        </b>
        {distinction && <b className="text-gold">{distinction}</b>}
        {role === 'co-first' && <span>Co-first author</span>}
        {links.map(({ label, url }) => (
          <Anchor key={`${label} ${url}`} href={url}>
            {label}
          </Anchor>
        ))}
        {cited !== undefined && (
          <span className="cites">
            {cited === 1 ? '1 citation' : `${cited.toLocaleString('en')} citations`}
          </span>
        )}
      </p>
      {body && (
        <details>
          <summary>Abstract</summary>
          <Markdown firstHeading={4}>{body}</Markdown>
        </details>
      )}
    </article>
  )
}

const authorMarks = [
  { mark: '†', meaning: 'equal contribution', of: ({ equal }: Author) => equal },
  { mark: '*', meaning: 'corresponding author', of: ({ corresponding }: Author) => corresponding },
]

function marksOf(author: Author) {
  return authorMarks.filter((mark) => mark.of(author))
}

/** Names in a row: plain text where it can be, elements for the owner and the marks. */
function authorList(authors: Author[], owner: Profile): ReactNode[] {
  const parts: ReactNode[] = []
  for (const [index, author] of authors.entries()) {
    if (index > 0) parts.push(', ')
    const { name } = author
    parts.push(isOwner(author, owner) ? <strong key={`${index} name`}>{name}</strong> : name)
    for (const { mark, meaning } of marksOf(author))
      parts.push(
        <sup key={`${index} ${mark}`} aria-hidden="true">
          {mark}
        </sup>,
        <span key={`${index} ${meaning}`} className="sr-only">
          {' '}
          ({meaning})
        </span>,
      )
  }
  return joinText(parts)
}

/** Runs of text as one: each piece would cost a comment in the page and a string in its payload. */
function joinText(parts: ReactNode[]): ReactNode[] {
  const joined: ReactNode[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  return joined
}
