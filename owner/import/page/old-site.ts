import { isScalar, parseDocument, visit } from 'yaml'

/** An old site as it lies on disk: its text files by path with forward slashes, and every path that it has. */
export type OldSite = {
  texts: ReadonlyMap<string, string>
  paths: ReadonlySet<string>
  /** Text files that were not read, since a parser could not bear them. */
  tooLarge?: readonly string[]
  /** What is to be said of files that were in another encoding than UTF-8. */
  recoded?: readonly string[]
  /** The branch that is checked out, and what the workflow's branch holds as gs_data.json. */
  branch?: string
  statistics?: string
}

/** A page as Jekyll sees it: YAML front matter, then text. */
export type OldPage = { path: string; data: Record<string, unknown>; text: string }

/** The settings of `_config.yml`; without that file, none. */
export function configOf(site: OldSite): Record<string, unknown> {
  return record(readYaml(site.texts.get('_config.yml') ?? site.texts.get('_config.yaml') ?? ''))
}

/** Every file that Jekyll would make a page of, front matter apart from text. */
export function pagesOf(site: OldSite): OldPage[] {
  return [...site.texts].flatMap(([path, source]) => {
    if (!/\.(md|markdown|html?)$/i.test(path)) return []
    if (path.includes('/') && !path.startsWith('_pages/')) return []
    const page = pageOf(path, source)
    return page ? [page] : []
  })
}

/** A file with front matter taken apart, or undefined where there is none: such a file is served as it is. */
export function pageOf(path: string, source: string): OldPage | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(source)
  if (!match) return undefined
  return { path, data: record(readYaml(match[1] ?? '')), text: source.slice(match[0].length) }
}

/** The page that visitors of the root see: permalink `/`, else `_pages/about.md`, else an index. */
export function homePage(pages: readonly OldPage[]): OldPage | undefined {
  return (
    pages.find(({ data }) => data.permalink === '/') ??
    ['_pages/about.md', 'index.md', 'index.markdown', 'index.html', 'about.md']
      .map((name) => pages.find(({ path }) => path === name))
      .find((page) => page !== undefined)
  )
}

/**
 * YAML as Jekyll's templates print it: booleans are booleans, and a number keeps its digits, so that `2024.10` stays
 * October. What cannot be read is empty.
 */
export function readYaml(text: string): unknown {
  const parse = (source: string) =>
    parseDocument(source, { schema: 'core', uniqueKeys: false, logLevel: 'silent' })
  const first = parse(text)
  // Jekyll's reader lets a quoted text go on at the left edge; it is moved in, where that is what was wrong.
  const movedIn =
    first.errors.length > 0 ? parse(text.replace(/^(?![\w.-]+\s*:|[\s#-]|$)/gm, '  ')) : undefined
  const document = movedIn?.errors.length === 0 ? movedIn : first
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined)
        if (String(node.value) !== node.source) node.value = node.source
    },
  })
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return undefined
  }
}

/** The value as a group of keys; anything else is an empty one. */
export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}

/** A setting as text: numbers are text too; everything else, and nothing, is undefined. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
  return text === '' ? undefined : text
}
