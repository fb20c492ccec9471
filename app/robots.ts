import type { MetadataRoute } from 'next'
import { siteAddress } from '@/lib/site/address'

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${siteAddress}/sitemap.xml` }
}
