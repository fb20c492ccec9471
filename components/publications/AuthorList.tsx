import type { ReactNode } from 'react'
import type { Publication } from '@/lib/content/collections/publications'
import type { Profile } from '@/lib/content/profile'
import { authorMarks, isOwner, pageOfCoauthor } from '@/lib/publications/authorship'
import { words } from '@/lib/site/words'
import { Anchor } from '../Anchor'

/** The authors of a paper in a row: the owner's name strong, co-authors' names links where their page is known. */
export function AuthorList({
  publication: { authors, etAl, editors = [], collaboration },
  profile,
}: {
  publication: Pick<Publication, 'authors' | 'etAl' | 'editors' | 'collaboration'>
  profile: Profile
}) {
  const parts: ReactNode[] = []
  for (const [index, author] of authors.entries()) {
    if (index > 0) parts.push(', ')
    const { name } = author
    const page = pageOfCoauthor(author, profile)
    if (isOwner(author, profile)) parts.push(<strong key={`${index} name`}>{name}</strong>)
    else if (page)
      parts.push(
        <Anchor key={`${index} name`} href={page}>
          {name}
        </Anchor>,
      )
    else parts.push(name)
    for (const { mark, meaning } of authorMarks.filter((one) => one.of(author)))
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
  if (etAl) parts.push(`, ${words.etAl}`)
  if (collaboration) parts.push(` (${collaboration})`)
  // Of a book by several hands, the editors stand where authors would.
  if (authors.length === 0 && editors.length > 0)
    parts.push(`${editors.map(({ name }) => name).join(', ')} (${words.editors(editors.length)})`)
  return <p className="by">{joinText(parts)}</p>
}

/** What the marks beside authors mean; each mark says so itself to those who hear it. */
export function AuthorLegend({ publications }: { publications: readonly Pick<Publication, 'authors'>[] }) {
  const used = authorMarks.filter((mark) => publications.some(({ authors }) => authors.some(mark.of)))
  if (used.length === 0) return null
  return (
    <p aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 text-label text-soft">
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
