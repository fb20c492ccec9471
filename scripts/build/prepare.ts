import { accessSync, constants, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { codeOf } from '../../lib/error-code.ts'
import { messageOf } from '../../lib/message-of.ts'
import { asUnwritten, isUnwritten } from '../../owner/write-file.ts'
import { requireFolder, requireNode } from '../run.mjs'
import { madeIn } from './made-in.ts'

// What `npm run build` does before `next build`: checks the content, then makes what is compiled in. One process for all,
// since most of what each costs is to load the packages that the others need too.
requireNode()
requireFolder()
for (const step of [
  () => import('../check-content.ts'),
  () =>
    requireWritable(
      ...[
        ...['.', '.next', 'lib/site/preview', 'lib/site/preview/fonts', 'lib/cv/pdf', 'lib/publications'],
        ...Object.values(madeIn),
      ].filter(existsSync),
    ),
  () => import('./preview-fonts.ts'),
  () => import('./cv-pdf.ts'),
  () => import('./citations.ts'),
]) {
  try {
    await step()
  } catch (error) {
    const said = asUnwritten(error, process.cwd(), 'your content is as it was')
    if (!isUnwritten(said)) throw error
    console.error(messageOf(said))
    process.exitCode = 1
  }
  if (process.exitCode) break
}

/** Stops with a sentence where a build could not write: on a disk for reading alone, between files of another user. */
function requireWritable(...folders: string[]) {
  for (const folder of folders)
    try {
      accessSync(folder, constants.W_OK)
    } catch (error) {
      console.error(
        `${resolve(folder)}: expected a folder that a build can write into, received ${codeOf(error) ?? String(error)}; build as whom the files belong to, or in a copy of your own`,
      )
      process.exitCode = 1
      return
    }
}
