/** Small walks over HTML as text, where a tree cannot be made yet because Markdown stands between the tags. */

type TagAt = {
  name: string
  closing: boolean
  selfClosing: boolean
  start: number
  end: number
  source: string
}

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** The tags of a text in their order; comments, and what scripts and styles hold, are passed over. */
function* tagsOf(text: string, from: number): Generator<TagAt> {
  for (let at = text.indexOf('<', from); at !== -1; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at)
      if (end === -1) return
      at = end + 3
      continue
    }
    const tag = tagAt(text, at)
    if (!tag) {
      at += 1
      continue
    }
    yield tag
    at = tag.end
    if (!tag.closing && /^(script|style|textarea)$/.test(tag.name)) {
      const close = text.toLowerCase().indexOf(`</${tag.name}`, at)
      if (close === -1) return
      at = close
    }
  }
}

const tagHead = /<(\/?)([a-zA-Z][\w:-]*)/y

function tagAt(text: string, start: number): TagAt | undefined {
  tagHead.lastIndex = start
  const head = tagHead.exec(text)
  if (!head) return undefined
  const [begun, slash, name = ''] = head
  let quote = ''
  for (let at = start + begun.length; at < text.length; at++) {
    const character = text.charAt(at)
    if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '<') return undefined
    else if (character === '>') {
      const source = text.slice(start, at + 1)
      const tag = name.toLowerCase()
      const selfClosing = voidElements.has(tag)
      return { name: tag, closing: slash === '/', selfClosing, start, end: at + 1, source }
    }
  }
  return undefined
}

/** Where the element that begins at `start` ends, or undefined when it is never closed. */
export function elementEnd(text: string, start: number): number | undefined {
  let name: string | undefined
  let depth = 0
  for (const tag of tagsOf(text, start)) {
    if (name === undefined) {
      if (tag.start !== start || tag.closing) return undefined
      name = tag.name
      if (tag.selfClosing) return tag.end
    }
    if (tag.name !== name || tag.selfClosing) continue
    depth += tag.closing ? -1 : 1
    if (depth === 0) return tag.end
  }
  return undefined
}

/** The first element that says `markdown="1"` (or `block`, `span`): where what it holds begins and ends. */
export function findMarkdownElement(text: string): { innerStart: number; innerEnd: number } | undefined {
  for (const tag of tagsOf(text, 0)) {
    if (tag.closing || tag.selfClosing || !/\smarkdown\s*=\s*["']?(1|block|span)\b/i.test(tag.source))
      continue
    const end = elementEnd(text, tag.start)
    if (end !== undefined) return { innerStart: tag.end, innerEnd: text.lastIndexOf('</', end - 1) }
  }
  return undefined
}

/** Replaces what a pattern finds, except in fenced code and code spans; `before` is what stands before it on its line. */
export function outsideCode(
  text: string,
  pattern: RegExp,
  replace: (match: string, group: string, before: string) => string,
): string {
  const code = [
    ...text.matchAll(
      /^ {0,3}(```+|~~~+)[^\n]*\n[\s\S]*?\n {0,3}\1[ \t]*$|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)/gm,
    ),
  ].map((match) => [match.index, match.index + match[0].length] as const)
  return text.replace(pattern, (match: string, ...rest: unknown[]) => {
    const offset = rest.find((value) => typeof value === 'number')
    const at = typeof offset === 'number' ? offset : 0
    if (code.some(([from, to]) => at >= from && at < to)) return match
    return replace(
      match,
      typeof rest[0] === 'string' ? rest[0] : '',
      text.slice(text.lastIndexOf('\n', at - 1) + 1, at),
    )
  })
}
