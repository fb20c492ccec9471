import type { ReactNode } from 'react'
import { splitHeading } from '@/lib/site/sections'
import { words } from '@/lib/site/words'

/** A section of the page under a heading that can be linked to; its older fragments still lead to it. */
export function PageSection({
  id,
  aliases,
  title,
  children,
}: {
  id: string
  aliases: string[]
  title?: string
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
        <h2
          id={`${id}-title`}
          className="mb-4 border-be border-rule pbe-2 font-serif text-title leading-tight font-semibold"
        >
          <a href={`#${encodeURIComponent(id)}`} className="group text-ink no-underline">
            <Title>{title}</Title>{' '}
            <span
              aria-hidden="true"
              className="ms-1 font-sans text-small font-normal text-soft opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100 print:hidden"
            >
              #
            </span>
          </a>
        </h2>
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
      <span aria-hidden="true">{emoji} </span>
      {words}
    </>
  )
}
