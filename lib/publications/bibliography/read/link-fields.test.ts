import { describe, expect, it } from 'vitest'
import { bibliographyRemarks } from '../../place.ts'
import { article, entryK, misc } from '../test-entries.ts'

// Where the addresses of an entry lead from its page.

const page = 'https://example.org/p'
const remarksOf = (bibtex: string) =>
  bibliographyRemarks([{ path: 'content/publications/a.bib', bytes: new TextEncoder().encode(bibtex) }]).map(
    ({ field, message }) => `${field}: ${message}`,
  )

describe('an address is a link of the kind that its field is for', () => {
  it.each([
    ...['url', 'html', 'link', 'paper', 'ee', 'urllink', 'howpublished', 'note', 'doi'].map((field) => [
      field,
      'paper',
    ]),
    ['pdf', 'pdf'],
    ...['code', 'github', 'repository'].map((field) => [field, 'code']),
    ...['website', 'project', 'project_page', 'projectpage', 'demo'].map((field) => [field, 'project']),
    ...['slides', 'presentation'].map((field) => [field, 'slides']),
    ['poster', 'poster'],
    ...['video', 'youtube', 'talk'].map((field) => [field, 'video']),
    ...['data', 'dataset'].map((field) => [field, 'data']),
    // As BibBase and Hugo Blox have them, and people themselves.
    ...['url_code', 'code_url', 'codeurl'].map((field) => [field, 'code']),
    ['url_pdf', 'pdf'],
  ])('%s: %s', async (field, link) => {
    expect((await entryK(article(`${field} = {${page}}`))).links).toEqual({ [link]: page })
  })

  it.each([
    ['supp', 'Supplement'],
    ['supplement', 'Supplement'],
    ['supplementary', 'Supplement'],
    ['appendix', 'Appendix'],
    ['preprint', 'Preprint'],
    ['openreview', 'OpenReview'],
    ['blog', 'Blog'],
  ])('%s: %s', async (field, label) => {
    expect((await entryK(article(`${field} = {${page}}`))).links?.other).toEqual([{ label, url: page }])
  })

  it('the first that has an address counts, of several for one', async () => {
    const { links } = await entryK(article(`url = {}, html = {${page}/html}, link = {${page}/link}`))
    expect(links?.paper).toBe(`${page}/html`)
  })

  it.each(['pdf', 'html', 'pptx', 'key', 'mp4', 'webm', 'zip'])(
    'a file of the site: /nibs.%s',
    async (end) => {
      expect((await entryK(article(`slides = {/files/nibs.${end}}`))).links?.slides).toBe(
        `/files/nibs.${end}`,
      )
      expect((await entryK(article(`supp = {/files/nibs.${end}}`))).links?.other).toEqual([
        { label: 'Supplement', url: `/files/nibs.${end}` },
      ])
    },
  )

  it.each(['users', 'home', 'volumes', 'private', 'tmp', 'mnt', 'media', 'var', 'root', 'opt'])(
    'a file of the owner’s own disk is none: /%s/nibs.pdf',
    async (folder) => {
      const bibtex = article(`pdf = {/${folder}/ann/nibs.pdf}`)
      expect((await entryK(bibtex)).links?.pdf).toBeUndefined()
      expect(remarksOf(bibtex)).toEqual([
        expect.stringContaining('a file of yours belongs in public/, and pdf = {/name.pdf} leads to it'),
      ])
    },
  )

  it('a paper on SSRN by its number', async () => {
    for (const field of ['journal', 'howpublished', 'note'])
      expect((await entryK(misc(`${field} = {SSRN Abstract 1234567}`))).links?.paper, field).toBe(
        'https://ssrn.com/abstract=1234567',
      )
    const linked = await entryK(misc(`note = {SSRN 1234567}, url = {${page}}`))
    expect(linked.links?.paper).toBe(page)
  })
})

describe('what is no address is left out, and said', () => {
  it.each([
    ['url', 'nibs.pdf', 'url = {/name.pdf} leads to it'],
    ['url', '/nibs.pdf', 'url = {/name.pdf} leads to it'],
    ['pdf', 'file:///home/ann/nibs.pdf', 'pdf = {/name.pdf} leads to it'],
    ['video', 'on request', 'write video = {https://…}'],
    ['slides', 'x'.repeat(90), `${'x'.repeat(79)}…`],
    ['supp', 'supplement.pdf', 'supp = {/name.pdf} leads to it'],
    ['poster', 'poster.pdf', 'poster = {/name.pdf} leads to it'],
  ])('%s = {%s}', async (field, value, said) => {
    const bibtex = article(`${field} = {${value}}`)
    expect((await entryK(bibtex)).links).toBeUndefined()
    expect(remarksOf(bibtex).filter((remark) => remark.startsWith(`${field}: expected an address`))).toEqual([
      expect.stringContaining(said),
    ])
  })

  it.each([
    'howpublished',
    'note',
    'data',
    'dataset',
    'project',
    'presentation',
    'talk',
    'demo',
    'poster',
    'code',
  ])('words are nobody’s mistake in %s', (field) => {
    expect(remarksOf(article(`${field} = {on request}`))).toEqual([])
  })

  it('of several addresses in a field one is taken', async () => {
    const bibtex = article(`url = {${page}; https://example.org/q}`)
    expect((await entryK(bibtex)).links?.paper).toBe(page)
    expect(remarksOf(bibtex)).toEqual([expect.stringContaining('holds several addresses')])
    // An archive's address has another in it.
    expect(remarksOf(article(`url = {https://web.archive.org/web/2020/${page}}`))).toEqual([])
  })
})

describe('a DOI is found', () => {
  it.each([
    ['in the address', 'url = {https://doi.org/10.1000/182}'],
    ['in an old address', 'url = {http://dx.doi.org/10.1000/182}'],
    ['behind a library’s host', 'url = {https://doi-org.library.example.org/10.1000/182}'],
    ['in a link', 'link = {https://doi.org/10.1000/182}'],
    ['as DBLP has it', 'ee = {https://doi.org/10.1000/182}'],
    ['in how it was published', 'howpublished = {\\url{https://doi.org/10.1000/182}}'],
    ['in a remark of PubMed’s converters', 'note = {[DOI:10.1000/182] [PubMed:123]}'],
    ['in a remark', 'note = {doi: 10.1000/182}'],
    ['where no address is', 'url = {https://doi:10.1000/182}'],
  ])('%s', async (_, field) => {
    const { doi, links } = await entryK(article(field))
    expect([doi, links]).toEqual(['10.1000/182', undefined])
  })

  it.each([
    'note = {Erratum: doi:10.1000/182}',
    'note = {Data: doi:10.1000/182}',
    'note = {Preprint version, doi:10.1000/182}',
    'url = {https://example.org/10.1000/182}',
  ])('and not that of something else: %s', async (field) => {
    expect((await entryK(article(field))).doi).toBeUndefined()
  })

  it.each(['n/a', 'N/A', 'none', '-', '--'])(
    'and nothing is said of one that says there is none: %s',
    (doi) => {
      expect(remarksOf(article(`doi = {${doi}}`))).toEqual([])
    },
  )

  it('and what is none is said', () => {
    expect(remarksOf(article('doi = {see the page}'))).toEqual([
      'doi: expected a DOI, received "see the page", which is left out; write doi = {10.1000/182}',
    ])
    expect(remarksOf(article(`doi = {${page}}`))).toEqual([
      `doi: expected a DOI, received "${page}", which is taken for the address of the paper; write url = {…}`,
    ])
  })
})
