import type { ReactNode } from 'react'
import { splitHeading } from '@/lib/site/sections'
import { words } from '@/lib/site/words'

/** A section of the page under a heading that can be linked to; its older fragments still lead to it. */
export function PageSection({
  id,
  aliases,
  title,
  more,
  children,
}: {
  id: string
  aliases: string[]
  title?: string
  /** At the end of the heading's line: the way to more of it. */
  more?: ReactNode
  children: ReactNode
}) {
  return (
    // Reader views drop what is called "related" or "banner", as a fragment may be, unless it says that it is content.
    <section
      className="content"
      id={id}
      aria-labelledby={title && `${id}-title`}
      aria-label={title ? undefined : words.about}
    >
      {aliases.map((alias) => (
        <span key={alias} id={alias} className="block" />
      ))}
      {title && (
        <div className="heading">
          <h2 id={`${id}-title`}>
            <a href={`#${encodeURIComponent(id)}`}>
              <Title>{title}</Title> <span aria-hidden="true">#</span>
            </a>
          </h2>{' '}
          {more}
        </div>
      )}
      {children}
    </section>
  )
}

/** A heading whose leading emoji is drawn, and not read aloud. */
function Title({ children }: { children: string }) {
  const { emoji, words } = splitHeading(children)
  if (!emoji) return words
  return (
    <>
      <span aria-hidden="true">{`${emoji} `}</span>
      {words}
    </>
  )
}
