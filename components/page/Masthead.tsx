import type { CollectionName } from '@/lib/content/collections'
import type { Content } from '@/lib/content/load'
import { href } from '@/lib/site/address'
import { visibleSections } from '@/lib/site/sections'
import { words } from '@/lib/site/words'
import { Icon } from '../Icon'

/** Where a page stands: the collection it is of, and whether it is that collection's own page or one below it. */
export type Place = { collection: CollectionName; page: boolean }

/** The site's name, the way to its sections, with a mark on the one the page is of, and the choice of colours. */
export function Masthead({ content, place }: { content: Content; place?: Place }) {
  const entries = visibleSections(content).filter(({ nav }) => nav)
  return (
    <header className="high:sticky inset-bs-0 z-10 rule-below bg-paper print:hidden">
      <div className="across masthead">
        <a href={href('/')}>
          <bdi className="min-w-0 wrap-anywhere" translate="no">
            {content.profile.name}
          </bdi>
        </a>{' '}
        {entries.length > 0 && (
          <nav aria-label={words.sections}>
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
          className="needs-script grid size-11 cursor-pointer place-items-center rounded-full text-soft hover:text-ink"
        >
          <Icon name="theme" />
        </button>
      </div>
    </header>
  )
}
