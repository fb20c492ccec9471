import type { VenueCount } from '@/lib/publications/authorship'
import { words } from '@/lib/site/words'

/** "First-authored and co-first-authored papers: AAAI ×1 (Oral), …", counted and never written by hand. */
export function FirstAuthorSummary({ counts }: { counts: VenueCount[] }) {
  if (counts.length === 0) return null
  return (
    <p dir="auto" className="flush mb-4 text-small text-soft">
      {words.firstAuthored}{' '}
      {counts.map(({ venue, count, distinctions }, index) => (
        <span key={venue}>
          <span className="inline-block">
            <strong className="semibold text-ink">
              {venue} {words.times(count)}
            </strong>
            {distinctions.length > 0 &&
              ` (${distinctions.map((one) => (count === 1 ? one.name : `${one.name} ${words.times(one.count)}`)).join(', ')})`}
            {index < counts.length - 1 && ','}
          </span>{' '}
        </span>
      ))}
    </p>
  )
}
