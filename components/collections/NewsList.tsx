import type { NewsItem } from '@/lib/content/collections/news'
import type { Publication } from '@/lib/content/collections/publications'
import { plainText } from '@/lib/markdown/markdown'
import { href } from '@/lib/site/address'
import { words } from '@/lib/site/words'
import { DraftMark } from '../DraftMark'
import { MarkdownBetween } from '../Markdown'
import { When } from '../When'

/** News, each with its date, and the way to the paper it is about. */
export function NewsList({ items, publications }: { items: NewsItem[]; publications: Publication[] }) {
  const titles = new Map(publications.map(({ slug, title }) => [slug, plainText(title)]))
  return (
    <ul className="rows content">
      {items.map(({ slug, date, emoji, body, draft, publication = '' }) => (
        <li key={slug} className="content" id={`news-${slug}`}>
          <When start={date} />{' '}
          <MarkdownBetween
            idPrefix={`news-${slug}-`}
            before={
              <>
                {emoji && <span aria-hidden="true">{`${emoji} `}</span>}
                <DraftMark draft={draft} />
              </>
            }
            behind={
              titles.has(publication) && (
                <>
                  {' '}
                  <a
                    href={href(`/publications/${publication}`)}
                    className="paper-link"
                    aria-label={words.publicationTitled(titles.get(publication) ?? '')}
                  >
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
