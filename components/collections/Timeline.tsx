import { Fragment } from 'react'
import type { Education } from '@/lib/content/collections/education'
import type { Experience } from '@/lib/content/collections/experience'
import { Anchor } from '../Anchor'
import { DraftMark } from '../DraftMark'
import { Inline, Markdown } from '../Markdown'
import { When } from '../When'

/** The stations of an education. */
export function EducationList({ entries }: { entries: Education[] }) {
  return (
    <Timeline
      collection="education"
      stations={entries.map((entry) => ({ ...entry, place: entry.institution, what: entry.degree }))}
    />
  )
}

/** The stations of a working life. */
export function ExperienceList({ entries }: { entries: Experience[] }) {
  return (
    <Timeline
      collection="experience"
      stations={entries.map((entry) => ({
        ...entry,
        place: entry.organization,
        what: entry.role,
        url: entry.organizationUrl,
      }))}
    />
  )
}

type Station = Pick<Education, 'slug' | 'start' | 'end' | 'url' | 'details' | 'body' | 'draft'> & {
  place: string
  what: string
}

function Timeline({ collection, stations }: { collection: string; stations: Station[] }) {
  return (
    // Reader views drop lists and divs of many links, unless they say that they are content; so in the other lists.
    <ul className="rows content">
      {stations.map(({ slug, start, end, place, what, url, details, body, draft }) => (
        <li key={slug}>
          <When start={start} end={end ?? 'now'} />{' '}
          <section>
            <p>
              <DraftMark draft={draft} />
              <strong>
                {url ? (
                  <Anchor href={url}>
                    <Inline>{place}</Inline>
                  </Anchor>
                ) : (
                  <Inline>{place}</Inline>
                )}
              </strong>
            </p>
            <p>
              <Inline>{what}</Inline>
            </p>
            {details.length > 0 && (
              <ul className="details">
                {details.map(({ label, text }) => (
                  <Fragment key={`${label} ${text}`}>
                    <li>
                      {label}: <Inline>{text}</Inline>
                    </li>{' '}
                  </Fragment>
                ))}
              </ul>
            )}
            {body && (
              <Markdown idPrefix={`${collection}-${slug}-`} className="mt-2">
                {body}
              </Markdown>
            )}
          </section>
        </li>
      ))}
    </ul>
  )
}
