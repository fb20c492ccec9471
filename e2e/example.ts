import { readContentFolder } from '../lib/content/files.ts'
import { type BuiltTree, builtTree } from './built.ts'

/** The folder of the invented person whose site most tests visit. */
export const example = 'examples/zoe-quill'

/** That person's site, built. */
export function builtExample(): Promise<BuiltTree> {
  return builtTree(
    'example',
    Object.fromEntries(readContentFolder(example).files.map(({ path, bytes }) => [path, bytes])),
  )
}
