import type { Publication } from '../../lib/content/collections/publications.ts'
import type { CollectionName } from '../../lib/content/collections.ts'
import { collectionNames } from '../../lib/content/collections.ts'
import type { SourceFile } from '../../lib/content/front-matter.ts'
import type { Content } from '../../lib/content/load.ts'
import { problemAt } from '../../lib/content/references.ts'
import { countryCode, languageName } from '../../lib/content/values/language-tag.ts'
import { withoutAccents } from '../../lib/publications/bibliography/family-first.ts'
import { isFamilyInDoubt, nameParts } from '../../lib/publications/bibliography/person-names.ts'
import { publicationPlaces } from '../../lib/publications/place.ts'
import type { Finding } from './finding.ts'

/**
 * What the content leaves open, so that it is shown or cited otherwise than its owner may think: what a paper is, which
 * words of a name are the family name, entries that no section shows, marks without effect, the code of a country where that
 * of a language is meant.
 *
 * @param content what visitors get and the drafts besides
 */
export function leftOpen(content: Content, files: readonly SourceFile[]): Finding[] {
  return [
    ...papersLeftOpen(content, files),
    ...ownersFamilies(content, files),
    ...unshownFolders(content, files),
    ...idleMarks(content, files),
    ...countriesForLanguages(content, files),
  ]
}

/** Whether it came out as books do: with their number, or at a publisher's. */
function isLikeABook({ isbn, publisher, venue = '' }: Publication): boolean {
  return (
    Boolean(isbn ?? publisher) ||
    /\b(?:press|books?|verlag|publish\w*|éditions?|editorial|editora|yayın\w*)\b|出版社|출판/iu.test(venue)
  )
}

/** A name that says what it is in full, where the short one is looked for. */
const inFull = /\b(conference|symposium|proceedings|workshop|meeting|congress)\b/i
const isFullName = (venue: string) =>
  venue.length > 60 || (inFull.test(venue) && venue.trim().split(/\s+/).length > 3)

function papersLeftOpen({ publications }: Content, files: readonly SourceFile[]): Finding[] {
  const placeOf = publicationPlaces(files)
  const named = new Set<string>()
  return publications.flatMap((paper): Finding[] => {
    const { slug, venue, venueName, kind, draft } = paper
    const find = (severity: Finding['severity'], field: string, message: string): Finding => ({
      severity,
      ...placeOf(slug, field),
      field,
      message,
    })
    // An entry of a .bib file has said all that by its type and its commas.
    if (draft || !placeOf(slug).path.endsWith('.md') || placeOf(slug, 'title').entry) return []
    const doubtful = [...paper.authors, ...(paper.editors ?? [])].filter(
      (person) => isFamilyInDoubt(person) && !named.has(person.name),
    )
    for (const { name } of doubtful) named.add(name)
    return [
      ...(kind === undefined
        ? [
            find(
              'warning',
              'kind',
              `expected what it is, since neither its venue nor its numbers show it, received nothing; it is cited as @misc; write for example ${isLikeABook(paper) ? 'kind: book, or kind: chapter' : 'kind: conference, or kind: journal'}`,
            ),
          ]
        : []),
      ...(venue && venueName === undefined && isFullName(venue)
        ? [
            find(
              'note',
              'venue',
              `expected a short name, received "${venue}"; write that as venueName, and as venue what it is called for short`,
            ),
          ]
        : []),
      ...doubtful.map(({ name }) =>
        find(
          'note',
          'authors',
          `which words of "${name}" are the family name is not plain to see, so it is cited as it stands; write for example { name: ${name}, family: ${likelyFamily(name)} }`,
        ),
      ),
    ]
  })
}

/** One name of the owner, accents or not, that papers are cited by under several family names. */
function ownersFamilies({ publications, profile }: Content, files: readonly SourceFile[]): Finding[] {
  const placeOf = publicationPlaces(files)
  return [...new Set([profile.name, ...profile.authorNames].map(withoutAccents))].flatMap(
    (own): Finding[] => {
      const found = publications
        .filter(({ draft }) => !draft)
        .flatMap(({ authors, slug }) => authors.map((author) => ({ author, slug })))
        .filter(({ author }) => withoutAccents(author.name) === own)
        .map(({ author, slug }) => ({ author, slug, parts: nameParts(author) }))
        .flatMap(({ parts, ...one }) => ('family' in parts ? [{ ...one, family: parts.family }] : []))
      const [one] = found
      const other = found.find(({ family }) => one && withoutAccents(family) !== withoutAccents(one.family))
      if (!one || !other) return []
      const { path, line } = placeOf(one.slug, 'authors')
      const message = `"${other.author.name}" is cited under the family name "${other.family}" here, and under "${one.family}" in ${path}${line ? `:${line}` : ''}; write the right one in both: family in front matter, or "Family, Given" in a .bib file`
      return [{ severity: 'warning', ...placeOf(other.slug, 'authors'), field: 'authors', message }]
    },
  )
}

/** An example of what may be the family name: the first of two words, the last two of more. */
function likelyFamily(name: string): string {
  const words = name.trim().split(/\s+/)
  return words.length === 2 ? (words[0] ?? '') : words.slice(-2).join(' ')
}

/** Collections whose entries nobody finds from the home page. */
function unshownFolders(content: Content, files: readonly SourceFile[]): Finding[] {
  const shown = new Set<string>(content.site.sections.map(({ of }) => of))
  const entriesIn = (name: CollectionName) => content[name].filter(({ draft }) => !draft).length
  return collectionNames
    .filter((name) => name !== 'sections' && !shown.has(name) && entriesIn(name) > 0)
    .map((name): Finding => {
      const count = entriesIn(name)
      return {
        severity: 'warning',
        ...problemAt(
          siteFile(files),
          ['sections'],
          `expected a section for content/${name}/, received none, so that visitors do not find its ${count === 1 ? 'entry' : `${count} entries`}; add "- { of: ${name}, id: ${name}, title: … }"`,
        ),
      }
    })
}

/** `selected: true` chooses among papers that do not all fit; where all are shown it chooses nothing. */
function idleMarks({ publications, site }: Content, files: readonly SourceFile[]): Finding[] {
  const selected = publications.filter((paper) => paper.selected && !paper.draft)
  const [first] = selected
  if (!first || site.limits.publications !== undefined) return []
  return [
    {
      severity: 'note',
      ...problemAt(
        siteFile(files),
        ['limits'],
        `the home page shows all papers, so that selected: true (${first.slug}${selected.length > 1 ? ` and ${selected.length - 1} more` : ''}) does nothing; write limits: { publications: ${selected.length} } for the selected ones alone`,
      ),
    },
  ]
}

/** `se` is Northern Sami, and the code of Sweden: asked of those whose place or mail is there. */
function countriesForLanguages({ site, profile }: Content, files: readonly SourceFile[]): Finding[] {
  const { location = '', links, nativeName } = profile
  const asked = (path: string, field: string[], lang: string): Finding[] => {
    const code = countryCode(lang)
    const own = code && new Intl.DisplayNames(code.tag, { type: 'region' }).of(lang.toUpperCase())
    const isThere =
      [code?.country, own].some((name) => name && saysWord(location, name)) ||
      links?.email?.toLowerCase().endsWith(`.${lang}`)
    if (!code || !isThere) return []
    const message = `expected a language, received "${lang}", which is ${languageName(lang)}, and the code of ${code.country}; write for example ${code.tag}, or ${lang}-${lang.toUpperCase()} if ${languageName(lang)} is meant`
    const file = files.find((one) => one.path === path)
    return [{ severity: 'warning', ...problemAt(file, field, message) }]
  }
  return [
    ...asked('content/site.md', ['lang'], site.lang),
    ...(nativeName ? asked('content/profile.md', ['nativeName', 'lang'], nativeName.lang) : []),
  ]
}

/** Whether a text has these words: "Nigeria" is not in Niger. */
function saysWord(text: string, words: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{M}]+/gu, ' ')} `.includes(
    ` ${words.replace(/[^\p{L}\p{M}]+/gu, ' ').trim()} `,
  )
}

function siteFile(files: readonly SourceFile[]): SourceFile | undefined {
  return files.find(({ path }) => path === 'content/site.md')
}
