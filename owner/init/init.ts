import type { CollectionName } from '../../lib/content/collections.ts'
import { loadContent } from '../../lib/content/load.ts'
import { formatProblems } from '../../lib/content/problem.ts'
import { deadLinks } from '../../lib/site/dead-links.ts'
import type { Facts } from '../command/entry-flags.ts'
import { formatEntry } from '../entry-file.ts'
import { changeTogether, keptName } from '../write-together.ts'
import { exampleFiles } from './examples.ts'
import { headingsFor } from './headings.ts'
import { paragraph, readmeChanges } from './readme.ts'

/** Whose site it becomes. */
export type NewOwner = {
  /** The facts of content/profile.md; `name` is among them. */
  profile: Facts
  /** The language of the page (BCP 47). */
  lang: string
  /** The site's address, where it is known already. */
  url?: string
  /** Collections that need no example, since their entries come from elsewhere. */
  filled?: readonly CollectionName[]
}

/** What was done: where the old content is kept, and the files that were written, by path from the root. */
export type Initialised = { kept: string; written: string[] }

/**
 * Makes the site somebody else's: sets the content aside, writes profile, site and one example of each collection as a
 * draft, puts the new owner's name into the README and takes the picture of the former one's page away. All of it, or nothing.
 *
 * @param root folder of the project
 * @param now names the folder that keeps the old content
 * @throws Error with every problem of what was given, or what the file system throws; then nothing is changed
 */
export async function initialise(root: string, owner: NewOwner, now: Date): Promise<Initialised> {
  const content = new Map([
    ['content/profile.md', profileText(owner)],
    ['content/site.md', siteText(owner)],
    ...exampleFiles(owner.filled),
  ])
  const bytes = new TextEncoder()
  const sources = [...content].map(([path, text]) => ({ path, bytes: bytes.encode(text) }))
  const { content: loaded, problems } = loadContent(sources, { drafts: true })
  const dead = loaded ? deadLinks(root, sources, loaded) : []
  if (!loaded || dead.length > 0) throw new Error(formatProblems([...problems, ...dead]))
  const readme = await readmeChanges(root, loaded)
  const files = new Map([...content, ...readme.files])
  const kept = await keptName(root, 'content', now)
  await changeTogether(root, { files, gone: readme.gone, aside: { folder: 'content', to: kept } })
  return { kept, written: [...files.keys()] }
}

function profileText({ profile }: NewOwner): string {
  const text = formatEntry(
    profile,
    `${paragraph({ type: 'strong', children: [{ type: 'text', value: String(profile.name) }] })}\n<!-- The text about you, in Markdown: who you are, what you work on. -->`,
  )
  return text.replace(
    '---\n',
    `---
# Who you are. Every key is in docs/content.md; these are the ones most pages have:
#   headline, affiliation, location, avatar (a picture in public/, such as /portrait.jpg),
#   authorNames (spellings of your name in author lists), links (email, scholar, github, orcid, …)
`,
  )
}

function siteText({ profile, lang, url }: NewOwner): string {
  const sections = [
    { of: 'about', id: 'about' },
    ...headingsFor(lang).map(({ of, title }) => ({ of, id: of, title, nav: title })),
    { of: 'sections', id: 'more' },
  ]
  const text = formatEntry({ title: profile.name, url, lang, sections })
  return text.replace(
    '---\n',
    `---
# The page, from top to bottom. A section without entries is not drawn.
#   of     what it shows: about (the text of profile.md), a folder of content/, or sections for your own
#   id     its fragment: /#news
#   title  its heading
#   nav    its words in the navigation; without, it does not stand there
`,
  )
}
