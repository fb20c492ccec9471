import type { Award } from '@/lib/content/collections/awards'
import { Anchor } from '../Anchor'
import { DraftMark } from '../DraftMark'
import { Inline, Markdown } from '../Markdown'
import { When } from '../When'

/** Honours and awards: "1st Place, Competition (Event)." */
export function AwardList({ awards }: { awards: Award[] }) {
  return (
    <ul className="rows content">
      {awards.map(({ slug, date, end, rank, title, issuer, event, url, body, draft }) => (
        <li key={slug}>
          <When start={date} end={end} />{' '}
          <section>
            <p>
              <DraftMark draft={draft} />
              {rank && <strong>{rank}, </strong>}
              {url ? (
                <Anchor href={url}>
                  <Inline>{title}</Inline>
                </Anchor>
              ) : (
                <Inline>{title}</Inline>
              )}
              {issuer && (
                <span className="text-soft">
                  , <Inline>{issuer}</Inline>
                </span>
              )}
              {event && (
                <span className="text-soft">
                  {' '}
                  (<Inline>{event}</Inline>)
                </span>
              )}
            </p>
            {body && <Markdown idPrefix={`awards-${slug}-`}>{body}</Markdown>}
          </section>
        </li>
      ))}
    </ul>
  )
}
