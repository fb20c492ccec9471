import { Fragment, type ReactNode } from 'react'
import type { Author, Publication } from '@/lib/content/collections/publications'
import type { Profile } from '@/lib/content/profile'
import { authorMarks, isOwner, pageOfCoauthor } from '@/lib/publications/authorship'
import { breaksWithin, foldAuthors, piecesOfName, setName, setOwnersName } from '@/lib/publications/byline'
import { direction, directionOfWords } from '@/lib/site/language'
import { words } from '@/lib/site/words'
import { Anchor } from '../Anchor'
import { pageLanguage } from '../dates'

/**
 * The authors of a paper in a row: the owner's name strong, co-authors' names links where their page is known. The middle of a
 * long list is folded away, for the eye alone: whoever listens, copies, prints or reads by machine has the whole list.
 */
export function AuthorList({
  publication: { authors, etAl, editors = [], collaboration },
  profile,
}: {
  publication: Pick<Publication, 'authors' | 'etAl' | 'editors' | 'collaboration'>
  profile: Profile
}) {
  const stretches = foldAuthors(
    authors,
    (author) =>
      isOwner(author, profile) ||
      pageOfCoauthor(author, profile) !== undefined ||
      authorMarks.some((mark) => mark.of(author)),
  )
  const more = stretches.flatMap(({ folded, authors }) => (folded ? authors : [])).length
  const running = directionOfWords(authors[0]?.name ?? editors[0]?.name ?? '')
  const parts = stretches.flatMap<ReactNode>(({ folded, authors }, at) => {
    const names = authors.flatMap((one) => authorParts(one, profile, running))
    if (!folded) return names
    const isLast = at === stretches.length - 1
    return (
      <span key={`from ${authors[0]?.index}`} className={isLast ? 'rest' : 'rest gap'}>
        {joinText(names)}
      </span>
    )
  })
  // Its words come from the style sheet: in the text of the page the list is whole.
  if (more > 0)
    parts.push(
      <details key="fold" className="et-al">
        <summary
          aria-label={words.moreOrFewer(more)}
          data-more={words.moreAuthors(more)}
          data-fewer={words.fewerAuthors}
        />
      </details>,
    )
  if (etAl) parts.push(`, ${words.etAl}`)
  if (collaboration) parts.push(` (${collaboration})`)
  // Of a book by several hands, the editors stand where authors would.
  if (authors.length === 0 && editors.length > 0)
    parts.push(`${editors.map(({ name }) => setName(name)).join(', ')} (${words.editors(editors.length)})`)
  const List = more > 0 ? 'div' : 'p'
  return (
    <List className="by" dir={running === direction(pageLanguage) ? undefined : running} translate="no">
      {joinText(parts)}
    </List>
  )
}

/** An author's name and marks, with the comma before them, in a row that runs as its first name does. */
function authorParts(
  { author, index }: { author: Author; index: number },
  profile: Pick<Profile, 'name' | 'authorNames' | 'coauthors'>,
  running: 'ltr' | 'rtl',
): ReactNode[] {
  const isMine = isOwner(author, profile)
  const name = isMine ? setOwnersName(author.name) : setName(author.name)
  // Two names that run the other way would else change places.
  const isOther = directionOfWords(name) !== running
  const page = pageOfCoauthor(author, profile)
  const whole = breaksWithin(name) ? 'whole' : undefined
  const text = parted(name, index)
  const drawn = isMine ? (
    <strong key={`${index} name`} className={whole}>
      {text}
    </strong>
  ) : page ? (
    <Anchor key={`${index} name`} href={page} className={whole}>
      {text}
    </Anchor>
  ) : whole ? (
    <span key={`${index} name`} className={whole}>
      {text}
    </span>
  ) : (
    text
  )
  const marks = authorMarks
    .filter((mark) => mark.of(author))
    .flatMap(({ mark, meaning }) => [
      <sup key={`${index} ${mark}`} aria-hidden="true">
        {mark}
      </sup>,
      <span key={`${index} ${meaning}`} className="sr-only">
        {' '}
        ({meaning})
      </span>,
    ])
  return [...(index > 0 ? [', '] : []), isOther ? <bdi key={`${index} other`}>{drawn}</bdi> : drawn, ...marks]
}

/** A name, with the places at which a word longer than a line may part. */
function parted(name: string, index: number): ReactNode {
  const [first, ...others] = piecesOfName(name)
  if (others.length === 0) return name
  return (
    <Fragment key={`${index} text`}>
      {first}
      {others.map((piece) => (
        <Fragment key={piece}>
          <wbr />
          {piece}
        </Fragment>
      ))}
    </Fragment>
  )
}

/** What the marks beside authors mean; each mark says so itself to those who hear it. */
export function AuthorLegend({ publications }: { publications: readonly Pick<Publication, 'authors'>[] }) {
  const used = authorMarks.filter((mark) => publications.some(({ authors }) => authors.some(mark.of)))
  if (used.length === 0) return null
  return (
    <p aria-hidden="true" className="mt-4 flex flex-wrap gap-x-4 text-label text-soft">
      {used.map(({ mark, meaning }) => (
        <span key={mark}>
          {mark} {meaning}{' '}
        </span>
      ))}
    </p>
  )
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
