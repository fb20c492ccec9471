import type { MetadataRoute } from 'next'
import { content } from '@/lib/content'
import { pagesOf } from '@/lib/routes'
import { siteAddress } from '@/lib/site-address'

export default function sitemap(): MetadataRoute.Sitemap {
  return pagesOf(content).map((path) => ({ url: `${siteAddress}${path}` }))
}
