import { describe, expect, it } from 'vitest'
import { article, entryK, misc, withNone } from '../test-entries.ts'

// Where an entry says that a paper is a preprint, on which server, and under which number.

describe('the arXiv identifier of an entry is found', () => {
  it.each([
    ['under the name that BibTeX has for it', 'eprint = {2301.00001v2}', '2301.00001v2'],
    ['with its archive', 'eprint = {2301.00001}, archiveprefix = {arXiv}', '2301.00001'],
    ['with its archive as biblatex has it', 'eprint = {2301.00001}, eprinttype = {arxiv}', '2301.00001'],
    ['with its group in brackets', 'eprint = {2301.00001 [cs.LG]}', '2301.00001'],
    ['as an address', 'eprint = {https://arxiv.org/abs/2301.00001}', '2301.00001'],
    ['with its name before it', 'eprint = {arXiv:2301.00001}', '2301.00001'],
    ['of old, in one field', 'eprint = {hep-th/9901001}', 'hep-th/9901001'],
    ['of old, in two fields', 'eprint = {9901001}, primaryclass = {hep-th}', 'hep-th/9901001'],
    [
      'of old, with a class that names its archive',
      'eprint = {9901001}, primaryclass = {arXiv: math.AG}',
      'math.AG/9901001',
    ],
    ['under a name of its own', 'arxiv = {2301.00001}', '2301.00001'],
    ['as Mendeley exports it', 'arxivid = {2301.00001}', '2301.00001'],
    ['as Semantic Scholar names it', 'arxiv_id = {arXiv:2301.00001v1}', '2301.00001v1'],
    ['in its address', 'url = {https://arxiv.org/pdf/2301.00001}', '2301.00001'],
    ['in a link', 'link = {http://arxiv.org/abs/2301.00001}', '2301.00001'],
    ['in the address of a PDF', 'pdf = {https://arxiv.org/pdf/2301.00001.pdf}', '2301.00001'],
    ['in the address of a page', 'html = {https://arxiv.org/html/2301.00001v1}', '2301.00001v1'],
    ['in its DOI', 'doi = {10.48550/arXiv.2301.00001}', '2301.00001'],
    ['in a remark', 'note = {arXiv:2301.00001}', '2301.00001'],
    ['as Google Scholar has it', 'journal = {arXiv preprint arXiv:2301.00001}', '2301.00001'],
    ['as biblatex has journals', 'journaltitle = {arXiv e-prints, arXiv:2301.00001}', '2301.00001'],
    ['in how it was published', 'howpublished = {arXiv:2301.00001}', '2301.00001'],
    ['as DBLP has it', 'journal = {CoRR}, volume = {abs/2301.00001}', '2301.00001'],
    ['as its number', 'journal = {arXiv}, number = {arXiv:2301.00001}', '2301.00001'],
    ['bare, as its number', 'journal = {arXiv}, number = {2301.00001}', '2301.00001'],
    ['bare, as its volume', 'journal = {CoRR}, volume = {2301.00001}', '2301.00001'],
    ['bare, as its pages', 'journal = {arXiv e-prints}, pages = {2301.00001}', '2301.00001'],
    ['bare, as its article’s number', 'publisher = {arXiv}, eid = {2301.00001}', '2301.00001'],
    ['bare, in a remark', 'howpublished = {arXiv}, note = {2301.00001}', '2301.00001'],
    ['as a number of an institution', 'institution = {arXiv}, number = {2301.00001}', '2301.00001'],
    ['as that of a series', 'series = {arXiv:2301.00001}', '2301.00001'],
  ])('%s', async (_, fields, arxiv) => {
    expect((await entryK(misc(fields))).arxiv).toBe(arxiv)
  })

  it.each([
    ['of another archive', 'eprint = {2301.00001}, archiveprefix = {HAL}, howpublished = {Inks}'],
    ['of a remark on something else', 'note = {2301.00001}, howpublished = {Inks}'],
    ['of a number elsewhere', 'number = {2301.00001}, howpublished = {Inks}'],
    ['of an address elsewhere', 'url = {https://example.org/2301.00001}, howpublished = {Inks}'],
  ])('but not %s', async (_, fields) => {
    expect((await entryK(misc(fields))).arxiv).toBeUndefined()
  })
})

describe('the server of a preprint is known', () => {
  it.each([
    ['PeerJ Preprints', 'doi = {10.7287/peerj.preprints.1v1}'],
    ['PsyArXiv', 'doi = {10.31234/osf.io/abcde}'],
    ['PsyArXiv', 'url = {https://psyarxiv.com/abcde}'],
    ['SocArXiv', 'doi = {10.31235/osf.io/abcde}'],
    ['SocArXiv', 'url = {https://osf.io/preprints/socarxiv/abcde}'],
    ['OSF Preprints', 'doi = {10.31219/osf.io/abcde}'],
    ['EarthArXiv', 'doi = {10.31223/x5abcd}'],
    ['EarthArXiv', 'url = {https://eartharxiv.org/repository/view/1}'],
    ['engrXiv', 'doi = {10.31224/1234}'],
    ['engrXiv', 'url = {https://engrxiv.org/preprint/view/1}'],
    ['ChemRxiv', 'doi = {10.26434/chemrxiv.1}'],
    ['ChemRxiv', 'html = {https://chemrxiv.org/engage/1}'],
    ['Research Square', 'doi = {10.21203/rs.3.rs-1/v1}'],
    ['Research Square', 'link = {https://www.researchsquare.com/article/rs-1}'],
    ['Preprints.org', 'doi = {10.20944/preprints202001.0001.v1}'],
    ['Preprints.org', 'url = {https://www.preprints.org/manuscript/1}'],
    ['TechRxiv', 'doi = {10.36227/techrxiv.1}'],
    ['TechRxiv', 'url = {https://www.techrxiv.org/articles/1}'],
    ['Authorea', 'doi = {10.22541/au.1}'],
    ['Authorea', 'url = {https://www.authorea.com/users/1}'],
    ['SSRN', 'doi = {10.2139/ssrn.1234567}'],
    ['SSRN', 'note = {Available at SSRN 1234567}'],
    ['SSRN', 'howpublished = {\\url{https://ssrn.com/abstract=1234567}}'],
    ['medRxiv', 'doi = {10.1101/2020.01.01.20012345}'],
    ['medRxiv', 'url = {https://www.medrxiv.org/content/1}'],
    ['bioRxiv', 'doi = {10.1101/2020.01.01.123456}'],
    ['bioRxiv', 'doi = {10.64898/123456}'],
    ['bioRxiv', 'url = {https://www.biorxiv.org/content/1}'],
    ['HAL', 'url = {https://hal.science/hal-0001}, note = {working paper or preprint}'],
    ['HAL', 'url = {https://inria.hal.archives-ouvertes.fr/hal-0001}, note = {preprint}'],
    ['HAL', 'eprint = {hal-0001}, eprinttype = {hal}'],
    ['PsyArXiv', 'eprint = {abcde}, archiveprefix = {PsyArXiv}'],
  ])('%s: %s', async (venue, fields) => {
    expect(await entryK(misc(fields))).toMatchObject({ venue, kind: 'preprint' })
  })

  it.each([
    ...[
      'Available at SSRN 1',
      'bioRxiv',
      'medRxiv',
      'ChemRxiv',
      'PsyArXiv',
      'SocArXiv',
      'EarthArXiv',
      'TechRxiv',
    ],
    ...[
      'SSRN Electronic Journal',
      'Research Square',
      'Preprints',
      'Preprints.org',
      'OSF Preprints',
      'Authorea',
    ],
    ...[
      'ESSOAr',
      'PeerJ PrePrints',
      'HAL Preprint',
      'EasyChair Preprint',
      'Cryptology ePrint Archive',
      'ECCC',
    ],
    ...['Electron. Colloquium Comput. Complex.', 'LawArXiv', 'AgriXiv', 'edarXiv', 'Earth ArXiv'],
  ])('%s, by its name', async (venue) => {
    expect(
      (await entryK(`@article{k, author = {Quill, Ann}, title = {Nibs}, journal = {${venue}}, year = 2020}`))
        .kind,
    ).toBe('preprint')
  })

  it.each(['Preprints of the Ink Society', 'Journal of Preprint Studies', 'Halcyon'])(
    '%s is none',
    async (venue) => {
      expect((await entryK(article('volume = 1').replace('Ink J.', venue))).kind).toBe('journal')
    },
  )

  it('papers that a journal has published since are of the journal', async () => {
    expect(await entryK(article('doi = {10.2139/ssrn.1234567}, volume = 3'))).toMatchObject({
      venue: 'Ink J.',
      kind: 'journal',
    })
  })
})

it.each([
  ['10.5281/zenodo.1', 'Zenodo'],
  ['10.6084/m9.figshare.1', 'figshare'],
  ['10.5061/dryad.1', 'Dryad'],
  ['10.57967/hf/0001', 'Hugging Face'],
])('what has the DOI %s and no venue is of %s', async (doi, venue) => {
  expect((await entryK(misc(`doi = {${doi}}`))).venue).toBe(venue)
})

describe('a paper of the Cryptology ePrint Archive has its number', () => {
  it.each([
    ['in the name', 'howpublished = {Cryptology {ePrint} Archive, Paper 2023/123}'],
    ['in the name, as a report', 'howpublished = {Cryptology ePrint Archive, Report 2023/123}'],
    ['as DBLP has it', 'journal = {{IACR} Cryptol. ePrint Arch.}, volume = {2023}, pages = {123}'],
    ['in full', 'journal = {IACR Cryptology ePrint Archive}, volume = {2023}, pages = {123}'],
  ])('%s', async (_, fields) => {
    const paper = await entryK(misc(fields))
    expect([paper.kind, paper.number, paper.volume]).toEqual(['preprint', '2023/123', undefined])
    expect(paper.venue).not.toContain('2023')
  })

  it('and none where a volume is no year, or the page no number', async () => {
    for (const fields of ['volume = {12}, pages = {123}', 'volume = {2023}, pages = {1-20}'])
      expect((await entryK(misc(`journal = {IACR Cryptol. ePrint Arch.}, ${fields}`))).number).toBeUndefined()
  })
})

describe('data are told by the archive that they are in', () => {
  it.each([
    ...[
      '10.5061/dryad.1',
      '10.1594/PANGAEA.1',
      '10.7910/DVN/ABC',
      '10.17632/abc.1',
      '10.21227/abc',
      '10.3886/abc',
    ],
    ...['10.15468/abc', '10.34740/kaggle/dsv/1', '10.34740/KAGGLE/DS/1'],
  ])('by the DOI %s', async (doi) => {
    expect((await entryK(misc(`doi = {${doi}}`))).kind).toBe('dataset')
  })

  it.each([
    ['publisher = {Dryad}', 'dataset'],
    ['howpublished = {PANGAEA}', 'dataset'],
    ['publisher = {Harvard Dataverse}', 'dataset'],
    ['publisher = {Mendeley Data}', 'dataset'],
    ['publisher = {IEEE DataPort}', 'dataset'],
    ['publisher = {UK Data Service}', 'dataset'],
    ['publisher = {GBIF}', 'dataset'],
    ['publisher = {ICPSR}', 'dataset'],
    ['url = {https://figshare.com/articles/dataset/Nibs/1}', 'dataset'],
    ['url = {https://huggingface.co/datasets/nibs}', 'dataset'],
    ['url = {https://www.kaggle.com/datasets/nibs}', 'dataset'],
    ['url = {https://archive.ics.uci.edu/dataset/1}', 'dataset'],
    ['howpublished = {GitHub}', 'software'],
    ['url = {https://github.com/quill/nibs}', 'software'],
    ['howpublished = {\\url{https://gitlab.com/quill/nibs}}', 'software'],
    ['url = {https://github.com/quill}', 'other'],
    ['note = {Dataset}', 'dataset'],
    ['note = {Computer software}', 'software'],
    ['note = {Dataset of nibs, and more}', 'other'],
    ['journal = {Inks}, volume = {3}', 'journal'],
    ['journaltitle = {Inks}, volume = {3}', 'journal'],
    ['journal = {Inks}', undefined],
  ])('a @misc with %s is %s', async (fields, kind) => {
    expect(withNone({ kind }, await entryK(misc(fields)))).toMatchObject({ kind })
  })
})
