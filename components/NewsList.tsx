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
          <div className="one-paragraph">
            {emoji && <span aria-hidden="true">{emoji} </span>}
            <DraftMark draft={draft} />
            <Markdown>{body}</Markdown>
            {publications.some(({ slug: paper }) => paper === publication) && (
              <>
                {' '}
                <a href={`/#paper-${publication}`} className="to-paper">
                  Publication<span aria-hidden="true"> ↓</span>
                </a>
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
