import type { Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'
import { formulaInMarkdown } from '../markdown/formulas/delimiters.ts'

const writer = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '*', rule: '-' })
  .data('toMarkdownExtensions', [
    // Between two dollar signs, text would be a formula.
    {
      unsafe: [
        {
          character: '$',
          inConstruct: 'phrasing',
          notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
        },
      ],
    },
  ])

/**
 * A tree as Markdown that others read: CommonMark with GitHub's tables, footnotes and formulas, and HTML for what these
 * have no sign for. The tree is changed.
 *
 * @param place what becomes of an address
 */
export function asMarkdown(children: RootContent[], place: (address: string) => string): string {
  const tree: Root = { type: 'root', children }
  visit(tree, ['link', 'image'], (node) => {
    if (node.type === 'link' || node.type === 'image') node.url = place(node.url)
  })
  inCommonSigns(tree)
  return writer.stringify(tree)
}

/** Puts HTML, and formulas as they are written, in the place of what only this site's Markdown knows. */
function inCommonSigns(parent: Parents, inTable = false): void {
  const { children } = parent
  const within = inTable || parent.type === 'tableCell'
  for (let index = 0; index < children.length; index += 1) {
    const node = children[index]
    if (node && 'children' in node) inCommonSigns(node, within)
    const written = node && commonSigns(node, within)
    if (!written) continue
    children.splice(index, 1, ...(written as typeof children))
    index += written.length - 1
  }
}

function commonSigns(node: RootContent, inTable: boolean): PhrasingContent[] | undefined {
  if (node.type === 'formula') {
    const tex = node.value.replace(/\n\s*\n/g, '\n').trim()
    const written = node.display ? `$$\n${tex}\n$$` : formulaInMarkdown(tex)
    // Any "|" would end the cell (GFM, "Tables").
    return [{ type: 'html', value: inTable ? written.replaceAll('|', '\\|') : written }]
  }
  if (node.type === 'subscript') return inside('sub', node.children)
  if (node.type === 'superscript') return inside('sup', node.children)
  const name = node.type === 'emphasis' ? node.data?.hName : undefined
  return node.type === 'emphasis' && name ? inside(name, node.children) : undefined
}

function inside(name: string, children: PhrasingContent[]): PhrasingContent[] {
  return [{ type: 'html', value: `<${name}>` }, ...children, { type: 'html', value: `</${name}>` }]
}
