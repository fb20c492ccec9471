import { describe, expect, it } from 'vitest'
import { article, book, entryK, misc, paper, withNone } from '../test-entries.ts'

// Each of the fields in which a fact may stand, and what else in an entry decides whether it is one. To add a case, add a line.
const raw = String.raw
const bare = (type: string, fields: string) => `@${type}{k, title = {Nibs}, year = 2020, ${fields}}`
const by = (type: string, fields: string) => bare(type, `author = {Quill, Ann}, ${fields}`)
const zotero = 'journal = {Ink Blog}, url = {https://e.org/a}, urldate = {2020-05-03}'
const crossref = 'doi = {10.1000/182}, publisher = {Ink Press}'

describe('a fact is read from each field that may hold it', () => {
  it.each<[string, object]>([
    [article('titleaddon = {A Study}'), { title: 'Nibs: A Study' }],
    [article('subtitle = {A Study}, titleaddon = {Part 1}'), { title: 'Nibs: A Study: Part 1' }],
    ...['pmid = {1}', 'pmcid = {1}', 'biburl = {https://dblp.org/a}', 'nlm-id = {1}'].map(
      (field): [string, object] => [
        by('article', `journal = {Ink J.}, ${field}`).replace('{Nibs}', '{Nibs.}'),
        { title: 'Nibs' },
      ],
    ),
    ...['https://www.ncbi.nlm.nih.gov/1', 'https://search.ebscohost.com/1'].map((url): [string, object] => [
      by('article', `journal = {Ink J.}, url = {${url}}`).replace('{Nibs}', '{Nibs.}'),
      { title: 'Nibs' },
    ]),
    [article('award = {Best Paper}'), { distinction: 'Best Paper' }],
    [article('award_name = {Gold Nib}'), { distinction: 'Gold Nib' }],
    [article('award = {Best Paper}, note = {Oral}'), { distinction: 'Best Paper' }],
    [article('bibbase_note = {Best Paper Award}'), { distinction: 'Best Paper Award' }],
    [article('selected = {true}'), { selected: true }],
    [article('selected = {1}'), { selected: true }],
    [article('selected = {yes}'), { selected: true }],
    [article('selected = {no}'), { selected: false }],
    [article('preview = {/images/a.png}'), { thumbnail: { src: '/images/a.png' } }],
    [article('preview = {https://e.org/a.gif}'), { thumbnail: { src: 'https://e.org/a.gif' } }],
    [article('preview = {a.png}'), { thumbnail: undefined }],
    [article('abbr = {IJ}'), { venue: 'IJ', venueName: 'Ink J.' }],
    [article('shortjournal = {IJ}'), { venue: 'IJ', venueName: 'Ink J.' }],
    [paper('shortvenue = {IC}'), { venue: 'IC', venueName: 'Ink Conf' }],
    [paper('shortvenue = {Ink Conf}'), { venue: 'Ink Conf', venueName: undefined }],
    [article('fjournal = {Ink J.}'), { venue: 'Ink J.', venueName: undefined }],
    [paper('booksubtitle = {A Volume}'), { venue: 'Ink Conf: A Volume' }],
    [paper('maintitle = {Inks}'), { venue: 'Inks: Ink Conf' }],
    [paper('maintitle = {Ink}'), { venue: 'Ink Conf' }],
    [book('maintitle = {All Nibs}'), { title: 'All Nibs: Nibs' }],
    ...['editor', 'editora', 'editorb', 'editorc'].flatMap((field): [string, object][] => [
      [book(`${field} = {Malm, Bo}, ${field}type = {translator}`), { translators: [{ name: 'Bo Malm' }] }],
      [
        bare('movie', `${field} = {Malm, Bo}, ${field}type = {director}`),
        { authors: [{ name: 'Bo Malm' }], editors: undefined },
      ],
    ]),
    [book('editora = {Malm, Bo}'), { editors: [{ name: 'Bo Malm' }] }],
    [book('foreword = {Malm, Bo}'), { contributors: [{ name: 'Bo Malm', role: 'foreword' }] }],
    [book('introduction = {Malm, Bo}'), { contributors: [{ name: 'Bo Malm', role: 'introduction' }] }],
    [book('afterword = {Malm, Bo}'), { contributors: [{ name: 'Bo Malm', role: 'afterword' }] }],
    [book('commentator = {Malm, Bo}'), { contributors: [{ name: 'Bo Malm', role: 'commentary' }] }],
    [
      book("annotator = {Garc{\\'i}a L{\\'o}pez, Ana}"),
      { contributors: [{ name: 'Ana García López', family: 'García López', role: 'annotations' }] },
    ],
    ...['organization', 'institution'].map((field): [string, object] => [
      bare('manual', `${field} = {Inks}`),
      { authors: [{ name: 'Inks', family: 'Inks' }] },
    ]),
    ...['journal', 'booktitle'].map((field): [string, object] => [
      bare('inproceedings', `${field} = {IEEE Std 7-2019}`),
      { authors: [{ name: 'IEEE' }] },
    ]),
    [
      bare('inproceedings', 'booktitle = {Inks}').replace('{Nibs}', '{IEEE Std 7-2019}'),
      { authors: [{ name: 'IEEE' }] },
    ],
    ...['url', 'link', 'ee', 'howpublished'].map((field): [string, object] => [
      article(`${field} = {https://doi.org/10.1000/182}`),
      { doi: '10.1000/182', links: undefined },
    ]),
    [article('note = {[DOI:10.1000/182] [PubMed:123]}'), { doi: '10.1000/182' }],
    [article('note = {Data: doi:10.1000/182}'), { doi: undefined }],
    [article('note = {Erratum, doi: 10.1000/182}'), { doi: undefined }],
    [article('url = {https://doi-org.library.e.org/10.1000/182}'), { doi: '10.1000/182', links: undefined }],
    [article('url = {https://dx.doi.org/10.1000/182}'), { doi: '10.1000/182', links: undefined }],
    ...(
      [
        ['jstor', '123', 'https://www.jstor.org/stable/123'],
        ['pubmed', 'pmid:123', 'https://pubmed.ncbi.nlm.nih.gov/123/'],
        ['hdl', 'hdl:2027/1', 'https://hdl.handle.net/2027/1'],
        ['handle', '2027/1', 'https://hdl.handle.net/2027/1'],
        ['googlebooks', 'a-1', 'https://books.google.com/books?id=a-1'],
        ['Google Books', 'a-1', 'https://books.google.com/books?id=a-1'],
      ] as const
    ).flatMap(([archive, id, paper]): [string, object][] => [
      [article(`eprinttype = {${archive}}, eprint = {${id}}`), { links: { paper }, arxiv: undefined }],
      [article(`archiveprefix = {${archive}}, eprint = {${id}}`), { links: { paper } }],
      [
        article(`eprinttype = {${archive}}, eprint = {${id}}, url = {https://e.org/a}`),
        { links: { paper: 'https://e.org/a' } },
      ],
    ]),
    [article('eprinttype = {jstor}, eprint = {1 2}'), { links: undefined }],
    [article('adsurl = {https://ui.adsabs.harvard.edu/abs/1}'), { links: { other: [{ label: 'ADS' }] } }],
    [article('adsurl = {https://e.org/circular}'), { links: { paper: 'https://e.org/circular' } }],
    [
      article('adsurl = {https://e.org/circular}, url = {https://e.org/a}'),
      { links: { paper: 'https://e.org/a' } },
    ],
    [
      article('eprint = {https://www.medrxiv.org/1.pdf}'),
      { links: { pdf: 'https://www.medrxiv.org/1.pdf' } },
    ],
    [article('eprint = {https://e.org/1.pdf}'), { links: undefined }],
  ])('%s', async (bibtex, facts) => {
    expect(withNone(facts, await entryK(bibtex))).toMatchObject(facts)
  })
})

describe('what an entry is, is read from all of its fields', () => {
  it.each<[string, object]>([
    [by('proceedings', 'publisher = {Ink Press}, booktitle = {Inks}, pages = {1-9}'), { kind: 'conference' }],
    [by('proceedings', 'publisher = {Ink Press}'), { kind: 'book' }],
    [bare('proceedings', 'editor = {Malm, Bo}, publisher = {Ink Press}, pages = {1-9}'), { kind: 'book' }],
    [misc(zotero), { kind: 'webpage', venue: 'Ink Blog' }],
    ...['volume = 3', 'number = 3', 'pages = {3}', 'doi = {10.1000/182}', 'eprint = {a}'].map(
      (field): [string, object] => [
        misc(`${zotero}, ${field}`),
        { kind: field.startsWith('volume') ? 'journal' : undefined },
      ],
    ),
    [misc(`${zotero}, publisher = {Inks}`), { kind: undefined }],
    [misc(zotero.replace('urldate', 'note')), { kind: undefined }],
    [misc(zotero.replace('url =', 'file =')), { kind: undefined }],
    [misc(zotero.replace('journal', 'howpublished')), { kind: undefined }],
    ...['journal', 'journaltitle', 'booktitle'].map((field): [string, object] => [
      misc(`${field} = {Inks}, type = {Letter}`),
      { kind: undefined },
    ]),
    [misc('howpublished = {Inks}, type = {Letter}'), { kind: 'letter' }],
    [by('article', crossref), { kind: undefined, venue: 'Ink Press' }],
    [by('article', 'howpublished = {Ink Society}'), { venue: 'Ink Society' }],
    ...['reporter', 'journaltitle', 'journal'].map((field): [string, object] => [
      bare('jurisdiction', `institution = {Court of Inks}, ${field} = {Inks}, series = {F 2}`),
      { venue: 'Court of Inks', series: 'Inks F 2' },
    ]),
    [bare('legal', 'journal = {Inks}, series = {Ink Reports}'), { venue: 'Inks', series: 'Ink Reports' }],
    [bare('legal', 'journal = {Inks}'), { venue: undefined, series: 'Inks' }],
    [paper('journal = {Ink J.}, volume = 5'), { venue: 'Ink Conf', kind: 'conference' }],
    [paper('journal = {Ink J.}, number = 5'), { venue: 'Ink Conf', kind: 'conference' }],
    [paper('journal = {arXiv}, volume = 5, number = 2'), { venue: 'Ink Conf', event: undefined }],
    [paper('journal = {bioRxiv}, volume = 5, number = 2'), { venue: 'Ink Conf', event: undefined }],
    [paper('journal = {LNCS}, volume = 5, number = 2'), { venue: 'Ink Conf', event: undefined }],
    ...['venue', 'location', 'address'].map((field): [string, object] => [
      paper(`journal = {Ink J.}, volume = 5, number = 2, ${field} = {Oslo}`),
      { venue: 'Ink J.', place: undefined, event: { name: 'Ink Conf', place: 'Oslo' } },
    ]),
    ...['address', 'location', 'place'].map((field): [string, object] => [
      by('book', `publisher = {Ink Press, Oslo}, mrnumber = 1, ${field} = {Bergen}`),
      { venue: 'Ink Press, Oslo', place: 'Bergen' },
    ]),
    ...['address', 'location'].map((field): [string, object] => [
      by('book', `publisher = {Oslo: Inkers}, ${field} = {Oslo}`),
      { venue: 'Inkers', place: 'Oslo' },
    ]),
    [by('book', 'publisher = {Inkers, Oslo}, location = {Oslo}'), { venue: 'Inkers', place: 'Oslo' }],
    [by('book', 'publisher = {Inkers, Oslo, Norway}'), { venue: 'Inkers', place: 'Oslo, Norway' }],
    [by('book', 'publisher = {Inkers, Oslo, U.K.}'), { venue: 'Inkers', place: 'Oslo, U.K.' }],
    [by('book', 'publisher = {Inkers, Oslo, Nowhere}'), { venue: 'Inkers, Oslo, Nowhere', place: undefined }],
    [
      bare('proceedings', 'editor = {Malm, Bo}, publisher = {Inkers}, location = {Oslo}'),
      { place: 'Oslo', event: undefined },
    ],
    [
      by('book', 'publisher = {Inkers}, address = {Ulm}, location = {Oslo}'),
      { place: 'Oslo', event: undefined },
    ],
    [misc('howpublished = {GitLab repository}'), { venue: 'GitLab', kind: 'software' }],
    [misc('howpublished = {In: Proceedings of Inks}'), { venue: 'Proceedings of Inks' }],
    [misc('howpublished = {https://e.org/a}'), { venue: undefined, kind: 'other' }],
    [misc('howpublished = {https://e.org/talk}'), { venue: undefined, kind: 'other' }],
    [misc(raw`howpublished = {Accessed: 3 May 2020}`), { venue: undefined }],
    [
      by('booklet', 'howpublished = {Inks}, eprint = {2301.00001}, archiveprefix = {arXiv}'),
      { kind: 'book' },
    ],
    [by('booklet', 'eprint = {2301.00001}, archiveprefix = {arXiv}'), { kind: 'preprint', venue: 'arXiv' }],
    [by('phdthesis', 'school = {Ink U}, eprint = {2301.00001}, archiveprefix = {arXiv}'), { kind: 'thesis' }],
    [by('article', 'journal = {arXiv}, shortjournal = {AX}'), { venue: 'arXiv', venueName: undefined }],
    [
      by('inbook', 'chapter = {On Inks}, publisher = {P}'),
      { title: 'On Inks', venue: 'Nibs', publisher: 'P' },
    ],
    [by('inbook', 'chapter = {IV}, publisher = {P}'), { kind: 'book', genre: 'Chapter IV' }],
    [by('inbook', 'publisher = {P}'), { kind: 'book', genre: undefined, venue: 'P' }],
    [by('inbook', 'booktitle = {Inks}, chapter = {4}'), { kind: 'chapter', venue: 'Inks', chapter: '4' }],
    ['@booklet{k, title = {Nibs}, author = {Quill, Ann}}', { kind: 'other' }],
    [
      '@misc{k, title = {Nibs}, author = {Quill, Ann}, howpublished = {Inks}, note = {Talk}}',
      { kind: 'presentation' },
    ],
  ])('%s', async (bibtex, facts) => {
    expect(withNone(facts, await entryK(bibtex))).toMatchObject(facts)
  })
})
