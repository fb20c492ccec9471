import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readContentFolder } from './content/files.ts'
import { type Content, loadContent } from './content/load.ts'
import { formatProblems } from './content/problem.ts'

/** Files by their path inside `content/`; `undefined` leaves one out. */
export type TestFiles = Record<string, string | Uint8Array | undefined>

/** The least that is a site. */
const minimal: TestFiles = {
  'site.md': '---\ntitle: A site\nsections: []\n---\n',
  'profile.md': '---\nname: Zoë Quill\n---\n',
}

/** Makes a temporary folder and removes it, with all that is in it by then, when the running test is over. */
export async function temporaryFolder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'academic-home-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  return root
}

/** Makes a temporary folder whose `content/` holds a minimal site and the files given, which come first. */
export async function contentFolder(files: TestFiles): Promise<string> {
  const root = await temporaryFolder()
  for (const [path, text] of Object.entries({ ...minimal, ...files })) {
    if (text === undefined) continue
    const file = join(root, 'content', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  return root
}

/** What `npm run check:content` says of a folder. */
export async function reportOf(root: string): Promise<string> {
  const { files, problems } = readContentFolder(root)
  const all = [...problems, ...loadContent(files, { drafts: true }).problems]
  return all.length === 0 ? 'no problem' : formatProblems(all)
}

/** What `npm run check:content` says of a minimal site with these files. */
export async function report(files: TestFiles): Promise<string> {
  return reportOf(await contentFolder(files))
}

/** The content of a minimal site with these files, drafts included unless told; fails with the report of its problems. */
export async function load(files: TestFiles, options = { drafts: true }): Promise<Content> {
  const found = readContentFolder(await contentFolder(files))
  const { content, problems } = loadContent(found.files, options)
  if (!content || found.problems.length > 0) throw new Error(formatProblems([...found.problems, ...problems]))
  return content
}

/** Front matter and body as a file. */
export function entry(facts: string, body = ''): string {
  return `---\n${facts.trim()}\n---\n${body && `\n${body}\n`}`
}

/** A paper with nothing but what it needs and `facts`, which begin on line 6. */
export function paper(facts = ''): string {
  return entry(`title: On Tests\nauthors: [A. Author]\nvenue: Venue\nyear: 2024\n${facts}`)
}

/** A news item with nothing but what it needs and `facts`, which begin on line 3. */
export function newsItem(facts = ''): string {
  return entry(`date: 2024-10\n${facts}`, 'Something happened.')
}

/** A file from text and single bytes. */
export function bytes(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(part)))
}

/** A picture of one point, which browsers draw under the name of any kind with pixels. */
export const point = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
