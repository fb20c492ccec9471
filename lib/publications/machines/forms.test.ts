import { describe, expect, it } from 'vitest'
import { entry, load } from '../../test-folder.ts'
import { kinds } from '../bibliography/kinds.ts'
import { exportsOf } from '../bibliography/write/exports.ts'
import { coins } from './coins.ts'
import { scholarlyArticle } from './scholarly-article.ts'
import { citationTags } from './tags.ts'

// One paper of each kind in every form for machines, with all that it can have: what stands where, and nothing else.

const address = 'https://example.org'

async function formsOf(facts: string, authors = '[A. Quill]') {
  const content = await load({ 'publications/p.md': entry(`title: Nibs\nauthors: ${authors}\n${facts}`) })
  const [publication] = content.publications
  if (!publication) throw new Error('no publication')
  return {
    tags: citationTags(publication, content.profile, address).filter(
      ([name]) => !/^citation_(title|author|abstract_html_url)$/.test(name),
    ),
    article: scholarlyArticle(publication, content.profile, address),
    coins: Object.fromEntries(new URLSearchParams(coins(publication, address))),
    ris: exportsOf([publication]).all.ris().split('\r\n'),
  }
}

const parts = 'volume: 7\nnumber: "3"\npages: 12-34'
/** A volume of which all is known. */
const whole = `kind: book\nvenue: Ink Press\npublisher: Nib Press\nyear: 2024\nvolume: 7\nnumber: "3"\nseries: Ink Studies\nedition: 2
place: Ulm\nisbn: 978-3-16-148410-0\nissn: 2049-3630\nlanguage: de\nversion: "1.2"\ntotalPages: 312\nvolumes: 2\nchapter: "4"
originalTitle: Federn\noriginalPublisher: Tinte\noriginalYear: 1990\ngenre: Reader\ndoi: 10.1000/x`

// schema.org has no type for some; CSL 1.0.2, appendix III.
it('each kind has its type in schema.org, in CSL and in RIS', () => {
  expect(
    Object.entries(kinds).map(([kind, { schema, csl, ris }]) => `${kind} ${schema} ${csl} ${ris}`),
  ).toEqual([
    'conference ScholarlyArticle paper-conference CPAPER',
    'journal ScholarlyArticle article-journal JOUR',
    'magazine Article article-magazine MGZN',
    'newspaper NewsArticle article-newspaper NEWS',
    'workshop ScholarlyArticle paper-conference CPAPER',
    'preprint ScholarlyArticle article UNPB',
    'thesis Thesis thesis THES',
    'book Book book BOOK',
    'chapter Chapter chapter CHAP',
    'report Report report RPRT',
    'patent CreativeWork patent PAT',
    'software SoftwareSourceCode software COMP',
    'dataset Dataset dataset DATA',
    'webpage WebPage webpage ELEC',
    'presentation CreativeWork speech SLIDE',
    'film VideoObject motion_picture VIDEO',
    'recording AudioObject song SOUND',
    'performance CreativeWork performance GEN',
    'artwork VisualArtwork graphic ART',
    'letter Message personal_communication PCOMM',
    'standard CreativeWork standard STAND',
    'case CreativeWork legal_case CASE',
    'legislation Legislation legislation STAT',
    'manuscript ScholarlyArticle manuscript UNPB',
    'other ScholarlyArticle document GEN',
  ])
})

describe('the tags of a page', () => {
  it.each([
    [
      `kind: journal\nvenue: J\nvenueName: Journal\nyear: 2024\npublisher: Ink Press\n${parts}`,
      {
        citation_publication_date: '2024',
        citation_journal_title: 'Journal',
        'DC.type': 'journalArticle',
        citation_issue: '3',
        citation_volume: '7',
        citation_firstpage: '12',
        citation_lastpage: '34',
        citation_publisher: 'Ink Press',
      },
    ],
    [
      'kind: report\nvenue: Ink U\nyear: 2024\nmonth: 11\nnumber: "3"\ngenre: Technical report',
      {
        citation_publication_date: '2024/11',
        citation_technical_report_institution: 'Ink U',
        'DC.type': 'Technical report',
        citation_technical_report_number: '3',
      },
    ],
    [
      'kind: patent\nvenue: Ink Inc.\nyear: 2024\nnumber: "3"\ngenre: US patent',
      {
        citation_publication_date: '2024',
        'DC.type': 'patent',
        citation_technical_report_number: '3',
        citation_publisher: 'Ink Inc.',
      },
    ],
    [
      'kind: book\nvenue: Ink Press\nyear: 2024',
      { citation_publication_date: '2024', 'DC.type': 'book', citation_publisher: 'Ink Press' },
    ],
    ['kind: manuscript\nstatus: submitted', { 'DC.type': 'manuscript' }],
    [
      whole,
      {
        citation_publication_date: '2024',
        'DC.type': 'book',
        citation_volume: '7',
        citation_series_title: 'Ink Studies',
        citation_isbn: '978-3-16-148410-0',
        citation_issn: '2049-3630',
        citation_language: 'de',
        citation_doi: '10.1000/x',
        citation_publisher: 'Nib Press',
      },
    ],
  ])('%s', async (facts, tags) => {
    expect(Object.fromEntries((await formsOf(facts)).tags)).toEqual(tags)
  })

  it('name editors too, and people of whom there is more than one as they are surely parted', async () => {
    const { tags } = await formsOf(
      'kind: book\nvenue: Ink Press\nyear: 2024\neditors: [Bo Malm, { name: Ana Maria Ruiz Sol, family: Ruiz Sol }]',
    )
    expect(tags.filter(([name]) => name === 'citation_editor')).toEqual([
      ['citation_editor', 'Bo Malm'],
      ['citation_editor', 'Ruiz Sol, Ana Maria'],
    ])
  })
})

describe('schema.org says where a paper appeared', () => {
  const organization = (name: string) => ({ '@type': 'Organization', name })
  it.each([
    [
      `kind: journal\nvenue: Journal\nyear: 2024\nissn: 2049-3630\npublisher: Ink Press\n${parts}`,
      {
        isPartOf: {
          '@type': 'PublicationIssue',
          issueNumber: '3',
          isPartOf: {
            '@type': 'PublicationVolume',
            volumeNumber: '7',
            isPartOf: { '@type': 'Periodical', name: 'Journal', issn: '2049-3630' },
          },
        },
        publisher: organization('Ink Press'),
        pagination: '12-34',
      },
    ],
    ['kind: magazine\nvenue: Inks\nyear: 2024', { isPartOf: { '@type': 'Periodical', name: 'Inks' } }],
    [
      'kind: chapter\nvenue: Handbook\nyear: 2024\nisbn: 978-3-16-148410-0',
      { isPartOf: { '@type': 'Book', name: 'Handbook', isbn: '978-3-16-148410-0' } },
    ],
    [
      'kind: conference\nvenue: InkConf\nyear: 2024',
      { isPartOf: { '@type': 'CreativeWork', name: 'InkConf' } },
    ],
    [
      'kind: book\nvenue: Ink Press\nyear: 2024\nisbn: 978-3-16-148410-0',
      { publisher: organization('Ink Press'), isbn: '978-3-16-148410-0' },
    ],
    [
      'kind: case\nvenue: Court of Inks\nyear: 1954\nseries: U.S.\nvolume: "347"\npages: "483"',
      {
        isPartOf: {
          '@type': 'PublicationVolume',
          volumeNumber: '347',
          isPartOf: { '@type': 'CreativeWorkSeries', name: 'U.S.' },
        },
        sourceOrganization: organization('Court of Inks'),
        pagination: '483',
      },
    ],
    [
      'kind: legislation\nvenue: Parliament of Inks\nyear: 1964\nnumber: "88-352"',
      { legislationPassedBy: organization('Parliament of Inks'), legislationIdentifier: '88-352' },
    ],
    [
      'kind: case\nvenue: Court of Inks\nyear: 1954\nisbn: 978-3-16-148410-0',
      { sourceOrganization: organization('Court of Inks'), isbn: '978-3-16-148410-0' },
    ],
    [
      'kind: conference\nvenue: InkConf\nyear: 2024\nisbn: 978-3-16-148410-0',
      { isPartOf: { '@type': 'CreativeWork', name: 'InkConf', isbn: '978-3-16-148410-0' } },
    ],
    ['kind: thesis\nvenue: Ink U\nyear: 2024', { publisher: organization('Ink U') }],
    [
      'kind: report\nvenue: Ink U\nyear: 2024\nnumber: "3"',
      { publisher: organization('Ink U'), reportNumber: '3' },
    ],
    ['kind: journal\nstatus: submitted', { creativeWorkStatus: 'submitted' }],
  ])('%s', async (facts, where) => {
    const said = Object.entries((await formsOf(facts)).article).filter(([name]) =>
      /^(isPartOf|publisher|isbn|reportNumber|pagination|creativeWorkStatus|legislation.*|sourceOrganization)$/.test(
        name,
      ),
    )
    expect(JSON.parse(JSON.stringify(Object.fromEntries(said)))).toEqual(where)
  })

  it('at which event, under which number a patent is known, and where the source of software is', async () => {
    const { article: talk } = await formsOf(
      'kind: presentation\nvenue: Ink Days\nyear: 2024\nevent: { place: Bern, start: 2024-05-02, end: 2024-05-04 }',
    )
    expect(talk).toMatchObject({
      subjectOf: {
        '@type': 'Event',
        name: 'Ink Days',
        startDate: '2024-05-02',
        endDate: '2024-05-04',
        location: { '@type': 'Place', name: 'Bern' },
      },
    })
    expect(talk).not.toMatchObject({ isPartOf: expect.anything() })
    const { article: patent } = await formsOf('kind: patent\nvenue: Ink Inc.\nyear: 2024\nnumber: US 123')
    expect(patent).toMatchObject({
      identifier: [{ '@type': 'PropertyValue', propertyID: 'Patent number', value: 'US 123' }],
    })
    const { article: standard } = await formsOf('kind: standard\nvenue: Ink Institute\nnumber: ISO 690')
    expect(standard).toMatchObject({
      identifier: [{ '@type': 'PropertyValue', propertyID: 'Standard number', value: 'ISO 690' }],
    })
    const { article: software } = await formsOf(
      'kind: software\nvenue: Inks\nyear: 2024\nlinks: { code: "https://example.org/a" }',
    )
    expect(software).toMatchObject({ codeRepository: 'https://example.org/a' })
  })

  it('and that a group is none of its people', async () => {
    const { article } = await formsOf(
      'kind: report\nvenue: Ink U\nyear: 2024\ncollaboration: INK Collaboration',
      '[A. Quill, Ink Institute, National Academy of Inks]',
    )
    expect(article).toMatchObject({
      author: [
        { '@type': 'Person', name: 'A. Quill' },
        { '@type': 'Organization', name: 'Ink Institute' },
        { '@type': 'Organization', name: 'National Academy of Inks' },
        { '@type': 'Organization', name: 'INK Collaboration' },
      ],
    })
  })
})

it('schema.org has what it has a word for of a volume of which all is known', async () => {
  expect((await formsOf(whole)).article).toMatchObject({
    bookEdition: '2',
    inLanguage: 'de',
    version: '1.2',
    numberOfPages: '312',
    genre: 'Reader',
    isbn: '978-3-16-148410-0',
    isPartOf: { '@type': 'PublicationVolume', volumeNumber: '7' },
    publisher: [{ name: 'Ink Press' }, { name: 'Nib Press' }],
  })
})

it('schema.org has its people, its files and its event', async () => {
  const { article } = await formsOf(
    'kind: journal\nvenue: J\nyear: 2024\neditors: [Bo Malm]\ntranslators: [Cy Sol]\ncontributors: [{ name: Di Rho, role: foreword }]\nthumbnail: /images/a.png\ntopics: [nibs]\nlinks: { pdf: /a.pdf, code: "https://example.org/c" }\nevent: { name: Ink Days }',
  )
  const person = (name: string) => [{ '@type': 'Person', name }]
  expect(article).toMatchObject({
    editor: person('Bo Malm'),
    translator: person('Cy Sol'),
    contributor: person('Di Rho'),
    image: `${address}/images/a.png`,
    keywords: ['nibs'],
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/pdf',
      contentUrl: `${address}/a.pdf`,
    },
    subjectOf: { '@type': 'Event', name: 'Ink Days' },
  })
  expect(article).not.toHaveProperty('codeRepository')
})

describe('RIS has each fact under its tag', () => {
  it('of a volume of which all is known', async () => {
    expect((await formsOf(whole)).ris).toEqual([
      'TY  - BOOK',
      'ID  - p',
      'TI  - Nibs',
      'AU  - Quill, A.',
      'T3  - Ink Studies',
      'PY  - 2024',
      'VL  - 7',
      'ET  - 2',
      'CY  - Ulm',
      'SN  - 978-3-16-148410-0',
      'SN  - 2049-3630',
      'LA  - de',
      'ET  - 1.2',
      'NV  - 2',
      'SE  - 4',
      'M3  - Reader',
      'DO  - 10.1000/x',
      'IS  - 3',
      'SP  - 312',
      'PB  - Ink Press; Nib Press',
      'OP  - Federn, Tinte, 1990',
      'ER  - ',
      '',
    ])
  })

  it.each([
    [
      `kind: journal\nvenue: J\nvenueName: Journal\nyear: 2024\nmonth: 3\nstatus: in press\n${parts}`,
      [
        'TY  - JOUR',
        'JO  - Journal',
        'J2  - J',
        'PY  - 2024',
        'DA  - 2024/03',
        'IS  - 3',
        'SP  - 12',
        'EP  - 34',
        'N1  - in press',
      ],
    ],
    [
      'kind: conference\nvenue: InkConf\nyear: 2024\narticleNumber: "9"',
      ['TY  - CPAPER', 'T2  - InkConf', 'PY  - 2024', 'C7  - 9'],
    ],
    [
      'kind: preprint\nvenue: arXiv\nyear: 2024\narxiv: 2401.00001',
      [
        'TY  - UNPB',
        'PY  - 2024',
        'IS  - arXiv:2401.00001',
        'PB  - arXiv',
        'UR  - https://arxiv.org/abs/2401.00001',
      ],
    ],
    [
      'kind: book\nvenue: Ink Press\nyear: 2024\ntotalPages: 99\noriginalYear: 1990',
      ['TY  - BOOK', 'PY  - 2024', 'SP  - 99', 'PB  - Ink Press', 'OP  - 1990'],
    ],
    ['kind: thesis\nvenue: Ink U\nyear: 2024\ntotalPages: 99', ['TY  - THES', 'SP  - 99', 'PB  - Ink U']],
    [
      'kind: report\nvenue: Ink U\nyear: 2024\nnumber: "3"\ntotalPages: 9',
      ['TY  - RPRT', 'IS  - 3', 'SP  - 9', 'PB  - Ink U'],
    ],
    ['kind: presentation\nvenue: InkConf\nyear: 2024', ['T2  - InkConf']],
  ])('%s', async (facts, lines) => {
    const { ris } = await formsOf(facts)
    expect(ris).toEqual(expect.arrayContaining(lines))
    expect(ris.filter((line) => /undefined|null/.test(line))).toEqual([])
    if (!facts.includes('month')) expect(ris.filter((line) => line.startsWith('DA'))).toEqual([])
    if (!/number|arxiv/.test(facts)) expect(ris.filter((line) => line.startsWith('IS'))).toEqual([])
  })

  it('where software and data are, and a paper where it is itself', async () => {
    const code = 'links: { code: "https://example.org/c", data: "https://example.org/d" }'
    const from = async (facts: string) =>
      (await formsOf(`${facts}\nvenue: V\nyear: 2024\n${code}`)).ris.filter((line) => line.startsWith('UR'))
    expect(await from('kind: software')).toEqual(['UR  - https://example.org/c'])
    expect(await from('kind: dataset')).toEqual(['UR  - https://example.org/d'])
    expect(await from('kind: journal')).toEqual([])
  })

  it('names with all their parts, and who stands behind "et al."', async () => {
    const { ris } = await formsOf(
      'etAl: true\nkind: chapter\nvenue: Handbook\nyear: 2024\ncollaboration: INK Collaboration\neditors: [Bo Malm]\ntranslators: [Cy Tusch]',
      '[Ludwig van der Berg Jr.]',
    )
    expect(ris.filter((line) => /^(AU|ED|A4)/.test(line))).toEqual([
      'AU  - van der Berg, Ludwig, Jr.',
      'AU  - et al.',
      'AU  - INK Collaboration',
      'ED  - Malm, Bo',
      'A4  - Tusch, Cy',
    ])
  })
})

describe('COinS has each fact under its key', () => {
  it('and names groups so that no reader parts them', async () => {
    const content = await load({
      'publications/p.md': entry(
        'title: Nibs\nauthors: [INK Collaboration, Ann Quill]\ncollaboration: Nib Team\nvenue: V\nyear: 2024',
      ),
    })
    const said = content.publications.flatMap((one) =>
      new URLSearchParams(coins(one, address)).getAll('rft.au'),
    )
    expect(said).toEqual(['INK Collaboration,', 'Quill, Ann', 'Nib Team,'])
  })

  it.each([
    [
      `kind: journal\nvenue: J\nvenueName: Journal\nyear: 2024\nmonth: 3\npublisher: Ink Press\n${parts}`,
      {
        'rft.genre': 'article',
        'rft.atitle': 'Nibs',
        'rft.jtitle': 'Journal',
        'rft.stitle': 'J',
        'rft.au': 'Quill, A.',
        'rft.date': '2024-03',
        'rft.volume': '7',
        'rft.issue': '3',
        'rft.pages': '12-34',
      },
    ],
    [
      'kind: journal\nvenue: Journal\nyear: 2024\narticleNumber: e9',
      { 'rft.genre': 'article', 'rft.artnum': 'e9', 'rft.pages': 'e9' },
    ],
    [
      'kind: conference\nvenue: InkConf\nyear: 2024\npublisher: Ink Press',
      { 'rft.genre': 'proceeding', 'rft.btitle': 'InkConf', 'rft.pub': 'Ink Press' },
    ],
    ['kind: chapter\nvenue: Handbook\nyear: 2024', { 'rft.genre': 'bookitem', 'rft.btitle': 'Handbook' }],
    [
      'kind: book\nvenue: Ink Press\nyear: 2024',
      { 'rft.genre': 'book', 'rft.btitle': 'Nibs', 'rft.pub': 'Ink Press' },
    ],
    ['kind: report\nvenue: Ink U\nyear: 2024', { 'rft.genre': 'report', 'rft.pub': 'Ink U' }],
    ['kind: magazine\nvenue: Inks\nyear: 2024', { 'rft.type': 'magazineArticle', 'rft.source': 'Inks' }],
    [
      'kind: thesis\nvenue: Ink U\nyear: 2024\ngenre: PhD thesis',
      { 'rft.title': 'Nibs', 'rft.inst': 'Ink U', 'rft.degree': 'PhD thesis' },
    ],
    [
      'kind: patent\nvenue: Ink Inc.\nyear: 2024\nnumber: "3"',
      { 'rft.inventor': 'Quill, A.', 'rft.appldate': '2024', 'rft.assignee': 'Ink Inc.', 'rft.number': '3' },
    ],
    ['kind: software\nvenue: Inks\nyear: 2024', { 'rft.type': 'computerProgram', 'rft.pub': 'Inks' }],
    [
      whole,
      {
        'rft.genre': 'book',
        'rft.btitle': 'Nibs',
        'rft.pub': 'Ink Press',
        'rft.volume': '7',
        'rft.series': 'Ink Studies',
        'rft.edition': '2',
        'rft.place': 'Ulm',
        'rft.isbn': '978-3-16-148410-0',
        'rft.issn': '2049-3630',
        'rft.language': 'de',
        'rft.tpages': '312',
      },
    ],
  ])('%s', async (facts, keys) => {
    const { coins: said } = await formsOf(facts)
    expect(said).toMatchObject(keys)
    for (const key of ['rft.stitle', 'rft.issue', 'rft.degree', 'rft.number', 'rft.type', 'rft.genre'])
      if (!(key in keys)) expect(said[key], key).toBeUndefined()
  })
})
