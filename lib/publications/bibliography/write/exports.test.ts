import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../content/files.ts'
import { loadContent } from '../../../content/load.ts'
import { entry, load, paper } from '../../../test-folder.ts'
import { exportsOf } from './exports.ts'
import { formattedCitations } from './format.ts'
import { titleToLatex, toLatex } from './latex.ts'

const example = fileURLToPath(new URL('../../../../examples/zoe-quill', import.meta.url))

/** The exports of papers by the names of their files, and the papers. */
async function exported(files: Record<string, string>) {
  const { publications } = await load(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`publications/${name}`, text])),
  )
  return { publications, ...exportsOf(publications) }
}

const known = entry(`
title: 'Über \\{Braces\\}, LLMs & 50% of O_2: *On* $x_1^2$'
authors:
  - Zoë Quill
  - { name: Ludwig van der Berg Jr. }
  - 奎佐伊
  - The Example Collaboration
etAl: true
venue: EX
venueName: Proceedings of Examples & More
year: 2024
month: 3
kind: conference
pages: 12-34
doi: 10.1000/a_b%c
arxiv: '2401.00001'
links: { paper: 'https://example.org/~x?a=1&b=%20#p_1' }
`)

describe('citation keys', () => {
  it('are slugs, or the key of the owner’s own BibTeX', async () => {
    const { keys } = await exported({
      'a-paper.md': paper('doi: 10.1000/a'),
      'b.md': paper('doi: 10.1000/b\nbibtex: |\n  @misc{Quill:2024_b,\n    title = {On Tests}\n  }'),
    })
    expect(Object.fromEntries(keys)).toEqual({ 'a-paper': 'a-paper', b: 'Quill:2024_b' })
  })
})

describe('BibTeX', () => {
  it('escapes what LaTeX takes for commands, and keeps capitals, formulas and other scripts', async () => {
    const { bibtex } = await exported({ 'known.md': known })
    expect(bibtex('known')).toMatchInlineSnapshot(`
      "@inproceedings{known,
        title = {{\\"U}ber \\textbraceleft{}Braces\\textbraceright{}, {LLMs} \\& 50\\% of {O\\_2}: \\emph{On} {$x_1^2$}},
        author = {Quill, Zo{\\"e} and van der Berg, Jr., Ludwig and {奎佐伊} and {The Example Collaboration} and others},
        booktitle = {Proceedings of Examples \\& More},
        shortvenue = {EX},
        year = {2024},
        month = mar,
        pages = {12--34},
        doi = {10.1000/a_b%c},
        eprint = {2401.00001},
        archiveprefix = {arXiv},
        url = {https://example.org/~x?a=1&b=%20#p_1},
      }
      "
    `)
  })

  it.each([
    ['*a* **b** H~2~O x^q^', String.raw`\emph{a} \textbf{b} {H}\textsubscript{2}{O} x\textsuperscript{q}`],
    ['a `b_c` [d](https://e.org)', String.raw`a \texttt{b\_c} d`],
    ['A nib, 3D, AutoML-ink, (LLM) and I', 'A nib, {3D}, {AutoML-ink}, ({LLM}) and I'],
    ['X--y and $n$', '{X-{}-y} and {$n$}'],
  ])('has the title %s', (title, latex) => {
    expect(titleToLatex(title)).toBe(latex)
  })

  it.each([
    ["a'' 'b'", "a'{}' 'b'"],
    ['a  b\u00a0c', 'a b c'],
    ['« é ß ẛ Ж »', String.raw`« {\'e} {\ss} ẛ Ж »`],
  ])('has the text %s', (text, latex) => {
    expect(toLatex(text)).toBe(latex)
  })

  it('takes no longer for each sign of a long run of them', () => {
    const run = '–'.repeat(300_000)
    expect(titleToLatex(`a${run}B${run}`)).toHaveLength(4 * run.length + 4)
  })

  it('has nothing for a paper that does not exist', async () => {
    const { bibtex, ris, csl } = await exported({ 'a.md': paper() })
    expect([bibtex('b'), ris('b'), csl('b')]).toEqual([undefined, undefined, undefined])
  })

  it('is the owner’s own text where there is one', async () => {
    const own = '@article{k,\n  title = {{On} Tests},\n  note = {kept}\n}'
    const { bibtex } = await exported({ 'a.md': paper(`bibtex: |\n  ${own.replaceAll('\n', '\n  ')}`) })
    expect(bibtex('a')).toBe(`${own}\n`)
  })
})

it('RIS has one line for each fact, and "et al." for who is not listed', async () => {
  const { ris } = await exported({ 'known.md': known })
  expect(ris('known')?.split('\r\n').join('\n')).toMatchInlineSnapshot(`
    "TY  - CPAPER
    ID  - known
    TI  - Über {Braces}, LLMs & 50% of O_2: On x₁²
    AU  - Quill, Zoë
    AU  - van der Berg, Ludwig, Jr.
    AU  - 奎佐伊
    AU  - The Example Collaboration
    AU  - et al.
    T2  - Proceedings of Examples & More
    J2  - EX
    PY  - 2024
    DA  - 2024/03
    DO  - 10.1000/a_b%c
    SP  - 12
    EP  - 34
    UR  - https://example.org/~x?a=1&b=%20#p_1
    ER  - 
    "
  `)
})

it('CSL-JSON has names in parts where they are certain', async () => {
  const { csl } = await exported({ 'known.md': known })
  expect(csl('known')).toMatchInlineSnapshot(`
    {
      "DOI": "10.1000/a_b%c",
      "URL": "https://example.org/~x?a=1&b=%20#p_1",
      "author": [
        {
          "family": "Quill",
          "given": "Zoë",
        },
        {
          "family": "Berg",
          "given": "Ludwig",
          "non-dropping-particle": "van der",
          "suffix": "Jr.",
        },
        {
          "literal": "奎佐伊",
        },
        {
          "literal": "The Example Collaboration",
        },
        {
          "literal": "others",
        },
      ],
      "container-title": "Proceedings of Examples & More",
      "container-title-short": "EX",
      "id": "known",
      "issued": {
        "date-parts": [
          [
            2024,
            3,
          ],
        ],
      },
      "page": "12–34",
      "title": "Über {Braces}, LLMs & 50% of O_2: On x₁²",
      "type": "paper-conference",
    }
  `)
})

it.each([
  ['INK, NIB', ['INK', 'NIB']],
  ['INK, NIB, and TIP', ['INK', 'NIB', 'TIP']],
  ['Ink Collaboration and Nib Consortium', ['Ink Collaboration', 'Nib Consortium']],
  ['Ink and Nib', ['Ink and Nib']],
  ['Ink Team, Nib', ['Ink Team, Nib']],
])('the collaboration %s is of %j', async (collaboration, groups) => {
  const { csl } = await exported({ 'a.md': paper(`collaboration: ${collaboration}`) })
  expect(csl('a')?.author.slice(1)).toEqual(groups.map((literal) => ({ literal })))
})

describe('of a book of which all is known', () => {
  const book =
    entry(`title: Nibs\nauthors: [Ann Quill]\neditors: [Bo Malm]\ntranslators: [Cy Sol]\nkind: book\nvenue: Ink Press
contributors: [{ name: Di Rho, role: foreword }, { name: Ed Tau, role: afterword }, { name: Flo Phi, role: annotations }]
publisher: Nib & Press\nyear: 2024\nmonth: 5\nvolume: 7\nnumber: "3"\nseries: Ink & Studies\nedition: 2\nplace: Ulm & Au\nisbn: 978-3-16-148410-0
issn: 2049-3630\nlanguage: de\nversion: 1_2\ntotalPages: 312\nvolumes: 2\nchapter: "4"\noriginalTitle: Federn & Tinte
originalPublisher: Tinte & Co\noriginalYear: 1990\ncollaboration: Ink & Nib\narticleNumber: e_9
event: { name: Ink & Days, place: Bern & Au, start: 2024-05-02, end: 2024-05-04 }`)

  it('BibTeX has each fact in its field', async () => {
    const { bibtex } = await exported({ 'b.md': book })
    expect(bibtex('b')).toMatchInlineSnapshot(`
      "@book{b,
        title = {Nibs},
        author = {Quill, Ann},
        editora = {Malm, Bo},
        translator = {Sol, Cy},
        collaboration = {Ink \\& Nib},
        publisher = {Ink Press},
        year = {2024},
        month = may,
        origdate = {1990},
        origtitle = {Federn \\& Tinte},
        origpublisher = {Tinte \\& Co},
        foreword = {Rho, Di},
        afterword = {Tau, Ed},
        annotator = {Phi, Flo},
        volume = {7},
        issue = {3},
        series = {Ink \\& Studies},
        eid = {e\\_9},
        pagetotal = {312},
        volumes = {2},
        chapter = {4},
        edition = {2},
        organization = {Nib \\& Press},
        address = {Ulm \\& Au},
        isbn = {978-3-16-148410-0},
        issn = {2049-3630},
        language = {de},
        version = {1\\_2},
        eventtitle = {Ink \\& Days},
        venue = {Bern \\& Au},
        eventdate = {2024-05-02/2024-05-04},
      }
      "
    `)
    const open = await exported({ 'b.md': book.replace(', end: 2024-05-04', '') })
    expect(open.bibtex('b')).toContain('eventdate = {2024-05-02},')
  })

  it('CSL-JSON has each fact in its variable', async () => {
    const { csl } = await exported({ 'b.md': book })
    expect(csl('b')).toMatchInlineSnapshot(`
      {
        "ISBN": "978-3-16-148410-0",
        "ISSN": "2049-3630",
        "author": [
          {
            "family": "Quill",
            "given": "Ann",
          },
          {
            "literal": "Ink & Nib",
          },
        ],
        "chapter-number": "4",
        "collection-number": "3",
        "collection-title": "Ink & Studies",
        "contributor": [
          {
            "family": "Rho",
            "given": "Di",
          },
          {
            "family": "Tau",
            "given": "Ed",
          },
          {
            "family": "Phi",
            "given": "Flo",
          },
        ],
        "edition": "2",
        "editor": [
          {
            "family": "Malm",
            "given": "Bo",
          },
        ],
        "event-date": {
          "date-parts": [
            [
              2024,
              5,
              2,
            ],
            [
              2024,
              5,
              4,
            ],
          ],
        },
        "event-place": "Bern & Au",
        "event-title": "Ink & Days",
        "id": "b",
        "issued": {
          "date-parts": [
            [
              2024,
              5,
            ],
          ],
        },
        "language": "de",
        "number": "e_9",
        "number-of-pages": "312",
        "number-of-volumes": "2",
        "original-date": {
          "date-parts": [
            [
              1990,
            ],
          ],
        },
        "original-publisher": "Tinte & Co",
        "original-title": "Federn & Tinte",
        "publisher": "Ink Press; Nib & Press",
        "publisher-place": "Ulm & Au",
        "title": "Nibs",
        "translator": [
          {
            "family": "Sol",
            "given": "Cy",
          },
        ],
        "type": "book",
        "version": "1_2",
        "volume": "7",
      }
    `)
  })
})

describe('formatted citations', () => {
  it('are in two styles, as plain text', async () => {
    const { publications } = await exported({ 'known.md': known })
    expect(publications.map((publication) => formattedCitations(publication))).toMatchInlineSnapshot(`
      [
        [
          {
            "style": "APA",
            "text": "Quill, Z., van der Berg, L., Jr., 奎佐伊, The Example Collaboration, et al. (2024). Über {Braces}, LLMs & 50% of O_2: On x₁². Proceedings of Examples & More, 12–34. https://doi.org/10.1000/a_b%c",
          },
          {
            "style": "Vancouver",
            "text": "Quill Z, van der Berg L Jr, 奎佐伊, The Example Collaboration, et al. Über {Braces}, LLMs & 50% of O_2: On x₁². In: Proceedings of Examples & More. 2024. p. 12–34. doi:10.1000/a_b%c",
          },
        ],
      ]
    `)
  })
})

it('every publication of the example has all exports', async () => {
  const { content } = loadContent(readContentFolder(example).files, { drafts: true })
  const publications = content?.publications ?? []
  const { keys, bibtex, ris, csl, all } = exportsOf(publications)
  expect(new Set([...keys.values()].map((key) => key.toLowerCase())).size).toBe(publications.length)
  for (const publication of publications) {
    const { slug, year } = publication
    expect(bibtex(slug)).toContain(`{${keys.get(slug)},`)
    expect(ris(slug)).toContain(`PY  - ${year}`)
    expect(csl(slug)?.issued?.['date-parts'][0]?.[0]).toBe(year)
    for (const { text } of formattedCitations(publication)) expect(text).toContain(`${year}`)
  }
  expect(JSON.parse(all.csl())).toHaveLength(publications.length)
  expect(all.bibtex().match(/^@/gm) ?? []).toHaveLength(publications.length)
  expect(all.ris().match(/^TY {2}- /gm) ?? []).toHaveLength(publications.length)
})
