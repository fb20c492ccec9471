import type { Code, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { isWebAddress } from '../web-address.ts'
import type { Fault } from './faults.ts'

/** What a parser leaves out without a word, shows as what it is not, or lets run to the end of the text. */
export function lostIn(tree: Root, markdown: string): Fault[] {
  const found: Fault[] = []
  const noted = new Set<string>()
  const used = new Set<string>()
  visit(tree, ['footnoteReference', 'linkReference', 'imageReference'], (node) => {
    if ('identifier' in node) used.add(`${node.type === 'footnoteReference' ? '^' : ''}${node.identifier}`)
  })
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1
    if (node.type === 'footnoteDefinition') {
      const text = `[^${node.identifier}]:`
      if (noted.has(node.identifier))
        found.push({
          line,
          name: 'a second note of one name, which would be lost',
          text,
          instead: 'give each a name of its own',
        })
      else if (!used.has(`^${node.identifier}`))
        found.push({
          line,
          name: 'a note that nothing leads to, which would be lost',
          text,
          instead: `write [^${node.identifier}] where it belongs`,
        })
      noted.add(node.identifier)
    }
    // "[Update]: accepted" is the address of a link that nobody wrote.
    if (node.type === 'definition' && !used.has(node.identifier) && !/[/.#]/.test(node.url))
      found.push({
        line,
        name: 'a line that Markdown takes for an address, which would be lost',
        text: `[${node.label}]: ${node.url}`,
        instead: `write \\[${node.label}]:`,
      })
    if (
      node.type === 'link' &&
      /\[/.test(node.url) &&
      node.children[0]?.type === 'text' &&
      node.url === node.children[0].value
    )
      found.push({ line, name: 'a link of AsciiDoc', text: node.url, instead: 'write [words](address)' })
    if (
      (node.type === 'image' || node.type === 'link' || node.type === 'definition') &&
      /^https?:\/\//i.test(node.url) &&
      !isWebAddress(node.url.replaceAll(' ', '%20'))
    )
      found.push({
        line,
        name: 'an address that names no server',
        text: node.url,
        instead: 'write the name of the server after //, in letters, digits, hyphens and dots',
      })
    if (node.type === 'table') {
      const columns = node.children[0]?.children.length ?? 0
      for (const row of node.children)
        if (row.children.length > columns)
          found.push({
            line: row.position?.start.line ?? line,
            name: 'a row with more cells than the table has columns, which would be lost',
            text: `${row.children.length} instead of ${columns}`,
            instead: 'write \\| for a bar within a cell',
          })
    }
    if (node.type === 'code' && runByTools.test(node.lang ?? ''))
      found.push({
        line,
        name: `code that another tool runs (${node.lang})`,
        text: `\`\`\`${node.lang}`,
        instead: 'put in a picture of what it makes, or name the language alone to show the code',
      })
    if (
      (node.type === 'image' || node.type === 'imageReference') &&
      /\|\s*\d+(x\d+)?\s*$/.test(node.alt ?? '')
    )
      found.push({
        line,
        name: 'a picture with a size',
        text: `![${node.alt}]`,
        instead: 'leave the size out: the page fits pictures to its width',
      })
    if (node.type === 'code' && isOpen(node, markdown))
      found.push({
        line,
        name: 'code that never ends, and takes all that follows',
        text: markdown.slice(node.position?.start.offset).split('\n')[0] ?? '',
        instead: 'write ``` on a line of its own below the code',
      })
    if (node.type === 'inlineCode' && /^(?:\{[a-z]+\}|r) [\w.]+[([$]/.test(node.value))
      found.push({
        line,
        name: 'code that R Markdown or Quarto runs',
        text: `\`${node.value}\``,
        instead: 'write what it comes to',
      })
    if (node.type === 'inlineCode' && /\S <(?:https?:|mailto:|\/)[^>]*>$/.test(node.value))
      found.push({
        line,
        name: 'a link of reStructuredText',
        text: `\`${node.value}\`_`,
        instead: 'write [words](address)',
      })
    if ((node.type === 'link' || node.type === 'linkReference') && node.children.length === 0)
      found.push({
        line,
        name: 'a link without words, which nobody would see',
        text: node.type === 'link' ? `[](${node.url})` : `[][${node.label}]`,
        instead: 'write [words](address)',
      })
  })
  return found
}

/** The languages of code that other tools do not show but run. */
const runByTools =
  /^\{|^(mermaid|plantuml|dot|graphviz|ditaa|d2|tikz|svgbob|wavedrom|vega(-lite)?|flow|flowchart|sequence|mindmap|markmap|kanban|e?charts?|chartsview|dataview(js)?|tasks|query|base|ad-\w+|admonition)$/

/** Whether a fence begins the code and none ends it. */
function isOpen({ position }: Code, markdown: string): boolean {
  const written = markdown.slice(position?.start.offset, position?.end.offset)
  const [, fence = ''] = /^(`{3,}|~{3,})/.exec(written) ?? []
  if (fence === '') return false
  const end =
    written
      .split('\n')
      .at(-1)
      ?.replace(/^[\s>]*/, '') ?? ''
  return (
    !written.includes('\n') || !end.startsWith(fence) || end.replaceAll(fence.charAt(0), '').trim() !== ''
  )
}
