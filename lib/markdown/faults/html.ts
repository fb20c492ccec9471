import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Fault } from './faults.ts'

/** What to write in the place of an element of HTML, by its name. */
const instead: Record<string, string> = {
  a: '[words](address)',
  img: '![words](/picture.png)',
  figure: '![words](/picture.png)',
  picture: '![words](/picture.png)',
  b: '**words**',
  strong: '**words**',
  i: '*words*',
  em: '*words*',
  cite: '*words*',
  s: '~~words~~',
  del: '~~words~~',
  strike: '~~words~~',
  code: 'the words between backticks',
  tt: 'the words between backticks',
  pre: 'the lines between two lines ```',
  blockquote: '> before each line',
  hr: '--- between two empty lines',
  ul: '- before each item',
  ol: '1. before each item',
  li: '- before each item',
  p: 'an empty line between paragraphs',
  table: 'rows such as | a | b |, with |---|---| below the first',
  aside: '> before each line',
  details: 'a heading in its place',
  summary: 'a heading in its place',
  iframe: 'a link to the page',
  video: 'a link to the video',
  audio: 'a link to the recording',
  embed: 'a link to the file',
  object: 'a link to the file',
  script: 'nothing: pages run no scripts of their own',
  style: 'nothing: the page gives everything its looks',
}
for (const level of [1, 2, 3, 4, 5, 6]) instead[`h${level}`] = '## and the heading'

const bare = new Set(['br', 'sub', 'sup', 'u', 'mark', 'kbd', 'small'])
const wrappers = new Set([
  'div',
  'span',
  'center',
  'font',
  'section',
  'article',
  'header',
  'main',
  'big',
  'ins',
])

/** What to do about a piece of raw HTML. */
export function htmlAdvice(html: string): string {
  if (html.startsWith('<!--'))
    return /^<!--\s*[@#]include/i.test(html)
      ? 'put the text of that file here'
      : html.includes('-->')
        ? 'write the words on lines of their own, apart from the comment'
        : 'close the comment with -->'
  const names = [...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name.toLowerCase())
  // What stands in a paragraph says more than the paragraph.
  const name =
    names.find((one) => !wrappers.has(one) && one !== 'p') ??
    names.find((one) => !wrappers.has(one)) ??
    names[0] ??
    /^<\/([a-z][a-z0-9]*)/i.exec(html)?.[1] ??
    ''
  // "a<b then c>d" is a tag to a parser, whose attributes are words.
  if (/^<[a-z][a-z0-9]*(?:\s+[a-z]+(?=[\s>]))+\s*>$/i.test(html)) return 'write \\< for the sign itself'
  if (/^<(?:i|span)\s[^>]*class\s*=\s*["']?[^"'>]*\b(?:fa[bsrl]?|icons?|bi|ai|iconify)\b/i.test(html))
    return 'leave the icon out, or put an emoji in its place'
  if (name === 'a' && !/\shref\s*=/i.test(html) && !html.startsWith('</'))
    return 'leave it out: headings have ids of their own, as [words](#heading) leads to one'
  if (bare.has(name))
    return `write <${name}> without attributes${name === 'br' ? '' : `, and </${name}> behind the words`}`
  if (wrappers.has(name)) return 'write the words without it'
  const way = instead[name]
  if (way) return `write ${way}`
  return 'write it as Markdown, or \\< for the sign itself'
}

const element =
  '</?(?:a|b|br|center|details|div|em|figure|font|h[1-6]|hr|i|iframe|img|li|ol|p|picture|small|span|strong|table|t[dhr]|ul|video)(?=[ />])'

const elementFirst = new RegExp(`^${element}`, 'i')

/** What has to stand in a text that is looked at for this. */
export const setInHtml = new RegExp(`^(?: {4}|\\t)[ \\t]*${element}`, 'im')

/**
 * HTML behind four spaces or a tab, of which Markdown makes code, as somebody can mean who explains HTML; whoever sets in other
 * code too means it.
 */
export function htmlAsCode(tree: Root): Fault[] {
  const found: Fault[] = []
  let isHtml = true
  visit(tree, 'code', ({ value, position, lang }) => {
    const { start, end } = position ?? {}
    // Within a fence there are two more lines than code.
    if (lang || (end?.line ?? 0) - (start?.line ?? 0) + 1 !== value.split('\n').length) return
    isHtml &&= elementFirst.test(value)
    found.push({
      line: start?.line ?? 1,
      name: 'HTML set in by four spaces or a tab, which is shown as code',
      text: (value.split('\n')[0] ?? '').slice(0, 40),
      instead: 'write it as Markdown, without the spaces before it',
    })
  })
  return isHtml ? found : []
}
