import { describe, expect, it } from 'vitest'
import { entry, load, report } from '../test-folder.ts'
import { editAddress } from './edit-address.ts'

const site = (edit: string) => ({ 'site.md': entry(`title: A site\nsections: []\n${edit}`) })

describe('the address at which a file is edited', () => {
  it.each([
    ['https://github.com/ada/site', 'https://github.com/ada/site/edit/main/content/news/a.md'],
    ['https://github.com/ada/site.git', 'https://github.com/ada/site/edit/main/content/news/a.md'],
    ['https://gitlab.com/lab/web/site/', 'https://gitlab.com/lab/web/site/-/edit/main/content/news/a.md'],
    [
      'https://gitlab.loom.example/ada/site',
      'https://gitlab.loom.example/ada/site/-/edit/main/content/news/a.md',
    ],
    ['https://codeberg.org/ada/site', 'https://codeberg.org/ada/site/_edit/main/content/news/a.md'],
  ])('is that of its host: %s', async (repository, expected) => {
    const { site: read } = await load(site(`edit: { repository: '${repository}' }`))
    expect(read.edit && editAddress(read.edit, 'content/news/a.md')).toBe(expected)
  })

  it('has the branch that is said, with its slashes', async () => {
    const { site: read } = await load(
      site('edit: { repository: https://github.com/ada/site, branch: web/next }'),
    )
    expect(read.edit && editAddress(read.edit, 'content/news/ä.md')).toBe(
      'https://github.com/ada/site/edit/web/next/content/news/%C3%A4.md',
    )
  })

  it.each(['https://github.com/ada', 'https://example.org/ada/site', 'ada/site'])(
    'is not known of %s, and that is said',
    async (repository) => {
      expect(await report(site(`edit: { repository: '${repository}' }`))).toContain(
        `content/site.md:4 edit.repository: expected ${repository.includes(':') ? 'a repository at GitHub, GitLab or Codeberg' : 'an address'}, received "${repository}"; write`,
      )
    },
  )
})
