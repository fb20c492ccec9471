import type { Root } from 'hast'
import { slugify } from '../../../lib/content/collection.ts'
import { beyondLimits } from '../../../lib/markdown/limits.ts'
import { dollarsEncloseFormulas } from '../entries/markdown/formulas.ts'
import type { ReadText } from '../other-templates/collections.ts'
import type { OldDocument } from '../other-templates/documents.ts'
import { plainLine } from '../other-templates/plain-line.ts'
import { asSample, withoutSamples } from '../other-templates/samples.ts'
import { unknownSite } from '../other-templates/unreadable-makers.ts'
import type { Address, Resolve } from './addresses.ts'
import { cleanTree, type Findings } from './clean.ts'
import { kindsOf } from './heading-kinds.ts'
import { draftElement, parseKramdown } from './kramdown.ts'
import type { Renderer } from './liquid.ts'
import { homePage, type OldPage, type OldSite, pagesOf, textOf } from './old-site.ts'
import { type OldSection, picturesIn, sectionsOf } from './sections.ts'
import { childrenOf, headingLevel, isElement, isVisible, type Node, rawText } from './tree.ts'

/** A page that was read: its text with its Liquid run, and its tree without what is commented out. */
type ReadPage = { path: string; source: string; nodes: Node[] }

export type ReadPages = {
  pages: ReadPage[]
  /** The sections of the home page, then one for each other page that says something. */
  sections: (OldSection & { page: string })[]
  /** What became of each page, in words. */
  uses: { path: string; use: string }[]
  /** Reads another text of the site in the same way. */
  read: ReadText
}

/** Old pages are long lines of HTML, whose addresses and classes are full of marks. */
const limits = {
  depth: 50,
  marks: 10_000,
  tags: 50_000,
  lines: 50_000,
  characters: Number.POSITIVE_INFINITY,
  definitions: 5000,
}

/** Elements within one another; pages of templates have some twenty. */
const deepest = 200

/** Pages that a template brings, in which the owner says nothing. */
const templatePage =
  /(^|\/)(404|sitemap|terms|search|robots|feed|cv-json|talkmap|archive-layout|markdown|non-menu-page|page-archive)\b|archive\.(md|html)$/i

/** Words of the template's own, around what its owner lists elsewhere. */
const samples =
  /\btorvalds\b[\s\S]*\balshedivat\b|^You can also find my (articles|papers) on (my Google Scholar profile)?\.?$/

/**
 * Reads a site's pages: the home page section by section, each other page as one section.
 *
 * @throws Error with a sentence when there is no home page
 */
export function readPages(
  site: OldSite,
  renderer: Renderer,
  resolve: Resolve,
  findings: Findings,
  options: { drafts: boolean; documents: readonly OldDocument[] },
): ReadPages {
  const all = pagesOf(site)
  const home = homePage(all)
  if (!home) throw new Error(unknownSite(site))
  const others = all.filter((page) => page !== home)
  const withPages = resolverOfPages(resolve, home, [home, ...others, ...options.documents])
  const dollars = dollarsEncloseFormulas(site)
  const read = (page: OldPage) => {
    const source = renderer.render(page)
    const beyond = beyondLimits(source, limits)
    if (beyond) throw new Error(`${page.path}: ${beyond.message} (line ${beyond.line} of its text)`)
    const tree = shallow(page.path, () => parseKramdown(source, { ...options, dollars }))
    const clean = cleanTree(tree, { from: page.path, resolve: withPages, findings, dollars })
    const nodes = withoutSamples(clean, (text) =>
      findings.left.push(`${page.path}: ${asSample}: ${text.slice(0, 60)}${text.length > 60 ? '…' : ''}`),
    )
    return { source, nodes }
  }

  const { source, nodes } = read(home)
  const parts = others.map((page) => {
    if (!isKept(page)) return leftBehind(page, 'a page of the template')
    if (isBlog(page)) return leftBehind(page, 'a list of the posts of a blog')
    return asSection(page, read(page), findings.left)
  })
  const posts = [...site.texts.keys()].filter((path) => /^_posts\//.test(path))
  return {
    pages: [
      { path: home.path, source, nodes: withoutDrafts(nodes) },
      ...parts.flatMap(({ page }) => page ?? []),
    ],
    sections: [
      ...sectionsOf(nodes).map((section) => ({ ...section, page: home.path })),
      ...parts.flatMap(({ section }) => section ?? []),
    ],
    uses: [{ path: home.path, use: 'the home page' }, ...parts.map(({ use }) => use), ...postsLeft(posts)],
    read,
  }
}

/** Whether a page may say something of the owner's. */
function isKept(page: OldPage): boolean {
  return !templatePage.test(page.path) && page.data.sitemap !== false
}

/** Whether all that a page is there for is to list the posts of a blog. */
function isBlog(page: OldPage): boolean {
  return /\b(site|paginator)\.posts\b/.test(page.text) && kindsOf(plainTitle(page) ?? '').length === 0
}

/** Posts of a blog in one line, since there may be hundreds. */
function postsLeft(posts: readonly string[]): ReadPages['uses'] {
  const [first, ...more] = posts
  if (first === undefined) return []
  const [path, which] = more.length === 0 ? [first, 'a post'] : ['_posts', `${posts.length} posts`]
  return [leftBehind({ path }, `${which} of a blog, for which the new site has no place`).use]
}

/** What becomes of a page: what of it is read, and that in words. */
type Part = { use: ReadPages['uses'][number]; page?: ReadPage; section?: ReadPages['sections'][number] }

function leftBehind({ path }: { path: string }, why: string): Part {
  return { use: { path, use: `left behind: ${why}` } }
}

/** A page other than the home page, as a section of that, where it says something. */
function asSection(page: OldPage, { source, nodes }: ReturnType<ReadText>, left: string[]): Part {
  const kept = withoutDrafts(nodes)
  // A page of headings alone is what a plugin lists papers under.
  const isHeadings = kept.every((node) => headingLevel(node) !== undefined || !isVisible(node))
  const visible = isHeadings
    ? kept
    : withoutBareHeadings(kept, (title) =>
        left.push(`${page.path}: a heading with nothing under it: ${title}`),
      )
  const said = visible.map(rawText).join(' ').trim()
  if (samples.test(said)) return leftBehind(page, 'a page of the template')
  if (!/[\p{L}\p{N}]/u.test(said)) return leftBehind(page, 'it says nothing')
  const title = plainTitle(page) ?? headingOf(visible) ?? pageId(page)
  const { path } = page
  return {
    page: { path, source, nodes: visible },
    section: {
      title,
      ids: [pageId(page)],
      kinds: kindsOf(title),
      about: false,
      nodes: visible,
      draft: false,
      page: path,
    },
    use: { path, use: `a section of the home page, "${title}"${isCv(title) ? onCv : ''}` },
  }
}

const isCv = (title: string) => /^(cv|curriculum vitae|vita|r[eé]sum[eé])$/i.test(title.trim())
const onCv =
  '; the new /cv is made of the entries of content/, so to show this there too, add its file of content/sections/ to cv.sections in content/site.md'

/** Nodes without the headings under which nothing stands, as where Liquid listed what stands elsewhere now. */
function withoutBareHeadings(nodes: readonly Node[], onBare: (title: string) => void): Node[] {
  return nodes.filter((node, index) => {
    const level = picturesIn(node).length > 0 ? undefined : headingLevel(node)
    const next = nodes.slice(index + 1).find(isVisible)
    // Under a heading with another below it stand that one's words.
    const isBare = level !== undefined && (next === undefined || (headingLevel(next) ?? 9) <= level)
    if (isBare) onBare(rawText(node).trim())
    return !isBare
  })
}

/** Where links lead: those to another page of the site to the section that it becomes. */
function resolverOfPages(
  resolve: Resolve,
  home: OldPage,
  pages: readonly (OldPage | OldDocument)[],
): Resolve {
  const sectionAt = (address: Address & { kind: 'file' }): Address => {
    const wanted = trimmed(address.path)
    const page = pages.find((candidate) => trimmed(permalinkOf(candidate)) === wanted)
    if (wanted === '' || page === home) return { kind: 'none' }
    if (page) return isKept(page) ? { kind: 'fragment', id: pageId(page) } : { kind: 'none' }
    // A page that does not move, such as a post: no file could be put in its place.
    return /(^|\/)[^/.]*\/?$|\.html?$/i.test(address.path) ? { kind: 'none' } : address
  }
  return (href, from) => {
    const address = resolve(href, from)
    return address.kind === 'file' && !address.found ? sectionAt(address) : address
  }
}

/**
 * A page's tree, when it is one that can be walked: each element within another is one more call inside another.
 *
 * @throws Error with a sentence for elements too deep within one another
 */
function shallow(path: string, parse: () => Root): Root {
  const refusal = new Error(
    `${path}: expected elements at most ${deepest} deep, received more; close those that stay open`,
  )
  let tree: Root
  try {
    tree = parse()
  } catch (error) {
    throw error instanceof RangeError ? refusal : error
  }
  let level: readonly Node[] = childrenOf(tree)
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw refusal
    level = level.flatMap((node) => childrenOf(node))
  }
  return tree
}

function permalinkOf({ path, data }: OldPage): string {
  return textOf(data.permalink) ?? path.replace(/^_pages\//, '').replace(/(index)?\.(md|markdown|html?)$/, '')
}

function pageId(page: OldPage | OldDocument): string {
  // A document is a part of its collection's section.
  return slugify('collection' in page ? page.collection : trimmed(permalinkOf(page)))
}

function trimmed(path: string): string {
  return path.replace(/^\/|(\/|\.html)$/g, '')
}

function plainTitle({ data }: OldPage): string | undefined {
  const title = textOf(data.title)
  return title === undefined ? undefined : plainLine(title) || undefined
}

function headingOf(nodes: readonly Node[]): string | undefined {
  const heading = nodes.find((node) => headingLevel(node) !== undefined)
  return heading && rawText(heading).trim()
}

function withoutDrafts(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (isElement(node, draftElement)) return []
    return isElement(node) && childrenOf(node).some((child) => !isVisible(child) || isElement(child))
      ? [{ ...node, children: withoutDrafts(node.children) }]
      : [node]
  })
}
