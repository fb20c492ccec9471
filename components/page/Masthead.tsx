import type { CollectionName } from '@/lib/content/collections'
import type { Content } from '@/lib/content/load'
import { href } from '@/lib/site/address'
import { visibleSections } from '@/lib/site/sections'
import { words } from '@/lib/site/words'
import { Icon } from '../Icon'

/** Where a page stands: the collection it is of, and whether it is that collection's own page or one below it. */
export type Place = { collection: CollectionName; page: boolean }

/** The site's name, the way to its sections, with a mark on the one the page is of, and the choice of colours. */
export function Masthead({
  content,
  place,
  home = false,
}: {
  content: Content
  place?: Place
  /** Whether the page begins with the person's name, so that a phone need not show it twice. */
  home?: boolean
}) {
  const entries = visibleSections(content).filter(({ nav }) => nav)
  return (
    <header className="high:sticky inset-bs-0 z-10 rule-below bg-paper print:hidden">
      <div className={home ? 'across masthead at-home' : 'across masthead'}>
        <a href={href('/')}>
          <bdi className="min-w-0 wrap-anywhere" translate="no">
            {content.profile.name}
          </bdi>
        </a>{' '}
        {entries.length > 0 && (
          <nav aria-label={words.sections} suppressHydrationWarning>
            <ul className="sections">
              {entries.map(({ of, id, nav }) => {
                const current = of === place?.collection
                return (
                  <li key={id}>
                    <a
                      href={href(current && place.page ? `/${of}` : `/#${encodeURIComponent(id)}`)}
                      aria-current={current ? (place.page ? 'page' : 'true') : undefined}
                      suppressHydrationWarning
                    >
                      {nav}
                    </a>{' '}
                  </li>
                )
              })}
            </ul>
          </nav>
        )}
        <button
          id="theme"
          type="button"
          aria-label={words.darkColours}
          aria-pressed="false"
          suppressHydrationWarning
          className="needs-script"
        >
          <Icon name="theme" />
        </button>
      </div>
    </header>
  )
}
