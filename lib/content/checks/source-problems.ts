import { faultsIn } from '../../markdown/faults/faults.ts'
import { htmlAdvice } from '../../markdown/faults/html.ts'
import { beyondLimits } from '../../markdown/limits.ts'
import { brokenFormulas, rawHtml } from '../../markdown/markdown.ts'
import type { BodyRule, Source } from '../collection.ts'
import { type Problem, show } from '../problem.ts'

/** File systems take names of 255 bytes, and the build makes longer ones of an entry's. */
const longestName = 200

/** What is wrong with an entry's name. */
export function nameProblems({ slug, placeOf }: Source): Problem[] {
  const { path } = placeOf([])
  if (path.endsWith('/index.md')) {
    const [, folder] = /^content\/[^/]+\/(?:.*\/)?([^/]+)\/index\.md$/.exec(path) ?? []
    const advice = folder ? `move it up and name it, for example ${folder}.md` : 'name it after the entry'
    return [
      {
        ...placeOf([]),
        message: `expected a name that tells the entry, received "index.md", which Hugo has in a folder for each; ${advice}`,
      },
    ]
  }
  if (slug.length <= longestName) return []
  return [
    {
      ...placeOf([]),
      message: `expected a name of at most ${longestName} characters, received one of ${slug.length} (${show(slug)}); give the file, or the entry of the .bib file, a shorter one`,
    },
  ]
}

/** What to do about a file's name that is no slug; `slugify` makes one. */
export function nameAdvice(name: string, slugify: (words: string) => string): string {
  const original = copiedFrom(name)
  if (original)
    return `it is a copy of ${original}.md that a cloud or a file manager made: compare the two, keep one, and remove the other`
  return name === '_index'
    ? 'it tells Hugo of a whole folder: remove it, as content/site.md names the sections'
    : `rename it, for example to "${slugify(name.replace(/(\.(md|markdown|txt))+$/i, ''))}.md"`
}

/** The name of which another is a copy: "a (1)", "a - Copy", "Kopie von a", and what Dropbox and Syncthing make of two edits at once. */
function copiedFrom(name: string): string | undefined {
  const [, before, behind] =
    /^(?:(?:copy|kopie|copie|copia|cópia) (?:of|von|van|de|di) (.+)|(.+?)(?: ?\(\d{1,2}\)| -? ?(?:copy|kopie|copie|copia|cópia|副本|コピー|복사본)(?: ?\(?\d+\)?)?| \([^)]*(?:conflicted copy|Konflikt|conflit|conflicto)[^)]*\)|\.sync-conflict-[\w-]+|_conf\([^)]*\)|\.conflict.*))$/i.exec(
      name,
    ) ?? []
  return before ?? behind
}

/** Whether nothing of a text is for visitors. */
const isSilent = (body: string) => body.replace(/^<!--[\s\S]*?-->/gm, '').trim() === ''

/** What is wrong with the text under the facts, each on its line. */
export function bodyProblems({ body, bodyPlace }: Source, rule: BodyRule): Problem[] {
  if (rule === 'required' && isSilent(body))
    return [
      { ...bodyPlace(1), message: 'expected text under the front matter, received none; write it there' },
    ]
  if (rule === 'forbidden' && body !== '')
    return [{ ...bodyPlace(1), message: 'expected nothing under the front matter, received text; remove it' }]
  const beyond = beyondLimits(body)
  if (beyond) return [{ ...bodyPlace(beyond.line), message: beyond.message }]
  const html = withoutEnds(rawHtml(body)).map(({ line, html }) => ({
    ...bodyPlace(line),
    message: `expected Markdown, received raw HTML ${show(html)}, which would not be shown; ${htmlAdvice(html)}`,
  }))
  const broken = brokenFormulas(body).map((one) => ({
    ...bodyPlace(one.line),
    message: `expected ${one.expected}; ${one.advice}`,
  }))
  // An abstract of BibTeX has one line, and each sentence is said once of it.
  const formulas = [...new Map(broken.map((one) => [`${one.line} ${one.message}`, one])).values()]
  const isExport = bodyPlace(1).path.endsWith('.bib')
  const found = faultsIn(body).filter(({ inExports }) => !(isExport && inExports))
  const faults = found.map(({ line, name, text, instead }) => ({
    ...bodyPlace(line),
    message: `expected Markdown, received ${name} (${show(text)}); ${instead}`,
  }))
  // One thing can be wrong in two ways; the second is said when the first is mended.
  return [
    ...html,
    ...formulas,
    ...faults.filter((fault) => !formulas.some(({ line }) => line === fault.line)),
  ]
}

/** Raw HTML without the end tags of elements whose beginning is said already. */
function withoutEnds(found: { line: number; html: string }[]): { line: number; html: string }[] {
  const begun = new Set<string>()
  return found.filter(({ html }) => {
    for (const [, name = ''] of html.matchAll(/<([a-z][a-z0-9]*)/gi)) begun.add(name.toLowerCase())
    const [, end] = /^<\/([a-z][a-z0-9]*)\s*>$/i.exec(html.trim()) ?? []
    return !end || !begun.has(end.toLowerCase())
  })
}
