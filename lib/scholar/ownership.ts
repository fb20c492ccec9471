import { urlOf } from '../markdown/web-address.ts'
import { plainReadings } from '../plain-name.ts'
import type { ScholarSettings } from './citation-source.ts'
import type { Statistics } from './statistics.ts'

/**
 * Whose numbers they are. A copied site keeps the statistics of whoever it was copied from until its own workflow runs, and
 * these are often the larger ones.
 */

type Owner = Pick<ScholarSettings, 'scholarId' | 'orcid' | 'names'>

/**
 * An id of Google Scholar as it was meant: alone, also where it stands in quotes, or the address of the profile, a part of
 * one or the id of a paper (`owner:paper`) was written. Undefined where there is none.
 */
export function bareScholarId(text: string): string | undefined {
  const user = /(?:^|[?&])user=([^&#]*)/.exec(text.trim())?.[1]
  const written = user ?? (/^\s*https?:/i.test(text) ? '' : text)
  return /^[\s"'`“”‘’«»]*([\w-]+)/.exec(written)?.[1]
}

/** The id in the address of a profile at Google Scholar; undefined for any other address. */
export function scholarUserOf(address: string): string | undefined {
  const url = urlOf(address)
  if (!url) return undefined
  const { hostname, searchParams } = url
  const user = /(^|\.)scholar\.google\./.test(hostname) ? searchParams.get('user') : null
  return user === null ? undefined : bareScholarId(user)
}

/** The owner whom Google Scholar's ids of papers (`owner:paper`, or an address that ends in one) name, where all name one. */
export function ownerOfPapers(ids: readonly (string | undefined)[]): string | undefined {
  const owners = new Set(ids.flatMap((id) => /(?:^|=)([\w-]+):[\w-]+/.exec(id ?? '')?.[1] ?? []))
  return owners.size === 1 ? [...owners][0] : undefined
}

/**
 * Compares whom a file of Google Scholar's numbers names with the owner: by id where both have one, else by name. What
 * names nobody is taken for the owner's, who named the file.
 *
 * @returns undefined where they are the owner's, else why not and what to do, to go on after a colon
 */
export function foreignTo(owner: Owner, found: { id?: string; name?: string }): string | undefined {
  const { scholarId, names = [] } = owner
  const who = found.name && found.id ? `${found.name} (${found.id})` : (found.name ?? found.id)
  // No two ids differ in capitals alone; who lost them means the same.
  if (scholarId && found.id)
    return scholarId.toLowerCase() === found.id.toLowerCase()
      ? undefined
      : `its numbers are those of ${who}, and links.scholar in content/profile.md names ${scholarId}; have its workflow ask for ${scholarId}, or correct one of the two`
  const { name } = found
  if (name === undefined || names.length === 0 || names.some((own) => isSameName(own, name))) return undefined
  return `its numbers are those of ${who}, and content/profile.md names ${names[0]}; if these are yours, add links.scholar, or the spelling to authorNames`
}

/**
 * Compares whom an account of another service names with the owner: one digit too many in an address, and it is a stranger's,
 * or that of a namesake, whom an ORCID tells apart. Only names in Latin letters are compared: others are written in several
 * ways (王偉 and 王伟, 山田太郎 and ヤマダタロウ).
 *
 * @param found `key`: where the profile names the account; `names`: every spelling that it gives
 * @returns undefined where it can be the owner's, else why not and what to do, to go on after a colon
 */
export function foreignAccount(
  { names = [], orcid }: Owner,
  found: { key: string; names: readonly string[]; orcid?: string },
): string | undefined {
  const [name] = found.names
  const theirs = orcidIn(found.orcid)
  if (orcid && theirs)
    return orcid.toUpperCase() === theirs
      ? undefined
      : `its numbers are those of ${name ?? 'somebody'} with the ORCID ${theirs}, and links.orcid in content/profile.md names ${orcid}; correct ${found.key}`
  const pairs = names.flatMap((own) => found.names.map((other) => ({ own, other })))
  const comparable = pairs.filter(({ own, other }) => isLatin(own) && isLatin(other))
  if (comparable.length === 0 || comparable.some(({ own, other }) => mayBeOne(own, other))) return undefined
  return `its numbers are those of ${name}, and content/profile.md names ${names[0]}; correct ${found.key}, or add the spelling to authorNames if these are yours`
}

function orcidIn(text = ''): string | undefined {
  return /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/i.exec(text)?.[0].toUpperCase()
}

const isLatin = (name: string) => /\p{Script=Latin}/u.test(name)

/**
 * Whether two names can be of one person: they share two whole words, or one, and then where both have others, some of these
 * begin with the same letter.
 */
function mayBeOne(a: string, b: string): boolean {
  if (isSameName(a, b)) return true
  return partsOf(a).some((own) =>
    partsOf(b).some((other) => {
      const shared = [...own].filter((word) => word.length > 1 && other.has(word))
      const rest = (words: Set<string>) => [...words].filter((word) => !shared.includes(word))
      const [mine, theirs] = [rest(own), rest(other)]
      const isContradicted =
        mine.length > 0 && theirs.length > 0 && !mine.some(([first]) => theirs.some(([one]) => one === first))
      return shared.length > 1 || (shared.length === 1 && !isContradicted)
    }),
  )
}

/** The words of a name in each of its readings, those between hyphens and apostrophes too, without a `van der` in small letters. */
function partsOf(name: string): Set<string>[] {
  const particles = /(?<![\p{L}\p{M}'’-])\p{Ll}+(?=\s)/gu
  const text = /\p{Lu}/u.test(name) ? name.replace(particles, ' ') : name
  return plainReadings(text).map((plain) => new Set(wordsOf(plain.replace(/[-']/g, ' '))))
}

/**
 * Whether kept numbers are of somebody else than the owner: Google Scholar's by the ids in them, those of other services by
 * the page that they name.
 *
 * @returns undefined where they are the owner's, else a sentence
 */
export function foreignSnapshot(
  statistics: Statistics,
  owner: Owner & Pick<ScholarSettings, 'openAlexId' | 'semanticScholarId'>,
): string | undefined {
  const { source, url = '', papers } = statistics
  const renew = 'run npm run scholar, or delete the file'
  const differs = (theirs: string | undefined, own: string | undefined, key: string) =>
    theirs && own && theirs.toLowerCase() !== own.toLowerCase()
      ? `its numbers are those of ${theirs} at ${source}, and ${key} in content/profile.md names ${own}; ${renew}`
      : undefined
  if (source === 'Google Scholar') {
    const id = ownerOfPapers(papers.map(({ scholar }) => scholar)) ?? scholarUserOf(url)
    return differs(id, owner.scholarId, 'links.scholar')
  }
  if (source === 'Semantic Scholar')
    return differs(/\/(\d+)(?:[/?#]|$)/.exec(url)?.[1], owner.semanticScholarId, 'links.semanticScholar')
  const author = owner.openAlexId?.startsWith('orcid:') ? undefined : owner.openAlexId
  return differs(/A\d+$/i.exec(url)?.[0], author, 'links.openAlex')
}

/**
 * Whether two spellings can be of one person: every word of the shorter is one of the longer, or the initial of one. A name
 * of one word is the same as that word alone, unless it is written without spaces (王伟).
 */
export function isSameName(a: string, b: string): boolean {
  return plainReadings(a).some((one) =>
    plainReadings(b).some((other) => areSameWords(wordsOf(one), wordsOf(other))),
  )
}

function areSameWords(a: string[], b: string[]): boolean {
  const [shorter = [], longer = []] = [a, b].toSorted((x, y) => x.length - y.length)
  if (shorter.length === 0) return false
  if (shorter.join('') === longer.join('')) return true
  const [only = ''] = shorter
  if (shorter.length === 1 && longer.length > 1 && !/^\p{Script=Han}{2,}$/u.test(only)) return false
  const left = [...longer]
  let whole = false
  for (const word of shorter.toSorted((x, y) => y.length - x.length)) {
    const equal = left.indexOf(word)
    const at =
      equal >= 0 ? equal : left.findIndex((other) => isInitial(word, other) || isInitial(other, word))
    if (at < 0) return false
    whole ||= equal >= 0 && word.length > 1
    left.splice(at, 1)
  }
  return whole
}

function isInitial(initial: string, word: string): boolean {
  return initial.length === 1 && word.startsWith(initial)
}

/** The words of a plain name to compare: without hyphens, dots and titles. */
function wordsOf(plain: string): string[] {
  return plain
    .replace(/[-']/g, '')
    .replace(/\b(dr|prof|professor|phd|jr|sr)\b\.?/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
