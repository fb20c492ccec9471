import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Addresses of the files in `public/`, with the capitals that they have; not what keeps an empty folder in git, and nothing
 * that no server can send: a link to nowhere, a pipe.
 */
export function publicFiles(root: string): Set<string> {
  const folder = join(root, 'public')
  if (!existsSync(folder)) return new Set()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Set(
    entries
      .filter(
        (entry) =>
          entry.name !== '.gitkeep' &&
          (entry.isFile() || (entry.isSymbolicLink() && existsSync(join(entry.parentPath, entry.name)))),
      )
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll('\\', '/')),
  )
}

/**
 * The papers whose PDF lies on the page's own host: `public/publications/my-paper.pdf` is that of `/publications/my-paper`.
 *
 * @param files addresses of the files in `public/`
 * @returns their slugs, sorted
 */
export function ownPapers(files: Iterable<string>): string[] {
  return [...files]
    .flatMap((address) => /^\/publications\/([a-z0-9-]+)\.pdf$/.exec(address)?.[1] ?? [])
    .toSorted()
}
