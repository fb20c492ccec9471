import { join } from 'node:path'
import type { PhrasingContent } from 'mdast'
import type { Content } from '../../lib/content/load.ts'
import { asMarkdown } from '../../lib/elsewhere/markdown.ts'
import { bytesIfThere } from '../read-file.ts'
import type { Changes } from '../write-together.ts'

/** What of the README is about the owner stands between two comments. */
export const ownersLines = /(<!-- owner -->\n)[\s\S]*?(<!-- end of owner -->)/

/** The picture of the owner's page that these lines show. */
export const ownersPicture = 'docs/home.webp'

/**
 * What changes outside `content/` when a site becomes somebody else's: the README names the new owner, and the picture of
 * the former one's page goes.
 *
 * @param root folder of the project
 * @returns nothing to change where the README has no place for an owner
 * @throws what the file system throws
 */
export async function readmeChanges(
  root: string,
  { profile, site }: Content,
): Promise<{ files: Map<string, string>; gone: Changes['gone'] }> {
  const text = (await bytesIfThere(join(root, 'README.md')))?.toString()
  if (text === undefined || !ownersLines.test(text)) return { files: new Map(), gone: [] }
  const name: PhrasingContent = { type: 'text', value: profile.name }
  const whose: PhrasingContent = site.url ? { type: 'link', url: site.url, children: [name] } : name
  const line = paragraph({ type: 'text', value: 'This is the site of ' }, whose, { type: 'text', value: '.' })
  return {
    files: new Map([
      ['README.md', text.replace(ownersLines, (_, begin: string, end: string) => `${begin}${line}${end}`)],
    ]),
    gone: [ownersPicture],
  }
}

/** Text as a paragraph of Markdown, in which the signs that a name may have mean nothing. */
export function paragraph(...children: PhrasingContent[]): string {
  return asMarkdown([{ type: 'paragraph', children }], (address) => address)
}
