import { readDoi } from '../../../lib/content/identifiers.ts'
import { escapedOnce } from '../../escaped-once.ts'
import type { AccountedPage } from '../account.ts'
import { type Kind, kindsOf } from '../page/heading-kinds.ts'
import { type OldPage, record, textOf } from '../page/old-site.ts'
import type { OldSection } from '../page/sections.ts'
import {
  childrenOf,
  element,
  elementsIn,
  isElement,
  isVisible,
  type Node,
  rawText,
  textNode,
} from '../page/tree.ts'
import { WordCount, wordsOf } from '../words.ts'
import { authorsIn, imprintIn, initialsFirst } from './citation.ts'
import type { OldDocument } from './documents.ts'
import { plainLine } from './plain-line.ts'

/** What a site's collections become: sections as the pages have them, and what their words are looked for in. */
export type Collections = {
  sections: (OldSection & { page: string })[]
  pages: AccountedPage[]
  /** What became of each collection, in words. */
  uses: { path: string; use: string }[]
  /** Facts of documents that have no place. */
  left: string[]
}

/** Reads the text of a page, or a part of it, as the old site showed it. */
export type ReadText = (page: OldPage) => { source: string; nodes: Node[] }

/** Facts of the template, and of where and how it shows a document. */
const unseen =
  /^(layout|collection|categor(y|ies)|tags|permalink|date|published|featured|importance|order|weight|inline|related_\w+|giscus_comments|toc|author_profile|redirect_from|comments|share|read_time|sitemap|lang|last_updated|nav(_order)?|hidden|header|pretty_table|classes|mathjax|excerpt_separator|horizontal|bibliography|display_categories)$/

/** Facts that are shown, and where: the labels of links, and what else a reader is told. */
const links: Record<string, string> = {
  paperurl: 'Paper',
  pdf: 'PDF',
  codeurl: 'Code',
  dataseturl: 'Data',
  slidesurl: 'Slides',
  posterurl: 'Poster',
  videourl: 'Video',
  demourl: 'Demo',
  bibtexurl: 'BibTeX',
  github: 'GitHub',
  link: 'Link',
  redirect: 'Link',
}
const said =
  /^(title|authors?|venue|journal|doi|years?|role|term|type|location|excerpt|abstract|description|summary|subtitle|citation|img|image)$/

/**
 * Makes a section of each collection, its documents written as items of a page are.
 *
 * @param read how the old site shows a text
 */
export function collectionSections(documents: readonly OldDocument[], read: ReadText): Collections {
  const made: Collections = { sections: [], pages: [], uses: [], left: [] }
  for (const name of new Set(documents.map(({ collection }) => collection))) {
    const inside = documents.filter(({ collection }) => collection === name)
    const title = name.replace(/[-_]+/g, ' ').replace(/^./, (first) => first.toUpperCase())
    const [kind] = kindsOf(title)
    const items: Node[] = []
    const prose: Node[] = []
    for (const document of inside) {
      const { source, nodes, isItem, left = [] } = itemOf(document, kind, read)
      made.pages.push({ path: document.path, source, nodes })
      made.left.push(...leftOf(document), ...left)
      if (isItem) items.push(...nodes)
      else prose.push(...nodes)
    }
    const section = { about: false, draft: false, page: `_${name}` }
    if (items.length > 0)
      made.sections.push({ ...section, title, ids: [name], kinds: kind ? [kind] : [], nodes: items })
    if (prose.length > 0)
      made.sections.push({
        ...section,
        title: items.length > 0 ? `${title} (continued)` : title,
        ids: items.length > 0 ? [] : [name],
        kinds: [],
        nodes: prose,
      })
    made.uses.push({
      path: `_${name}`,
      use: `${inside.length === 1 ? 'its file is' : `its ${inside.length} files are`} the section "${title}"`,
    })
  }
  return made
}

/** Words of citations that say nothing. */
const glue = 'In the of Proceedings Proc and vol no pp pages issue'

/** A document as an item that the readers of entries know, or as text under a heading. */
function itemOf(
  document: OldDocument,
  kind: Kind | undefined,
  read: ReadText,
): { source: string; nodes: Node[]; isItem: boolean; left?: string[] } {
  const { source, nodes } = read(document)
  const part = (text: string | undefined) => (text === undefined ? [] : read({ ...document, text }).nodes)
  const { data } = document
  const date = dateOf(document)
  const title = inline(part(textOf(data.title)))
  const more = linksOf(document, part)
  if (kind === 'news' && date !== undefined)
    return { source, nodes: [newsItem(date, data.inline === true ? [] : title, nodes)], isItem: true }
  const where = ['role', 'type', 'venue', 'journal', 'location', 'term', 'years'].flatMap((key) =>
    inlineText(textOf(data[key])),
  )
  const about = ['subtitle', 'excerpt', 'abstract', 'description', 'summary'].flatMap((key) =>
    part(textOf(data[key])),
  )
  if (kind === 'talks' && date !== undefined && title.length > 0) {
    const line = [textNode(`${date}: `), element('em', title), textNode([', ', where.join(', ')].join(''))]
    return { source, nodes: [element('li', [element('p', line), ...about, ...nodes, ...more])], isItem: true }
  }
  if (kind === 'publications') {
    const { cited, links, abstract } = generated(nodes)
    const paper = paperItem(document, title, part, cited)
    return {
      source,
      nodes: [element('li', [...paper.nodes, ...links, ...more, ...about, ...abstract])],
      isItem: paper.isWhole,
      left: paper.left,
    }
  }
  const line = [...where, ...(date ? [date.slice(0, 4)] : [])].join(', ')
  return {
    source,
    nodes: [
      ...(title.length > 0 ? [element('h3', title)] : []),
      ...(line ? [element('p', [textNode(line)])] : []),
      ...pictureOf(document, part),
      ...about,
      ...nodes,
      ...more,
    ],
    isItem: true,
  }
}

function newsItem(date: string, title: Node[], nodes: readonly Node[]): Node {
  const [first, ...rest] = nodes.filter(isVisible)
  const head = title.length > 0 ? [element('strong', title), textNode(' ')] : []
  const isLine = isElement(first, 'p')
  return element('li', [
    element('p', [textNode(`${date}: `), ...head, ...(isLine ? first.children : [])]),
    ...(first && !isLine ? [first] : []),
    ...rest,
  ])
}

/** What academicpages' generator writes into the text of a paper, which is no abstract: how to cite it, and links to files. */
function generated(nodes: readonly Node[]): { cited?: string; links: Node[]; abstract: Node[] } {
  const links: Node[] = []
  let cited: string | undefined
  const abstract = nodes.filter((node) => {
    const text = rawText(node).replace(/\s+/g, ' ').trim()
    const citation = /^Recommended citation: (.+)$/i.exec(text)?.[1]
    const named = /^(?:Download|Access|Read|View) (?:the )?(\w+) here\.?$/i.exec(text)?.[1]
    const [link] = [...elementsIn(node)].filter((inner) => isElement(inner, 'a'))
    if (citation !== undefined) cited = citation
    else if (named !== undefined && link)
      links.push(
        element('p', [
          { ...link, children: [textNode(named.replace(/^./, (first) => first.toUpperCase()))] },
        ]),
      )
    else return true
    return false
  })
  return { cited, links, abstract }
}

/**
 * A paper as acad-homepage writes it; whole where its authors are known. What the citation says beyond its facts is left.
 *
 * @param inText the citation that stands in the text
 */
function paperItem(
  document: OldDocument,
  title: Node[],
  part: (text: string | undefined) => Node[],
  inText: string | undefined,
): { nodes: Node[]; isWhole: boolean; left: string[] } {
  const { data } = document
  const words = plainLine(textOf(data.title) ?? '')
  const citation = textOf(data.citation)
  const cited = citation === undefined ? inText : plainLine(escapedOnce(citation))
  const named = Array.isArray(data.authors)
    ? data.authors.flatMap((one) => textOf(one) ?? []).join(', ')
    : undefined
  const written = named ?? textOf(data.authors)
  const authors = written ? initialsFirst(written, plainLine(written)) : cited && authorsIn(cited, words)
  const venue = inlineText(textOf(data.venue) ?? textOf(data.journal))[0] ?? ''
  const year = dateOf(document)?.slice(0, 4) ?? textOf(data.year) ?? ''
  const where = venue.includes(year) ? venue : [venue, year].filter(Boolean).join(', ')
  const address = textOf(data.paperurl)
  const linked =
    address === undefined ? title : part(`[x](${address})`).flatMap((node) => retitled(node, title))
  const isWhole = Boolean(authors && venue && year && words)
  const imprint = cited === undefined ? undefined : imprintIn(cited, words, where)
  const known = new WordCount(
    wordsOf(
      [words, imprint?.isWhole ? '' : (authors ?? ''), where, glue].map((text) => plainLine(text)).join(' '),
    ),
  )
  const lacking = known.lacking(wordsOf(imprint?.rest ?? ''))
  const facts = Object.entries(imprint?.facts ?? {}).flatMap(([key, said]) =>
    said === undefined ? [] : element('p', [textNode(said)], { className: [`imprint-${key}`] }),
  )
  return {
    nodes: [
      ...pictureOf(document, part),
      element('p', linked, { className: ['title'] }),
      ...part(authors),
      ...(where ? [element('p', [textNode(where)])] : []),
      ...(isWhole ? facts : []),
      ...(isWhole || cited === undefined ? [] : [element('p', [textNode(`Recommended citation: ${cited}`)])]),
    ],
    isWhole,
    left:
      isWhole && lacking.length > 0
        ? [`${document.path}: citation: ${cited}: the facts do not say ${lacking.join(' ')}`]
        : [],
  }
}

/** A linked text with other words in it. */
function retitled(node: Node, title: Node[]): Node[] {
  if (isElement(node, 'a')) return [{ ...node, children: title }]
  return isElement(node) ? node.children.flatMap((child) => retitled(child, title)) : title
}

/** The picture of a document: academicpages has it in `/images`, al-folio by its path. */
function pictureOf({ data }: OldDocument, part: (text: string) => Node[]): Node[] {
  const teaser = textOf(record(data.header).teaser)
  const picture = textOf(data.img) ?? textOf(data.image) ?? (teaser && `images/${teaser}`)
  return picture === undefined
    ? []
    : part(`![](${picture.replace(/^(?!https?:|\/)/, '/').replace(/\s/g, '%20')})`)
}

function linksOf({ data }: OldDocument, part: (text: string) => Node[]): Node[] {
  const found = [...Object.entries(links), ...ownLinks(data)].flatMap(([key, label]) => {
    const address = textOf(data[key])
    return address === undefined || address === '#' || (key === 'paperurl' && data.venue !== undefined)
      ? []
      : [`[${label}](${address.replace(/\s/g, '%20')})`]
  })
  const doi = readDoi((textOf(data.doi) ?? '').trim())
  if (doi) found.push(`[DOI](https://doi.org/${doi})`)
  return found.length > 0 ? part(found.join(' ')) : []
}

/** Facts of the owner's own that are addresses, and the labels of links to them: `my_pageurl` is My page. */
function ownLinks(data: OldDocument['data']): [key: string, label: string][] {
  return Object.keys(data).flatMap((key): [string, string][] => {
    const isKnown = key in links || unseen.test(key) || said.test(key)
    const label = key.replace(/[-_]?(url|link)$/i, '').replace(/[-_]+/g, ' ')
    return isKnown || label === '' || !isOwnLink(data[key])
      ? []
      : [[key, label.replace(/^\p{Ll}(?!\p{Lu})/u, (first) => first.toUpperCase())]]
  })
}

function isOwnLink(value: unknown): boolean {
  return /^https?:\/\/[^\s()]+$/.test(textOf(value) ?? '')
}

/** The day of a document: of its front matter, else of its file's name, as Jekyll has it. */
function dateOf({ path, data }: OldDocument): string | undefined {
  const written = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(textOf(data.date) ?? '')?.[0]
  return written ?? /\/(\d{4}-\d{2}-\d{2})-[^/]*$/.exec(path)?.[1]
}

/** What of a document's facts no reader of the new site is told. */
function leftOf({ path, data }: OldDocument): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const text = textOf(value)
    return text === undefined || unseen.test(key) || said.test(key) || key in links || isOwnLink(value)
      ? []
      : [`${path}: ${key}: ${text}`]
  })
}

function inlineText(text: string | undefined): string[] {
  return text === undefined ? [] : [plainLine(text)]
}

/** Nodes without the paragraph around them. */
function inline(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => (isElement(node, 'p') ? childrenOf(node) : [node]))
}
