import type { Activity } from '@/lib/content/collections/activities'
import { DraftMark } from '../DraftMark'
import { Markdown } from '../Markdown'

/** Service to the field: by group, then area, every venue with its years; the groups under headings of that level. */
export function ActivityList({
  activities,
  heading: Heading,
}: {
  activities: Activity[]
  heading: 'h2' | 'h3'
}) {
  const groups = [...new Set(activities.map(({ group }) => group))]
  const sections = groups.map((group) => (
    <div key={group}>
      <Heading>{group}</Heading>
      <ul className="areas content">
        {activities
          .filter((activity) => activity.group === group)
          .map(({ slug, area, venues, body, draft }) => (
            <li key={slug}>
              <span>
                <DraftMark draft={draft} />
                {area}
                {area && <span className="sr-only">: </span>}
              </span>
              <div>
                <ul>
                  {venues.map(({ name, years }) => (
                    <li key={name}>
                      {name} <small>{years.join(', ')}</small>{' '}
                    </li>
                  ))}
                </ul>
                {body && <Markdown idPrefix={`activities-${slug}-`}>{body}</Markdown>}
              </div>
            </li>
          ))}
      </ul>
    </div>
  ))
  return <div className="groups">{sections}</div>
}
