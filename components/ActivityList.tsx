import type { Activity } from '@/lib/collections'
import { DraftMark } from './DraftMark'
import { Markdown } from './Markdown'

/** Service to the field: by group, then area, every venue with its years. */
export function ActivityList({ activities }: { activities: Activity[] }) {
  const groups = [...new Set(activities.map(({ group }) => group))]
  return groups.map((group) => (
    <div key={group} className="mt-5 first-of-type:mt-0">
      <h3 className="mb-1 font-semibold">{group}</h3>
      <ul className="areas">
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
                      {name} <small>{years.join(', ')}</small>
                    </li>
                  ))}
                </ul>
                {body && <Markdown>{body}</Markdown>}
              </div>
            </li>
          ))}
      </ul>
    </div>
  ))
}
