import type { Profile } from '@/lib/content/profile'
import { contactsOf } from '@/lib/cv/contacts'
import { words } from '@/lib/site/words'
import { Anchor } from '../Anchor'
import { Inline } from '../Markdown'

/** Who the person is and how to reach them, at the top of the curriculum vitae. */
export function CvHead({ profile }: { profile: Profile }) {
  const { nativeName, headline, affiliation, location } = profile
  const contacts = contactsOf(profile)
  return (
    <div className="wrap-anywhere">
      <p className="text-small text-soft">
        {nativeName && (
          <>
            <span lang={nativeName.lang}>{nativeName.text}</span> ·{' '}
          </>
        )}
        {words.cv.name}
      </p>
      {headline && <p>{headline}</p>}
      {(affiliation || location) && (
        <p className="text-soft">
          {affiliation && <Inline>{affiliation}</Inline>}
          {affiliation && location && ', '}
          {location}
        </p>
      )}
      {contacts.length > 0 && (
        <ul className="contacts">
          {contacts.map(({ label, text, url }) => (
            <li key={`${label} ${url}`}>
              <span>{label}</span> <Anchor href={url}>{text}</Anchor>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
