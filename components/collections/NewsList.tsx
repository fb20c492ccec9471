import type { NewsItem } from '@/lib/content/collections/news'
import type { Publication } from '@/lib/content/collections/publications'
import { href } from '@/lib/site/address'
import { words } from '@/lib/site/words'
import { DraftMark } from '../DraftMark'
import { MarkdownBetween } from '../Markdown'
import { When } from '../When'

/** News, each with its date, and the way to the paper it is about. */
export function NewsList({ items, publications }: { items: NewsItem[]; publications: Publication[] }) {
  const papers = new Set(publications.map(({ slug }) => slug))
  return (
    <ul className="rows">
      {items.map(({ slug, date, emoji, body, draft, publication }) => (
        <li key={slug} className="content" id={`news-${slug}`}>
          <When start={date} />{' '}
          <MarkdownBetween
            idPrefix={`news-${slug}-`}
            before={
              <>
                {emoji && <span aria-hidden="true">{emoji} </span>}
                <DraftMark draft={draft} />
              </>
            }
            behind={
              publication &&
              papers.has(publication) && (
                <>
                  {' '}
                  <a href={href(`/publications/${publication}`)} className="paper-link">
                    {words.publication}
                  </a>
                </>
              )
            }
          >
            {body}
          </MarkdownBetween>
        </li>
      ))}
    </ul>
  )
}
