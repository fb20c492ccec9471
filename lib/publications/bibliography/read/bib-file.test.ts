import { describe, expect, it } from 'vitest'
import { plainText } from '../../../markdown/markdown.ts'
import { bytes, entry, load, newsItem, paper, report } from '../../../test-folder.ts'
import { bibliographyRemarks } from '../../place.ts'
import { hardCases } from '../hard-cases.ts'
import { exportsOf } from '../write/exports.ts'

const bib = (text: string) => ({ 'publications/mine.bib': text })
const article = (key: string, more = '') =>
  `@article{${key},\n  title = {On ${key}},\n  author = {Ada Example},\n  journal = {Journal},\n  year = 2020,\n${more}}\n`

describe('a .bib file', () => {
  it('holds publications, with every fact that it states and no other', async () => {
    const { publications } = await load(bib(hardCases))
    const facts = publications.map(({ bibtex, body, draft, topics, selected, links, authors, ...rest }) => ({
      ...rest,
      title: plainText(rest.title),
      authors: authors.map(({ name, family }) => (family ? `${name} [${family}]` : name)).join('; '),
      ...(links && { links }),
    }))
    expect(Object.fromEntries(facts.map(({ slug, ...rest }) => [slug, rest]))).toMatchInlineSnapshot(`
      {
        "book": {
          "authors": "C. Sample",
          "editors": [
            {
              "name": "A. Example",
            },
          ],
          "etAl": false,
          "kind": "book",
          "title": "論文の書き方",
          "venue": "Example Press",
          "year": 1999,
        },
        "parens": {
          "authors": "Ø. Łukasz",
          "etAl": false,
          "kind": "conference",
          "month": 7,
          "title": "In Parentheses",
          "venue": "International Conference on Examples & More",
          "year": 2018,
        },
        "preprint": {
          "arxiv": "2101.00001",
          "authors": "Ada Example",
          "etAl": false,
          "kind": "preprint",
          "title": "Über ß und í with in vivo and “quotes”",
          "venue": "arXiv",
          "year": 2021,
        },
        "quill-nested-2020": {
          "authors": "Zoë Quill; Ludwig van der Example; The Example & Sons Collaboration",
          "editors": [
            {
              "name": "Zoë Quill",
            },
          ],
          "etAl": true,
          "kind": "workshop",
          "links": {
            "paper": "https://example.org/~x?y=1&z=%20#k_1",
          },
          "month": 1,
          "pages": "1-10",
          "publisher": "Example Press",
          "title": "FuseX: Large LLMs at O(n²) & 50% more — Über Deep Things",
          "venue": "Proceedings of the Example Workshop",
          "year": 2020,
        },
        "quoted": {
          "authors": "A. B. Lee; Martin Luther Example Jr. [Example]; 奎佐伊; 奎佐伊 [奎]; Ana de la Vallée",
          "doi": "10.1000/b_2",
          "etAl": false,
          "kind": "journal",
          "month": 10,
          "number": "4",
          "title": "Quote "inside" text",
          "venue": "Journal of TeX & Tests",
          "volume": "3",
          "year": 2019,
        },
        "report": {
          "authors": "Ada Example",
          "etAl": false,
          "genre": "Technical Note",
          "kind": "report",
          "number": "TR-1",
          "title": "Report",
          "venue": "Institute",
          "year": 1998,
        },
        "scholar": {
          "arxiv": "2201.00002",
          "authors": "Ada Example; Bo Other",
          "etAl": false,
          "kind": "preprint",
          "title": "As Google Scholar Has It",
          "venue": "arXiv",
          "year": 2022,
        },
        "thesis": {
          "authors": "Some One",
          "etAl": false,
          "genre": "PhD thesis",
          "kind": "thesis",
          "month": 12,
          "title": "A Thesis",
          "venue": "Example University",
          "year": 2001,
        },
      }
    `)
  })

  it('has abstracts in which the reader sees the same words, whatever Markdown makes of their signs', async () => {
    const { publications } = await load(bib(hardCases))
    expect(publications.find(({ body }) => body)?.body).toMatchInlineSnapshot(`
      "We show $a<b$ and \\*stars\\* and **words** at 5%, or 6% unescaped.

      \\- a second, **bold** paragraph with $x_1$, \\$5 of money, snake\\_case and &#91;1\\]."
    `)
  })

  it('is exported with all that it holds, but for where files lie on the owner’s machine', async () => {
    const { publications } = await load(bib(hardCases))
    const { keys, bibtex } = exportsOf(publications)
    expect(keys.get('quill-nested-2020')).toBe('Quill:Nested_2020')
    expect(bibtex('quill-nested-2020')).toMatchInlineSnapshot(`
      "@inproceedings{Quill:Nested_2020,
        author = {Zo{\\"e} Quill and Ludwig van der Example and {The Example \\& Sons Collaboration} and others},
        title = {{FuseX}: {L}arge {LLM}s at {$O(n^2)$} \\& 50\\% \\emph{more} --- {\\"U}ber {{Deep}} Things},
        pages = {1--10},
        url = {https://example.org/~x?y=1&z=%20#k_1},
        abstract = {We show $a<b$ and *stars* and \\textbf{words} at 5\\%, or 6\\% unescaped.

       - a second, \\textbf{bold} paragraph with $x_1$, $5 of money, snake\\_case and [1].},
        keywords = {a, b},
        year = {2020},
        editor = {Zo{\\"e} Quill},
        publisher = {Example Press},
        month = jan,
        booktitle = {Proceedings of the Example {W}orkshop},
      }
      "
    `)
  })

  it('reads the same a second time, from what it was exported to', async () => {
    const { publications } = await load(bib(hardCases))
    const again = await load(bib(exportsOf(publications).all.bibtex()))
    expect(again.publications).toEqual(publications)
  })

  it('stands among Markdown files, in one order', async () => {
    const { publications } = await load({
      ...bib(article('b') + article('a', '  month = dec,\n')),
      'publications/c.md': paper('month: 11').replace('2024', '2020'),
    })
    expect(publications.map(({ slug }) => slug)).toEqual(['a', 'c', 'b'])
  })

  it('has papers that news can speak of', async () => {
    const news = { 'news/a.md': newsItem('publication: quill-2020') }
    expect(await report({ ...bib(article('Quill_2020')), ...news })).toBe('no problem')
  })

  it('may be empty, or begin with a byte order mark, or have Windows line ends', async () => {
    expect(await report(bib(''))).toBe('no problem')
    const { publications } = await load({
      'publications/mine.bib': bytes([0xef, 0xbb, 0xbf], article('a').replaceAll('\n', '\r\n')),
    })
    expect(publications).toHaveLength(1)
  })
})

describe('a Markdown file of the same name', () => {
  const both = {
    ...bib(article('Quill_2020', '  volume = 7,\n  note = {kept},\n  url = {https://example.org/a},\n')),
    'publications/quill-2020.md': entry(
      'title: On *Everything*\nyear: 2021\nselected: true\ntopics: [tests]\nlinks: { code: https://example.org/code }',
      'The abstract.',
    ),
  }

  it('adds to the entry, and wins fact by fact', async () => {
    const { publications } = await load(both)
    expect(publications).toMatchObject([
      {
        slug: 'quill-2020',
        title: 'On *Everything*',
        authors: [{ name: 'Ada Example' }],
        venue: 'Journal',
        year: 2021,
        volume: '7',
        selected: true,
        topics: ['tests'],
        links: { paper: 'https://example.org/a', code: 'https://example.org/code' },
        body: expect.stringContaining('The abstract.'),
      },
    ])
  })

  it('changes what is exported, and leaves the rest of it', async () => {
    const { publications } = await load(both)
    expect(publications[0]?.bibtex).toMatchInlineSnapshot(`
      "@article{Quill_2020,
        author = {Ada Example},
        journal = {Journal},
        volume = {7},
        title = {On \\emph{Everything}},
        year = {2021},
        url = {https://example.org/a},
      }
      "
    `)
  })

  it('is where its mistakes are reported; the others are reported in the .bib file', async () => {
    expect(
      await report({
        ...bib('@article{quill,\n  title = {On Tests},\n  author = {Ada Example},\n  year = {in press},\n}'),
        'publications/quill.md': entry('selected: maybe'),
      }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/publications/mine.bib:1 quill, venue: expected text, received nothing; write journal = {…}, which is the venue of an @article
        content/publications/quill.md:2 selected: expected true or false, received "maybe"; write true, or leave the key out"
    `)
  })

  it.each([
    ['title: New', 'subtitle = {Old}', 'title = {New}'],
    ['authors: [New]', 'note = {Submitted}', 'author = {{New}}'],
    ['editors: [New]', 'editora = {Old, A.}', 'editor = {{New}}'],
    ['translators: [New]', 'translator = {Old, A.}', 'translator = {{New}}'],
    ['collaboration: New', 'collaboration = {Old}', 'collaboration = {New}'],
    ['status: accepted', 'note = {Submitted to Old}', 'note = {Accepted for publication}'],
    ['status: submitted', 'pubstate = {Old}', 'note = {Submitted for publication}'],
    ...['eid', 'articleno', 'article-number', 'art_number'].map((field) => [
      'articleNumber: New',
      `${field} = {Old}`,
      'eid = {New}',
    ]),
    ['totalPages: 99', 'pagetotal = {12}, numpages = {12}', 'pagetotal = {99}'],
    ['edition: New', 'edition = {Old}', 'edition = {New}'],
    ['place: New', 'address = {Old}, location = {Old}', 'address = {New}'],
    ['isbn: 978-3-16-148410-0', 'isbn = {978-0-00-000000-2}', 'isbn = {978-3-16-148410-0}'],
    ['issn: 2049-3630', 'issn = {0378-5955}', 'issn = {2049-3630}'],
    ['language: de', 'language = {english}, langid = {english}', 'language = {de}'],
    ['version: New', 'version = {Old}', 'version = {New}'],
    ['originalYear: 1990', 'origdate = {1912}, origyear = {1912}', 'origdate = {1990}'],
    ['originalTitle: New', 'origtitle = {Old}', 'origtitle = {New}'],
    ['originalPublisher: New', 'origpublisher = {Old}', 'origpublisher = {New}'],
    [
      'contributors: [{ name: New, role: foreword }]',
      'foreword = {Old, A.}, introduction = {Old, A.}, afterword = {Old, A.}, commentator = {Old, A.}, annotator = {Old, A.}',
      'foreword = {{New}}',
    ],
    ['volumes: 99', 'volumes = {12}', 'volumes = {99}'],
    ['chapter: New', 'chapter = {Old}', 'chapter = {New}'],
    ['event: { name: New }', 'eventtitle = {Old}, eventdate = {1912}, venue = {Old}', 'eventtitle = {New}'],
    ['venue: New', 'shortvenue = {Old}, shortjournal = {Old}', 'shortjournal = {New}'],
    ['venue: N\nvenueName: New', 'journaltitle = {Old}, howpublished = {Old}', 'journal = {New}'],
    ['year: 1999', 'date = {1912}', 'year = {1999}'],
    ['month: 3', 'month = dec', 'month = mar'],
    ['volume: New', 'volume = {Old}', 'volume = {New}'],
    ['number: New', 'number = {Old}, issue = {Old}', 'issue = {New}'],
    ['series: New', 'series = {Old}', 'series = {New}'],
    ['pages: 99', 'pages = {12}', 'pages = {99}'],
    ['publisher: New', 'publisher = {Old}', 'publisher = {New}'],
    ['kind: report\ngenre: New', 'type = {Old}', 'type = {New}'],
    ['doi: 10.1000/New', 'doi = {10.1000/Old}', 'doi = {10.1000/New}'],
    [
      'arxiv: "2401.00001"',
      'eprint = {1212.00001}, archiveprefix = {arXiv}, primaryclass = {Old}',
      'eprint = {2401.00001}',
    ],
    [
      'links: { paper: https://example.org/new }',
      'url = {https://example.org/Old}',
      'url = {https://example.org/new}',
    ],
  ])('gives %s in the place of %s', async (fact, fields, line) => {
    const { publications } = await load({
      ...bib(
        `@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {Ink J.}, year = 2020, ${fields}}`,
      ),
      'publications/k.md': entry(fact),
    })
    expect(publications[0]?.bibtex).toContain(`  ${line},\n`)
    expect(publications[0]?.bibtex).not.toMatch(/Old|12|english|dec|978-0|0378/)
  })

  it('gives the abstract, where it has one', async () => {
    const files = bib(article('a', '  abstract = {Of old.},\n'))
    const bodyOf = async (body: string) =>
      (await load({ ...files, 'publications/a.md': entry('selected: true', body) })).publications[0]?.body
    expect(await bodyOf('')).toBe('Of old.')
    expect(await bodyOf('Of now.')).toContain('Of now.')
    expect(await report({ ...files, 'publications/a.md': entry('links: words') })).toContain('a.md:2 links')
  })

  it('has its links beside those of the entry, and is where one that it states is reported', async () => {
    const wrong = {
      ...both,
      'publications/quill-2020.md': entry('links: { paper: words, code: more words }'),
    }
    expect((await report(wrong)).match(/\S+ links\.\w+/g)).toEqual([
      'content/publications/quill-2020.md:2 links.paper',
      'content/publications/quill-2020.md:2 links.code',
    ])
  })

  it('may name the venue as it is known, beside its name in full', async () => {
    const { publications } = await load({
      ...bib(article('a')),
      'publications/a.md': entry('venue: JX'),
    })
    expect(publications).toMatchObject([{ venue: 'JX', venueName: 'Journal' }])
    expect(publications[0]?.bibtex).toMatch(/journal = {Journal},[\s\S]*shortjournal = {JX},/)
  })

  it('is not blamed for what is wrong in the .bib file', async () => {
    expect(
      await report({
        ...bib('@article{a, title = {Open, year = 2020}\n'),
        'publications/a.md': entry('selected: true'),
        'news/a.md': newsItem('publication: a'),
      }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/publications/mine.bib:2 a: expected "," or "}" after a field, received the end of the file; close the entry that begins on line 1, or write the comma"
    `)
  })

  it('may give what the .bib file lacks', async () => {
    const files = { ...bib('@misc{a, title = {T}, author = {A. Example}, year = 2020}') }
    expect(await report({ ...files, 'publications/a.md': entry('venue: Somewhere') })).toBe('no problem')
  })
})

describe('problems of a .bib file', () => {
  it('say what is missing, and the field that says it', async () => {
    expect(
      await report(
        bib(
          '@inproceedings{a, title = {T}}\n@phdthesis{b,\n  author = {A. Example},\n  year = 20201,\n  doi = {x},\n}\n@misc{c, title={On $\\frac{a}$}, author={A}, howpublished={H}, year=2020}',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "7 problems in content:
        content/publications/mine.bib:1 a, authors: expected at least one author, received nothing; write author = {…}
        content/publications/mine.bib:1 a, venue: expected text, received nothing; write booktitle = {…}, which is the venue of an @inproceedings
        content/publications/mine.bib:1 a, year: expected a year of four digits, received nothing; write year = {2024}
        content/publications/mine.bib:2 b, title: expected text, received nothing; write title = {…}
        content/publications/mine.bib:2 b, venue: expected text, received nothing; write school = {…}, which is the venue of an @phdthesis
        content/publications/mine.bib:4 b, year: expected a year of four digits, received "20201"; write year = {2024}
        content/publications/mine.bib:7 c, title: expected a formula in LaTeX’s notation between dollar signs (Unexpected end of input in a macro argument, expected '}' in "\\\\frac{a}"), received "On $\\\\frac{a}$"; correct it, or write \\$ for a dollar sign that is none of a formula"
    `)
  })

  it('are entries that BibTeX could not read; those after them are read', async () => {
    expect(
      await report(
        bib(`@article{a, title = {Open, author = {A}}

@article{b, title = {T} year = 2020}
@article{, title = {T}}
@article{c, journal = unknown}
@article{d, title = {T}, Title = {U}}
@article{e, title = "open
}
@article{f, title = {T}, crossref = {nobody}}
${article('g')}@article{h, title =`),
      ),
    ).toMatchInlineSnapshot(`
      "15 problems in content:
        content/publications/mine.bib:1 a, title: expected as many "}" as "{" before the next field, received "author = {" within the value; write the "}" that is missing
        content/publications/mine.bib:3 b: expected "," or "}" after a field, received "year = 2020}"; write the comma behind title = {…}
        content/publications/mine.bib:4 t, authors: expected at least one author, received nothing; write author = {…}
        content/publications/mine.bib:4 t, venue: expected text, received nothing; write journal = {…}, which is the venue of an @article
        content/publications/mine.bib:4 t, year: expected a year of four digits, received nothing; write year = {2024}
        content/publications/mine.bib:5 c, journal: expected a value in braces or a name that an @string above gives, received "unknown"; put it in braces
        content/publications/mine.bib:6 d, authors: expected at least one author, received nothing; write author = {…}
        content/publications/mine.bib:6 d, venue: expected text, received nothing; write journal = {…}, which is the venue of an @article
        content/publications/mine.bib:6 d, year: expected a year of four digits, received nothing; write year = {2024}
        content/publications/mine.bib:7 e, title: expected a closing quotation mark and as many "}" as "{", received none; put the value in braces
        content/publications/mine.bib:9 f, crossref: expected the key of another entry of this file, received "nobody"; correct it, or copy that entry here
        content/publications/mine.bib:9 f, authors: expected at least one author, received nothing; write author = {…}
        content/publications/mine.bib:9 f, venue: expected text, received nothing; write journal = {…}, which is the venue of an @article
        content/publications/mine.bib:9 f, year: expected a year of four digits, received nothing; write year = {2024}
        content/publications/mine.bib:16 h, title: expected a value, received the end of the file; write it in braces"
    `)
  })

  it('are commands that would be lost', async () => {
    expect(await report(bib(article('a', '  volume = {\\mycommand{3}},\n')))).toMatchInlineSnapshot(
      `"no problem"`,
    )
  })

  it('are keys that make one address', async () => {
    expect(await report(bib(`${article('Quill:2020')}\n${article('quill_2020')}`))).toMatchInlineSnapshot(`
      "1 problem in content:
        content/publications/mine.bib:8 quill_2020: expected a key of its own, received "quill_2020", which like "Quill:2020" (content/publications/mine.bib:1) makes the address quill-2020; rename one"
    `)
  })

  it('are no keys that stand twice: one record is taken once, and another paper has a key of its own', async () => {
    const record = (key: string, title: string, year = '2020') =>
      article(key)
        .replace(/title = \{[^}]*\}/, `title = {${title}}`)
        .replace(/year = \{?\d+\}?/, `year = {${year}}`)
    const text = [
      record('a', 'First'),
      record('A', '{First}'),
      record('a', 'Second'),
      record('a-2', 'Third'),
      record('b', 'Of {Ink}', '2019').replace('journal', 'booktitle'),
      record('b', 'Of ink').replace(/journal = \{[^}]*\}/, 'journal = {Another Journal}'),
    ].join('\n')
    expect(await report(bib(text))).toBe('no problem')
    const { publications } = await load(bib(text))
    expect(publications.map(({ slug, title }) => `${slug} ${title}`).toSorted()).toEqual([
      'a First',
      'a-2 Third',
      'a-3 Second',
      'b Of Ink',
      'b-2 Of ink',
    ])
    expect(exportsOf(publications).bibtex('a-3')).toContain('@article{a-3,')
    const path = 'content/publications/mine.bib'
    const said = bibliographyRemarks([{ path, bytes: new TextEncoder().encode(text) }])
    expect(said.map(({ entry, message }) => `${entry}: ${message}`)).toEqual([
      'A: is the same record as in line 1, which is taken; remove one of the two',
      'a-3: expected a key of its own, received "a", which the paper in line 1 has; "a-3" is used; write @article{a-3,',
      expect.stringMatching(/^b-2: expected a key of its own/),
    ])
  })

  it('are papers that are there twice, in one file or two', async () => {
    const twice = '  doi = {10.1000/AB},\n'
    expect(
      await report({
        ...bib(
          article('a', twice) + article('b', '  eprint = {2001.00001v2},\n  archiveprefix = {arXiv},\n'),
        ),
        'publications/c.md': paper('doi: 10.1000/ab'),
        'publications/d.md': entry('title: D\nauthors: [A]\nvenue: V\nyear: 2019\narxiv: 2001.00001'),
        'publications/e.md': entry('title: "on: B!"\nauthors: [A]\nvenue: V\nyear: 2020'),
        'publications/f.md': entry(
          'title: F\nauthors: [A]\nvenue: V\nyear: 2020\nbibtex: "@misc{E, title = {F}}"',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "4 problems in content:
        content/publications/d.md:6 arxiv: expected an arXiv identifier of its own, received "2001.00001" as in content/publications/mine.bib:13; remove one of the two, or correct it
        content/publications/e.md:2 title: expected a title of its own, received "on: B!" as in content/publications/mine.bib:9; remove one of the two, or state the DOI of each
        content/publications/f.md:6 bibtex: expected a citation key of its own, received "E" as in content/publications/e.md:1; remove one of the two, or correct it
        content/publications/mine.bib:6 a, doi: expected a DOI of its own, received "10.1000/AB" as in content/publications/c.md:6; remove one of the two, or correct it"
    `)
  })

  it('are files that are no text, or too large, or in another folder', async () => {
    expect(
      await report({
        'publications/a.bib': bytes('@misc{a, title = {', [0xff], '}}'),
        'publications/b.bib': bytes(Array<number>(5 * 1024 * 1024 + 1).fill(32)),
        'news/c.bib': '@misc{a}',
        'publications/D.BIB': '@misc{a}',
      }),
    ).toMatchInlineSnapshot(`
      "4 problems in content:
        content/news/c.bib: expected a name that ends in .md, received "c.bib"; BibTeX belongs in content/publications/, under a name such as c.bib
        content/publications/D.BIB: expected a name that ends in .md, received "D.BIB"; BibTeX belongs in content/publications/, under a name such as d.bib
        content/publications/a.bib:1: expected UTF-8 text, received an invalid byte at offset 18 (ÿ in Latin-1); save the file as UTF-8
        content/publications/b.bib: expected at most 5 MB, received 5.0 MB; split the file"
    `)
  })

  it('are found in BibTeX that a Markdown file holds', async () => {
    expect(
      await report({
        'publications/a.md': paper('bibtex: |\n  @misc{a,\n    title = {T\n  }'),
        'publications/b.md': paper('doi: 10.1000/b\nbibtex: "@misc{x} @misc{y}"').replace('On', 'B'),
      }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/publications/a.md:6 bibtex: expected one entry of BibTeX (line 4 of it: expected "," or "}" after a field, received the end of the file), received "@misc{a, title = {T } "; correct it, or remove the key
        content/publications/b.md:7 bibtex: expected one entry of BibTeX (2 entries were found in it), received "@misc{x} @misc{y}"; correct it, or remove the key"
    `)
  })
})

it('one title may stand for two papers that the facts tell apart', async () => {
  expect(
    await report({
      'publications/a.md': paper(),
      'publications/b.md': paper().replace('2024', '2025').replace('venue: Venue', 'venue: Journal'),
      'publications/c.md': paper('doi: 10.1000/c').replace('On Tests', 'More'),
      'publications/d.md': paper('doi: 10.1000/d').replace('On Tests', 'More'),
    }),
  ).toBe('no problem')
})

it.each([
  ['braces', '{'.repeat(200_000)],
  ['closed braces', `@misc{a, title = {${'{'.repeat(50_000)}${'}'.repeat(50_000)}}}`],
  ['entries that do not end', '@article{a, title = {x}\n'.repeat(20_000)],
  ['dollars', `@misc{a, title = {${'$ '.repeat(5_000)}}}`],
  ['signs', '@'.repeat(200_000)],
  ['dots in braces', `@misc{a, title = {x}, author = {{Ann${'.'.repeat(200_000)}x}}}`],
  ['entries in brackets', '@a('.repeat(60_000)],
])('a hostile file of %s ends in a report', async (_, text) => {
  expect(await report(bib(text))).toMatch(/problem/)
})

it.each([
  ['doi = {10.26434/chemrxiv-2020-abc}', 'ChemRxiv'],
  ['doi = {10.31234/osf.io/abcde}', 'PsyArXiv'],
  ['doi = {10.21203/rs.3.rs-1/v1}', 'Research Square'],
  ['url = {https://papers.ssrn.com/abstract=1}', 'SSRN'],
])(
  'a paper without a venue whose %s is that of a server of preprints is a preprint there',
  async (field, venue) => {
    const { publications } = await load(
      bib(`@misc{a, title = {Nibs}, author = {Quill, Ann}, year = 2020, ${field}}`),
    )
    expect(publications).toMatchObject([{ kind: 'preprint', venue }])
  },
)

it('a mark that some authors share with the first is of equal contributors; one that three share, all there are, says nothing', async () => {
  const equalOf = async (names: string) => {
    const { publications } = await load(
      bib(`@misc{a, title = {Nibs}, author = {${names}}, year = 2020, howpublished = {V}}`),
    )
    return publications[0]?.authors.map(({ equal }) => equal === true)
  }
  expect(await equalOf('Ann Quill* and Bo Malm* and Cy Third')).toEqual([true, true, false])
  expect(await equalOf('Ann Quill* and Bo Malm*')).toEqual([true, true])
  expect(await equalOf('Ann Quill* and Bo Malm* and Cy Third*')).toEqual([false, false, false])
})

it('a hidden sign that turns a line around is left out of that line, and keeps no other entry back', async () => {
  const { publications } = await load(
    bib(`${article('k', 'publisher = {\u202bInk Press}')}\n${article('l')}`),
  )
  const facts = publications.map(({ slug, publisher }) => `${slug} ${publisher}`)
  expect(facts.toSorted()).toEqual(['k Ink Press', 'l undefined'])
})
