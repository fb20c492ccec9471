import { Fragment } from 'react'

/**
 * Words in which no range of pages parts at its dash or from the abbreviation before it ("p. 201–219"), and no ISBN at its
 * hyphens where a line can hold it. A whole word may part from its range: the two would be wider than a phone whose letters
 * are twice as large.
 */
export function WithRanges({ children }: { children: string }) {
  return [
    ...children.matchAll(
      /(.*?)((?:(?<!\p{L})\p{L}{1,3}\.? )?\p{L}{0,2}\d+–\p{L}{0,2}\d+|(?:\d{1,7}-){3,4}[\dX]\b[.,]?|$)/gsu,
    ),
  ].map(({ index, 1: before, 2: range }) => (
    <Fragment key={index}>
      {before}
      {range && <span className={range.includes('–') ? 'whole' : 'inline-block wrap-anywhere'}>{range}</span>}
    </Fragment>
  ))
}
