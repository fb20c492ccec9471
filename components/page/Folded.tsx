import type { ReactNode } from 'react'
import { words } from '@/lib/site/words'

/** The rest of a list: in the page, found by its search and printed, and drawn when it is asked for. */
export function Folded({
  count,
  of,
  children,
}: {
  /** How many entries it holds. */
  count: number
  /** The heading that the list stands under, for those who hear it. */
  of: string
  children: ReactNode
}) {
  return (
    <details className="fold">
      <summary>
        <span>{words.showMore(count)}</span> <span>{words.showFewer}</span>
        <span className="sr-only">{words.ofSection(of)}</span>
      </summary>
      {children}
    </details>
  )
}
