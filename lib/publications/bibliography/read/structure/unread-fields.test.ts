import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../../content/problem.ts'
import { report } from '../../../../test-folder.ts'
import { article, book } from '../../test-entries.ts'
import { readBibliography } from '../bib-file.ts'

/** What is said of a file that stops nothing: of its entries, and of the whole. */
function said(bibtex: string) {
  const problems: Problem[] = []
  const { remarks, leftOut } = readBibliography(
    { path: 'a.bib', bytes: new TextEncoder().encode(bibtex) },
    problems,
  )
  return {
    remarks: remarks.map(({ field, message }) => `${field}: ${message}`),
    whole: leftOut().map(({ message }) => message),
  }
}

describe('misspelt fields', () => {
  it.each([
    ['publsher', 'publisher'],
    ['volum', 'volume'],
    ['absract', 'abstract'],
    ['adress', 'address'],
    ['editon', 'edition'],
    ['sereis', 'series'],
    ['mounth', 'month'],
    ['organisation', 'organization'],
    ['instituiton', 'institution'],
    ['vol', 'volume'],
    ['pp', 'pages'],
    ['verlag', 'publisher'],
  ])('%s', (written, meant) => {
    expect(said(article(`${written} = {3}`)).remarks).toEqual([
      `${written}: is no field that anything reads, and is left out; did you mean ${meant} = {…}?`,
    ])
  })

  it.each([
    'notes = {x}, comment = {x}, annote = {x}, keyword = {x}, rate = {5}, file = {x}, tags = {x}, lang = {x}, opttitle = {x}',
    'note = {x}, addendum = {x}, day = {4}, page = {3}, arxiv = {2001.00001}, code = {https://example.org/c}, source = {Crossref}',
    'volumes = {3}, holder = {Ink Corp}, translation = {x}, groups = {x}, citekey = {x}, node = {x}, title_de = {x}, url2 = {x}',
  ])('what is a field of its own is none: %s', (fields) => {
    expect(said(article(fields)).remarks.filter((one) => one.includes('did you mean'))).toEqual([])
  })

  it('what is there under its right name is not asked for', () => {
    expect(said(article('jounral = {Nib J.}')).remarks).toEqual([
      'jounral: is no field that anything reads, and is left out; journal = {…} is there too',
    ])
  })

  it('a fact that is missing for it is asked for by it', async () => {
    const text = await report({
      'publications/a.bib':
        '@article{k, autor = {Quill, Ann}, titel = {Nibs}, jounral = {Ink J.}, yaer = 2020}',
    })
    for (const line of [
      'write author = {…} for autor = {…}',
      'write title = {…} for titel = {…}',
      'write journal = {…} for jounral = {…}',
      'write year = {…} for yaer = {…}',
    ])
      expect(text).toContain(line)
  })

  it.each([
    ['aticle', 'article'],
    ['inproceeding', 'inproceedings'],
    ['phdtesis', 'phdthesis'],
  ])('a misspelt type: @%s', (written, meant) => {
    expect(said(article('volume = 3').replace('@article', `@${written}`)).remarks).toEqual([
      `undefined: is an @${written}, which is read as an @misc; did you mean @${meant}?`,
    ])
  })

  it.each(['article', 'fieldnotes', 'webinar', 'xdata', 'podcast'])(
    'a type of its own is none: @%s',
    (type) => {
      const { remarks } = said(article('volume = 3').replace('@article', `@${type}`))
      expect(remarks.filter((one) => one.includes('did you mean'))).toEqual([])
    },
  )
})

describe('of a file, what stands nowhere is said once', () => {
  it('fields that nobody reads, and notes that may be private', () => {
    const two = [
      article('foo = {x}, note = {Ask Bo}, author+an = {1=highlight}'),
      article('foo = {y}, file = {x}').replace('{k,', '{l,'),
    ]
    expect(said(two.join('\n')).whole).toEqual([
      'these fields are left out, since what they say may be meant for you alone: foo (2 entries), note (1 entry), author+an (1 entry); what visitors are to read belongs in another field or in the text',
    ])
  })

  it('fields that stand in the BibTeX alone, and what belongs to another work', () => {
    const reprint = book('origlocation = {Kristiania}, related = {old}, relatedtype = {reprintof}')
    expect(said(reprint.replace('year = 2020', 'date = {2001/2005}')).whole).toEqual([
      'these fields stand in the BibTeX that visitors get, and nowhere else: the last year of date (1 entry), origlocation (1 entry)',
      'how these works are related to others is shown nowhere: related (1 entry)',
    ])
  })

  it('an address is read by each of its names', () => {
    const names = [
      'pdf',
      'url_pdf',
      'pdf_url',
      'pdfurl',
      'url_slides',
      'videourl',
      'repository_url',
      'url_supp',
    ]
    const fields = names.map((name) => `${name} = {https://example.org/${name}}`)
    expect(said(article(fields.join(', '))).whole).toEqual([])
  })

  it('of what is read, or is a program’s, nothing is said', () => {
    const fields =
      'doi = {10.1000/1}, file = {x}, timestamp = {x}, note = {To appear}, shorttitle = {N}, bdsk-url-1 = {x}, sortkey = {x}'
    expect(said(article(fields)).whole).toEqual([])
  })
})
