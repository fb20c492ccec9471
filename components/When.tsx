import { displayDate } from '@/lib/date'

/** A date, or a period; a period without an end lasts until now. */
export function When({ start, end }: { start: string; end?: string | 'now' }) {
  return (
    <span className="when">
      <time dateTime={start}>{displayDate(start)}</time>
      {end && (
        <>
          {' – '}
          {end === 'now' ? 'now' : <time dateTime={end}>{displayDate(end)}</time>}
        </>
      )}
    </span>
  )
}
