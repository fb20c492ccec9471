import type { Profile } from '@/lib/content/profile'
import { href } from '@/lib/site/address'
import { words } from '@/lib/site/words'
import { Portrait } from './Portrait'

/** Beside the text of a page that is not the home page: the person, as the way there; and the way to where the page belongs. */
export function WayHome({
  profile,
  above,
  named = true,
}: {
  profile: Profile
  above?: { path: string; words: string }
  /** Whether who it is stands below the portrait; not where the page's own heading says so. */
  named?: boolean
}) {
  return (
    <nav aria-label={words.wayBack} className={above ? 'home' : 'home only-wide'}>
      <a href={href('/')}>
        <Portrait profile={profile} adorns size={64} />{' '}
        <b dir="auto" translate="no" className={named ? 'flush' : 'sr-only'}>
          {profile.name}
        </b>{' '}
        {named && profile.headline}
      </a>{' '}
      {above && (
        <a href={href(above.path)} className="alone">
          {above.words}
        </a>
      )}
    </nav>
  )
}
