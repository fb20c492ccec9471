import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

// Another language is another table of words, another host another folder: neither holds for what a file says by itself.
const root = fileURLToPath(new URL('../..', import.meta.url))
const drawn = ['app', 'components'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => `${folder}/${path}`),
)

/** Attributes whose text a visitor reads or hears. */
const spoken = new Set(['alt', 'aria-label', 'label', 'placeholder', 'title'])
/** Attributes that hold an address. */
const addressed = new Set(['action', 'href', 'poster', 'src', 'srcSet'])
/** Components of ours whose attribute takes a path and puts it through `href` itself. */
const takesPath = new Set(['path'])

/** Words of the interface that are not from lib/site/words.ts, and addresses that did not pass `href`, as `line: text`. */
function strays(code: string): { words: string[]; addresses: string[] } {
  const words: string[] = []
  const addresses: string[] = []
  const { program } = parseSync('page.tsx', code)
  const at = (start: number, text: string) => {
    const before = code.slice(0, start + text.length - text.trimStart().length)
    return `${before.split('\n').length}: ${text.trim()}`
  }
  const isWord = (text: string) => /\p{L}{2}/u.test(text)
  const literals = (value: unknown, found: (start: number, text: string) => void): void => {
    if (Array.isArray(value)) for (const one of value) literals(one, found)
    if (typeof value !== 'object' || value === null || !('type' in value)) return
    if (
      value.type === 'CallExpression' ||
      value.type === 'JSXElement' ||
      value.type === 'ArrowFunctionExpression'
    )
      return
    // A comparison is not shown.
    if (value.type === 'BinaryExpression' && Reflect.get(value, 'operator') !== '+') return
    if (value.type === 'Literal' && 'value' in value && typeof value.value === 'string' && 'start' in value)
      found(Number(value.start), value.value)
    if (value.type === 'TemplateElement' && 'value' in value && 'start' in value)
      found(Number(value.start), String(Reflect.get(Object(value.value), 'cooked')))
    for (const inside of ['expression', 'consequent', 'alternate', 'left', 'right', 'expressions', 'quasis'])
      literals(Reflect.get(value, inside), found)
  }
  new Visitor({
    JSXText({ start, value }) {
      if (isWord(value)) words.push(at(start, value))
    },
    JSXElement({ children }) {
      for (const child of children)
        if (child.type === 'JSXExpressionContainer')
          literals(child.expression, (start, text) => isWord(text) && words.push(at(start, text)))
    },
    JSXAttribute({ name, value }) {
      const key = name.type === 'JSXIdentifier' ? name.name : ''
      if (spoken.has(key)) literals(value, (start, text) => isWord(text) && words.push(at(start, text)))
      if (addressed.has(key) && !takesPath.has(key))
        literals(value, (start, text) => text.startsWith('/') && addresses.push(at(start, text)))
    },
  }).visit(program)
  return { words: words.toSorted(), addresses: addresses.toSorted() }
}

describe('the test itself', () => {
  it('finds words and addresses wherever a page can say them', () => {
    expect(
      strays(`
        <a href="/news" title="Latest">
          All news
          {open && 'Open'} {\`\${count} papers\`}
          <img src={\`/pictures/\${name}\`} alt={alone ? '' : 'A picture'} />
        </a>`),
    ).toEqual({
      words: ['2: Latest', '3: All news', '4: Open', '4: papers', '5: A picture'],
      addresses: ['2: /news', '5: /pictures/'],
    })
  })

  it('passes what comes from the table and through the function', () => {
    expect(
      strays(
        `<a href={href('/news')} title={words.news} className="text-soft">{words.news} {count}, {date}</a>`,
      ),
    ).toEqual({ words: [], addresses: [] })
  })
})

it.each(drawn)('%s says no word and names no address of its own', (path) => {
  expect(strays(readFileSync(`${root}/${path}`, 'utf8'))).toEqual({ words: [], addresses: [] })
})
