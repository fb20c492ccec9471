import type { Publication } from '../content/collections/publications.ts'
import { isDraft, parseFrontMatter, type SourceFile } from '../content/front-matter.ts'
import { fieldName, type Problem } from '../content/problem.ts'
import { headingsIn } from '../markdown/headings.ts'
import { linksIn } from '../markdown/markdown.ts'
import { decoded } from '../markdown/web-address.ts'
import { arxivAddress, doiAddress, publicationLinks } from '../publications/links.ts'
import { publicationPlaces } from '../publications/place.ts'

/** An address that the content holds, and where it stands. */
export type Link = {
  path: string
  line?: number
  /** The key it stands under; absent in a body. */
  field?: string
  url: string
  /** Whether it stands in an entry that only development shows. */
  draft: boolean
  /** Whether a picture is to be drawn from it. */
  image: boolean
  /** Its words name another address: "bank.example leads to evil.example". */
  misleads?: string
}

/**
 * Every address in the files: those of links and pictures in bodies, those that are the value of a key, those in a
 * key's inline Markdown, and those that the page makes of a DOI or an arXiv id.
 */
export function linksOf(files: readonly SourceFile[]): Link[] {
  return files.flatMap((file) => {
    const parts = parseFrontMatter(file)
    if ('problems' in parts) return []
    const draft = isDraft(parts.data)
    const { path } = file
    const ofFacts = textsIn(parts.data).flatMap(({ keys, text }) => {
      const key = keys.join('.')
      // BibTeX is shown as it is.
      if (key === 'bibtex') return []
      const image = /^(avatar|thumbnail|thumbnail\.src)$/.test(key)
      const field = fieldName(keys, parts.data)
      return urlsOf(key, text).map(
        (found): Link => ({ path, line: parts.lineOf(keys), field, draft, ...found, image }),
      )
    })
    const headings = new Set(headingsIn(parts.body).map((id) => `#${id}`))
    const ofBody = linksIn(parts.body)
      .filter(({ url }) => !headings.has(decoded(url)))
      .map(({ line, ...found }): Link => ({ path, line: parts.bodyLine + line - 1, draft, ...found }))
    return [...ofFacts, ...ofBody]
  })
}

/** Links whose words name another address than they lead to. Warnings, not errors: the words may be the old address of a page that has moved. */
export function misleadingLinks(files: readonly SourceFile[]): Problem[] {
  return linksOf(files).flatMap(({ path, line, field, misleads }) =>
    misleads === undefined
      ? []
      : [
          {
            path,
            line,
            field,
            message: `expected a link that leads where its words say, received ${JSON.stringify(misleads)}; correct one of the two, or write words that are no address`,
          },
        ],
  )
}

/** The addresses that pages make of publications whose facts stand in a .bib file. */
export function linksOfBibliographies(
  publications: readonly Publication[],
  files: readonly SourceFile[],
): Link[] {
  const placeOf = publicationPlaces(files)
  return publications.flatMap((paper) => {
    const place = placeOf(paper.slug)
    if (place.path.endsWith('.md')) return []
    return publicationLinks(paper).map(
      ({ url }): Link => ({ ...place, url, draft: paper.draft, image: false }),
    )
  })
}

function urlsOf(key: string, text: string): Pick<Link, 'url' | 'misleads'>[] {
  if (key === 'doi') return [{ url: doiAddress(text) }]
  if (key === 'arxiv') return [{ url: arxivAddress(text) }]
  if (/^(https?:\/\/|\/)\S+$/.test(text)) return [{ url: text }]
  return linksIn(text, { inline: true }).map(({ url, misleads }) => ({ url, ...(misleads && { misleads }) }))
}

/** A text among facts, and the keys that lead to it. */
type Text = { keys: readonly (string | number)[]; text: string }

/** Every text among facts, however deep it stands; what is no text is left out. */
export function textsIn(value: unknown, keys: readonly (string | number)[] = []): Text[] {
  if (typeof value === 'string') return [{ keys, text: value.trim() }]
  if (Array.isArray(value)) return value.flatMap((inner, index) => textsIn(inner, [...keys, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...keys, key]))
}
