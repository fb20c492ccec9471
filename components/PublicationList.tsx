import { isOwner } from '@/lib/authorship'
import type { Author, Profile, Publication } from '@/lib/collections'
import { publicationLinks } from '@/lib/publication-links'
import { DraftMark } from './DraftMark'
import { Inline } from './Markdown'

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
      {publications.map((publication) => (
        <PublicationEntry
          key={publication.slug}
          publication={publication}
          profile={profile}
          cited={citations.get(publication.slug)}
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
}: {
  publication: Publication
  profile: Profile
  cited?: number
}) {
  const { slug, title, authors, etAl, venue, venueName, year, distinction, role, draft } = publication
  const links = publicationLinks(publication)
  const first = links[0]
  return (
    <article
      id={`paper-${slug}`}
      className=" border-be border-rule py-4 first-of-type:pt-0 last-of-type:border-0"
    >
      <h3 className="font-serif text-[1.06rem] leading-[1.4] font-semibold">
        <DraftMark draft={draft} />
        {first ? (
          <a
            href={first.url}
            className="text-ink no-underline hover:text-accent hover:underline print:after:content-none!"
          >
            <Inline>{title}</Inline>
          </a>
        ) : (
          <Inline>{title}</Inline>
        )}
      </h3>
      <p className="mt-1 text-[0.93rem] text-soft">
        {authors.map((author, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list can hold one name twice, and never changes in the browser
          <span key={index}>
            {index > 0 && ', '}
            <AuthorName author={author} owner={isOwner(author, profile)} />
          </span>
        ))}
        {etAl && ', et al.'}
      </p>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-3.5 text-[0.88rem]">
        <span className="font-semibold" title={venueName}>
          {venue} {year}
        </span>
        {distinction && <span className="font-semibold text-gold">{distinction}</span>}
        {role === 'co-first' && <span className="text-soft">Co-first author</span>}
        {links.map(({ label, url }) => (
          <a
            key={`${label} ${url}`}
            href={url}
            className="inline-flex min-h-11 items-center wide:min-h-8 print:min-h-0"
          >
            {label}
          </a>
        ))}
        {cited !== undefined && (
          <span className="ms-auto text-soft tabular-nums">
            {cited === 1 ? '1 citation' : `${cited.toLocaleString('en')} citations`}
          </span>
        )}
      </p>
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

function AuthorName({ author, owner }: { author: Author; owner: boolean }) {
  return (
    <>
      {owner ? <strong className="text-ink">{author.name}</strong> : author.name}
      {marksOf(author).map(({ mark, meaning }) => (
        <span key={mark}>
          <sup aria-hidden="true">{mark}</sup>
          <span className="sr-only"> ({meaning})</span>
        </span>
      ))}
    </>
  )
}
