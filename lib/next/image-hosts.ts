import { isDraft, parseFrontMatter, type SourceFile } from '../content/front-matter.ts'
import { imagesIn } from '../markdown/markdown.ts'
import { isWebAddress } from '../markdown/web-address.ts'

/**
 * Origins of the pictures on other servers that the content shows, sorted.
 * Asked of the files and not of the checked content, so that Next's configuration, which Next loads by `require`, needs
 * none of what reads BibTeX. No picture comes from a .bib file; drafts are not shown, and a broken file names none.
 */
export function imageHosts(files: readonly SourceFile[]): string[] {
  const addresses = files.flatMap((file) => {
    const parts = file.path.endsWith('.md') ? parseFrontMatter(file) : { problems: [] }
    if ('problems' in parts || isDraft(parts.data)) return []
    const { thumbnail, avatar } = parts.data
    const figure =
      typeof thumbnail === 'object' && thumbnail !== null ? Reflect.get(thumbnail, 'src') : thumbnail
    return [...imagesIn(parts.body), ...[figure, avatar].filter((address) => typeof address === 'string')]
  })
  const origins = addresses.filter(isWebAddress).map((address) => new URL(address).origin)
  return [...new Set(origins)].toSorted()
}
