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
    <section
      aria-label={words.citations}
      className="mt-5 max-w-[22rem] rounded-lg bg-wash px-4 py-3.5 text-label text-soft"
    >
      <dl className="flex flex-wrap justify-between gap-x-3">
        {numbers.map(
          ({ label, value }) =>
            value !== undefined && (
              <div key={label} className="flex flex-col-reverse">
                <dt>{label}</dt>{' '}
                <dd className="font-serif text-lead leading-tight font-semibold text-ink tabular-nums">
                  {value.toLocaleString(words.locale)}
                </dd>
              </div>
            ),
        )}
      </dl>
      {perYear.length > 1 && <CitationsPerYear years={perYear} />}
      <p className="mt-1.5">
        <AsOf statistics={statistics} /> · {profile ? <Anchor href={profile}>{source}</Anchor> : source}
      </p>
    </section>
  )
}

/** Bars for the eye, a table for the ear. */
function CitationsPerYear({ years }: { years: Statistics['perYear'] }) {
  const most = Math.max(1, ...years.map(({ citations }) => citations))
  const first = years[0]?.year ?? 0
  const span = (years.at(-1)?.year ?? first) - first + 1
  return (
    <>
      <svg
        viewBox={`0 0 ${span * 10 - 2} 20`}
        preserveAspectRatio="none"
        width="100%"
        height="32"
        aria-hidden="true"
        className="my-2 block h-8 w-full fill-accent opacity-75"
      >
        {years.map(({ year, citations }) => {
          const height = Math.max(0.5, (citations / most) * 20)
          return <rect key={year} x={(year - first) * 10} y={20 - height} width="8" height={height} />
        })}
      </svg>
      <div className="-mt-1.5 flex justify-between text-label tabular-nums" aria-hidden="true">
        <span>{first}</span> <span>{years.at(-1)?.year}</span>
      </div>
      <table className="sr-only">
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
    </>
  )
}
