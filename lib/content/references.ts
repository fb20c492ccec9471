import { biography } from '../biographies/file.ts'
import { plainText } from '../markdown/markdown.ts'
import { citationKey } from '../publications/bibliography/citation-keys.ts'
import { slugOf } from './collection.ts'
import type { NewsItem } from './collections/news.ts'
import type { Publication } from './collections/publications.ts'
import type { FreeSection } from './collections/sections.ts'
import { collections } from './collections.ts'
import { parseFrontMatter, type SourceFile } from './front-matter.ts'
import { fieldName, nearest, type Problem } from './problem.ts'
import type { Site } from './site.ts'

/** What no file can know of itself: whether it lies where it is looked for, and whether what it names exists. */

/** A file that lies where no collection looks. */
export function strayFile({ path }: { path: string }): Problem[] {
  const [, folder = '', ...rest] = path.split('/')
  if (['content/site.md', 'content/profile.md', biography.path].includes(path)) return []
  const folders = Object.keys(collections)
  const known = () => folders.map((name) => `content/${name}/`).join(', ')
  if (rest.length === 0)
    return [
      {
        path,
        message: `expected site.md, profile.md, bio.md or a file in a collection's folder (${known()}); move it there`,
      },
    ]
  if (folders.includes(folder)) {
    const odd = rest.slice(0, -1).find((name) => !/^[\w.-]+$/.test(name))
    return odd === undefined
      ? []
      : [
          {
            path,
            message: `expected a folder name of letters a–z, digits, dots and hyphens, received "${odd}"; rename the folder`,
          },
        ]
  }
  const meant = nearest(folder, folders)
  return [
    {
      path,
      message: `expected a folder of a collection, received "${folder}"; ${meant ? `did you mean "${meant}"?` : `move it to one of ${known()}; what the others are not for stands as text in content/sections/`}`,
    },
  ]
}

/** News that point at a publication which is not there; `slugs` are those of all, also of those with a problem. */
export function danglingReferences(
  news: readonly NewsItem[],
  files: readonly SourceFile[],
  slugs: readonly string[],
): Problem[] {
  return news.flatMap(({ slug, publication }) => {
    if (publication === undefined || slugs.includes(publication)) return []
    const meant = nearest(publication, slugs)
    const advice = meant
      ? `did you mean "${meant}"?`
      : 'write the name of a file there without .md, or remove the key'
    const file = files.find(({ path }) => path.startsWith('content/news/') && slugOf(path) === slug)
    return [
      problemAt(
        file,
        ['publication'],
        `expected a publication in content/publications/, received "${publication}"; ${advice}`,
      ),
    ]
  })
}

/** Publications that are there twice: by DOI, arXiv identifier (whatever its version), citation key, or title. */
export function alikePublications(
  publications: readonly Publication[],
  placeOf: (slug: string, fact: string) => { path: string; line?: number; entry?: string },
): Problem[] {
  const problems: Problem[] = []
  const seen = new Map<string, Publication>()
  for (const publication of publications) {
    const { slug, title, doi, arxiv } = publication
    const identities = [
      { fact: 'doi', value: doi, name: 'a DOI', same: doi?.toLowerCase() },
      { fact: 'arxiv', value: arxiv, name: 'an arXiv identifier', same: arxiv?.replace(/v\d+$/, '') },
      {
        fact: 'bibtex',
        value: citationKey(publication),
        name: 'a citation key',
        same: citationKey(publication).toLowerCase(),
      },
      {
        fact: 'title',
        value: plainText(title),
        name: 'a title',
        same: plainText(title)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ''),
      },
    ]
    for (const { fact, value, name, same } of identities) {
      if (!same) continue
      const twin = seen.get(`${fact} ${same}`)
      seen.set(`${fact} ${same}`, twin ?? publication)
      // Two files of one name are told so already.
      if (!twin || twin.slug === slug || (fact === 'title' && isAnotherVersion(publication, twin))) continue
      const there = placeOf(twin.slug, fact)
      problems.push({
        ...placeOf(slug, fact),
        field: fact,
        message: `expected ${name} of its own, received ${JSON.stringify(value)} as in ${there.path}${there.line === undefined ? '' : `:${there.line}`}; ${fact === 'title' ? 'remove one of the two, or state the DOI of each' : 'remove one of the two, or correct it'}`,
      })
      break
    }
  }
  return problems
}

/** One title can stand for two papers, such as a conference's and a journal's version, where the facts tell them apart. */
function isAnotherVersion(a: Publication, b: Publication): boolean {
  const ownTitle = [a, b].filter(({ kind = '' }) => !/^(presentation|software|dataset|patent)$/.test(kind))
  return (
    // A talk is given more than once, and software is called like the paper on it.
    ownTitle.length === 1 ||
    (a.kind === 'presentation' && (a.year !== b.year || a.month !== b.month || a.venue !== b.venue)) ||
    (a.year !== b.year && a.venue !== b.venue) ||
    (a.doi !== undefined && b.doi !== undefined && a.doi !== b.doi)
  )
}

/** Ids of the page around its sections, which no section and no heading of a text may have. */
export const takenIds: readonly string[] = ['main', 'theme']

/** Sections of site.md that share an id, lack a title, or name a free section that has no file; and free sections unnamed. */
export function misplacedSections(
  site: Site,
  free: readonly FreeSection[],
  files: readonly SourceFile[],
): Problem[] {
  const siteFile = files.find(({ path }) => path === 'content/site.md')
  const slugs = slugsIn('sections', files)
  const problems: Problem[] = []
  const report = (index: number, key: string, message: string) =>
    problems.push(problemAt(siteFile, ['sections', index, key], message))
  const seen = new Set(takenIds)
  for (const [index, { of, id, title, nav, aliases }] of site.sections.entries()) {
    if (of === 'sections' && (nav !== undefined || aliases.length > 0))
      report(
        index,
        nav === undefined ? 'aliases' : 'nav',
        'expected none for "of: sections", whose files bring headings and ids of their own; name the file: sections/ and its name',
      )
    for (const fragment of [id, ...aliases]) {
      if (seen.has(fragment))
        report(
          index,
          'id',
          `expected an id of its own, received "${fragment}" which is taken; choose another`,
        )
      seen.add(fragment)
    }
    if (of.startsWith('sections/')) {
      if (!slugs.includes(of.slice('sections/'.length)))
        report(index, 'of', `expected a file of content/sections/, received "${of}"; correct the name`)
    } else if (title === undefined && of !== 'about' && of !== 'sections')
      report(index, 'title', 'expected the heading of the section, received nothing; write for example News')
  }
  const placed = new Set(site.sections.map(({ of }) => of))
  for (const { slug } of free.filter(({ slug }) => !placed.has(`sections/${slug}`)))
    if (placed.has('sections') && seen.has(slug))
      problems.push({
        path: `content/sections/${slug}.md`,
        message: `expected an id of its own, received "${slug}", which a section of content/site.md has; rename the file`,
      })
    else if (!placed.has('sections') && !site.cv.sections?.some(({ of }) => of === `sections/${slug}`))
      problems.push({
        path: `content/sections/${slug}.md`,
        message: `expected a place on the page; add "- of: sections/${slug}" with an id under "sections" in content/site.md`,
      })
  return problems
}

/** The slugs of the files of a folder of `content/`. */
export function slugsIn(directory: string, files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => path.startsWith(`content/${directory}/`)).map(({ path }) => slugOf(path))
}

/** A problem on the line of a key, or of the nearest key above it that exists. */
export function problemAt(file: SourceFile | undefined, keys: PropertyKey[], message: string): Problem {
  const parts = file && parseFrontMatter(file)
  const line = parts && 'lineOf' in parts ? parts.lineOf(keys) : undefined
  const data = parts && 'data' in parts ? parts.data : undefined
  return { path: file?.path ?? 'content/', line, field: fieldName(keys, data), message }
}
