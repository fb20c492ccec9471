import anyAscii from 'any-ascii'
import type { z } from 'zod'
import { schemaProblems } from './checks/schema-problems.ts'
import { bodyProblems, nameAdvice, nameProblems } from './checks/source-problems.ts'
import { parseFrontMatter, type SourceFile } from './front-matter.ts'
import { compareText, type Problem } from './problem.ts'

/** Whether prose under the front matter is needed, allowed or out of place. */
export type BodyRule = 'required' | 'optional' | 'forbidden'

/** One file, checked: its slug, its prose as Markdown, and its facts. */
export type Entry<Schema extends z.ZodType> = z.output<Schema> & { slug: string; body: string }

/** What every entry of every collection can say of itself. */
type Common = { order?: number; draft: boolean }

/** What the owner is told of a part of the content: the reference, the editors' schemas and the commands say it. */
type Described = {
  /** What it is, in a sentence. */
  meaning: string
  body: BodyRule
  /** What a key means where its name and its kind do not say so, by its path (`links.paper`). */
  meanings: Readonly<Record<string, string>>
}

/** A part of the content that is one file, such as `content/site.md`. */
export type SingleFile = Described & { path: string; schema: z.ZodType }

/** A fact as front matter holds it. */
type Written = string | readonly Written[] | { readonly [key: string]: Written }

/** A collection: a directory of `content/`, a schema, an order, and how much of it the site shows where. */
export type Collection<Schema extends z.ZodType> = Described & {
  directory: string
  schema: Schema
  /** The text by which entries stand newest first, `YYYY-MM-DD` or a beginning of it; absent for an order by hand. */
  date?: (entry: z.output<Schema>) => string
  /**
   * Whether it has a page that shows it whole: one of its own kind in `app/`, one made as soon as the home page leaves
   * entries out, or none.
   */
  wholePage: 'always' | 'when cut' | 'never'
  /** An invented entry, for a new owner to write over: its facts as front matter has them, and its body. */
  example: { facts: { readonly [key: string]: Written }; body?: string }
  /** The entries that the home page shows, at most `limit` of them (all without one). */
  onHome: (entries: readonly Entry<Schema>[], limit?: number) => Entry<Schema>[]
  /** The telling words of an entry, after which a command names its file. `fact` gives a fact as plain text, or ''. */
  fileName: (fact: (key: string) => string, body: string) => string[]
  /** Reads its files, as `loadCollection` does. */
  load: (files: readonly SourceFile[], problems: Problem[]) => Entry<Schema>[]
  /**
   * What sources said that were checked already. While a site is edited, all files but the saved one are the bytes they
   * were; to read a thousand again would keep the owner waiting.
   */
  readings: WeakMap<Source, { entry?: Entry<Schema>; problems: Problem[] }>
}

/** What most collections leave unsaid. */
type Unsaid = 'wholePage' | 'onHome'

/** States a collection once; TypeScript infers the rest from the schema. */
export function collection<Schema extends z.ZodType<Common>>(
  definition: Omit<Collection<Schema>, 'readings' | 'load' | Unsaid> &
    Partial<Pick<Collection<Schema>, Unsaid>>,
): Collection<Schema> {
  const stated: Collection<Schema> = {
    wholePage: 'when cut',
    onHome: (entries, limit) => entries.slice(0, limit),
    ...definition,
    load: (files, problems) => loadCollection(stated, files, problems),
    readings: new WeakMap(),
  }
  return stated
}

/** What is known of an entry before it is checked: its facts as text, its prose, and where each stands. */
export type Source = {
  slug: string
  data: Record<string, unknown>
  body: string
  /** The file, and the line of the fact (or the nearest above it) at a path such as `['links', 'paper']`. */
  placeOf: (keys: readonly PropertyKey[]) => { path: string; line?: number; entry?: string }
  /** The file, and its line, of a line of the body, from 1. */
  bodyPlace: (line: number) => { path: string; line?: number; entry?: string }
  /** What to do where a fact is missing, by its key, when it is not to be written as front matter. */
  hints?: ReadonlyMap<string, string>
  /** The same where a fact is there and is wrong. */
  corrections?: ReadonlyMap<string, string>
}

/**
 * Reads the files of one collection into typed entries: newest first, equal dates by `order` (those without one
 * last), then by slug. Problems are pushed to `problems`; a file with a problem yields no entry.
 */
function loadCollection<Schema extends z.ZodType<Common>>(
  definition: Collection<Schema>,
  files: readonly SourceFile[],
  problems: Problem[],
): Entry<Schema>[] {
  return loadSources(definition, readSources(definition, files, problems), problems)
}

/** Takes the Markdown files of one collection apart. Problems are pushed to `problems`; a file that cannot be read yields none. */
export function readSources(
  { directory }: Pick<Collection<z.ZodType>, 'directory'>,
  files: readonly SourceFile[],
  problems: Problem[],
): Source[] {
  const sources: Source[] = []
  const seen = new Map<string, string>()
  for (const file of files) {
    if (!file.path.startsWith(`content/${directory}/`) || !file.path.endsWith('.md')) continue
    const slug = slugOf(file.path)
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
      problems.push({
        path: file.path,
        message: `expected a file name of a–z, 0–9 and single hyphens, received "${slug}"; ${nameAdvice(slug, slugify)}`,
      })
    const twin = seen.get(slug)
    if (twin)
      problems.push({
        path: file.path,
        message: `expected a file name of its own, received "${slug}.md" as in ${twin}; rename one, since both make the address ${slug}`,
      })
    else seen.set(slug, file.path)
    const source = readSource(file, problems)
    if (source) sources.push(source)
  }
  return sources
}

/** Checks sources against the collection's schema, and puts the entries in order. */
export function loadSources<Schema extends z.ZodType<Common>>(
  { schema, body, date, readings }: Collection<Schema>,
  sources: readonly Source[],
  problems: Problem[],
): Entry<Schema>[] {
  const entries = sources.flatMap((source): Entry<Schema>[] => {
    const reading = readings.get(source) ?? readAgainst(source, schema, body)
    readings.set(source, reading)
    problems.push(...reading.problems)
    return reading.entry ? [reading.entry] : []
  })
  return entries.toSorted(
    (a, b) =>
      (date ? compareText(date(b), date(a)) : 0) ||
      (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) ||
      compareText(a.slug, b.slug),
  )
}

function readAgainst<Schema extends z.ZodType<Common>>(source: Source, schema: Schema, body: BodyRule) {
  const problems: Problem[] = []
  const entry = check(source, schema, body, problems)
  return { entry: entry && { ...entry.data, slug: source.slug, body: entry.body }, problems }
}

/** Reads one file against its schema. Problems are pushed to `problems`; with any, the result is undefined. */
export function loadEntry<Schema extends z.ZodType>(
  file: SourceFile,
  schema: Schema,
  bodyRule: BodyRule,
  problems: Problem[],
): { data: z.output<Schema>; body: string } | undefined {
  const source = readSource(file, problems)
  return source && check(source, schema, bodyRule, problems)
}

/** Files that were taken apart already, by their bytes. */
const known = new WeakMap<Uint8Array, Source>()

function readSource(file: SourceFile, problems: Problem[]): Source | undefined {
  const before = known.get(file.bytes)
  if (before?.placeOf([]).path === file.path) return before
  const parts = parseFrontMatter(file)
  if ('problems' in parts) {
    problems.push(...parts.problems)
    return undefined
  }
  const { data, body, bodyLine, lineOf } = parts
  const { path } = file
  const source: Source = {
    slug: slugOf(path),
    data,
    body,
    placeOf: (keys) => ({ path, line: lineOf(keys) }),
    bodyPlace: (line) => ({ path, line: bodyLine + line - 1 }),
  }
  known.set(file.bytes, source)
  return source
}

function check<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
  bodyRule: BodyRule,
  problems: Problem[],
): { data: z.output<Schema>; body: string } | undefined {
  const found = [...nameProblems(source), ...bodyProblems(source, bodyRule)]
  const result = schema.safeParse(source.data)
  if (!result.success) found.push(...schemaProblems(result.error.issues, source))
  problems.push(...found)
  return result.success && found.length === 0 ? { data: result.data, body: source.body } : undefined
}

/** The slug of an entry: its file's name without `.md`. */
export function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '')
}

/** How long a slug that is made may be: some systems end names of files at 143 bytes. */
const longestSlug = 100

/** Whether a file's name is a device's, under which Windows keeps no file, whatever stands behind a full stop ("Naming Files", MS Learn). */
export function isDeviceName(name: string): boolean {
  return /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i.test(name)
}

/** A file name that would do, from words in any script: `a–z`, `0–9` and single hyphens; `entry` where none is left. */
export function slugify(text: string): string {
  const ascii = anyAscii(text.normalize('NFKC').replace(/\p{Extended_Pictographic}/gu, ' '))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
  const slug = ascii.replace(/^-|-$/g, '')
  return slug === '' ? 'entry' : isDeviceName(slug) ? `entry-${slug}` : slug
}
