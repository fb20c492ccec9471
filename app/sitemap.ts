import type { MetadataRoute } from 'next'
import { content } from '@/lib/content'
import { siteAddress } from '@/lib/site-address'

export default function sitemap(): MetadataRoute.Sitemap {
  return ['/', ...(content.news.length > 0 ? ['/news'] : [])].map((path) => ({
    url: `${siteAddress}${path}`,
  }))
}
