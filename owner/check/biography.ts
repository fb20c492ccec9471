import { biography, versionsIn } from '../../lib/biographies/file.ts'
import { firstPersonIn, saysI } from '../../lib/biographies/offered.ts'
import { parseFrontMatter, type SourceFile } from '../../lib/content/front-matter.ts'
import type { Content } from '../../lib/content/load.ts'
import { plainText } from '../../lib/markdown/markdown.ts'
import type { Finding } from './finding.ts'

/** Biographies that are not in the third person, as organisers print them; and why there are none. */
export function biographyFindings(content: Content, files: readonly SourceFile[]): Finding[] {
  const lineIn = (path: string, line: number) => {
    const file = files.find((one) => one.path === path)
    const parts = file && parseFrontMatter(file)
    return parts && 'bodyLine' in parts ? { path, line: parts.bodyLine + line - 1 } : { path }
  }
  if (content.biography)
    return versionsIn(content.biography.body)
      .filter(({ body }) => saysI(plainText(body), content.site.lang))
      .map(({ title, line }) => ({
        severity: 'warning',
        ...lineIn(biography.path, line),
        message: `expected a biography in the third person, as organisers print it, received one in the first${title ? ` (${JSON.stringify(title)})` : ''}; write it as others would`,
      }))
  const said = firstPersonIn(content)
  if (said === undefined) return []
  return [
    {
      severity: 'note',
      ...lineIn('content/profile.md', 1),
      message: `there is no page of biographies for organisers (/bio): the text does not speak of ${content.profile.name} in the third person (${JSON.stringify(said)}); write some in ${biography.path}, each under a heading: ## Short, ## Long`,
    },
  ]
}
