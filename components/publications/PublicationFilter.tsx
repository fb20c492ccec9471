import type { Facet } from '@/lib/publications/list'
import { words } from '@/lib/site/words'

const field = 'min-h-11 w-full rounded border border-edge bg-paper px-2 text-small text-ink'

/** What narrows the list down, with how many papers each choice leaves; components/scripts/publications.inline.js applies it. */
export function PublicationFilter({ facets, total }: { facets: Facet[]; total: number }) {
  return (
    <search className="needs-script mb-8 block print:hidden" aria-label={words.publications}>
      <div
        id="filter"
        data-some={words.filter.some}
        data-none={words.filter.none}
        data-loading={words.filter.loading}
        data-failed={words.filter.failed}
        className="rounded-lg bg-wash p-4"
      >
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(8.5rem,100%),1fr))] gap-3">
          <label className="col-span-full text-label text-soft">
            {words.filter.words} <input type="search" name="q" autoComplete="off" className={field} />
          </label>
          {facets.map(({ key, label, choices }) => (
            <label key={key} className="text-label text-soft">
              {label}{' '}
              <select name={key} className={field}>
                <option value="">{words.filter.all}</option>
                {choices.map(({ value, label: choice, count }) => (
                  <option key={value} value={value} data-label={choice}>
                    {`${choice} (${count})`}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        <p className="mt-2 flex flex-wrap items-center justify-between gap-x-4 text-small text-soft">
          <output aria-live="polite" aria-label={words.found} className="tabular-nums">
            {words.filter.total(total)}
          </output>{' '}
          <button type="button" hidden className="min-h-11 cursor-pointer text-accent underline">
            {words.filter.showAll}
          </button>
        </p>
      </div>
    </search>
  )
}
