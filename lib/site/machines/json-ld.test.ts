import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { scholarlyArticle } from '../../publications/machines/scholarly-article.ts'
import { entry, load } from '../../test-folder.ts'
import { breadcrumbs, jsonForScript, profilePage } from './json-ld.ts'

const address = 'https://example.org/~zoe'

/** The words of schema.org that are used here, as its own context has them (schema.org/docs/jsonldcontext.json): no other is let pass. */
const context = {
  '@context': {
    schema: 'http://schema.org/',
    ...Object.fromEntries(
      `ProfilePage Person Organization BreadcrumbList ListItem ScholarlyArticle Article NewsArticle Thesis Report Book Chapter CreativeWork
      SoftwareSourceCode Dataset WebPage Periodical PublicationVolume PublicationIssue PropertyValue MediaObject
      mainEntity name alternateName jobTitle affiliation knowsAbout identifier headline author editor translator
      datePublished creativeWorkStatus isPartOf publisher bookEdition isbn issn version numberOfPages pagination genre inLanguage
      abstract keywords encoding encodingFormat propertyID value position itemListElement volumeNumber issueNumber reportNumber
      Legislation CreativeWorkSeries legislationIdentifier legislationPassedBy sourceOrganization`
        .split(/\s+/)
        .map((word) => [word, `schema:${word}`]),
    ),
    ...Object.fromEntries(
      ['url', 'sameAs', 'image', 'item', 'contentUrl'].map((word) => [
        word,
        { '@id': `schema:${word}`, '@type': '@id' },
      ]),
    ),
  },
}

/** What a processor makes of it; one that meets a word of no vocabulary, or an address that is none, refuses it (`safe`). */
async function expanded(value: object): Promise<string> {
  const document = await jsonld.expand(JSON.parse(jsonForScript(value)), {
    documentLoader: async (url) => {
      expect(url).toBe('https://schema.org')
      return { documentUrl: url, document: context }
    },
    // @ts-expect-error: the types are behind the package.
    safe: true,
  })
  return JSON.stringify(document)
}

const person = entry(`name: Zoë Quill
nativeName: { text: 奎佐伊, lang: zh }
authorNames: [Z. Quill, Zoë Quill]
headline: Professor of Looms
affiliation: '[Example University](https://university.example)'
ror: 03yrm5c26
avatar: /zoe.jpg
keywords: [looms, wool]
links:
  email: zoe@example.org
  github: zoe
  orcid: 0000-0002-1825-0097
  cv: /cv.pdf
  other: [{ label: Wikidata, url: 'https://www.wikidata.org/wiki/Q1' }, { label: Lab, url: 'https://lab.example' }]`)

describe('JSON-LD', () => {
  it('tells who the person is', async () => {
    const { profile } = await load({ 'profile.md': person })
    const page = profilePage(profile, address)
    expect(page).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        '@id': 'https://example.org/~zoe/#person',
        name: 'Zoë Quill',
        alternateName: ['奎佐伊', 'Z. Quill'],
        url: address,
        jobTitle: 'Professor of Looms',
        affiliation: {
          '@type': 'Organization',
          '@id': 'https://ror.org/03yrm5c26',
          name: 'Example University',
          url: 'https://university.example',
        },
        image: 'https://example.org/~zoe/zoe.jpg',
        identifier: 'https://orcid.org/0000-0002-1825-0097',
        sameAs: [
          'https://github.com/zoe',
          'https://orcid.org/0000-0002-1825-0097',
          'https://www.wikidata.org/wiki/Q1',
        ],
        knowsAbout: ['looms', 'wool'],
      },
    })
    expect(await expanded(page)).toContain('"http://schema.org/sameAs":[{"@id":"https://github.com/zoe"}')
  })

  it('says nothing of what nobody said', async () => {
    const { profile } = await load({})
    expect(Object.keys(Reflect.get(profilePage(profile, address), 'mainEntity'))).toEqual([
      '@id',
      '@type',
      'name',
      'url',
    ])
  })

  it.each([
    'journal',
    'magazine',
    'newspaper',
    'conference',
    'thesis',
    'report',
    'chapter',
    'book',
    'software',
    'dataset',
    'webpage',
    'patent',
  ])('has a %s in the words of schema.org alone', async (kind) => {
    const { publications, profile } = await load({
      'profile.md': person,
      'publications/p.md': entry(
        `title: T\nauthors: [Z. Quill]\neditors: [E. Editor]\ntranslators: [T. Other]\ncollaboration: All\nvenue: V\nyear: 2024\nmonth: 3\nkind: ${kind}
volume: 7\nnumber: 2\npages: 1-9\nseries: S\nedition: 2\npublisher: P\nplace: Rome\nisbn: 978-3-16-148410-0\nissn: 2049-3630\nlanguage: de\nversion: 1.0
totalPages: 9\ngenre: G\ndoi: 10.1000/x\narxiv: '2401.00001'\ntopics: [looms]\nthumbnail: /t.png\nstatus: in press`,
        'The abstract.',
      ),
    })
    const [paper] = publications
    expect(paper && (await expanded(scholarlyArticle(paper, profile, address)))).toContain(
      'http://schema.org/name',
    )
  })

  it('has the way to a page', async () => {
    const trail = breadcrumbs([
      { name: 'Home page', url: address },
      { name: 'News', url: `${address}/news` },
    ])
    expect(await expanded(trail)).toContain('"http://schema.org/position":[{"@value":2}]')
  })

  it('ends no script that it stands in', () => {
    const text = jsonForScript({ title: '</script><!--' })
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toEqual({ title: '</script><!--' })
  })
})
