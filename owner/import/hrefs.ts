import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { type NewEntry, textsIn } from './entry.ts'
import { attribute, elementsIn, isElement, type Node } from './page/tree.ts'

const markdown = unified().use(remarkParse).use(remarkGfm)

/** The addresses that links of a page lead to; places on the page itself are none. */
export function hrefsOfNodes(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) =>
    [...elementsIn(node)].flatMap((inner) => {
      const href = isElement(inner, 'a') ? attribute(inner, 'href') : undefined
      return href === undefined || href.startsWith('#') ? [] : [plain(href)]
    }),
  )
}

/** The addresses in Markdown: of links, pictures and definitions. */
function hrefsOfMarkdown(text: string): string[] {
  if (!/[[<]|https?:|@/.test(text)) return []
  const found: string[] = []
  visit(markdown.parse(text), (node) => {
    if ('url' in node) found.push(plain(node.url))
  })
  return found
}

/** Every address that facts and text lead to, those that identifiers stand for included. */
export function hrefsOfFacts(facts: unknown, body: string): string[] {
  return [
    ...textsIn(facts).flatMap((text) => {
      const own = /^(https?:\/\/|\/)\S*$/.test(text) ? [plain(text)] : hrefsOfMarkdown(text)
      const arxiv = /^\d{4}\.\d{4,5}(v\d+)?$/.test(text) ? [`https://arxiv.org/abs/${text}`] : []
      const doi = /^10\.\d{4,9}\/\S+$/.test(text)
        ? [
            `https://doi.org/${text}`,
            `http://doi.org/${text}`,
            `https://dx.doi.org/${text}`,
            `http://dx.doi.org/${text}`,
          ]
        : []
      return [...own, ...arxiv, ...doi, `mailto:${text}`]
    }),
    ...hrefsOfMarkdown(body),
  ]
}

/** Every address that an entry leads to, in its facts and in its text. */
export function hrefsOfEntry({ facts, body }: NewEntry): string[] {
  return hrefsOfFacts(facts, body)
}

/** An address without what writers of Markdown may add or take away. */
function plain(url: string): string {
  try {
    return decodeURI(url).replace(/&amp;/g, '&')
  } catch {
    return url
  }
}
