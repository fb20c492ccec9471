import type { Profile } from '@/lib/content/profile'
import { initials } from '@/lib/site/initials'
import { words } from '@/lib/site/words'
import { Picture } from '../Picture'

type Props = {
  profile: Pick<Profile, 'name' | 'avatar'>
  /** Whether it only adorns, because the name stands beside it in the same link. */
  adorns?: boolean
  /** Width and height, in CSS pixels, at which it is shown at most. */
  size: number
}

/** The person's portrait; without one their initials, in the same shape. */
export function Portrait({ profile: { name, avatar }, adorns = false, size }: Props) {
  if (avatar)
    return (
      <Picture
        src={avatar}
        alt={adorns ? '' : words.portraitOf(name)}
        width={size}
        height={size}
        // Next writes for every page the page that is not found, too: what that would fetch early, all would fetch.
        early={!adorns}
        className="u-photo portrait"
      />
    )
  return (
    // Where the style sheet does not come, it is no larger than a line or two.
    <svg viewBox="0 0 100 100" width={40} height={40} aria-hidden="true" className="portrait monogram">
      <text x="50" y="62" textAnchor="middle" fontSize="36">
        {initials(name)}
      </text>
    </svg>
  )
}
