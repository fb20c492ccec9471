import { mkdir, rm, writeFile } from 'node:fs/promises'
import { readContentFolder } from '../../lib/content/files.ts'
import { loadContent } from '../../lib/content/load.ts'
import { wordsOfCards } from '../../lib/site/preview/cards.ts'
import { lettersOf } from '../../lib/site/preview/letters.ts'

// Before `next build`: takes the letters that the pictures of link previews need out of the installed fonts, so that the
// server can draw them without fonts of its own. Content with problems is the build's to report.
const folder = 'lib/site/preview/fonts'
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const { content } = loadContent(readContentFolder(process.cwd()).files, { drafts: false })
if (content) {
  const { fonts, missing } = await lettersOf(wordsOfCards(content))
  for (const { name, bytes } of fonts) await writeFile(`${folder}/${name}.ttf`, bytes)
  if (missing.length > 0)
    console.warn(
      `Link previews are drawn without ${missing.join(' ')}: no installed font has them. Add the package of a Noto font that does (npm install @fontsource-variable/noto-sans-…).`,
    )
}
