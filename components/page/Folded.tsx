import type { ReactNode } from 'react'
import { compactScript } from '@/lib/next/inline-script'
import { words } from '@/lib/site/words'
import fold from '../scripts/fold.inline.js'

/**
 * The rest of a list: in the page, found by its search and printed, and drawn when it is asked for. Without scripts it
 * stands open, since not every browser prints what is closed, and can be closed.
 */
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
    <>
      <details className="fold" open suppressHydrationWarning>
        <summary>
          <span>{words.showMore(count)}</span> <span>{words.showFewer}</span>
          <span className="sr-only">{words.ofSection(of)}</span>
        </summary>
        {children}
      </details>
      <script dangerouslySetInnerHTML={{ __html: compactScript(fold) }} />
    </>
  )
}
