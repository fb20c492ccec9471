import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../content/files.ts'
import { readEnv } from '../env.ts'
import { contentFolder } from '../test-folder.ts'
import { addressWarning } from './address-warning.ts'

async function warningOf(facts: string, env: Record<string, string> = {}): Promise<string | undefined> {
  const root = await contentFolder({ 'site.md': `---\ntitle: A site\nsections: []\n${facts}---\n` })
  return addressWarning(readContentFolder(root).files, readEnv(env))
}

describe('a build', () => {
  it('warns when nothing says the address of the site, and says what to set', async () => {
    expect(await warningOf('')).toMatch(
      /canonical links, the sitemap and robots\.txt name http:\/\/localhost:3000: set url in content\/site\.md .*or SITE_URL/,
    )
    expect(await warningOf('', { SITE_URL: '' })).toBeDefined()
  })

  it('does not when something does', async () => {
    expect(await warningOf('url: https://example.org\n')).toBeUndefined()
    expect(await warningOf('', { SITE_URL: 'https://example.org' })).toBeUndefined()
    expect(await warningOf('', { VERCEL_PROJECT_PRODUCTION_URL: 'site.example' })).toBeUndefined()
  })
})
