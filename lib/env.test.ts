import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readEnv, siteUrl } from './env.ts'

const names = [
  'SITE_URL',
  'VERCEL_PROJECT_PRODUCTION_URL',
  'SCHOLAR_STATS_BASE_URL',
  'OPENALEX_BASE_URL',
  'OPENALEX_API_KEY',
  'SEMANTIC_SCHOLAR_BASE_URL',
  'SEMANTIC_SCHOLAR_API_KEY',
  'SCHOLAR_REVALIDATE_SECONDS',
  'SCHOLAR_TIMEOUT_MS',
  'REVALIDATE_SECRET',
  'CROSSREF_BASE_URL',
  'CONTACT_EMAIL',
  'CROSSREF_MAILTO',
  'CHECK_PRIVATE_HOSTS',
  'ARXIV_BASE_URL',
  'ORCID_BASE_URL',
  'LOOKUP_TIMEOUT_MS',
]

describe('the environment', () => {
  it('may be empty', () => {
    const unset = { SCHOLAR_REVALIDATE_SECONDS: 86_400, SCHOLAR_TIMEOUT_MS: 5000, LOOKUP_TIMEOUT_MS: 20_000 }
    expect(readEnv({})).toEqual(unset)
    expect(readEnv(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(unset)
  })

  it('is read whole, and nothing else with it', () => {
    const set = {
      SITE_URL: 'https://example.org',
      VERCEL_PROJECT_PRODUCTION_URL: 'site.example',
      SCHOLAR_STATS_BASE_URL: 'https://example.org/stats',
      OPENALEX_BASE_URL: 'http://localhost:4000/openalex',
      OPENALEX_API_KEY: 'one',
      SEMANTIC_SCHOLAR_BASE_URL: 'https://example.org/graph/v1',
      SEMANTIC_SCHOLAR_API_KEY: 'two',
      SCHOLAR_REVALIDATE_SECONDS: '60',
      SCHOLAR_TIMEOUT_MS: '250',
      REVALIDATE_SECRET: 'three',
      CROSSREF_BASE_URL: 'https://example.org/crossref',
      CONTACT_EMAIL: 'owner@example.org',
      CROSSREF_MAILTO: 'ada@example.org',
      CHECK_PRIVATE_HOSTS: 'Intranet.example, 10.0.0.5:8080',
      ARXIV_BASE_URL: 'https://example.org/arxiv',
      ORCID_BASE_URL: 'https://example.org/orcid',
      LOOKUP_TIMEOUT_MS: '300',
    }
    expect(Object.keys(set).toSorted()).toEqual(names.toSorted())
    expect(readEnv({ ...set, HOME: '/home' })).toEqual({
      ...set,
      SCHOLAR_REVALIDATE_SECONDS: 60,
      SCHOLAR_TIMEOUT_MS: 250,
      LOOKUP_TIMEOUT_MS: 300,
      CHECK_PRIVATE_HOSTS: ['intranet.example', '10.0.0.5:8080'],
    })
  })

  it.each(names.filter((name) => name.endsWith('_BASE_URL')))(
    'has an address in %s, without a slash at its end',
    (name) => {
      expect(readEnv({ [name]: 'https://example.org/a//' })).toMatchObject({
        [name]: 'https://example.org/a',
      })
      for (const value of ['example.org', 'ftp://example.org', 'https://', 'https://a b', '/stats', ' '])
        expect(() => readEnv({ [name]: value })).toThrow(
          new RegExp(
            `^environment: ${name}: expected an address such as https://[^\\n]+; correct it or leave it unset$`,
          ),
        )
    },
  )

  it.each([
    ['SCHOLAR_REVALIDATE_SECONDS', 1, 31_536_000, 86_400],
    ['SCHOLAR_TIMEOUT_MS', 1, 15_000, 5000],
    ['LOOKUP_TIMEOUT_MS', 1, 120_000, 20_000],
  ])('has a whole number in %s, from %i to %i', (name, least, most, unset) => {
    expect(readEnv({ [name]: String(least) })).toMatchObject({ [name]: least })
    expect(readEnv({ [name]: String(most) })).toMatchObject({ [name]: most })
    for (const value of [
      String(least - 1),
      String(most + 1),
      '-1',
      '1.5',
      '1e3',
      '5s',
      ' 5',
      'Infinity',
      '0x10',
    ])
      expect(() => readEnv({ [name]: value })).toThrow(
        new Error(
          `environment: ${name}: expected a whole number from ${least} to ${most}; correct it or leave it unset (${unset})`,
        ),
      )
  })

  it('has every mistake named at once, and no value repeated, which may be a secret', () => {
    expect(() =>
      readEnv({ SITE_URL: 'oops', SCHOLAR_TIMEOUT_MS: 'soon', REVALIDATE_SECRET: 'three' }),
    ).toThrow(/^environment: SITE_URL: (?!.*oops)[^\n]*; SCHOLAR_TIMEOUT_MS: (?!.*soon)[^\n]*$/)
  })

  it.each([
    ['one\n', 'one'],
    [' one ', 'one'],
    ['"one"', 'one'],
    ["'one'\n", 'one'],
    ['“one”', 'one'],
    ['"\' one \'"', 'one'],
    ['two words', 'two words'],
    [' \n', undefined],
    ['""', undefined],
  ])('has a secret written as %j as it was meant', (written, meant) => {
    for (const name of ['OPENALEX_API_KEY', 'SEMANTIC_SCHOLAR_API_KEY', 'REVALIDATE_SECRET'] as const)
      expect(readEnv({ [name]: written })[name]).toBe(meant)
  })

  it.each(['se\ncret', 'sécret', 'secret\u0007'])(
    'refuses the secret %j, without a part of it',
    (written) => {
      expect(() => readEnv({ REVALIDATE_SECRET: written })).toThrow(
        /^environment: REVALIDATE_SECRET: expected one line (?!.*cret)[^\n]*$/,
      )
    },
  )

  it.each(['ada', 'a b@example.org', 'a@example.org)(x', 'a@b;c'])('refuses the address %j', (written) => {
    for (const name of ['CONTACT_EMAIL', 'CROSSREF_MAILTO'])
      expect(() => readEnv({ [name]: written })).toThrow(`${name}: expected an e-mail address`)
  })

  it('is described in .env.example, name by name, with nothing set', async () => {
    const example = await readFile(new URL('../.env.example', import.meta.url), 'utf8')
    const described = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)]
    // What Vercel sets is not for the owner to set.
    const own = names.filter((name) => name !== 'VERCEL_PROJECT_PRODUCTION_URL')
    expect(described.map(([, name]) => name).toSorted()).toEqual(own.toSorted())
    expect(described.filter(([, , value]) => value)).toEqual([])
  })
})

describe('the address of the site', () => {
  const all = { SITE_URL: 'https://a.example', VERCEL_PROJECT_PRODUCTION_URL: 'b.example' }

  it.each([
    ['SITE_URL, before all', all, 'https://c.example', 'https://a.example'],
    ['that of site.md', { ...all, SITE_URL: undefined }, 'https://c.example', 'https://c.example'],
    [
      'that of site.md, SITE_URL being empty',
      { ...all, SITE_URL: '' },
      'https://c.example',
      'https://c.example',
    ],
    ['what Vercel names', { ...all, SITE_URL: undefined }, undefined, 'https://b.example'],
    ['localhost', {}, undefined, 'http://localhost:3000'],
    ['without a slash at its end', { SITE_URL: 'https://a.example/' }, undefined, 'https://a.example'],
    ['without a slash at its end in site.md', {}, 'https://c.example//', 'https://c.example'],
    ['with its port', { SITE_URL: 'http://localhost:4000' }, undefined, 'http://localhost:4000'],
  ])('is %s', (_, env, url, expected) => {
    expect(siteUrl(readEnv(env), url)).toBe(expected)
  })

  it.each(['a.example', 'https://', 'ftp://a.example', 'javascript:alert(1)', ' '])(
    'is never a guess: SITE_URL=%s stops the build with a sentence',
    (value) => {
      expect(() => readEnv({ SITE_URL: value })).toThrow(
        /^environment: SITE_URL: expected an address such as https:\/\/example\.org; correct it or leave it unset$/,
      )
    },
  )

  it('comes from an environment that holds other things too', () => {
    expect(siteUrl(readEnv(process.env), undefined)).toMatch(/^https?:\/\//)
  })
})
