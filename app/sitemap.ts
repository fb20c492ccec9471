import type { MetadataRoute } from 'next'
import { content } from '@/lib/content'
import { cutCollections } from '@/lib/home'
import { siteAddress } from '@/lib/site-address'

export default function sitemap(): MetadataRoute.Sitemap {
  const paths = [
    '/',
    ...(content.news.length > 0 ? ['/news'] : []),
    ...cutCollections(content).map((name) => `/${name}`),
  ]
  return paths.map((path) => ({ url: `${siteAddress}${path}` }))
}
