import { parse as parseCsv } from 'csv-parse/sync'
import { type FS, Liquid, Tag, type TagToken, type Template, type TopLevelToken } from 'liquidjs'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import { configOf, type OldPage, type OldSite, pageOf, readYaml, textOf } from './old-site.ts'

const markdown = remark().use(remarkGfm).use(remarkHtml, { sanitize: false })

/** Renders the Liquid of an old site's pages, as Jekyll would. */
export type Renderer = {
  /** A page's text with its Liquid run. What could not be run is said in `faults` and stays as it stands. */
  render: (page: OldPage) => string
  faults: string[]
}

/** Makes a renderer with the site's own configuration, data and includes. Nothing outside the site is read. */
export function liquidFor(site: OldSite): Renderer {
  const faults: string[] = []
  const config = configOf(site)
  const includes = includesOf(site, faults)
  const engine = new Liquid({
    jekyllInclude: true,
    relativeReference: false,
    // Jekyll's pages are trusted by their owner, not by us: no page may keep the command busy for long.
    renderLimit: 3000,
    parseLimit: 20_000_000,
    memoryLimit: 20_000_000,
    fs: fileSystem(includes),
  })
  const current = { path: '' }
  // jekyll-scholar's list of papers, which come from the .bib file itself (templates/bibliography.ts).
  engine.registerTag('bibliography', { parse() {}, render: () => '' })
  engine.registerTag('include_relative', includeRelative(includes, current))
  for (const [name, filter] of Object.entries(jekyllFilters(config))) engine.registerFilter(name, filter)
  const shared = { ...config, data: dataOf(site, faults), posts: postsOf(site) }
  return {
    faults,
    render(page) {
      current.path = page.path
      return renderPage(engine, page, { site: shared, page: page.data }, faults)
    },
  }
}

/** The files that a page can include: where one lies, and what it holds. */
type Includes = {
  /** @param from the page, beside which a file may lie too */
  locate: (name: string, from: string) => string | undefined
  read: (path: string) => string
}

function includesOf(site: OldSite, faults: string[]): Includes {
  const folders = ['', '_includes/', '_layouts/', '_pages/']
  return {
    locate: (name, from) => {
      const parent = from.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : ''
      return [...folders, parent].map((folder) => join(folder, name)).find((path) => site.texts.has(path))
    },
    read: (path) => {
      const source = site.texts.get(path)
      if (source !== undefined) return pageOf(path, source)?.text ?? source
      faults.push(`expected the included file ${path}, found none; it shows nothing`)
      return ''
    },
  }
}

/** The site's files as liquidjs asks for them: whatever it asks for is said to be there, so that `read` can say what is not. */
function fileSystem({ locate, read }: Includes): FS {
  return {
    resolve: (_, file) => locate(file, '') ?? file,
    exists: async () => true,
    existsSync: () => true,
    readFile: async (path) => read(path),
    readFileSync: (path) => read(path),
  }
}

/** Jekyll's tag `include_relative`, which looks beside the page that is rendered at the moment. */
function includeRelative(
  { locate, read }: Includes,
  current: { path: string },
): Parameters<Liquid['registerTag']>[1] {
  return class extends Tag {
    private readonly templates: Template[]
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid)
      const [word = ''] = token.args.trim().split(/\s/)
      const name = word.replace(/^["']|["']$/g, '')
      const path = locate(name, current.path) ?? name
      this.templates = liquid.parse(read(path), path)
    }
    *render(...[context, emitter]: Parameters<Tag['render']>): ReturnType<Tag['render']> {
      // What a tag returns is emitted too: this one has said all it has to say.
      yield this.liquid.renderer.renderTemplates(this.templates, context, emitter)
    }
  }
}

/** The filters that Jekyll adds to Liquid's own. */
function jekyllFilters(config: Record<string, unknown>): Record<string, (value: unknown) => unknown> {
  const base = textOf(config.baseurl) ?? ''
  const relative = (path: unknown) => `${base}/${String(path ?? '').replace(/^\//, '')}`
  const asText = (date: unknown) => String(date ?? '')
  return {
    relative_url: relative,
    absolute_url: (path) => `${textOf(config.url) ?? ''}${relative(path)}`,
    markdownify: (text) => String(markdown.processSync(String(text ?? ''))),
    smartify: (text) => text,
    date_to_string: asText,
    date_to_long_string: asText,
    date_to_xmlschema: asText,
  }
}

/** A page's text with its Liquid run. */
function renderPage(engine: Liquid, page: OldPage, scope: object, faults: string[]): string {
  // A tag of a plugin that is not here is passed over, and said: each turn of the loop meets one more.
  for (let turn = 0; turn < 50; turn++) {
    try {
      return String(engine.parseAndRenderSync(page.text, scope))
    } catch (error) {
      const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
      const unknown = /tag "?([\w-]+)"? not found/.exec(message)?.[1]
      if (unknown === undefined || engine.tags[unknown]) {
        faults.push(`${page.path}: its Liquid could not be run (${message}); it was read as it stands`)
        return page.text
      }
      faults.push(`${page.path}: the Liquid tag "${unknown}" is not known here; it shows nothing`)
      engine.registerTag(unknown, { parse() {}, render: () => '' })
    }
  }
  return page.text
}

/** `_data` as `site.data`: one key for each file, folders nested. */
function dataOf(site: OldSite, faults: string[]): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const [path, text] of site.texts) {
    const match = /^_data\/(.+)\.(json|ya?ml|csv|tsv)$/i.exec(path)
    if (!match) continue
    const [, name = '', ending = ''] = match
    const keys = name.split('/')
    let group = data
    for (const key of keys.slice(0, -1)) {
      const inner = group[key]
      const next: Record<string, unknown> = typeof inner === 'object' && inner !== null ? { ...inner } : {}
      group[key] = next
      group = next
    }
    group[keys.at(-1) ?? name] = readData(text, ending.toLowerCase(), path, faults)
  }
  return data
}

function readData(text: string, ending: string, path: string, faults: string[]): unknown {
  try {
    if (ending === 'json') return JSON.parse(text)
    if (ending === 'csv' || ending === 'tsv')
      return parseCsv(text, {
        columns: true,
        bom: true,
        skip_empty_lines: true,
        relax_column_count: true,
        delimiter: ending === 'csv' ? ',' : '\t',
      })
    return readYaml(text)
  } catch (error) {
    faults.push(
      `${path}: expected ${ending.toUpperCase()}, received ${String(error).split('\n')[0]}; it is read as nothing`,
    )
    return undefined
  }
}

/** The posts of a blog, newest first, so that lists of them can be rendered. */
function postsOf(site: OldSite): Record<string, unknown>[] {
  return [...site.texts].reverse().flatMap(([path, source]) => {
    const name = /^_posts\/(?:.*\/)?(\d{4}-\d{1,2}-\d{1,2})-(.+)\.(?:md|markdown|html)$/.exec(path)
    const post = name && pageOf(path, source)
    return name && post ? [{ title: name[2], date: name[1], url: `/${name[2]}/`, ...post.data }] : []
  })
}

/** A path within the site; one that climbs out of it ends at its root. */
function join(folder: string, name: string): string {
  const parts: string[] = []
  for (const part of `${folder}${name}`.split('/'))
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  return parts.join('/')
}
