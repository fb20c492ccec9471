import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type BuiltTree, builtTree } from './built.ts'

/** The folder of the invented person whose site most tests visit. */
export const example = 'examples/zoe-quill'

/** The folder of another, who has everything that makes a page hard to set: the one to look at. */
export const sample = 'examples/eleni-kymathera'

/** What a folder with `content/` and `public/` gives a site, by path; `.` is the owner's. */
export async function filesOfSite(folder: string): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {}
  for (const part of ['content', 'public'].filter((name) => existsSync(join(folder, name))))
    for (const entry of await readdir(join(folder, part), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile()) files[relative(folder, path).replaceAll(sep, '/')] = await readFile(path)
    }
  return files
}

/** An invented person's site, built: that which most tests visit, with the settings that an owner's has, unless told otherwise. */
export async function builtExample(folder = example): Promise<BuiltTree> {
  return builtTree(folder.replace('/', '-'), await filesOfSite(folder), { asShipped: folder === example })
}
