import type { Statistics } from '@/lib/scholar/statistics'
import { words } from '@/lib/site/words'
import { Anchor } from '../Anchor'
import { AsOf } from '../AsOf'

/** Citations in numbers, with where they come from and of when they are. */
export function ScholarBadge({ statistics, url }: { statistics: Statistics; url?: string }) {
  const { source, citations, hIndex, i10Index, perYear } = statistics
  const numbers = [
    { label: words.citations, value: citations },
    { label: words.hIndex, value: hIndex },
    { label: words.i10Index, value: i10Index },
  ]
  const profile = statistics.url ?? url
  return (
    <section aria-label={words.citations} className="badge">
      <dl>
        {numbers.map(
          ({ label, value }) =>
            value !== undefined && (
              <div key={label}>
                <dt>{label}</dt> <dd>{value.toLocaleString(words.locale)}</dd>
              </div>
            ),
        )}
      </dl>
      {perYear.length > 1 && <CitationsPerYear years={perYear} />}
      <p>
        <AsOf statistics={statistics} /> · {profile ? <Anchor href={profile}>{source}</Anchor> : source}
      </p>
    </section>
  )
}

/** Bars for the eye, a table for the ear. */
function CitationsPerYear({ years }: { years: Statistics['perYear'] }) {
  const most = Math.max(1, ...years.map(({ citations }) => citations))
  const first = years[0]?.year ?? 0
  const last = years.at(-1)?.year ?? first
  // A bar is never wider than an eighth of the badge: two years are two bars, not two walls.
  const places = Math.max(8, last - first + 1)
  return (
    <>
      <svg
        viewBox={`0 0 ${places * 10 - 2} 20`}
        preserveAspectRatio="none"
        width="100%"
        height="32"
        aria-hidden="true"
      >
        {years.map(({ year, citations }) => {
          const height = Math.max(0.5, (citations / most) * 20)
          return (
            <rect key={year} x={(places - 1 - last + year) * 10} y={20 - height} width="8" height={height} />
          )
        })}
      </svg>
      <p className="years" aria-hidden="true">
        <span>{first}</span> <span>{last}</span>
      </p>
      {/* Not the table itself: Firefox draws the caption of a table that has no room. */}
      <div className="sr-only">
        <table>
          <caption>{words.citationsPerYear}</caption>
          <tbody>
            {years.map(({ year, citations }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{citations}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
