import type { MetadataRoute } from 'next'
import { content } from '@/lib/content/bundled'
import { absolute } from '@/lib/site/address'
import { lastModified } from '@/lib/site/machines/last-modified'
import { pagesOf } from '@/lib/site/routes'

export default function sitemap(): MetadataRoute.Sitemap {
  return pagesOf(content).map((path) => ({ url: absolute(path), lastModified: lastModified(path, content) }))
}
