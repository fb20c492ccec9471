import type { Metadata } from 'next'
import { content } from '../content/bundled'

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
