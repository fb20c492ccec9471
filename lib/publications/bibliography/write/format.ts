import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { Publication } from '../../../content/collections/publications.ts'
import type { NameParts } from '../names.ts'
import own from '../styles/csl.json' with { type: 'json' }
import { type CitationStyle, styleNames, usualStyles } from '../styles/names.ts'
import { isUndecided } from '../table.ts'
import { type CslItem, cslItem } from './csl.ts'

/** A publication as a list of references has it, in plain text. */
export type FormattedCitation = { style: string; text: string }

// APA and Vancouver come with the processor's package.
for (const [name, xml] of Object.entries(own)) plugins.config.get('@csl').styles.add(name, xml)

/** What a style's file does not say, and its manual does: of what is not out yet, of a list that goes on, and some facts. */
type Rules = {
  /** The item with its facts where the style looks for them. */
  suited?: (item: Printable) => Printable
  /** The item of a paper that was accepted, so that the style says so. */
  forthcoming?: (item: Printable) => Printable
  /** What says so at the end, where the style has no place for it. */
  mark?: string
  /** Whether a comma stands between a single author and "et al.". */
  comma: boolean
}

const rules: Record<CitationStyle, Rules> = {
  // "in press" where the year would stand (APA 7, 8.14). Of a paper in edited proceedings, the style has no word for the article's number.
  apa: {
    suited: (item) =>
      item.type === 'paper-conference' && item.editor && item.number && !item.page
        ? { ...item, number: `Article ${item.number}` }
        : withoutOwnPublisher(item),
    forthcoming: ({ issued: _, ...item }) => ({
      ...item,
      // The style would call it unpublished.
      ...(item.type === 'manuscript' && { type: 'article' }),
      status: 'in press',
    }),
    comma: true,
  },
  // "[Forthcoming]" behind the title (Citing Medicine, chapter 8).
  // Of a talk of which nobody says where it was, the style would say "presented at" and stop.
  vancouver: {
    // Nor has it a place for the article's number of a paper in proceedings, which stands where pages do.
    suited: ({ page, ...item }) => ({
      ...item,
      // It would set a journal's series and its volume as one word.
      ...(item.type === 'article-journal' && { 'collection-title': undefined }),
      ...(item.type === 'speech' && !item['event-title'] && { type: 'document' }),
      ...((page ?? (item.type === 'paper-conference' && item.number)) && { page: page ?? item.number }),
    }),
    forthcoming: (item) => ({ ...item, genre: 'Forthcoming' }),
    comma: true,
  },
  // Before an identifier of arXiv the style puts arXiv's name itself.
  // IEEE Reference Guide, "Periodicals", "Article accepted for publication".
  ieee: {
    suited: (item) => ({ ...item, ...(item.number && { number: item.number.replace(/^arXiv:/, '') }) }),
    forthcoming: (item) => ({ ...item, status: 'to be published' }),
    mark: 'To be published.',
    comma: false,
  },
  // ACM Reference Format, "Forthcoming article"; "Article 5" where others have pages.
  acm: {
    suited: (item) =>
      item.type === 'article-journal' && item.number && !item.page
        ? { ...item, page: `Article ${item.number}` }
        : item,
    mark: 'To appear.',
    comma: false,
  },
  // MLA Handbook, 9th edition, 5.83.
  mla: { mark: 'Forthcoming.', comma: true },
  // Chicago Manual of Style, 18th edition, 13.25.
  // Of software of which the year alone is known, the style would say "released" and stop.
  chicago: {
    suited: (item) =>
      item.type === 'software' && item.issued?.['date-parts'][0]?.[1] === undefined
        ? { ...item, type: 'report' }
        : item,
    forthcoming: ({ issued: _, ...item }) => ({ ...item, status: 'forthcoming' }),
    comma: true,
  },
  // Nature, "Formatting guide", "References": an article's number stands where others have pages, editors before their book.
  nature: { suited: asNature, mark: 'In the press.', comma: false },
}

function asNature({ editor = [], ...item }: Printable): Printable {
  const page = item.page ?? (item.type === 'article-journal' ? item.number : undefined)
  const edited = item.author.length === 0 && editor.length > 0
  return {
    ...item,
    ...(page && { page }),
    ...(edited
      ? {
          author: editor,
          title: `<span class="nocase">(${editor.length === 1 ? 'ed.' : 'eds'})</span> ${item.title}`,
        }
      : editor.length > 0 && { editor }),
  }
}

/** What an organisation published itself has no publisher (APA 7, 9.29). */
function withoutOwnPublisher({ publisher, ...item }: Printable): Printable {
  const [author, other] = item.author
  const own = author && !other && 'literal' in author ? author.literal : undefined
  const others = publisher?.split('; ').filter((name) => name !== own)
  return others?.length ? { ...item, publisher: others.join('; ') } : item
}

/** Stands for pages such as "5:1–5:20" and "7, 41, 73–97", in which the processor sees one, and for whose dash it would set a hyphen. */
const heldPages = '1917350–9284617'

/** Stands for authors who are not listed: the processor knows no such thing, and would join it with "and". */
const unlisted = 'UNLISTEDAUTHORS'

/**
 * One publication in each of the styles, with the wording of the styles' own rules; plain text on one line.
 *
 * @param styles as site.md names them; in this order, each once
 */
export function formattedCitations(
  publication: Publication,
  styles: readonly CitationStyle[] = usualStyles,
): FormattedCitation[] {
  return [...new Set(styles)].map((style) => ({
    style: styleNames[style],
    text: formatted(publication, style),
  }))
}

function formatted(publication: Publication, style: CitationStyle): string {
  const { status } = publication
  const same = (one: Printable) => one
  const { suited = same, forthcoming = same, mark, comma } = rules[style]
  const { page, ...facts } = printable(cslItem(publication))
  const isHeld = page !== undefined && /[–,]/.test(page) && /[:,-]/.test(page)
  const item = suited({ ...facts, ...(page && { page: isHeld ? heldPages : page }) })
  const isForthcoming = status === 'accepted' || status === 'in press'
  const behalf = publication.etAl && publication.collaboration ? ` (${publication.collaboration})` : ''
  const etAl = `${comma || publication.authors.length > 1 ? ',' : ''} et al.${behalf}`
  const text = new Cite(isForthcoming ? forthcoming(item) : item)
    .format('bibliography', { format: 'text', template: style, lang: 'en-US' })
    .trim()
    .replace(/^(\[1\]|1\.)\s+/, '')
    .replace(
      new RegExp(`,? (?:& |and )?${unlisted}(\\.(?= ))?`),
      (_, stop = '') => `${etAl}${behalf && stop}`,
    )
    .replaceAll(joiner, '')
    .replace(heldPages, page ?? '')
    .replace(/\s+/g, ' ')
  if (isForthcoming && mark) return said(text, mark)
  return isUndecided(status) && item.genre ? said(text, `${item.genre}.`) : text
}

/** A citation that says this: at its end, if it did not before. */
function said(text: string, words: string): string {
  return text.toLowerCase().includes(words.toLowerCase().replace(/\.$/, '')) ? text : `${text} ${words}`
}

/** Shows nothing, and stands in no title. */
const joiner = '\u2060'

type Printable = Omit<CslItem, 'abstract'>

/** An abstract is no part of a citation, and an address says no more than an identifier. */
function printable({ abstract: _, URL, ...item }: CslItem): Printable {
  const { number, edition, language = '' } = item
  // Of these the processor sets every name family name first, also those of others who write in them.
  const isReversing = /^(zh|ja|vi|hu)\b/.test(language)
  return {
    ...item,
    ...(isReversing && { language: 'und' }),
    // Styles set the words of a number with capitals: draft-ietf-tls-13.
    ...(number &&
      /^[\p{Ll}\d]+-/u.test(number) && { number: number.replace(/(^|-)(?=\p{Ll})/gu, `$1${joiner}`) }),
    // The processor takes "2nd, revised" for two editions.
    ...(edition && /^\d+\w*, \p{Ll}+$/u.test(edition) && { edition: `${joiner}${edition} ed.` }),
    // The processor takes <i> for italics; as words of the title it stays.
    title: item.title.replace(/<(?=\/?(i|b|sc|sup|sub|span)\b)/g, `<${joiner}`),
    ...(URL && !item.DOI && { URL }),
    author: item.author.map((name) =>
      'literal' in name && name.literal === 'others' ? { literal: unlisted } : withInitialsApart(name),
    ),
    // An article has the editor who took it (eLife), whom no list of references names.
    editor: item.type === 'article-journal' ? undefined : item.editor?.map(withInitialsApart),
    ...(item.translator && { translator: item.translator.map(withInitialsApart) }),
  }
}

/** "Quill, AB" has two given names, of which the processor would see one; in a name all in capitals it may be a name. */
function withInitialsApart(name: NameParts): NameParts {
  if ('literal' in name || !name.given || !/\p{Ll}/u.test(name.family)) return name
  return {
    ...name,
    given: name.given.replace(/(?<![\p{L}-])\p{Lu}{2,3}(?![\p{L}-])/gu, (all) => [...all].join(' ')),
  }
}
