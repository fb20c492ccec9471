import type { Profile } from '@/lib/content/profile'
import { type Year, yearName } from '@/lib/publications/list'
import { href } from '@/lib/site/address'
import { words } from '@/lib/site/words'
import { PageSection } from '../page/PageSection'
import { PublicationRows } from './PublicationList'

/** Publications under the headings of their years, in rows that a filter can hide. */
export function PublicationYears({
  years,
  profile,
  citations,
  bibtexOf,
  alone = false,
}: {
  years: Year[]
  profile: Profile
  citations: ReadonlyMap<string, number>
  /** How each is cited, by slug. */
  bibtexOf: (slug: string) => string | undefined
  /** Whether the page's own heading names the year, which the list then says to those who listen alone. */
  alone?: boolean
}) {
  return (
    <div id="publications" className={alone ? 'apart one-year' : 'apart'}>
      {years.map(({ year, publications }) => (
        <PageSection key={year} id={String(year)} aliases={[]} title={yearName(year)}>
          <PublicationRows
            publications={publications}
            profile={profile}
            citations={citations}
            bibtexOf={bibtexOf}
            filtered
          />
        </PageSection>
      ))}
    </div>
  )
}

/** The way to every year: on this page, or on a page of its own. */
export function YearLinks({ here, elsewhere }: { here: Year[]; elsewhere: Year[] }) {
  const links = [
    ...here.map(({ year }) => ({ year, href: `#${year}` })),
    ...elsewhere.map(({ year }) => ({ year, href: href(`/publications/year/${year}`) })),
  ]
  if (links.length < 2) return null
  return (
    <nav aria-label={words.years} id="years" suppressHydrationWarning>
      <ul>
        {links.map(({ year, href: to }) => (
          <li key={year}>
            <a href={to}>{yearName(year)}</a>{' '}
          </li>
        ))}
      </ul>
    </nav>
  )
}
