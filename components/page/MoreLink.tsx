import { isCollection } from '@/lib/content/collections'
import type { Content } from '@/lib/content/load'
import type { Section } from '@/lib/content/site'
import { publicationsByYear } from '@/lib/publications/list'
import { href } from '@/lib/site/address'
import { homeContent } from '@/lib/site/home'
import { headingWords } from '@/lib/site/sections'
import { words } from '@/lib/site/words'

/** The way from a part of a list to the whole of it; of papers that are all here, to where they stand by year. */
export function MoreLink({ section, content }: { section: Section; content: Content }) {
  const { of, title } = section
  if (!isCollection(of) || of === 'sections') return null
  const all = content[of].length
  const isCut = homeContent(content)[of].length < all
  // Of one year, there are no years to go by.
  if (!isCut && (of !== 'publications' || publicationsByYear(content.publications).length < 2)) return null
  return (
    <a href={href(`/${of}`)} className="alone">
      {isCut ? words.all(all) : words.byYear}
      <span className="sr-only">{words.ofSection(headingWords(title ?? of))}</span>
    </a>
  )
}
