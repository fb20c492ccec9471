import { displayDate, displayEnd } from '@/lib/content/date'
import { words } from '@/lib/site/words'

/** A date, or a period; a period without an end lasts until now. */
export function When({ start, end }: { start: string; end?: string | 'now' }) {
  if (!end || end === start)
    return (
      <time className="when" dateTime={start}>
        {displayDate(start)}
      </time>
    )
  return (
    <span className="when">
      <time dateTime={start}>{displayDate(start)}</time>
      {' – '}
      {end === 'now' ? words.now : <time dateTime={end}>{displayEnd(start, end)}</time>}
    </span>
  )
}
