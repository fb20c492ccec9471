import { describe, expect, it } from 'vitest'
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
