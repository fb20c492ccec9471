import type { List, PhrasingContent, RootContent } from 'mdast'
import { type Line, type Run, textOfRuns } from '../../page/lines.ts'
import { withFormulas } from './formulas.ts'
import { tidy, writer } from './writer.ts'

/** One line of inline Markdown. */
export function inlineMarkdown(runs: readonly Run[]): string {
  const children = phrasing(runs)
  const text = writer.stringify({ type: 'root', children: [{ type: 'paragraph', children }] })
  return tidy(text).replace(/\s*\n\s*/g, ' ')
}

/** Lines as Markdown: lists where they stood in lists, paragraphs elsewhere, line breaks where the page had them. */
export function linesMarkdown(lines: readonly Line[]): string {
  const children: RootContent[] = []
  let lists: List[] = []
  for (const { runs, depth, tag } of lines) {
    const content = phrasing(runs, depth === 0 && tag !== 'br' && runs.length === 1)
    if (content.length === 0) continue
    if (depth === 0) {
      const last = children.at(-1)
      lists = []
      if (tag === 'br' && last?.type === 'paragraph') last.children.push({ type: 'break' }, ...content)
      else children.push({ type: 'paragraph', children: content })
      continue
    }
    const deep = Math.min(depth, lists.length + 1)
    lists = lists.slice(0, deep)
    const list = lists[deep - 1] ?? newList(lists.at(-1), children)
    if (lists.length < deep) lists.push(list)
    const item = list.children.at(-1)
    const paragraph = item?.children.at(-1)
    if (tag === 'br' && paragraph?.type === 'paragraph')
      paragraph.children.push({ type: 'break' }, ...content)
    else if (tag !== 'li' && item) item.children.push({ type: 'paragraph', children: content })
    else
      list.children.push({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: content }],
      })
  }
  return tidy(writer.stringify({ type: 'root', children }))
}

function newList(parent: List | undefined, root: RootContent[]): List {
  const list: List = { type: 'list', ordered: false, spread: false, children: [] }
  const item = parent?.children.at(-1)
  if (item) item.children.push(list)
  else root.push(list)
  return list
}

/** Runs as phrasing: white space stands outside of marks, and neighbours that look alike are one; `alone` in a paragraph. */
function phrasing(runs: readonly Run[], alone = false): PhrasingContent[] {
  const marks = ['href', 'struck', 'bold', 'italic', 'code'] as const
  type Mark = (typeof marks)[number]
  const build = (part: readonly Run[], from: number): PhrasingContent[] => {
    const mark = marks[from]
    if (mark === undefined)
      return part.flatMap((run): PhrasingContent[] => {
        if (run.image)
          return run.image.src === undefined
            ? run.image.alt
              ? [{ type: 'emphasis', children: [{ type: 'text', value: run.image.alt }] }]
              : []
            : [{ type: 'image', url: run.image.src, alt: run.image.alt }]
        return withFormulas(run.text, { alone })
      })
    const out: PhrasingContent[] = []
    for (let at = 0; at < part.length; ) {
      let end = at + 1
      while (end < part.length && part[end]?.[mark] === part[at]?.[mark]) end += 1
      const group = part.slice(at, end)
      out.push(...(part[at]?.[mark] ? wrap(mark, group, from) : build(group, from + 1)))
      at = end
    }
    return out
  }
  const wrap = (mark: Mark, group: readonly Run[], from: number): PhrasingContent[] => {
    const text = textOfRuns(group)
    const pictures = group.some(({ image }) => image)
    const space = (edge: RegExp): PhrasingContent[] => (edge.test(text) ? [{ type: 'text', value: ' ' }] : [])
    if (text.trim() === '' && !pictures) return space(/^\s/)
    const inner = group.map((run, index) => {
      const start = index === 0 ? run.text.trimStart() : run.text
      return { ...run, text: index === group.length - 1 ? start.trimEnd() : start }
    })
    return [...space(/^\s/), wrapped(mark, inner, from), ...space(/\s$/)]
  }
  const wrapped = (mark: Mark, inner: readonly Run[], from: number): PhrasingContent => {
    if (mark === 'code') return { type: 'inlineCode', value: textOfRuns(inner) }
    const children = build(inner, from + 1)
    if (mark === 'href') return { type: 'link', url: inner[0]?.href ?? '', children }
    if (mark === 'bold') return { type: 'strong', children }
    return mark === 'struck' ? { type: 'delete', children } : { type: 'emphasis', children }
  }
  return build(runs, 0)
}
