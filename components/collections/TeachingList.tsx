import type { Course } from '@/lib/content/collections/teaching'
import { DraftMark } from '../DraftMark'
import { Inline, Markdown } from '../Markdown'

/** Courses taught, with their terms. */
export function TeachingList({ courses }: { courses: Course[] }) {
  return (
    <ul className="rows content">
      {courses.map(({ slug, date, term, course, code, institution, role, body, draft }) => (
        <li key={slug}>
          <time dateTime={date} className="when">
            {term}
          </time>{' '}
          <section>
            <p>
              <DraftMark draft={draft} />
              <strong>
                {code && `${code}, `}
                <Inline>{course}</Inline>
              </strong>
            </p>
            <p className="text-soft">
              {role}, <Inline>{institution}</Inline>
            </p>
            {body && <Markdown idPrefix={`teaching-${slug}-`}>{body}</Markdown>}
          </section>
        </li>
      ))}
    </ul>
  )
}
