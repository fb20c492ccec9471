import { formulaInMarkdown } from '../../../../markdown/formulas/delimiters.ts'
import { formulaToText } from '../../../../markdown/formulas/text.ts'
import { script } from './foreign-markup.ts'
import { heldBy, isHeld, type mask, paragraph, signOf, unmasked } from './stand-ins.ts'

type Held = ReturnType<typeof mask>['held']

/** What the parser of LaTeX gives is words with tags of HTML and stand-ins; here it becomes text or Markdown. */

const pieces = /<(\/?)([a-z]+)([^>]*)>|([\uE000-\uF8FF])|([^<\uE000-\uF8FF]+|<)/g

/** As plain text on one line. */
export function toText(cooked: string, held: Held): string {
  let raised: { which: 'sub' | 'sup'; text: string } | undefined
  let text = ''
  for (const [, end, tag = '', , standIn, words] of cooked.matchAll(pieces)) {
    const said = standIn ? standInText(standIn, held) : (words ?? (/^(p|br|li)$/.test(tag) ? ' ' : ''))
    if (tag === 'sub' || tag === 'sup') {
      if (end && raised) text += script(raised.which, raised.text)
      raised = end ? undefined : { which: tag, text: '' }
    } else if (raised) raised.text += said
    else text += said
  }
  return (text + (raised?.text ?? '')).replace(/\s+/g, ' ').trim()
}

function standInText(standIn: string, held: Held): string {
  const sign = signOf.get(standIn)
  if (sign !== undefined) return sign
  if (standIn === paragraph) return ' '
  const { address, formula } = heldBy(standIn, held)
  return address ?? formulaToText(formula)
}

/** Markdown that is being written, the innermost tag last. */
type Open = { tag: string; text: string; address?: string }

const marks: Record<string, string> = { i: '*', b: '**' }

/** As Markdown of the site's dialect: emphasis, links, formulas between dollar signs, scripts, paragraphs. */
export function toMarkdown(cooked: string, held: Held): string {
  const stack: Open[] = [{ tag: '', text: '' }]
  const write = (text: string) => {
    const top = stack.at(-1)
    if (top) top.text += text
  }
  const close = () => {
    const done = stack.pop()
    if (!done) return
    const before = stack.at(-1)?.text ?? ''
    write(
      closed(
        done,
        before,
        stack.some(({ tag }) => tag === done.tag),
      ),
    )
  }
  for (const { 1: end, 2: tag = '', 3: attributes = '', 4: standIn, 5: text, index } of cooked.matchAll(
    pieces,
  )) {
    if (standIn === paragraph || tag === 'p') {
      // Emphasis does not go over paragraphs.
      if (stack.length === 1) write('\n\n')
      else write(' ')
    } else if (standIn) write(standInMarkdown(standIn, held))
    else if (text !== undefined) {
      // A digit right after would keep the dollar sign from closing a formula.
      const digit =
        isHeld(cooked.codePointAt(index - 1)) && /^\d/.test(text) ? `&#${text.charCodeAt(0)};` : ''
      write(digit + escapeMarkdown(digit ? text.slice(1) : text))
    } else if (tag === 'br' || tag === 'li') write(' ')
    else if (/^(a|i|b|sub|sup)$/.test(tag)) {
      if (!end)
        stack.push({
          tag,
          text: '',
          address: /href="(https?:\/\/[^"\s()<>]+)"/.exec(unmasked(attributes))?.[1],
        })
      else if (stack.some((open) => open.tag === tag)) {
        while (stack.at(-1)?.tag !== tag) close()
        close()
      }
    }
  }
  while (stack.length > 1) close()
  return (stack[0]?.text ?? '')
    .split(/\n\n+/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(escapeBlockStart)
    .join('\n\n')
}

/** What stood in a tag, with its marks; spaces stand outside of them, and what is emphasised already is not so twice. */
function closed({ tag, text, address }: Open, before: string, isInsideItself: boolean): string {
  if (tag === 'a') return address ? `[${text}](${address})` : text
  if (tag === 'sub' || tag === 'sup') {
    const plain = script(tag, text)
    const [sign, follows] =
      tag === 'sub' ? ['~', /[\p{Script=Latin}\p{Script=Greek})]$/u] : ['^', /[\p{L}\p{N}).,]$/u]
    const fits = /^[\p{Script=Latin}\p{Script=Greek}\d+−=(),./-]{1,16}$/u.test(text)
    return fits && plain === text && follows.test(before) ? `${sign}${text}${sign}` : plain
  }
  const words = text.trim()
  const mark = marks[tag] ?? ''
  if (words === '' || isInsideItself) return text
  const at = text.indexOf(words)
  return `${text.slice(0, at)}${mark}${words}${mark}${text.slice(at + words.length)}`
}

function standInMarkdown(standIn: string, held: Held): string {
  const sign = signOf.get(standIn)
  if (sign !== undefined) return escapeMarkdown(sign)
  const { address, formula } = heldBy(standIn, held)
  return address === undefined
    ? formulaInMarkdown(formula)
    : `<${address.replace(/[<>]/g, encodeURIComponent)}>`
}

function escapeMarkdown(text: string): string {
  // A bracket behind a backslash would open a formula.
  return text.replace(/[\\`*_<>&[\]{$~^|!]/g, (sign) => (sign === '[' ? '&#91;' : `\\${sign}`))
}

/** What would begin a heading, a list or a quotation. */
function escapeBlockStart(block: string): string {
  return block.replace(/^(#|\+|-|=)/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
