import { words } from '@/lib/site/words'
import { showDate, showPeriod } from './dates'

/** A date, or a period; a period without an end lasts until now. */
export function When({ start, end }: { start: string; end?: string | 'now' }) {
  if (!end || end === start)
    return (
      <time className="when" dateTime={start}>
        {showDate(start)}
      </time>
    )
  const [first, between, last] = end === 'now' ? [showDate(start), ' – ', words.now] : showPeriod(start, end)
  return (
    <span className="when">
      <time dateTime={start}>{first}</time>
      {between}
      {end === 'now' ? last : <time dateTime={end}>{last}</time>}
    </span>
  )
}
