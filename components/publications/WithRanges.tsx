import { Fragment } from 'react'

/** Words in which no range of pages, such as 201–219, parts at its dash, and no ISBN at its hyphens. */
export function WithRanges({ children }: { children: string }) {
  return [...children.matchAll(/(.*?)(\p{L}{0,2}\d+–\p{L}{0,2}\d+|(?:\d{1,7}-){3,4}[\dX]\b|$)/gsu)].map(
    ({ index, 1: before, 2: range }) => (
      <Fragment key={index}>
        {before}
        {range && <span className="whole">{range}</span>}
      </Fragment>
    ),
  )
}
