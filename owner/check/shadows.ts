import type { Content } from '../../lib/content/load.ts'
import type { Problem } from '../../lib/content/problem.ts'
import { publicFiles } from '../../lib/site/public-files.ts'
import { isOwnAddress, routesOf, yielding } from '../../lib/site/routes.ts'

/**
 * Files of `public/` that would be answered instead of a page or a file that the site makes itself.
 *
 * @param root folder that holds `public/`
 */
export function shadowingFiles(root: string, content: Content): Problem[] {
  const routes = routesOf(content)
  return [...publicFiles(root)]
    .filter((address) => routes.has(address) || isOwnAddress(address.slice(1)))
    .filter((address) => !yielding.includes(address))
    .toSorted()
    .map((address) => ({
      path: `public${address}`,
      message: `expected a name that the site does not answer itself, received ${address}, where visitors would get this file instead; rename it, or remove it`,
    }))
}
