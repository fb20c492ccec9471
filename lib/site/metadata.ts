import type { Metadata } from 'next'
import { content } from '../content/bundled'
import { feedTypes, hasFeed, markdownPath } from '../elsewhere/addresses.ts'
import { absolute } from './address'
import { territorial } from './language.ts'
import { type CardPage, cardPages } from './preview/cards.ts'
import { cardSize } from './preview/picture.ts'

const { site, profile } = content

/** What the site says of itself in a sentence. */
export const description = site.description ?? profile.headline

/** The site's feeds, by media type, which every page names; none where there is nothing for them. */
export const feeds: Record<string, string> = hasFeed(content)
  ? Object.fromEntries(Object.entries(feedTypes).map(([type, path]) => [type, absolute(path)]))
  : {}

/** What every page says to those who preview it (ogp.me). A page's own object replaces this one: spread it there. */
export const openGraph = {
  type: 'profile',
  siteName: site.title,
  locale: territorial(site.lang),
  title: site.title,
  description,
  images: preview('home', site.title),
} satisfies Metadata['openGraph']

/**
 * What a page of the site says of itself.
 *
 * @param title the page's own, which the layout completes; without one it is the site's
 * @param path where it stands, such as `/news`
 * @param types other forms of it, by media type
 */
export function pageMetadata(path: string, title?: string, types?: Record<string, string>): Metadata {
  const about = title ? `${title} · ${profile.name}` : description
  // A year of publications has the picture of all of them.
  const card = cardPages.find((page) => path.split('/')[1] === page)
  return {
    // A title that is there and undefined would take the layout's away.
    ...(title && { title }),
    description: about,
    alternates: otherForms(path, types),
    openGraph: {
      ...openGraph,
      ...(title && { type: 'website', title, description: about }),
      ...(card && title && { images: preview(card, title) }),
      url: absolute(path),
    },
  }
}

/**
 * Where else a page is, for machines: its one address, itself as Markdown, and other forms of it.
 *
 * @param types those forms, by media type
 */
export function otherForms(path: string, types?: Record<string, string>): Metadata['alternates'] {
  return {
    canonical: absolute(path),
    types: { ...feeds, 'text/markdown': absolute(markdownPath(path)), ...types },
  }
}

/** The picture that a preview of a page shows, with its words for those who do not see it. */
function preview(page: CardPage, alt: string) {
  return { url: absolute(`/preview/${page}`), ...cardSize, alt }
}
