import { Fragment } from 'react'
import { WithRanges } from './WithRanges'

/**
 * Facts of a paper, one after the other, in a row that runs one way: in one from right to left each stands by itself, or Latin
 * ones would change places with each other.
 */
export function FactRow({ row, facts }: { row: 'ltr' | 'rtl'; facts: string[] }) {
  if (row === 'ltr') return <WithRanges>{facts.join(', ')}</WithRanges>
  return [...facts.entries()].map(([place, fact]) => (
    <Fragment key={`${place} ${fact}`}>
      {place > 0 && ', '}
      <bdi>
        <WithRanges>{fact}</WithRanges>
      </bdi>
    </Fragment>
  ))
}
