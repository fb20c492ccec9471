import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../error-code.ts'
import { readSnapshot, snapshotPath } from '../scholar/snapshot.ts'
import { isLeftBehind } from './checks/left-behind.ts'
import { slugify } from './collection.ts'
import type { SourceFile } from './front-matter.ts'
import type { Problem } from './problem.ts'

/** Far more than a file of content may hold; what is larger is not read into memory to say so. */
const mostBytes = 16 * 1024 * 1024

/**
 * Reads a project's `content/` from disk, for commands and tests; pages have it compiled in. It sees what the
 * bundler's glob passes over: symbolic links, other endings, and names that would break the build.
 *
 * It waits for each file, since nothing else is to be done: thousands of small files come several times faster so.
 *
 * @param root folder that holds `content/`
 * @throws what the file system throws for a folder that cannot be listed
 */
export function readContentFolder(root: string): { files: SourceFile[]; problems: Problem[] } {
  const files: SourceFile[] = []
  const problems: Problem[] = []
  const take = (path: string): void => {
    const bytes = bytesAt(root, path)
    if (typeof bytes === 'string') problems.push({ path, message: bytes })
    else if (path === snapshotPath) {
      const read = readSnapshot(bytes)
      if ('problem' in read) problems.push(read.problem)
    } else files.push({ path, bytes })
  }
  const walk = (folder: string): void => {
    const found = readdirSync(join(root, folder), { withFileTypes: true })
    for (const entry of found.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`
      const placeholder = cloudPlaceholder(entry.name)
      if (!placeholder && isLeftBehind(entry.name)) continue
      const message = placeholder ?? refusal(entry, path)
      if (message) problems.push({ path, message })
      else if (entry.isDirectory()) walk(path)
      else take(path)
    }
  }
  const kind = kindOf(join(root, 'content'))
  if (kind === 'folder') walk('content')
  else if (kind === 'other')
    problems.push({
      path: 'content',
      message:
        'expected a folder, received something else, such as a symbolic link; put the folder itself here',
    })
  return { files, problems }
}

/** A file's bytes, or a sentence on why it cannot be read. */
function bytesAt(root: string, path: string): Uint8Array | string {
  try {
    const { size } = lstatSync(join(root, path))
    return size <= mostBytes
      ? readFileSync(join(root, path))
      : `expected at most 16 MB, received ${Math.ceil(size / 1024 / 1024)} MB; files that are served as they are belong in public/`
  } catch (error) {
    return `expected a file that can be read, received ${codeOf(error) ?? String(error)}; check its permissions and size`
  }
}

/** What is wrong with something that lies in `content/`, before it is read. */
function refusal(entry: Dirent, path: string): string | undefined {
  if (entry.isSymbolicLink())
    return 'expected a file, received a symbolic link, which the build passes over; copy the file here'
  if (entry.isDirectory()) return undefined
  if (!entry.isFile()) return 'expected a file, received something else (a pipe or a device); remove it'
  const isEntry =
    entry.name.endsWith('.md') || (entry.name.endsWith('.bib') && path.startsWith('content/publications/'))
  return isEntry || path === snapshotPath
    ? undefined
    : `expected a name that ends in .md, received "${entry.name}"; ${otherEnding(entry.name)}`
}

/** What to do about a file of which a cloud keeps no more than the name on this computer; undefined for any other. */
function cloudPlaceholder(name: string): string | undefined {
  const [, file] = /^\.?(.+)\.(icloud|cloudf?|gdoc|boxnote|gsheet|placeholder)$/i.exec(name) ?? []
  return file
    ? `expected a file, received what a cloud leaves in its place; download ${file} to this computer first`
    : undefined
}

function otherEnding(name: string): string {
  if (/\.bib$/i.test(name))
    return `BibTeX belongs in content/publications/, under a name such as ${name.replace(/\.[^.]+$/, '').toLowerCase()}.bib`
  return /\.(md|markdown|mdown|mkdn?)$/i.test(name)
    ? `rename it to ${slugify(name.replace(/\.[^.]+$/, ''))}.md`
    : 'rename it if it is an entry; a picture or a document that visitors may have belongs in public/; remove everything else'
}

function kindOf(path: string): 'folder' | 'other' | 'none' {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found === undefined ? 'none' : found.isDirectory() ? 'folder' : 'other'
}
