import type { Metadata } from 'next'
import { content } from '../content/bundled'
import { absolute } from './address'

const { site, profile } = content

/** What the site says of itself in a sentence. */
export const description = site.description ?? profile.headline

/** What every page says to those who preview it (ogp.me). A page's own object replaces this one: spread it there. */
export const openGraph = {
  type: 'profile',
  siteName: site.title,
  locale: site.lang.replace('-', '_'),
  title: site.title,
  description,
} satisfies Metadata['openGraph']

/**
 * What a page of the site says of itself.
 *
 * @param title the page's own, which the layout completes; without one it is the site's
 * @param path where it stands, such as `/news`
 * @param types other forms of it, by media type
 */
export function pageMetadata(path: string, title?: string, types?: Record<string, string>): Metadata {
  return {
    // A title that is there and undefined would take the layout's away.
    ...(title && { title }),
    alternates: { canonical: absolute(path), types },
    openGraph: { ...openGraph, ...(title && { type: 'website', title }), url: absolute(path) },
  }
}
