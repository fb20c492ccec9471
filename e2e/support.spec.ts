import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data/forLegacyNode'
import { parse as parseScript } from 'acorn'
import { expect, test } from 'playwright/test'
import postcss from 'postcss'
import { z } from 'zod'
import { builtExample } from './example.ts'
import { content } from './site.ts'

/**
 * What the built scripts, styles and pages use, against MDN's compatibility data: a feature that one of the browsers of
 * package.json's `browserslist` lacks must stand in docs/browsers.md, with what is there instead.
 */

const { browserslist } = z
  .object({ browserslist: z.array(z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

const oldest = browserslist.map((line) => {
  const [, browser = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? []
  return { browser: browser === 'ios_saf' ? 'safari_ios' : browser, version: Number(version) }
})

/** Whether one of the oldest browsers lacks it. */
function isNewer({ support }: CompatStatement): boolean {
  return oldest.some(({ browser, version }) => {
    const statements = Object.entries(support).find(([name]) => name === browser)?.[1] ?? []
    const plain = [statements].flat().find((one) => !one.flags && !one.prefix && !one.alternative_name)
    const added = plain?.version_added
    return typeof added !== 'string' || Number.parseFloat(added.replace('≤', '')) > version
  })
}

/** Whether an entry holds others; one that tells of support alone does not. */
function isGroup(entry: Identifier | CompatStatement): entry is Identifier {
  return !('support' in entry)
}

const found = new Map<string, string>()

function note(key: string, feature: Identifier | undefined, where: string): void {
  if (feature?.__compat && isNewer(feature.__compat)) found.set(key, where)
}

/** What our scripts have to do with; a member of the same name of another interface would be a false alarm. */
const interfaces = [
  ...[
    'AbortSignal',
    'Clipboard',
    'DOMParser',
    'DOMTokenList',
    'Document',
    'Element',
    'EventTarget',
    'HTMLElement',
    'HTMLInputElement',
  ],
  ...[
    'HTMLOptionElement',
    'HTMLSelectElement',
    'History',
    'Location',
    'MediaQueryList',
    'Navigator',
    'Node',
    'NodeList',
  ],
  ...['ResizeObserver', 'Response', 'Scheduler', 'Selection', 'Storage', 'URL', 'URLSearchParams', 'Window'],
]
const builtins = ['Array', 'Map', 'Math', 'Number', 'Object', 'Promise', 'RegExp', 'Set', 'String', 'Intl']

function noteScript(source: string, where: string): void {
  const names = new Set<string>()
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) walk(one)
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && node.type === 'Identifier' && 'name' in node && typeof node.name === 'string')
      names.add(node.name)
    const [api, name] = memberOf(node)
    if (api && name) note(`${api}.${name}`, bcd.api[api]?.[`${name}_static`], where)
    if ('type' in node && node.type === 'StaticBlock')
      note('class { static {} }', bcd.javascript.classes?.static?.initialization_blocks, where)
    if ('regex' in node)
      noteExpression(z.object({ pattern: z.string(), flags: z.string() }).parse(node.regex), where)
    for (const value of Object.values(node)) if (typeof value === 'object') walk(value)
  }
  walk(parseScript(source, { ecmaVersion: 'latest', sourceType: 'script' }))
  for (const name of names) {
    for (const api of interfaces) note(`${api}.${name}`, bcd.api[api]?.[name], where)
    for (const builtin of builtins)
      note(`${builtin}.${name}`, bcd.javascript.builtins?.[builtin]?.[name], where)
    // An iterator's methods, but for those that lists have too.
    if (!bcd.javascript.builtins?.Array?.[name])
      note(`Iterator.${name}`, bcd.javascript.builtins?.Iterator?.[name], where)
    note(name, bcd.api[name] ?? bcd.javascript.builtins?.[name], where)
  }
}

const memberShape = z.object({
  type: z.literal('MemberExpression'),
  object: z.object({ name: z.string() }),
  property: z.object({ name: z.string() }),
})

/** The names on both sides of a dot. */
function memberOf(node: object): string[] {
  const { data } = memberShape.safeParse(node)
  return data ? [data.object.name, data.property.name] : []
}

function noteExpression({ pattern, flags }: { pattern: string; flags: string }, where: string): void {
  const { builtins, regular_expressions: syntax } = bcd.javascript
  if (/\(\?<[=!]/.test(pattern)) note('(?<=)', syntax?.lookbehind_assertion, where)
  if (/\(\?[a-z-]+:/.test(pattern)) note('(?i:)', syntax?.modifier, where)
  if (flags.includes('v')) note('/v', builtins?.RegExp?.unicodeSets, where)
}

function noteStyles(source: string, where: string): void {
  const { properties, selectors, types, 'at-rules': rules } = bcd.css
  postcss.parse(source).walk((node) => {
    if (node.type === 'rule') {
      for (const [, name = ''] of node.selector.matchAll(/:{1,2}([a-z-]+)/g))
        note(`:${name}`, selectors?.[name], where)
      if (node.selector.includes('&')) note('&', selectors?.nesting, where)
    }
    if (node.type === 'atrule') {
      const rule = rules?.[node.name]
      note(`@${node.name}`, rule, where)
      for (const name of node.params.match(/[a-z][a-z-]+/g) ?? [])
        note(`@${node.name} ${name}`, rule?.[name], where)
      if (node.name === 'media' && /[<>]/.test(node.params)) note('@media <', rule?.range_syntax, where)
      // They came together: `or`, and `not` of a feature without a medium before it.
      if (node.name === 'media' && /\bnot \(|\) or \(/.test(node.params))
        note('@media not ()', rule?.or_syntax, where)
    }
    if (node.type !== 'decl' || node.prop.startsWith('-')) return
    note(node.prop, properties?.[node.prop], where)
    for (const name of node.value.match(/[a-z][a-z-]+/g) ?? [])
      note(`${node.prop}: ${name}`, properties?.[node.prop]?.[name], where)
    for (const [, name = '', from] of node.value.matchAll(/([a-z-]+)\((from )?/g)) {
      note(`${name}()`, types?.[name], where)
      for (const type of Object.values(types ?? {}))
        if (isGroup(type)) note(`${name}()`, type[name] ?? type[`${name}-function`], where)
      if (from) note(`${name}(from )`, types?.color?.[name]?.relative_syntax, where)
      if (name === 'attr' && node.prop !== 'content')
        note('attr() of a type', types?.attr?.type_function, where)
    }
    for (const [, unit = ''] of node.value.matchAll(/\d([sld]v[hwib]|cq[whib])\b/g))
      note(
        unit,
        types?.length?.[`viewport_percentage_units_${unit.startsWith('d') ? 'dynamic' : 'small'}`],
        where,
      )
    for (const [, unit = ''] of node.value.matchAll(/\d(r?(?:lh|cap|ch|ex|ic))\b/g))
      note(unit, types?.length?.[unit], where)
  })
}

function notePage(html: string, where: string): void {
  for (const [, tag = '', attributes = ''] of html.matchAll(
    /<([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)/g,
  )) {
    const element = bcd.html.elements?.[tag]
    note(`<${tag}>`, element, where)
    for (const [, name = '', value = ''] of attributes.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g)) {
      const everywhere = bcd.html.global_attributes?.[name]
      note(`<${tag} ${name}>`, element?.[name] ?? everywhere, where)
      note(`<${tag} ${name}=${value}>`, everywhere?.[value], where)
    }
  }
}

test('what an old browser of those supported lacks has something in its place, and is named', async ({
  request,
}) => {
  const scripts = [
    ...(await readdir('components/scripts')).map((file) => join('components/scripts', file)),
    'app/visitor-map/frame.inline.js',
  ]
  for (const file of scripts) noteScript(await readFile(file, 'utf8'), file)
  const built = join((await builtExample()).root, '.next/static')
  const styles = (await readdir(built, { recursive: true })).filter((file) => file.endsWith('.css'))
  expect(styles).not.toEqual([])
  for (const file of styles) noteStyles(await readFile(join(built, file), 'utf8'), file)
  const [paper] = content.publications
  for (const path of ['/', '/publications', '/news', ...(paper ? [`/publications/${paper.slug}`] : [])])
    notePage(await (await request.get(path)).text(), path)

  const named = [
    ...(await readFile('docs/browsers.md', 'utf8')).matchAll(/^\| (`.+?`(?:, `.+?`)*) \|/gm),
  ].flatMap(([, cell = '']) => [...cell.matchAll(/`(.+?)`/g)].map(([, feature]) => feature))
  expect([...found].filter(([feature]) => !named.includes(feature))).toEqual([])
  // Nothing stands there that has gone from the site, or that all browsers have by now.
  expect(named.filter((feature) => feature && !found.has(feature))).toEqual([])
})

test('the lint sees what is new', () => {
  found.clear()
  noteScript('if (new URLSearchParams(location.search).size > 0) list.at(-1)', 'a script')
  noteStyles(
    'a { color: color-mix(in srgb, red, blue); height: 1px } p:has(a) { text-wrap: pretty }',
    'a sheet',
  )
  noteScript('scheduler.yield(); AbortSignal.timeout(1); /(?<=a)b/; list.values().take(1)', 'a script')
  noteScript('class A { static { /[a--b]/v } }', 'a script')
  noteStyles(
    'a { &:hover { width: calc(sin(1) * 1lh) } } @media not (width < 9rem) { a { top: 0 } }',
    'a sheet',
  )
  notePage('<search><img loading="lazy"></search> <p popover="auto" inert hidden="until-found">', 'a page')
  expect([...found.keys()]).toEqual(
    expect.arrayContaining([
      ...['URLSearchParams.size', 'scheduler', 'AbortSignal.timeout', '(?<=)', 'Iterator.take', '/v'],
      ...['class { static {} }', 'color-mix()', ':has', '&', 'sin()', 'lh', '@media <', '@media not ()'],
      ...['<search>', '<p popover>', '<p inert>', '<p hidden=until-found>'],
    ]),
  )
  expect(found.has('Array.at')).toBe(false)
})
