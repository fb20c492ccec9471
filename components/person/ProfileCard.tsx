import type { Profile } from '@/lib/content/profile'
import type { Statistics } from '@/lib/scholar/statistics'
import { initials } from '@/lib/site/initials'
import { words } from '@/lib/site/words'
import { Inline } from '../Markdown'
import { Picture } from '../Picture'
import { ProfileLinks } from './ProfileLinks'
import { ScholarBadge } from './ScholarBadge'

/** The person: a column on wide screens, a compact header on phones. */
export function ProfileCard({ profile, statistics }: { profile: Profile; statistics?: Statistics }) {
  const { name, nativeName, headline, affiliation, location, avatar, links } = profile
  return (
    <aside
      aria-label={words.profile}
      className="person flex flex-wrap items-center gap-x-5 gap-y-2 wide:block wide:self-start print:block"
    >
      {avatar ? (
        <Picture
          src={avatar}
          alt={words.portraitOf(name)}
          width={160}
          height={160}
          early
          className="size-18 shrink-0 rounded-full object-cover wide:size-40"
        />
      ) : (
        <Monogram name={name} />
      )}
      <div className="min-w-0 flex-[1_1_8rem]">
        <h1
          dir="auto"
          className="font-serif text-title leading-[1.15] font-semibold tracking-[-0.01em] wide:mt-5 wrap-anywhere wide:text-name"
        >
          {name}
        </h1>
        {nativeName && (
          <p lang={nativeName.lang} className="mt-1 text-lead wrap-anywhere text-soft">
            {nativeName.text}
          </p>
        )}
      </div>
      <div className="mt-2 w-full space-y-1 text-small leading-normal wrap-anywhere wide:mt-3.5">
        {headline && <p>{headline}</p>}
        {affiliation && (
          <p className="text-soft">
            <Inline>{affiliation}</Inline>
          </p>
        )}
        {location && <p className="text-soft">{location}</p>}
        {links && <ProfileLinks links={links} />}
        {statistics && <ScholarBadge statistics={statistics} url={links?.scholar} />}
      </div>
    </aside>
  )
}

function Monogram({ name }: { name: string }) {
  return (
    <div
      aria-hidden="true"
      className="grid size-18 shrink-0 place-items-center rounded-full bg-linear-140 from-[#0a5a80] to-[#06344c] font-serif text-title font-medium tracking-[0.02em] text-[#fff] wide:size-30 wide:text-name print:hidden"
    >
      {initials(name)}
    </div>
  )
}
