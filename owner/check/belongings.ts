import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseFrontMatter, type SourceFile } from '../../lib/content/front-matter.ts'
import type { Content } from '../../lib/content/load.ts'
import { problemAt } from '../../lib/content/references.ts'
import { urlOf } from '../../lib/markdown/web-address.ts'
import { isSameName } from '../../lib/scholar/ownership.ts'
import { fieldsOf, toText } from '../../lib/scholar/statistics.ts'
import { git } from '../git.ts'
import type { Finding } from './finding.ts'

/**
 * What is somebody else's and stands on the site as if it were the owner's: a copied site keeps the map, the statistics, the
 * address and the CV of whoever it was copied from.
 */

/** A fact that belongs to one person, and where it stands. */
type Belonging = { file: 'content/site.md' | 'content/profile.md'; keys: string[]; value: string }

/**
 * Facts that another GitHub account than that of `links.github` owns, those that stood there when profile.md named somebody
 * else (by git, where it knows), and a CV whose author is not the owner.
 *
 * @param root folder that holds `content/` and `public/`
 */
export async function foreignBelongings(
  root: string,
  content: Content,
  files: readonly SourceFile[],
): Promise<Finding[]> {
  const warn = ({ file, keys }: Pick<Belonging, 'file' | 'keys'>, message: string): Finding => ({
    severity: 'warning',
    ...problemAt(
      files.find(({ path }) => path === file),
      keys,
      message,
    ),
  })
  const { profile } = content
  const names = namesOf(profile)
  const all = belongingsOf(content)
  const own = profile.links?.github && accountIn(profile.links.github)
  const findings = own
    ? all.flatMap((one) => {
        const account = accountIn(one.value)
        return account && account !== own
          ? [
              warn(
                one,
                `expected what belongs to ${own} (links.github of content/profile.md), received ${one.value}, which is ${account}'s; correct it, or remove the key`,
              ),
            ]
          : []
      })
    : []
  const predecessor = await predecessorOf(root, names)
  const inherited = all.filter(({ keys, value }) => predecessor?.facts.get(keys.join('.')) === value)
  for (const one of inherited) {
    const place = { path: one.file, field: one.keys.join('.') }
    if (findings.some(({ path, field }) => path === place.path && field === place.field)) continue
    if (one.value.startsWith('/') && !(await isUnchanged(root, predecessor?.commit, `public${one.value}`)))
      continue
    findings.push(
      warn(
        one,
        `expected something of ${names[0]}'s own, received ${one.value}, as when content/profile.md named ${predecessor?.name}; replace it, or remove the key`,
      ),
    )
  }
  const cv = profile.links?.cv
  const author = cv?.startsWith('/') ? await authorOfPdf(join(root, 'public', cv)) : undefined
  if (author && !names.some((name) => isSameName(name, author)))
    findings.push(
      warn(
        { file: 'content/profile.md', keys: ['links', 'cv'] },
        `expected a CV of ${names[0]}, received ${cv}, whose author is ${author}; put yours there`,
      ),
    )
  return findings
}

function namesOf({ name, nativeName, authorNames }: Content['profile']): string[] {
  return [name, ...(nativeName ? [nativeName.text] : []), ...authorNames]
}

function belongingsOf({ site, profile }: Content): Belonging[] {
  const { links = {} } = profile
  const ofSite = {
    'scholarStats.repository': site.scholarStats?.repository,
    'edit.repository': site.edit?.repository,
    visitorMap: site.visitorMap,
    url: site.url,
  }
  const ofProfile = { 'links.cv': links.cv, 'links.website': links.website, avatar: profile.avatar }
  const list = (file: Belonging['file'], facts: Record<string, string | undefined>) =>
    Object.entries(facts).flatMap(([key, value]) => (value ? [{ file, keys: key.split('.'), value }] : []))
  return [...list('content/site.md', ofSite), ...list('content/profile.md', ofProfile)]
}

/** The GitHub account that an address, or a repository (owner/name), is of; in lower case. */
function accountIn(value: string): string | undefined {
  const repository = /^([a-z\d][a-z\d-]*)\/[\w.-]+$/i.exec(value)?.[1]
  if (repository) return repository.toLowerCase()
  const url = urlOf(value)
  if (!url) return undefined
  const { hostname, pathname } = url
  const page = /^([a-z\d-]+)\.github\.io$/i.exec(hostname)?.[1]
  if (page) return page.toLowerCase()
  if (/^(www\.|raw\.)?(github|githubusercontent)\.com$/i.test(hostname))
    return pathname.split('/')[1]?.toLowerCase() || undefined
  return undefined
}

type Predecessor = { commit: string; name: string; facts: ReadonlyMap<string, string> }

/** How many versions of profile.md are looked at. */
const maxVersions = 50

/** The newest state of the content, by git, in which profile.md named somebody else; undefined where git knows of none. */
async function predecessorOf(root: string, names: readonly string[]): Promise<Predecessor | undefined> {
  const log = await git(root, 'log', `-n${maxVersions}`, '--format=%H', '--', 'content/profile.md')
  for (const commit of log?.split('\n').filter(Boolean) ?? []) {
    const profile = await factsAt(root, commit, 'content/profile.md')
    const name = profile && toText(profile.name)
    if (!profile || !name) continue
    const native = toText(fieldsOf(profile.nativeName).text)
    const all = [name, ...(native ? [native] : [])]
    if (all.some((one) => names.some((own) => isSameName(own, one)))) continue
    const site = (await factsAt(root, commit, 'content/site.md')) ?? {}
    return { commit, name, facts: new Map([...textsIn(site), ...textsIn(profile)]) }
  }
  return undefined
}

async function factsAt(
  root: string,
  commit: string,
  path: string,
): Promise<Record<string, unknown> | undefined> {
  const text = await git(root, 'show', `${commit}:./${path}`)
  if (text === undefined) return undefined
  const parts = parseFrontMatter({ path, bytes: new TextEncoder().encode(text) })
  return 'data' in parts ? parts.data : undefined
}

/** The texts among facts and in their groups, by their keys joined with dots. */
function textsIn(facts: Record<string, unknown>, before = ''): [string, string][] {
  return Object.entries(facts).flatMap(([key, value]): [string, string][] => {
    const text = toText(value)
    return text ? [[`${before}${key}`, text]] : textsIn(fieldsOf(value), `${before}${key}.`)
  })
}

/** Whether a file is still as it was in a commit. */
async function isUnchanged(root: string, commit: string | undefined, path: string): Promise<boolean> {
  const before = commit && (await git(root, 'rev-parse', `${commit}:./${path}`))
  const now = before && (await git(root, 'hash-object', path))
  return Boolean(before) && before === now
}

/** The author that a PDF names (ISO 32000-1, 14.3.3, in plain text), if it can be read without unpacking. */
async function authorOfPdf(path: string): Promise<string | undefined> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch {
    // That it is missing is found elsewhere.
    return undefined
  }
  const text = new TextDecoder('latin1').decode(bytes)
  const written = /\/Author\s*\(((?:[^()\\]|\\.){1,200})\)/.exec(text)?.[1]
  // In UTF-16 it begins with a byte order mark, and may hold escapes: that is left alone.
  return written && /^[ -~¡-ÿ]+$/.test(written) && !written.includes('\\') ? toText(written) : undefined
}
