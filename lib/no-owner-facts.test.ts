import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { readContentFolder } from './content/files.ts'
import { type Content, loadContent } from './content/load.ts'
import { plainText } from './markdown/markdown.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where facts of the owner belong, and what commands write. */
const exempt = /^(content\/|public\/|(README\.md|LICENSE|package-lock\.json|bench\/results\.json)$)/

/**
 * The person whose site the project was made with, as the SHA-256 of the name, which must not stand here. Who takes the
 * code over may well share a university or a DOI with an example in it, and does no wrong by that.
 */
const maker = '7cd57c8f84f4f929ea9c0004a9c1c42fcbede0ab3337b3fde55e0dfd5cd6ef94'

it('no fact of the person that the project was made with stands outside content/', async ({ skip }) => {
  const { content } = loadContent(readContentFolder(root).files, { drafts: true })
  if (!content) return skip('content/ has problems, which npm run check:content names')
  if (createHash('sha256').update(content.profile.name).digest('hex') !== maker)
    return skip('content/ is of another person than the project was made with')
  const facts = factsOf(content)
  const found: string[] = []
  for (const path of (await projectFiles()).filter((name) => !exempt.test(name))) {
    const text = (await textOf(path)).normalize('NFC')
    found.push(...facts.filter((fact) => text.includes(fact)).map((fact) => `${path}: ${fact}`))
  }
  expect(found).toEqual([])
})

/** What makes the site one person's, so far as it is long enough to be told from an ordinary word. */
function factsOf({ profile, publications, education, experience, site }: Content): string[] {
  const facts = [
    profile.name,
    profile.nativeName?.text,
    ...profile.authorNames,
    ...urlsIn([profile.links, publications.map(({ links }) => links)]),
    ...publications.flatMap(({ title, doi, arxiv }) => [plainText(title), doi, arxiv?.replace(/v\d+$/, '')]),
    ...education.map(({ institution }) => plainText(institution)),
    ...experience.map(({ organization }) => plainText(organization)),
    site.scholarStats?.repository,
    site.visitorMap,
  ]
  // A single word may be an ordinary one, or the name of a service that the code speaks of.
  const telling = (fact: string) => (fact.length > 4 && /[\s/:.]/.test(fact)) || /[^\p{ASCII}]{2}/u.test(fact)
  // Addresses reserved for examples are nobody's.
  const reserved = (fact: string) => /^https?:\/\/([^/]+\.)?example(\.(com|net|org))?(\/|$)/.test(fact)
  return [...new Set(facts.flatMap((fact) => fact?.normalize('NFC') ?? []))].filter(
    (fact) => telling(fact) && !reserved(fact),
  )
}

/** Every web address inside a value. */
function urlsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(urlsIn) : []
}

/** The files that are or could be committed; without git, all that .gitignore does not name. */
async function projectFiles(): Promise<string[]> {
  try {
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 }
    const { stdout } = await promisify(execFile)(
      'git',
      ['ls-files', '-co', '--exclude-standard', '-z'],
      options,
    )
    return stdout.split('\0').filter(Boolean)
  } catch {
    const ignored = [
      ...(await readFile(join(root, '.gitignore'), 'utf8')).split('\n').filter(Boolean),
      '.git',
    ]
    const patterns = ignored.map(
      (name) => new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.*')}$`),
    )
    const walk = async (folder: string): Promise<string[]> => {
      const entries = (await readdir(join(root, folder), { withFileTypes: true })).filter(
        ({ name }) => !patterns.some((pattern) => pattern.test(name)),
      )
      const lists = entries.map((entry) => {
        const path = folder ? `${folder}/${entry.name}` : entry.name
        return entry.isDirectory() ? walk(path) : [path]
      })
      return (await Promise.all(lists)).flat()
    }
    return walk('')
  }
}

/** The text of a file; none of one that is gone from the working tree, or is a link or a folder. */
async function textOf(path: string): Promise<string> {
  const stats = await lstat(join(root, path)).catch(() => undefined)
  return stats?.isFile() ? readFile(join(root, path), 'utf8') : ''
}
