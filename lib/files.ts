import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceFile } from './front-matter.ts'
import type { Problem } from './problem.ts'
import { readSnapshot, snapshotPath } from './scholar/snapshot.ts'

/**
 * Reads a project's `content/` from disk, for commands and tests; pages have it compiled in. It sees what the
 * bundler's glob passes over: symbolic links, other endings, and names that would break the build.
 *
 * @param root folder that holds `content/`
 * @throws what the file system throws for a file that exists and cannot be read
 */
export async function readContentFolder(root: string): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const files: SourceFile[] = []
  const problems: Problem[] = []
  const walk = async (folder: string): Promise<void> => {
    for (const name of (await readdir(join(root, folder))).toSorted()) {
      if (name.startsWith('.')) continue
      const path = `${folder}/${name}`
      const stats = await lstat(join(root, path))
      if (stats.isSymbolicLink())
        problems.push({
          path,
          message:
            'expected a file, received a symbolic link, which the build passes over; copy the file here',
        })
      else if (stats.isDirectory()) await walk(path)
      else if (path === snapshotPath) {
        const read = readSnapshot(await readFile(join(root, path)))
        if ('problem' in read) problems.push(read.problem)
      } else if (!name.endsWith('.md'))
        problems.push({
          path,
          message: `expected a name that ends in .md, received "${name}"; ${otherEnding(name)}`,
        })
      else files.push({ path, bytes: await readFile(join(root, path)) })
    }
  }
  if (await isFolder(join(root, 'content'))) await walk('content')
  return { files, problems }
}

function otherEnding(name: string): string {
  return /\.(md|markdown|mdown|mkdn?)$/i.test(name)
    ? `rename it to ${name.replace(/\.[^.]+$/, '').toLowerCase()}.md`
    : 'files that are served as they are belong in public/'
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
