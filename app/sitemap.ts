import type { MetadataRoute } from 'next'
import { content } from '@/lib/content'
import { cutCollections } from '@/lib/home'
import { publicationsByYear, splitYears } from '@/lib/publication-list'
import { siteAddress } from '@/lib/site-address'

export default function sitemap(): MetadataRoute.Sitemap {
  const { news, publications } = content
  const paths = [
    '/',
    ...(news.length > 0 ? ['/news'] : []),
    ...(publications.length > 0 ? ['/publications'] : []),
    ...publications.map(({ slug }) => `/publications/${slug}`),
    ...splitYears(publicationsByYear(publications)).elsewhere.map(({ year }) => `/publications/year/${year}`),
    ...cutCollections(content).map((name) => `/${name}`),
  ]
  return paths.map((path) => ({ url: `${siteAddress}${path}` }))
}
