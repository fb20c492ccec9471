import { describe, expect, it } from 'vitest'
import { readEnv, siteUrl } from './env.ts'

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
