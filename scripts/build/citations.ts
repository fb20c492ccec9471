import { mkdir, rm, writeFile } from 'node:fs/promises'
import { readContentFolder } from '../../lib/content/files.ts'
import { loadContent } from '../../lib/content/load.ts'
import { formattedCitations } from '../../lib/publications/bibliography/write/format.ts'
import { nameOfMade } from '../../lib/publications/made-citations.ts'
import { withOwnFiles } from '../../lib/publications/own-files.ts'
import { ownPapers, publicFiles } from '../../lib/site/public-files.ts'
import { madeIn } from './made-in.ts'

// Before `next build`: sets every paper in the styles in which it is cited, which the build then compiles in
// (lib/publications/bundled-citations.ts). Content with problems is the build's to report.
const folder = madeIn.citations
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const { content } = loadContent(readContentFolder(process.cwd()).files, { drafts: false })
if (content) {
  const { publications, site } = content
  // With what lies in public/, as the pages have them.
  const own = new Set(ownPapers(publicFiles(process.cwd())))
  const made = withOwnFiles(publications, own).map(
    (one) => [nameOfMade(one, site.citationStyles), formattedCitations(one, site.citationStyles)] as const,
  )
  await writeFile(`${folder}/citations.json`, JSON.stringify(Object.fromEntries(made)))
}
