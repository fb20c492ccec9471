import { slugify } from '../../lib/content/collection.ts'
import { decoded } from '../../lib/markdown/web-address.ts'
import { type Fact, formatEntry } from '../entry-file.ts'
import type { AccountedFile } from './account.ts'
import { freeName, type Placed } from './entry-files.ts'
import type { SitePlan } from './site-plan.ts'

/** The two files that say what the site and the person are. */

type Settings = { facts: Readonly<Record<string, Fact>>; stats?: Fact }

/**
 * `content/site.md`: settings, and the sections in the order of the page, with every fragment that led to them.
 *
 * @param files the files of `plan.placed`, in its order
 */
export function siteFile(
  { facts, stats }: Settings,
  plan: SitePlan,
  files: readonly AccountedFile[],
  navigation: readonly { title: string; url: string }[],
  visitorMap: string | undefined,
): AccountedFile {
  const taken = new Set(['main', 'theme'])
  const isFree = (id: string) => !taken.has(id)
  const spent: string[] = []
  // Ids first: an older fragment of one section can be another's id.
  const chosen = plan.sections.map(({ of, ids, title }) => {
    const slug = typeof of === 'object' ? slugOf(plan.placed, files, of) : undefined
    const wanted =
      ids
        // The section's own word is better than the sounds of another script.
        .filter((id) => /[a-z]/i.test(id))
        .map(slugify)[0] ??
      slug ??
      (of === 'about' ? 'about-me' : String(of))
    const id = freeName(wanted, isFree)
    taken.add(id)
    return {
      of: slug === undefined ? String(of) : `sections/${slug}`,
      id,
      ids,
      title,
      isFree: slug !== undefined,
    }
  })
  const sections = chosen.map(({ of, id, ids, title, isFree: isOwn }) => {
    const aliases = [...new Set(ids)].filter((alias) => /^[^\s#%]+$/.test(alias) && isFree(alias))
    for (const alias of aliases) taken.add(alias)
    const nav = navigation.find(({ url }) =>
      [id, ...ids].includes(decoded(url.replace(/^.*#|^\/|\/$/g, ''))),
    )?.title
    if (/\band\b|&/.test(title ?? '')) spent.push('and')
    return { of, id, title: isOwn ? undefined : title, nav, aliases }
  })
  const text = formatEntry({ ...facts, sections, scholarStats: stats, visitorMap })
  return { path: 'content/site.md', bytes: new TextEncoder().encode(text), spent: ['and', ...spent] }
}

function slugOf(placed: readonly Placed[], files: readonly AccountedFile[], of: object): string | undefined {
  const file = files[placed.findIndex(({ entry }) => entry === of)]
  return file?.path.replace(/^.*\/|\.md$/g, '')
}

/** `content/profile.md`: the person, how lists of authors spell the name, and the text about the person. */
export function profileFile(
  facts: Readonly<Record<string, Fact>>,
  spellings: ReadonlySet<string>,
  about: string,
): AccountedFile {
  const { name, ...rest } = facts
  const others = [...spellings].filter((spelling) => spelling !== name).toSorted()
  const text = formatEntry({ name, authorNames: others, ...rest }, about)
  return { path: 'content/profile.md', bytes: new TextEncoder().encode(text), spent: [] }
}
