import type { Profile } from '@/lib/content/profile'
import { absolute, href, siteAddress } from '@/lib/site/address'
import { words } from '@/lib/site/words'
import { Icon, type IconName } from '../Icon'

type Links = NonNullable<Profile['links']>

const labels: Record<Exclude<keyof Links, 'other'>, string> = words.profileLinks

/** More letters than stand on a line of one of two columns. */
const isLong = (label: string) => label.length > 14

/** Where else to find the person, each with its mark; those whose words need a whole line come last. */
export function ProfileLinks({ links }: { links: Links }) {
  const { other = [], email, ...known } = links
  const entries: { icon: IconName; label: string; url: string }[] = [
    ...(email ? [{ icon: 'email' as const, label: labels.email, url: `mailto:${email}` }] : []),
    ...keys(known).flatMap((key) => {
      const url = known[key]
      return url ? [{ icon: key, label: labels[key], url }] : []
    }),
    ...other.map(({ label, url }) => ({ icon: 'other' as const, label, url })),
  ]
  if (entries.length === 0) return null
  return (
    <ul className="links">
      {[
        ...entries.filter(({ label }) => !isLong(label)),
        ...entries.filter(({ label }) => isLong(label)),
      ].map(({ icon, label, url }) => (
        <li key={`${label} ${url}`} className={isLong(label) ? 'long' : undefined}>
          <a
            href={href(url)}
            rel={/^https?:/.test(url) ? 'me noopener' : undefined}
            className={microformat(url)}
          >
            <Icon name={icon} />
            <span>{label}</span>
          </a>
          {printed(url) && <span className="hidden print:inline">{` ${printed(url)}`}</span>}
        </li>
      ))}
    </ul>
  )
}

/** What paper says of a link whose own address does not say it: an e-mail address, or where the site's own page is. */
function printed(url: string): string | undefined {
  if (url.startsWith('mailto:')) return url.slice('mailto:'.length)
  const isOwn = url.startsWith('/') && !new URL(siteAddress).hostname.endsWith('localhost')
  return isOwn ? `(${absolute(url)})` : undefined
}

/** What a link of a person's card is (microformats.org/wiki/h-card). */
function microformat(url: string): string | undefined {
  return url.startsWith('mailto:') ? 'u-email' : /^https?:/.test(url) ? 'u-url' : undefined
}

function keys<T extends object>(object: T): (keyof T & string)[] {
  return Object.keys(object).filter((key): key is keyof T & string => key in object)
}
