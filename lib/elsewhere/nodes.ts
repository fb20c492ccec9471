import type { BlockContent, DefinitionContent, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { displayWhen } from '../content/shown-date.ts'
import { phrasesOf } from '../markdown/markdown.ts'
import { words } from '../site/words.ts'

/** The pieces of which pages are put together as Markdown trees. Text is text here: what writes a tree escapes it. */

/** What can stand in an item of a list. */
export type Blocks = (BlockContent | DefinitionContent)[]

/** Words as they are. */
export function plain(value: string): PhrasingContent {
  return { type: 'text', value }
}

/** Important words. */
export function strong(...children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children }
}

/** Words that lead to an address. */
export function link(url: string, ...children: PhrasingContent[]): PhrasingContent {
  return { type: 'link', url, children }
}

/** A line of inline Markdown; as what a link holds, without the links in it, since a link can hold none. */
export function phrases(markdown: string, { linked } = { linked: false }): PhrasingContent[] {
  const found = phrasesOf(markdown)
  return linked ? found.flatMap((node) => (node.type === 'link' ? node.children : [node])) : found
}

/** A paragraph. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

/** A heading of a level. */
export function heading(depth: 1 | 2 | 3, ...children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children }
}

/** A list of items; none without items. */
export function list(items: readonly Blocks[]): List[] {
  if (items.length === 0) return []
  const spread = items.some((children) => children.length > 1)
  return [
    {
      type: 'list',
      ordered: false,
      spread,
      children: items.map((children) => ({ type: 'listItem', spread, children })),
    },
  ]
}

/** Pieces with something between each two; what is not there leaves no gap. */
export function joined(
  pieces: readonly (PhrasingContent[] | PhrasingContent | string | undefined | false)[],
  between = ', ',
): PhrasingContent[] {
  const there = pieces.flatMap((piece): PhrasingContent[][] => {
    if (!piece) return []
    const nodes = typeof piece === 'string' ? [plain(piece)] : [piece].flat()
    return nodes.length > 0 ? [nodes] : []
  })
  return there.flatMap((nodes, index) => (index > 0 ? [plain(between), ...nodes] : nodes))
}

/** Lines of one paragraph; what says nothing is none. */
export function onLines(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index > 0 ? [{ type: 'break' as const }, ...line] : line))
}

/**
 * A date, or a period, as the site shows it.
 *
 * @param language of the site, a BCP 47 tag
 */
export function when(language: string, start: string, end?: string | 'now'): string {
  return displayWhen(start, end, { language, now: words.now })
}

/** Blocks that begin with words of ours: in one line with the first paragraph, where they begin with one. */
export function begunWith(before: PhrasingContent[], blocks: Blocks): Blocks {
  const [first, ...rest] = blocks
  if (first?.type === 'paragraph' && !isSetApart(first))
    return [paragraph(...before, ...first.children), ...rest]
  const last = before.at(-1)
  const ended = last?.type === 'text' ? [...before.slice(0, -1), plain(last.value.trimEnd())] : before
  return [paragraph(...ended), ...blocks]
}

/** Whether a paragraph is a formula on lines of its own. */
function isSetApart({ children: [only, ...others] }: Paragraph): boolean {
  return only?.type === 'formula' && only.display && others.length === 0
}
