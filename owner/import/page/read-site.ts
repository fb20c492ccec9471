import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../../../lib/error-code.ts'
import type { OldSite } from './old-site.ts'
import { branchOf, statisticsOnBranch } from './statistics-branch.ts'

/** What no page is made of, and what could be large. */
const passedOver = new Set(['node_modules', 'vendor', '_site', 'google_scholar_crawler', 'docs'])

const texts =
  /\.(md|markdown|mkdn?|html?|ya?ml|json|csv|tsv|txt|bib)$|^_includes\/.*(\.liquid|\/[^./]+)$|^_includes\/[^./]+$/i
const maxBytes = 5 * 1024 * 1024

/**
 * Reads a Jekyll site's folder.
 *
 * @param root the folder that holds `_config.yml`
 * @throws Error with a sentence where there is no such folder, or no page in it
 */
export async function readOldSite(root: string): Promise<OldSite> {
  const found = new Map<string, string>()
  const paths = new Set<string>()
  const tooLarge: string[] = []
  const recoded: string[] = []
  const walk = async (folder: string): Promise<void> => {
    for (const entry of (await readdir(join(root, folder), { withFileTypes: true })).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (entry.name.startsWith('.') || passedOver.has(entry.name)) continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) await walk(path)
      else if (entry.isFile()) {
        paths.add(path)
        if (!texts.test(path)) continue
        if ((await stat(join(root, path))).size > maxBytes) {
          tooLarge.push(path)
          continue
        }
        const { text, remark } = decoded(await readFile(join(root, path)))
        if (remark) recoded.push(`${path}: ${remark}`)
        found.set(path, text.replace(/\r\n?/g, '\n'))
      }
    }
  }
  const kind = await kindAt(root)
  if (kind !== 'folder')
    throw new Error(
      `${root}: expected the folder of a site made with Jekyll, received ${kind === 'file' ? 'a file' : 'none'}; name the clone of its repository; a page written by hand is not read here: start with "npm run init", which takes papers from an ORCID or a .bib file`,
    )
  await walk('')
  return {
    texts: found,
    paths,
    tooLarge,
    recoded,
    branch: await branchOf(root),
    statistics: await statisticsOnBranch(root),
  }
}

/** The text of a file, and what its owner should look at where it is not UTF-8: older editors wrote other encodings. */
function decoded(bytes: Uint8Array): { text: string; remark?: string } {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex')
  if (mark === 'fffe') return { text: new TextDecoder('utf-16le').decode(bytes), remark: readAs('UTF-16') }
  if (mark === 'feff') return { text: new TextDecoder('utf-16be').decode(bytes), remark: readAs('UTF-16') }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const text = new TextDecoder().decode(bytes)
    const named = encodingNamed(text)
    // A few damaged bytes among letters that are UTF-8 change nothing else.
    if (!named && (text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0) > (text.match(/\uFFFD/g)?.length ?? 0))
      return {
        text,
        remark: 'some of its letters are damaged, and � stands for them; mend them there, and import again',
      }
    return {
      text: new TextDecoder(named ?? 'windows-1252').decode(bytes),
      remark: readAs(named ?? 'Windows-1252 (Latin-1)'),
    }
  }
}

/** The encoding that a page which is not UTF-8 says it is in, if it is one that is known. */
function encodingNamed(page: string): string | undefined {
  const [, named = ''] = /<meta\b[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(page) ?? []
  try {
    return /^(utf|$)/i.test(named) ? undefined : new TextDecoder(named).encoding
  } catch {
    return undefined
  }
}

function readAs(encoding: string): string {
  return `not UTF-8, so it was read as ${encoding}; check its letters, and where they are wrong, save it as UTF-8 and import again`
}

/** What lies at a path. */
async function kindAt(path: string): Promise<'folder' | 'file' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return 'none'
    throw error
  }
}
