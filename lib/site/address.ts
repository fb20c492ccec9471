import { content } from '../content/bundled'
import { readEnv, siteUrl } from '../env.ts'

/** The site's address, without a trailing slash. */
export const siteAddress = siteUrl(readEnv(process.env), content.site.url)
