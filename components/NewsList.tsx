import type { NewsItem, Publication } from '@/lib/collections'
import { DraftMark } from './DraftMark'
import { Markdown } from './Markdown'
import { When } from './When'

/** News, each with its date, and the way to the paper it is about. */
export function NewsList({ items, publications }: { items: NewsItem[]; publications: Publication[] }) {
  return (
    <ul className="rows">
      {items.map(({ slug, date, emoji, body, draft, publication }) => (
        <li key={slug} id={`news-${slug}`}>
          <When start={date} />
          <div>
            {emoji && (
              <span aria-hidden="true" className="float-inline-start me-1.5">
                {emoji}
              </span>
            )}
            <DraftMark draft={draft} />
            <Markdown>{body}</Markdown>
            {publications.some((paper) => paper.slug === publication) && (
              <p className="text-[0.88rem] print:hidden">
                <a href={`/#paper-${publication}`}>
                  In the list of publications<span aria-hidden="true"> →</span>
                </a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
