import type { ReactNode } from 'react'
import type { Content } from '@/lib/content/load'
import { WayHome } from '../person/WayHome'
import { Masthead, type Place } from './Masthead'

/** A page of one text under a heading, where the home page has its own; beside it the way home, and to where the page belongs. */
export function TextPage({
  title,
  content,
  place,
  above,
  more,
  children,
}: {
  title: ReactNode
  content: Content
  /** What the masthead marks as current. */
  place?: Place
  above?: { path: string; words: string }
  /** At the end of the heading's line. */
  more?: ReactNode
  children: ReactNode
}) {
  return (
    <>
      <Masthead content={content} place={place} />
      <div className="across page">
        <WayHome profile={content.profile} above={above} named={title !== content.profile.name} />
        <main id="main" tabIndex={-1}>
          {more ? (
            <div className="heading">
              <h1 dir="auto">{title}</h1> {more}
            </div>
          ) : (
            <h1 dir="auto" className="title">
              {title}
            </h1>
          )}
          {children}
        </main>
      </div>
    </>
  )
}
