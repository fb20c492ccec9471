import { describe, expect, it } from 'vitest'
import { entry, load } from '../../test-folder.ts'
import { type Kind, publicationKinds } from '../bibliography/kinds.ts'
import { formattedCitations } from '../bibliography/write/format.ts'
import { coins } from './coins.ts'
import { scholarlyArticle } from './scholarly-article.ts'
import { citationTags } from './tags.ts'

const address = 'https://example.org'

async function one(
  facts: string,
  body = '',
  base = 'title: \'On *Tests* & "Proofs"\'\nauthors: [Z. Quill, B. Other]',
) {
  const content = await load({
    'profile.md': entry(
      'name: Zoë Quill\nauthorNames: [Z. Quill]\ncoauthors: [{ name: B. Other, url: "https://example.org/b" }]\nlinks: { orcid: 0000-0002-1825-0097 }',
    ),
    'publications/p.md': entry(`${base}\nvenue: EX\nyear: 2024\n${facts}`, body),
  })
  const [publication] = content.publications
  if (!publication) throw new Error('no publication')
  return { publication, profile: content.profile }
}

async function tagsOf(facts: string, body = '', base?: string) {
  const { publication, profile } = await one(facts, body, base)
  return citationTags(publication, profile, address)
}

async function coinsOf(facts: string) {
  const { publication } = await one(facts)
  return new URLSearchParams(coins(publication, `${address}/publications/p`))
}

describe('tags in the head of a paper’s page', () => {
  it('name everything that is known, in its order', async () => {
    const facts =
      'venueName: Journal of Examples\nkind: journal\nmonth: 3\nvolume: 7\nnumber: 2\npages: 12-34\ndoi: 10.1000/x\narxiv: 2401.00001\nissn: 2049-3630\nlanguage: de\ntopics: [looms, wool]'
    expect(await tagsOf(facts, 'The *abstract*.')).toEqual([
      ['citation_title', 'On Tests & "Proofs"'],
      ['citation_author', 'Z. Quill'],
      ['citation_author_orcid', 'https://orcid.org/0000-0002-1825-0097'],
      ['citation_author', 'B. Other'],
      ['citation_publication_date', '2024/03'],
      ['citation_journal_title', 'Journal of Examples'],
      ['DC.type', 'journalArticle'],
      ['citation_issue', '2'],
      ['citation_volume', '7'],
      ['citation_issn', '2049-3630'],
      ['citation_language', 'de'],
      ['citation_doi', '10.1000/x'],
      ['citation_firstpage', '12'],
      ['citation_lastpage', '34'],
      ['citation_arxiv_id', '2401.00001'],
      ['citation_keywords', 'looms; wool'],
      ['citation_abstract', 'The abstract.'],
      ['citation_pdf_url', 'https://arxiv.org/pdf/2401.00001'],
      ['citation_abstract_html_url', 'https://example.org/publications/p'],
    ])
  })

  it('put the proceedings before the conference, which takes the event’s name where it has one', async () => {
    const tags = await tagsOf(
      'kind: conference\nvenueName: Proceedings of EX\nevent: { name: The Conference }',
    )
    expect(tags.filter(([name]) => /inbook|conference/.test(name))).toEqual([
      ['citation_inbook_title', 'Proceedings of EX'],
      ['citation_conference_title', 'The Conference'],
    ])
  })

  it('give each author the identifier of that author', async () => {
    const tags = await tagsOf(
      '',
      '',
      'title: T\nauthors: [{ name: A. Other, orcid: 0000-0001-5109-3700 }, C. Third]',
    )
    expect(tags.filter(([name]) => name.startsWith('citation_author'))).toEqual([
      ['citation_author', 'A. Other'],
      ['citation_author_orcid', 'https://orcid.org/0000-0001-5109-3700'],
      ['citation_author', 'C. Third'],
    ])
  })

  it('turn names of which the last word is not the family name', async () => {
    const names = (authors: string) => tagsOf('', '', `title: T\nauthors: ${authors}`)
    const authors =
      '[Ludwig van der Berg, { name: Ana Ruiz Sol, family: Ruiz Sol }, { name: 王 伟, family: 王 }, Plato]'
    expect(
      (await names(authors)).filter(([name]) => name === 'citation_author').map(([, name]) => name),
    ).toEqual(['van der Berg, Ludwig', 'Ruiz Sol, Ana', '王, 伟', 'Plato'])
    // Alone, it would be taken for two names.
    expect(await names('[{ name: Ana Maria Ruiz Sol, family: Ruiz Sol }]')).toContainEqual([
      'citation_author',
      'Ana Maria Ruiz Sol',
    ])
  })

  it('do not say what kind of venue it is when nobody said so, nor make an abstract', async () => {
    expect((await tagsOf('')).map(([name]) => name)).toEqual([
      'citation_title',
      'citation_author',
      'citation_author_orcid',
      'citation_author',
      'citation_publication_date',
      'DC.type',
      'citation_abstract_html_url',
    ])
  })
})

/**
 * What Zotero makes of each kind: its type, and the key of `rft` under which the venue goes. Of the tags in a page's head its translator
 * "Embedded Metadata" takes the type of the last that names a venue, else `DC.type`; of spans, "COinS" takes it from the format
 * and the genre, else from `rft.type`. Seen with Zotero's translation server, of which this is the table.
 */
const zotero: Record<Kind, [type: string, venue: string | undefined]> = {
  conference: ['conferencePaper', 'rft.btitle'],
  workshop: ['conferencePaper', 'rft.btitle'],
  journal: ['journalArticle', 'rft.jtitle'],
  magazine: ['magazineArticle', 'rft.source'],
  newspaper: ['newspaperArticle', 'rft.source'],
  preprint: ['preprint', 'rft.pub'],
  thesis: ['thesis', 'rft.inst'],
  book: ['book', 'rft.pub'],
  chapter: ['bookSection', 'rft.btitle'],
  report: ['report', 'rft.pub'],
  patent: ['patent', 'rft.assignee'],
  software: ['computerProgram', 'rft.pub'],
  dataset: ['dataset', 'rft.pub'],
  webpage: ['webpage', 'rft.pub'],
  presentation: ['presentation', 'rft.pub'],
  film: ['videoRecording', 'rft.pub'],
  recording: ['audioRecording', 'rft.pub'],
  performance: ['document', 'rft.pub'],
  artwork: ['artwork', 'rft.pub'],
  letter: ['letter', 'rft.pub'],
  standard: ['standard', 'rft.pub'],
  case: ['case', 'rft.pub'],
  legislation: ['statute', 'rft.pub'],
  manuscript: ['manuscript', 'rft.pub'],
  other: ['document', 'rft.pub'],
}

describe.each(publicationKinds)('as Zotero reads it, a %s', (kind) => {
  it('has its type and its venue in the head of its page', async () => {
    const tags = await tagsOf(`kind: ${kind}`)
    const ofVenue: Record<string, string> = {
      citation_journal_title: 'journalArticle',
      citation_technical_report_institution: 'report',
      citation_conference_title: 'conferencePaper',
      citation_inbook_title: 'bookSection',
      citation_dissertation_institution: 'thesis',
    }
    const type =
      tags.flatMap(([name]) => ofVenue[name] ?? []).at(-1) ?? tags.find(([name]) => name === 'DC.type')?.[1]
    expect(type).toBe(zotero[kind][0])
    const said = tags.filter(([, content]) => content === 'EX')
    // It has no field for where a talk was given, reads the name of a magazine or a court from no tag of its own, and of a web page or an unknown kind nobody can say what the venue is.
    expect(said.length > 0).toBe(
      !/^(presentation|webpage|magazine|newspaper|performance|case|legislation|other)$/.test(kind),
    )
  })

  it('has them in a list', async () => {
    const words = await coinsOf(`kind: ${kind}\ndoi: 10.1000/x`)
    const format = words.get('rft_val_fmt')?.replace('info:ofi/fmt:kev:mtx:', '') ?? ''
    const genre = words.get('rft.genre') ?? ''
    const type =
      { journal: 'journalArticle', dissertation: 'thesis', patent: 'patent', dc: words.get('rft.type') }[
        format
      ] ?? { proceeding: 'conferencePaper', bookitem: 'bookSection', report: 'report', book: 'book' }[genre]
    expect([type, words.get(zotero[kind][1] ?? '')]).toEqual([zotero[kind][0], 'EX'])
    expect(words.getAll('rft_id')).toEqual(['info:doi/10.1000/x', 'https://example.org/publications/p'])
    const title = /^(journalArticle|conferencePaper|bookSection)$/.test(type ?? '')
      ? 'rft.atitle'
      : /^(book|report)$/.test(type ?? '')
        ? 'rft.btitle'
        : 'rft.title'
    expect(words.get(title)).toBe('On Tests & "Proofs"')
    expect(words.getAll(kind === 'patent' ? 'rft.inventor' : 'rft.au')).toEqual(['Quill, Z.', 'Other, B.'])
  })
})

it('JSON-LD has the required facts, the people by name and identifier, and other addresses of the same paper', async () => {
  const { publication, profile } = await one('kind: conference\ndoi: 10.1000/x', 'The *abstract*.')
  expect(scholarlyArticle(publication, profile, address)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    headline: 'On Tests & "Proofs"',
    name: 'On Tests & "Proofs"',
    author: [
      {
        '@type': 'Person',
        '@id': 'https://example.org/#person',
        name: 'Zoë Quill',
        url: 'https://example.org',
        identifier: 'https://orcid.org/0000-0002-1825-0097',
      },
      { '@type': 'Person', name: 'B. Other', url: 'https://example.org/b' },
    ],
    datePublished: '2024',
    isPartOf: { '@type': 'CreativeWork', name: 'EX' },
    abstract: 'The abstract.',
    identifier: [{ '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1000/x' }],
    sameAs: ['https://doi.org/10.1000/x'],
    url: 'https://example.org/publications/p',
  })
})

it('JSON-LD has an article in its issue of the volume of its journal, and a thesis from its university', async () => {
  const article = await one('kind: journal\nvolume: 7\nnumber: 2\nissn: 2049-3630')
  expect(scholarlyArticle(article.publication, article.profile, address)).toMatchObject({
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '2',
      isPartOf: {
        '@type': 'PublicationVolume',
        volumeNumber: '7',
        isPartOf: { '@type': 'Periodical', name: 'EX', issn: '2049-3630' },
      },
    },
  })
  const thesis = await one('kind: thesis')
  expect(scholarlyArticle(thesis.publication, thesis.profile, address)).toMatchObject({
    '@type': 'Thesis',
    publisher: { '@type': 'Organization', name: 'EX' },
  })
})

describe('a fact that is changed in its file', () => {
  const forms = async (facts: string, body: string, base?: string) => {
    const { publication, profile } = await one(facts, body, base)
    return {
      tags: JSON.stringify(citationTags(publication, profile, address)),
      jsonLd: JSON.stringify(scholarlyArticle(publication, profile, address)),
      coins: new URLSearchParams(coins(publication, address)).toString().replaceAll('+', ' '),
      citations: JSON.stringify(formattedCitations(publication)),
    }
  }
  it.each([
    ['title', 'title: Looms\nauthors: [A. Author]', 'title: Sheep\nauthors: [A. Author]', 'Looms', 'Sheep'],
    ['author', 'title: T\nauthors: [A. Weaver]', 'title: T\nauthors: [A. Shepherd]', 'Weaver', 'Shepherd'],
  ])('is changed in tags, JSON-LD, COinS and citations: %s', async (_, before, after, old, now) => {
    const [first, second] = [
      await forms('kind: journal', 'x', before),
      await forms('kind: journal', 'x', after),
    ]
    for (const form of ['tags', 'jsonLd', 'coins', 'citations'] as const) {
      expect(first[form]).toContain(old)
      expect(second[form]).toContain(now)
      expect(second[form]).not.toContain(old)
    }
  })
})

it('a COinS names its standard, and a degree for a thesis alone', async () => {
  const thesis = await coinsOf('kind: thesis\ngenre: PhD thesis')
  expect(thesis.get('ctx_ver')).toBe('Z39.88-2004')
  expect(thesis.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dissertation')
  expect(thesis.get('rft.degree')).toBe('PhD thesis')
  const paper = await coinsOf('kind: report\ngenre: Technical report')
  expect(paper.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:book')
  expect(paper.get('rft.degree')).toBeNull()
})
