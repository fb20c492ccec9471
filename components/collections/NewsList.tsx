import type { ReactNode } from 'react'
import type { NewsItem } from '@/lib/content/collections/news'
import type { Publication } from '@/lib/content/collections/publications'
import { plainText } from '@/lib/markdown/markdown'
import { leadsTo } from '@/lib/publications/links'
import { href } from '@/lib/site/address'
import { words } from '@/lib/site/words'
import { DraftMark } from '../DraftMark'
import { MarkdownBetween } from '../Markdown'
import { When } from '../When'

/** News, each with its date, and the way to the paper it is about. */
export function NewsList({ items, publications }: { items: NewsItem[]; publications: Publication[] }) {
  const papers = new Map(publications.map((paper) => [paper.slug, paper]))
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
            behind={wayTo(papers.get(publication), body)}
          >
            {body}
          </MarkdownBetween>
        </li>
      ))}
    </ul>
  )
}

/** The way to a paper that a text is about, unless its words lead there. */
function wayTo(paper: Publication | undefined, text: string): ReactNode {
  if (!paper || leadsTo(text, paper)) return
  const { slug, title } = paper
  return (
    <>
      {' '}
      <a
        href={href(`/publications/${slug}`)}
        className="paper-link"
        aria-label={words.publicationTitled(plainText(title))}
      >
        {words.publication}
      </a>
    </>
  )
}
