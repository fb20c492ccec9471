import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const files = ['every-browser.css', 'firefox.css', 'webkit.css', 'chromium.css']

/** The style sheet of formulas: what all browsers need, and then what each alone does. Read from the project's folder. */
export async function formulaStyles(): Promise<string> {
  const parts = files.map((name) =>
    readFile(join(process.cwd(), 'lib/markdown/formulas/styles', name), 'utf8'),
  )
  return (await Promise.all(parts)).join('\n')
}
