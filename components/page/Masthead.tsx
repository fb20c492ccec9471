import type { Section } from '@/lib/content/site'
import { href } from '@/lib/site/address'
import { words } from '@/lib/site/words'
import { Icon } from '../Icon'

/** The site's name, the way to its sections, and the choice of colours. */
export function Masthead({ name, sections }: { name: string; sections: Section[] }) {
  const entries = sections.filter(({ nav }) => nav)
  return (
    <header className="high:sticky inset-bs-0 z-10 border-be border-rule bg-paper print:hidden">
      <div className="mx-auto grid max-w-[69rem] grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 px-[clamp(1rem,4vw,2rem)] py-1 wide:grid-cols-[fit-content(45%)_minmax(0,1fr)_auto] wide:py-0">
        <a
          href={href('/')}
          className="flex min-h-11 min-w-0 items-center font-serif text-body font-semibold text-ink no-underline"
        >
          <bdi className="min-w-0 wrap-anywhere">{name}</bdi>
        </a>{' '}
        {entries.length > 0 && (
          <nav
            aria-label={words.sections}
            className="order-last col-span-full wide:order-none wide:col-span-1 wide:justify-self-end"
          >
            <ul className="sections -mx-2 flex flex-wrap">
              {entries.map(({ id, nav }) => (
                <li key={id} className="min-w-0">
                  <a href={href(`/#${encodeURIComponent(id)}`)} suppressHydrationWarning>
                    {nav}
                  </a>{' '}
                </li>
              ))}
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
