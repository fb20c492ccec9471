import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { readContentFolder } from '../../lib/content/files.ts'
import { loadContent } from '../../lib/content/load.ts'
import { contentFolder, paper, type TestFiles } from '../../lib/test-folder.ts'
import { ownPaperFindings } from './own-papers.ts'

const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    console.info(
      'owner/check/own-papers.test.ts: pdftotext is not here; install poppler-utils to have all of it run',
    )
    return false
  }
})()

/** A PDF of one page (ISO 32000-1, 7.5) with lines of text in Helvetica, each of a size in points. */
function pdf(...lines: [text: string, size: number][]): string {
  const text = lines
    .map(([words, size]) => `/F ${size} Tf 0 -${size * 2} Td (${words.replace(/[()\\]/g, '\\$&')}) Tj`)
    .join('\n')
  const stream = `BT 40 820 Td\n${text}\nET\n40 40 200 200 re f`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  return `${file}xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}

const title: [string, number] = ['On Tests', 20]
const authors: [string, number] = ['A. Author', 12]
const body = Array.from({ length: 8 }, (_, index): [string, number] => [
  `Line ${index} of many words on tests and their makers.`,
  10,
])
const elsewhere = body.map(([text, size]): [string, number] => [text.replace('on tests', 'on looms'), size])
const references: [string, number] = ['7. References', 12]
const good = pdf(title, authors, ...body, references)

async function findings(papers: TestFiles, served: Record<string, string>) {
  const root = await contentFolder(
    Object.fromEntries(Object.entries(papers).map(([name, text]) => [`publications/${name}.md`, text])),
  )
  await mkdir(join(root, 'public/publications'), { recursive: true })
  for (const [name, bytes] of Object.entries(served))
    await writeFile(join(root, 'public/publications', name), bytes)
  const { content } = loadContent(readContentFolder(root).files, { drafts: true })
  if (!content) throw new Error('no content')
  return (await ownPaperFindings(root, content)).map(
    ({ severity, path, message }) => `${severity} ${path}: ${message}`,
  )
}

const of = (served: Record<string, string>, facts = '') => findings({ a: paper(facts) }, served)

describe('a paper’s own PDF', () => {
  it.runIf(hasPoppler)('is well', async () => {
    expect(await of({ 'a.pdf': good })).toEqual([])
  })

  it.runIf(hasPoppler).each([
    [
      'has another title',
      pdf(['On Nothing', 20], authors, ...elsewhere, references),
      'expected the title on its first page',
    ],
    [
      'has a title no larger than its text',
      pdf(['On Tests', 10], authors, ...body, references),
      'expected the title in larger letters',
    ],
    ['names nobody under its title', pdf(authors, title, ...body, references), 'A. Author is not there'],
    ['ends without references', pdf(title, authors, ...body), 'expected references under a heading'],
    ['is a picture', pdf(['x', 10]), 'letters that can be read: 1'],
    ['is torn', good.slice(0, 200), 'expected a PDF that can be read, and pdftotext says'],
  ])('is warned of where it %s', async (_, bytes, message) => {
    const found = await of({ 'a.pdf': bytes })
    expect(found, found.join('\n')).toHaveLength(1)
    expect(found[0]).toContain('warning public/publications/a.pdf: ')
    expect(found[0]).toContain(message)
  })

  it('is warned of where it is no PDF, is too large, or has a rival', async () => {
    expect(await of({ 'a.pdf': '<!doctype html>' })).toEqual([
      'warning public/publications/a.pdf: expected a PDF, received something else; save it anew',
    ])
    expect((await of({ 'a.pdf': `x${' '.repeat(5.2 * 1024 * 1024)}` }))[0]).toContain('received 5.2 MB')
    expect((await of({ 'a.pdf': 'x' }, 'links: { pdf: https://example.org/a.pdf }'))[0]).toContain(
      'its links.pdf is https://example.org/a.pdf, which is not shown beside it',
    )
  })

  it('is asked for in one line where there are only copies elsewhere', async () => {
    const there = (name: string) =>
      paper(`links: { pdf: https://example.org/${name}.pdf }`).replace('On Tests', name)
    const papers = { a: paper('doi: 10.5555/a'), b: there('b'), c: there('c') }
    expect(await findings(papers, {})).toEqual([
      "note public/publications: 2 papers have their PDF elsewhere only, and Google Scholar asks for it beside the paper's page; where you may, save it as public/publications/b.pdf and so on",
    ])
    expect(await findings({ b: there('b') }, {})).toEqual([
      expect.stringMatching(
        /: 1 paper has its PDF elsewhere only, .* save it as public\/publications\/b\.pdf$/,
      ),
    ])
  })

  it('is not read where there is no program for it, and that is said once', async () => {
    vi.stubEnv('PATH', '')
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    expect(await of({ 'a.pdf': pdf(['x', 10]) })).toEqual([
      expect.stringMatching(/^note public\/publications: 1 PDF was not read, since pdftotext is not here; /),
    ])
    const papers = { a: paper(), b: paper().replace('On Tests', 'Of Tests') }
    expect(await findings(papers, { 'a.pdf': good, 'b.pdf': good })).toEqual([
      expect.stringContaining(': 2 PDFs were not read, '),
    ])
  })

  it('is looked for under names that are almost right', async () => {
    const served = { 'my-papper.pdf': 'x', 'My_Other.PDF': 'x', 'slides-of-2019.pdf': 'x' }
    const papers = { 'my-paper': paper(), 'my-other': paper().replace('On', 'Of') }
    expect(await findings(papers, served)).toEqual([
      'warning public/publications/My_Other.PDF: expected the name of a paper, received "My_Other.PDF"; did you mean "my-other.pdf"?',
      'warning public/publications/my-papper.pdf: expected the name of a paper, received "my-papper.pdf"; did you mean "my-paper.pdf"?',
    ])
  })

  it('is warned of where its paper is a draft, since everybody can read it', async () => {
    expect((await of({ 'a.pdf': 'x' }, 'draft: true'))[0]).toContain('expected nothing of a draft')
  })
})
