import { Fragment } from 'react'
import type { Talk } from '@/lib/content/collections/talks'
import { Anchor } from '../Anchor'
import { DraftMark } from '../DraftMark'
import { Inline, Markdown } from '../Markdown'
import { When } from '../When'

/** Talks given: title, host, place, and what was left of them. */
export function TalkList({ talks }: { talks: Talk[] }) {
  return (
    <ul className="rows content">
      {talks.map(({ slug, date, title, host, place, links = [], body, draft }) => (
        <li key={slug}>
          <When start={date} />{' '}
          <section>
            <p>
              <DraftMark draft={draft} />
              <strong id={`talk-${slug}`}>
                <Inline>{title}</Inline>
              </strong>
            </p>
            {(host || place) && (
              <p className="text-soft">
                {host && <Inline>{host}</Inline>}
                {host && place && ', '}
                {place}
              </p>
            )}
            {links.length > 0 && (
              <p className="ways flex flex-wrap gap-x-4 text-small wrap-anywhere">
                {links.map(({ label, url }, index) => (
                  <Fragment key={`${label} ${url}`}>
                    {/* Those who listen to a list of links hear of which talk each is. */}
                    <Anchor
                      href={url}
                      id={`talk-${slug}:${index}`}
                      aria-labelledby={`talk-${slug}:${index} talk-${slug}`}
                    >
                      {label}
                    </Anchor>{' '}
                  </Fragment>
                ))}
              </p>
            )}
            {body && <Markdown idPrefix={`talks-${slug}-`}>{body}</Markdown>}
          </section>
        </li>
      ))}
    </ul>
  )
}
