import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import type { Publication } from '../../../content/collections/publications.ts'
import { readContentFolder } from '../../../content/files.ts'
import { loadContent } from '../../../content/load.ts'
import { entry, load, temporaryFolder } from '../../../test-folder.ts'
import { hardCases } from '../hard-cases.ts'
import { publicationKinds } from '../kinds.ts'
import { exportsOf } from './exports.ts'

/** Our BibTeX, read by BibTeX itself (Debian: texlive-binaries and texlive-base) and by biber. */

const example = fileURLToPath(new URL('../../../../examples/zoe-quill', import.meta.url))
const run = promisify(execFile)

/** Why a program cannot be run here. */
async function missing(program: string, ...args: string[]): Promise<string | undefined> {
  try {
    await run(program, args)
    return undefined
  } catch {
    return `${program} is not here; install it to have this test run (Debian: texlive-binaries, texlive-base, biber)`
  }
}

const noBibtex =
  (await missing('bibtex', '--version')) ??
  (await missing('kpsewhich', 'plain.bst', 'abbrv.bst', 'unsrt.bst'))
const noBiber = await missing('biber', '--version')
for (const reason of [noBibtex, noBiber])
  if (reason) console.info(`lib/publications/bibliography/write/bibtex-run.test.ts: ${reason}`)

async function everything(): Promise<[string, readonly Publication[]][]> {
  const { content } = loadContent(readContentFolder(example).files, { drafts: true })
  // What the owner wrote as BibTeX is exported as it is, and its warnings are between the two.
  const ofExample = (content?.publications ?? []).filter(({ bibtex }) => bibtex === undefined)
  const full =
    'volume: 3\nnumber: 4\npages: 1-9\nmonth: 5\nseries: S & T\neditors: [E. Editor]\npublisher: P\ngenre: G\narxiv: 2401.00001'
  const facts = (title: string, more: string) =>
    `title: '${title}: 50% of $x_1$, \\{LLMs\\} & #1_a ~ ^ \\\\ "q" 論文'\nauthors: [Łukasz Ünlü, 奎佐伊, Ludwig van Example]\netAl: true\nvenue: V_1 & W\nyear: 2024\n${more}`
  const { publications: generated } = await load(
    Object.fromEntries([
      ...publicationKinds.map((kind) => [
        `publications/${kind}.md`,
        entry(facts(`Of ${kind}`, `kind: ${kind}`)),
      ]),
      ...publicationKinds.map((kind) => [
        `publications/${kind}-full.md`,
        entry(facts(`In full ${kind}`, `kind: ${kind}\n${full}`).replace(/arxiv.*/, '')),
      ]),
      ...publicationKinds.map((kind) => [
        `publications/${kind}-number.md`,
        entry(facts(`A number ${kind}`, `kind: ${kind}\nnumber: 2\ndoi: 10.1000/${kind}_%23`)),
      ]),
      ['publications/unstated.md', entry(facts('Unstated', ''))],
    ]),
  )
  const { publications: hard } = await load({ 'publications/hard.bib': hardCases })
  return [
    ['example', ofExample],
    ['generated', generated],
    ['hard', hard],
  ]
}

it.skipIf(noBibtex)('BibTeX takes all of it without a warning', async () => {
  const folder = await temporaryFolder()
  for (const [name, publications] of await everything()) {
    if (publications.length === 0) continue
    await writeFile(join(folder, `${name}.bib`), exportsOf(publications).all.bibtex())
    for (const style of ['plain', 'abbrv', 'unsrt']) {
      const aux = `\\relax\n\\citation{*}\n\\bibstyle{${style}}\n\\bibdata{${name}}\n`
      await writeFile(join(folder, `${name}.aux`), aux)
      const { stdout } = await run('bibtex', [name], { cwd: folder })
      expect(
        stdout.split('\n').filter((line) => /warning|error|couldn't|illegal/i.test(line)),
        name,
      ).toEqual([])
    }
  }
})

it.skipIf(noBiber)('biber takes all of it without a warning', async () => {
  const folder = await temporaryFolder()
  for (const [name, publications] of await everything()) {
    if (publications.length === 0) continue
    await writeFile(join(folder, `${name}.bib`), exportsOf(publications).all.bibtex())
    const { stdout } = await run('biber', ['--tool', `--output-file=${name}.out`, `${name}.bib`], {
      cwd: folder,
    })
    expect(
      stdout.split('\n').filter((line) => /^(WARN|ERROR)/.test(line)),
      name,
    ).toEqual([])
  }
})
