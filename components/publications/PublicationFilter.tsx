import type { Facet } from '@/lib/publications/list'
import { words } from '@/lib/site/words'
import { IconSheet, SheetIcon } from '../Icon'

/**
 * What narrows the list down: words, and folded away the choices with how many papers each leaves;
 * components/scripts/publications.inline.js applies it.
 */
export function PublicationFilter({ facets, total }: { facets: Facet[]; total: number }) {
  return (
    <search className="needs-script filter" aria-label={words.publications}>
      <IconSheet names={['search', 'filter']} />
      <div
        id="filter"
        data-some={words.filter.some}
        data-none={words.filter.none}
        data-loading={words.filter.loading}
        data-failed={words.filter.failed}
      >
        <div className="line">
          <label>
            <SheetIcon name="search" />
            <input
              type="search"
              name="q"
              autoComplete="off"
              aria-label={words.filter.words}
              placeholder={words.filter.hint}
            />
          </label>{' '}
          <output dir="auto" aria-live="polite" aria-label={words.found}>
            {words.filter.total(total)}
          </output>{' '}
          <button type="button" hidden>
            {words.filter.showAll}
          </button>
        </div>{' '}
        {facets.length > 0 && (
          <details>
            <summary>
              <SheetIcon name="filter" />
              {words.filter.choices}
            </summary>
            <div className="choices">
              {facets.map(({ key, label, choices }) => (
                <label key={key}>
                  {' '}
                  {label}{' '}
                  <select name={key}>
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
          </details>
        )}
      </div>
    </search>
  )
}
