import { words } from '@/lib/site/words'
import { showDate } from './dates'

/** A date, or a period; a period without an end lasts until now. */
export function When({ start, end }: { start: string; end?: string | 'now' }) {
  if (!end || end === start)
    return (
      <time className="when" dateTime={start}>
        {showDate(start)}
      </time>
    )
  return (
    <span className="when">
      <time dateTime={start}>{showDate(start)}</time>
      {' – '}
      {end === 'now' ? words.now : <time dateTime={end}>{showDate(end)}</time>}
    </span>
  )
}
