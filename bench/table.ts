import { readFile, writeFile } from 'node:fs/promises'

const path = 'docs/benchmarks.md'

/**
 * Puts what was measured where docs/benchmarks.md shows it.
 *
 * @param command whose table it is: the name of an npm script
 * @throws Error where the page has no place for it
 */
export async function writeTable(command: string, table: string): Promise<void> {
  const [begin, end] = [`<!-- npm run ${command} -->\n`, `<!-- end of npm run ${command} -->`]
  const page = await readFile(path, 'utf8')
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`${path}: expected ${begin.trim()} and ${end}; put them back`)
  await writeFile(path, `${page.slice(0, from + begin.length)}${table}\n${page.slice(to)}`)
}
