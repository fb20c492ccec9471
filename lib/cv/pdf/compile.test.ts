import { execFileSync, spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../content/files.ts'
import { type Content, loadContent } from '../../content/load.ts'
import { entry, load, paper, type TestFiles, temporaryFolder } from '../../test-folder.ts'
import { compileCv } from './compile.ts'
import { cvDocument } from './document.ts'

const document = (content: Content) =>
  cvDocument(content, {
    place: (address) => (address.startsWith('/') ? undefined : address),
    placeOf: (collection, slug) => `content/${collection}/${slug}.md`,
  })

/** The file of a content; fails with the words for why there is none. */
async function pdfOf(content: Content): Promise<Uint8Array> {
  const made = await compileCv(document(content))
  if (!('pdf' in made)) throw new Error(JSON.stringify(made))
  return made.pdf
}

/** What a PDF says in its objects, unpacked. */
function objectsOf(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1')
  const packed = [...text.matchAll(/\/Type \/ObjStm[\s\S]*?stream\n([\s\S]*?)\nendstream/g)]
  return packed
    .map(([, bytes = '']) => inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1'))
    .join('\n')
}

function example(): Content {
  const { content } = loadContent(readContentFolder('examples/zoe-quill').files, { drafts: false })
  if (!content) throw new Error('the example has problems')
  return content
}

const noPoppler = spawnSync('pdftotext', ['-v']).error !== undefined
/** The words of a PDF in the order in which they are read, spaces folded. */
async function wordsOf(pdf: Uint8Array): Promise<string> {
  const file = join(await temporaryFolder(), 'cv.pdf')
  await writeFile(file, pdf)
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
}

/** How many bands of a page are inked, with white across all of it between them. */
async function inkedBands(pdf: Uint8Array): Promise<number> {
  const file = join(await temporaryFolder(), 'cv.pdf')
  await writeFile(file, pdf)
  const picture = execFileSync('pdftoppm', ['-r', '144', '-gray', '-singlefile', file], { maxBuffer: 1e7 })
  const [head = '', width = 0] = /^P5\s+(\d+)\s+\d+\s+255\s/.exec(picture.toString('latin1')) ?? []
  const pixels = picture.subarray(head.length)
  const rows = Array.from({ length: pixels.length / Number(width) }, (_, row) =>
    pixels.subarray(row * Number(width), (row + 1) * Number(width)).some((grey) => grey < 200),
  )
  return rows.filter((inked, row) => inked && !rows[row - 1]).length
}

describe('the curriculum vitae as PDF', () => {
  it('is tagged, says its title, author and language, and carries every font', async () => {
    const pdf = await pdfOf(example())
    const objects = objectsOf(pdf)
    expect(objects).toContain('/Marked true')
    expect(objects).toContain('/StructTreeRoot')
    expect(objects).toMatch(/\/Lang ?\(en\)/)
    expect(objects).toMatch(/\/Author/)
    const count = (pattern: RegExp) => [...objects.matchAll(pattern)].length
    expect(count(/\/Type ?\/FontDescriptor/g)).toBeGreaterThan(2)
    expect(count(/\/FontFile[23]/g)).toBe(count(/\/Type ?\/FontDescriptor/g))
    expect(objects).toContain('https://doi.org/10.1000/loom.2024.7')
    expect(pdf.length).toBeLessThan(150_000)
  })

  it('is the same, byte for byte, whenever it is made, in both templates', async () => {
    const content = example()
    for (const template of ['classic', 'modern'] as const) {
      const chosen = { ...content, site: { ...content.site, cv: { ...content.site.cv, template } } }
      expect(Buffer.from(await pdfOf(chosen)).equals(await pdfOf(chosen)), template).toBe(true)
    }
  })

  it('stays below 150 kB with 300 papers, each with a DOI', async () => {
    const subjects =
      'adaptive coherent distilled graph hierarchical lattice marine quantum robust sparse'.split(' ')
    const papers = Array.from({ length: 300 }, (_, index) => {
      const title = subjects.map((_, at) => subjects[(index * (at + 3) + at * at) % 10]).join(' ')
      const facts = `kind: journal\nvolume: ${index % 90}\nnumber: ${index % 12}\npages: ${index + 100}-${index + 117}\ndoi: 10.1000/${index * 7919}`
      return [`publications/p${index}.md`, paper(facts).replace('On Tests', `On ${title}`)]
    })
    expect((await pdfOf(await load(Object.fromEntries(papers)))).length).toBeLessThan(150_000)
  })

  it.skipIf(noPoppler)('is read in the order of the sections, and never has a draft', async () => {
    const words = await wordsOf(await pdfOf(example()))
    const order = [
      'Zoë Quill',
      'Education',
      'PhD in Mechanical Weaving',
      'Journal articles',
      'Knots, Revisited',
      'Honours',
      'Looms That Count',
    ]
    const places = order.map((word) => words.indexOf(word))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(words).not.toContain('Unfinished')
    expect(words).not.toContain('Example Mill')
  })

  it('draws every script, formulas, emoji and signs, from right to left too', async () => {
    const content = await load(scripts)
    const pdf = await pdfOf(content)
    expect(objectsOf(pdf)).toMatch(/\/Lang ?\(ar\)/)
    if (noPoppler) return
    const words = (await wordsOf(pdf)).replace(/[\u202A-\u202E]/g, '')
    for (const word of ['ليلى', 'שלום', '王伟', 'カタカナ', 'Ελλάδα', 'Ж Ł ễ', 'The note'])
      expect(words).toContain(word)
  })

  it.skipIf(noPoppler)('lets no letter of an Arabic name reach into the line below it', async () => {
    for (const template of ['classic', 'modern']) {
      const content = await load({
        'site.md': entry(`title: T\nlang: ar\nsections: []\ncv: { template: ${template} }`),
        'profile.md': entry('name: خالد المفتاح\nnativeName: { text: Khalid Al-Miftah, lang: en }'),
      })
      // The name, what stands below it, and the foot of the page.
      expect(await inkedBands(await pdfOf(content)), template).toBe(3)
    }
  })

  it('sets a paper from the side from which its title is read', async () => {
    const content = await load({
      'publications/a.md': paper().replace(/^title: .*$/m, 'title: שיטה חדשה (ResNet-50) לזיהוי'),
      'publications/b.md': paper(),
    })
    const sides = document(content)
      .sections.flatMap(({ parts }) => parts)
      .flatMap(({ papers = [] }) => papers)
      .map(({ from, dir }) => [from, dir])
    expect(sides).toEqual([
      ['content/publications/a.md', 'rtl'],
      ['content/publications/b.md', 'ltr'],
    ])
    expect((await pdfOf(content)).length).toBeGreaterThan(1000)
  })

  it.skipIf(noPoppler)('ends no line within a date or a range of pages', async () => {
    const papers = [...'abcd'].map((letter) => [
      `publications/${letter}.md`,
      paper(`pages: ${'1001-1002, '.repeat(16)}1003`).replace('On Tests', `Paper ${letter}`),
    ])
    const content = await load({
      'site.md': entry('title: 王伟\nlang: zh\nsections: []'),
      'experience/a.md': entry('start: 2021-07\nend: 2022-06\norganization: O\nrole: R'),
      ...Object.fromEntries(papers),
    })
    const file = join(await temporaryFolder(), 'cv.pdf')
    await writeFile(file, await pdfOf(content))
    const lines = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).split('\n')
    expect(lines.some((line) => line.replaceAll(' ', '').startsWith('2022年6月'))).toBe(true)
    expect(lines.filter((line) => line.includes('1001')).length).toBeGreaterThan(3)
    expect(lines.filter((line) => line.trimEnd().endsWith('–'))).toHaveLength(1)
  })

  it.skipIf(noPoppler)('numbers papers of all kinds in one column, no number without its word', async () => {
    const titled = (title: string, facts: string) => paper(facts).replace('On Tests', title)
    const articles = [...'abcdefghi'].map((letter) => [
      `publications/${letter}.md`,
      titled(`Article ${letter}`, 'kind: journal'),
    ])
    const content = await load({
      ...Object.fromEntries(articles),
      'publications/book.md': titled('A Book', 'kind: book\nvolume: 7\ntotalPages: 300'),
    })
    expect(JSON.stringify(document(content))).toContain('volume\u00a07, 300\u00a0pages, 2024')
    const file = join(await temporaryFolder(), 'cv.pdf')
    await writeFile(file, await pdfOf(content))
    const boxes = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' })
    const numbers = [...boxes.matchAll(/xMax="([\d.]+)"[^>]*>\d{1,2}\.</g)]
    const ends = numbers.map(([, end]) => Math.round(Number(end)))
    expect(ends).toHaveLength(10)
    expect(new Set(ends).size).toBe(1)
  })

  it('takes what looks like code of the templates for the words that it is', async () => {
    const code = '#panic("x") #read("/etc/passwd") $ @a <b> \\ ]'
    const pdf = await pdfOf(
      await load({
        'talks/a.md': entry(
          `date: 2024\ntitle: '${code.replaceAll('$', '\\$').replace('<b>', '')}'\nhost: '#{1}'`,
        ),
      }),
    )
    if (!noPoppler) expect(await wordsOf(pdf)).toContain('#panic("x") #read("/etc/passwd")')
  })

  it('cannot be set where no font has a letter: its name, and the entry, once for all its letters', async () => {
    const made = await compileCv(
      document(await load({ 'talks/a.md': entry('date: 2024\ntitle: On 𒀀 and 𒀁 in clay') })),
    )
    expect(made).toEqual({
      problems: [
        expect.stringContaining(
          'content/talks/a.md: expected letters that an installed font has, received "𒀀" (U+12000), "𒀁" (U+12001); add the package',
        ),
      ],
    })
  })

  it('is not there, with the reason, where no compiler runs', async () => {
    const made = await compileCv(document(example()), () =>
      Promise.reject(new Error('Cannot find native binding\nand much more')),
    )
    expect(made).toEqual({ unavailable: 'Cannot find native binding' })
  })
})

/** Somebody whose site is in Arabic, with a talk in each of many scripts and the formulas that titles have. */
const scripts: TestFiles = {
  'site.md': entry('title: ليلى\nlang: ar\nsections: []'),
  'profile.md': entry(
    'name: ليلى حداد\nnativeName: { text: Layla Haddad, lang: en }\nlinks: { email: l@example.org }',
  ),
  'talks/a.md': entry(
    'date: 2024\ntitle: שלום हिन्दी भाषा ไทย 한국어 王伟 カタカナ Ελλάδα Ж Ł ễ x̂\nhost: 🎉 H₂O',
    'Text with a note[^1], a list:\n\n1. one\n   - two\n\n| a | b |\n|---|--:|\n| 1 | `c` |\n\n> ☺\n\n[^1]: The note.',
  ),
  'publications/a.md': paper().replace(
    'On Tests',
    () =>
      String.raw`'$\mathbf{x}\in\mathbb{R}^d$, $\hat{x} \to \overline{AB}$, $\begin{pmatrix} a & b \\ c & d\end{pmatrix}$, $\binom{n}{k}$, $\lim_{h\to 0}\left(\frac{f}{h}\right)$, $\sqrt[3]{x}$, $\underbrace{a+b}_{n}$, $\color{red}{y}$, $\cancel{x}$, $O(n \log n)$'`,
  ),
}
