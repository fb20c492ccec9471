import { describe, expect, it } from 'vitest'
import { bibliographyRemarks } from '../publications/place.ts'
import { entry, load, paper, report } from '../test-folder.ts'

describe('an ISSN', () => {
  it.each(['2049-3630', '20493630', 'ISSN 2049-3630'])('is read from %s', async (written) => {
    const { publications } = await load({ 'publications/a.md': paper(`issn: ${written}`) })
    expect(publications[0]?.issn).toBe('2049-3630')
  })

  it.each(['2049-3631', '2049', 'n/a'])('is refused: %s', async (written) => {
    expect(await report({ 'publications/a.md': paper(`issn: ${written}`) })).toContain(
      'content/publications/a.md:6 issn: expected an ISSN whose last digit fits the others',
    )
  })

  it('and a language come from BibTeX, and go back there', async () => {
    const { publications } = await load({
      'publications/a.bib':
        '@article{a, title = {T}, author = {A. Author}, journal = {J}, year = 2024, issn = {1234-5678, 0378-5955}, langid = {ngerman}}',
    })
    expect(publications[0]).toMatchObject({ issn: '0378-5955', language: 'de' })
  })
})

describe('an ISBN', () => {
  it.each([
    ['978-3-16-148410-0', '978-3-16-148410-0'],
    ['ISBN 9783161484100', '9783161484100'],
    ['ISBN-13: 978–3–16–148410–0', '978-3-16-148410-0'],
    ['0-306-40615-2', '0-306-40615-2'],
    ['0-8044-2957-X', '0-8044-2957-X'],
  ])('is read from %s', async (written, isbn) => {
    const { publications } = await load({ 'publications/a.md': paper(`isbn: '${written}'`) })
    expect(publications[0]?.isbn).toBe(isbn)
  })

  it.each(['978-3-16-148410-1', '0-306-40615-3', '978-3-16-14841', 'X-306-40615-2'])(
    'is refused: %s',
    async (written) => {
      expect(await report({ 'publications/a.md': paper(`isbn: ${written}`) })).toContain(
        'content/publications/a.md:6 isbn: expected an ISBN of 10 or 13 digits whose last digit fits the others',
      )
    },
  )

  it('of BibTeX is the first that fits, and stops no build', async () => {
    const book = (isbn: string) =>
      `@book{a, title = {T}, author = {A. Author}, publisher = {P}, year = 2024, isbn = {${isbn}}}`
    const of = async (isbn: string) =>
      (await load({ 'publications/a.bib': book(isbn) })).publications[0]?.isbn
    expect(await of('978-3-16-148410-1, 0-306-40615-2')).toBe('0-306-40615-2')
    expect(await of('978-3-16-148410-1')).toBeUndefined()
    const bytes = Buffer.from(book('978-3-16-148410-1'))
    expect(bibliographyRemarks([{ path: 'content/publications/a.bib', bytes }])).toMatchObject([
      { message: expect.stringContaining('received "978-3-16-148410-1", which is left out') },
    ])
  })
})

describe('an organisation’s identifier at ror.org', () => {
  it.each(['03yrm5c26', 'https://ror.org/03yrm5c26', 'ror.org/03YRM5C26'])(
    'is read from %s',
    async (written) => {
      const { profile } = await load({ 'profile.md': entry(`name: N\nror: ${written}`) })
      expect(profile.ror).toBe('https://ror.org/03yrm5c26')
    },
  )

  it.each(['03yrm5c27', 'https://example.org', 'University of Example'])(
    'is refused: %s',
    async (written) => {
      expect(await report({ 'profile.md': entry(`name: N\nror: '${written}'`) })).toContain(
        'content/profile.md:3 ror: expected an identifier of ror.org whose last two digits fit the others',
      )
    },
  )
})

describe('a paper’s id at Google Scholar', () => {
  it.each([
    'AbCdEfGhIjK:u5HHmVD_uO8C',
    'https://scholar.google.com/citations?view_op=view_citation&hl=en&user=AbCdEfGhIjK&citation_for_view=AbCdEfGhIjK:u5HHmVD_uO8C',
    'https://scholar.google.de/citations?citation_for_view=AbCdEfGhIjK:u5HHmVD_uO8C&hl=de',
  ])('is read from %s', async (written) => {
    const { publications } = await load({ 'publications/a.md': paper(`scholar: '${written}'`) })
    expect(publications[0]?.scholar).toBe('AbCdEfGhIjK:u5HHmVD_uO8C')
  })
})

describe('an account', () => {
  it.each([
    ['orcid', '0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'],
    [
      'orcid',
      'https://orcid.org/my-orcid?orcid=0000-0002-1825-0097',
      'https://orcid.org/0000-0002-1825-0097',
    ],
    ['orcid', '000000021694233x', 'https://orcid.org/0000-0002-1694-233X'],
    ['scholar', 'AbCdEfGhIjKl', 'https://scholar.google.com/citations?user=AbCdEfGhIjKl'],
    ['github', '@ada', 'https://github.com/ada'],
    ['github', 'github.com/ada', 'https://github.com/ada'],
    ['dblp', '12/3456', 'https://dblp.org/pid/12/3456'],
    ['semanticScholar', '1234567', 'https://www.semanticscholar.org/author/1234567'],
    ['openAlex', 'a5012345678', 'https://openalex.org/A5012345678'],
    ['researchgate', 'Ada-Example', 'https://www.researchgate.net/profile/Ada-Example'],
    ['linkedin', 'in/ada-müller', 'https://www.linkedin.com/in/ada-m%C3%BCller'],
    ['x', '@ada', 'https://x.com/ada'],
    ['bluesky', '@ada.bsky.social', 'https://bsky.app/profile/ada.bsky.social'],
    ['mastodon', '@ada@example.org', 'https://example.org/@ada'],
    ['mastodon', 'example.org/@ada', 'https://example.org/@ada'],
  ] as const)('at %s is read from %s', async (account, written, address) => {
    const { profile } = await load({ 'profile.md': entry(`name: N\nlinks:\n  ${account}: '${written}'`) })
    expect(profile.links?.[account]).toBe(address)
  })

  it('is refused with what to write, and an ORCID by its last digit', async () => {
    const said = await report({
      'profile.md': entry(
        "name: N\nlinks:\n  orcid: 0000-0002-1825-0098\n  github: ada example\n  mastodon: 'ada'",
      ),
    })
    expect(said.split('\n').slice(1)).toEqual([
      '  content/profile.md:4 links.orcid: expected an ORCID whose last digit fits the others, received "0000-0002-1825-0098"; copy it again, for example https://orcid.org/0000-0002-1825-0097',
      '  content/profile.md:5 links.github: expected an address, received "ada example"; write for example https://github.com/name, the page at GitHub',
      '  content/profile.md:6 links.mastodon: expected an address, received "ada"; write for example https://example.org/@name, the page at Mastodon',
    ])
  })
})
