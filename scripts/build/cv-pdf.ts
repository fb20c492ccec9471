import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { readContentFolder } from '../../lib/content/files.ts'
import { loadContent } from '../../lib/content/load.ts'
import { hasCv } from '../../lib/cv/cv.ts'
import { compileCv } from '../../lib/cv/pdf/compile.ts'
import { cvDocument } from '../../lib/cv/pdf/document.ts'
import { readEnv, siteUrl } from '../../lib/env.ts'
import { publicationPlaces } from '../../lib/publications/place.ts'
import { madeIn } from './made-in.ts'

// Before `next build`: sets the curriculum vitae as PDF, which the build then compiles in (lib/cv/bundled-pdf.ts). Content with
// problems is the build's to report.
const folder = madeIn.cv
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const { files } = readContentFolder(process.cwd())
const { content } = loadContent(files, { drafts: false })
if (content && hasCv(content)) {
  const address = siteUrl(readEnv(process.env), content.site.url)
  const placeOfPaper = publicationPlaces(files)
  const document = cvDocument(content, {
    place: (to) => {
      if (/^(https?:\/\/|mailto:|tel:)/.test(to)) return to
      // Without an address of the site's own, nothing within it can be reached from a file.
      return to.startsWith('/') && !address.startsWith('http://localhost') ? `${address}${to}` : undefined
    },
    placeOf: (collection, slug) => {
      if (collection !== 'publications') return `content/${collection}/${slug}.md`
      const { path, entry } = placeOfPaper(slug)
      return entry ? `${path}, ${entry}` : path
    },
  })
  const made = await compileCv(document)
  if ('pdf' in made) {
    await writeFile(`${folder}/cv.pdf`, made.pdf)
    console.log(`cv.pdf: ${Math.ceil(made.pdf.length / 1000)} kB`)
  } else {
    // A script that no font here has, or a machine without Typst, is no mistake of the content: the site stands without it.
    const reasons = 'problems' in made ? made.problems : [`Typst does not run here (${made.unavailable})`]
    console.warn(
      `The curriculum vitae has no PDF; its page is /cv all the same:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`,
    )
    if (content.profile.links?.cv === '/cv.pdf' && !existsSync('public/cv.pdf')) {
      console.error(
        'content/profile.md links.cv: expected an address that leads somewhere, received /cv.pdf, which cannot be made here; write /cv, or put a file at public/cv.pdf',
      )
      process.exitCode = 1
    }
  }
}
