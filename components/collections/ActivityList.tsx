import type { Activity } from '@/lib/content/collections/activities'
import { displayYears } from '@/lib/content/shown-date'
import { DraftMark } from '../DraftMark'
import { Markdown } from '../Markdown'

/** Service to the field: by group, then area, every venue with its years; the groups under headings of that level. */
export function ActivityList({
  activities,
  heading: Heading,
  after = [],
}: {
  activities: Activity[]
  heading: 'h2' | 'h3'
  /** What the list goes on from: a group that began there has its heading there. */
  after?: Activity[]
}) {
  const groups = groupsOf(activities)
  const begun = groupsOf(after).at(-1)
  const sections = groups.map((group, index) => (
    <div key={group}>
      {(index > 0 || group !== begun) && <Heading>{group}</Heading>}
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
                      {name} <small>{displayYears(years)}</small>{' '}
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

function groupsOf(activities: Activity[]): string[] {
  return [...new Set(activities.map(({ group }) => group))]
}
