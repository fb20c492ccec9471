import type { Profile } from '@/lib/content/profile'
import type { Statistics } from '@/lib/scholar/statistics'
import { words } from '@/lib/site/words'
import { Inline } from '../Markdown'
import { Portrait } from './Portrait'
import { ProfileLinks } from './ProfileLinks'
import { ScholarBadge } from './ScholarBadge'

/** The person: a column on wide screens, a compact header on phones. */
export function ProfileCard({ profile, statistics }: { profile: Profile; statistics?: Statistics }) {
  const { name, nativeName, headline, affiliation, location, links } = profile
  return (
    <aside aria-label={words.profile} className="h-card person">
      <Portrait profile={profile} size={208} />
      <div>
        <h1 dir="auto" className="p-name" translate="no">
          {name}
        </h1>
        {nativeName && (
          <p lang={nativeName.lang} className="p-nickname native" translate="no">
            {nativeName.text}
          </p>
        )}
      </div>
      <div className="about">
        {headline && <p className="p-job-title role">{headline}</p>}
        {affiliation && (
          <p className="p-org">
            <Inline>{affiliation}</Inline>
          </p>
        )}
        {location && <p className="p-locality">{location}</p>}
        {statistics && <ScholarBadge statistics={statistics} url={links?.scholar} />}
        {links && <ProfileLinks links={links} />}
      </div>
    </aside>
  )
}
