import { z } from 'zod'
import { contentReference } from './content-reference.ts'
import { editorFiles, schemaSetting } from './editor-files.ts'
import { pagesCms } from './pages-cms.ts'

const settingsPath = '.vscode/settings.json'
const settings = z.record(z.string(), z.unknown())

/**
 * Every file that is derived from the schemas, by its path from the root of the project. Of VS Code's settings only one
 * is derived; the others stay as they are.
 *
 * @param read gives the text of a file, or undefined where there is none
 * @throws SyntaxError where VS Code's settings are not JSON
 */
export async function generatedFiles(
  read: (path: string) => Promise<string | undefined>,
): Promise<Map<string, string>> {
  const present = settings.parse(JSON.parse((await read(settingsPath)) ?? '{}'))
  return new Map([
    ['docs/content.md', contentReference()],
    ...editorFiles(),
    ['.pages.yml', pagesCms()],
    [settingsPath, `${JSON.stringify({ ...present, 'yaml.schemas': schemaSetting() }, null, 2)}\n`],
  ])
}
