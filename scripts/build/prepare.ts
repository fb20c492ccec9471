import process from 'node:process'
import { requireFolder, requireNode } from '../run.mjs'

// What `npm run build` does before `next build`: checks the content, then makes what is compiled in. One process for all,
// since most of what each costs is to load the packages that the others need too.
requireNode()
requireFolder()
for (const step of [
  () => import('../check-content.ts'),
  () => import('./preview-fonts.ts'),
  () => import('./cv-pdf.ts'),
]) {
  await step()
  if (process.exitCode) break
}
