import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { Publication } from '../../../content/collections/publications.ts'
import { reportedIn } from '../../imprint.ts'
import type { NameParts } from '../person-names.ts'
import own from '../styles/csl.json' with { type: 'json' }
import { type Printable, rules } from '../styles/rules.ts'
import { type CitationStyle, styleNames, usualStyles } from '../styles/style-names.ts'
import { isForeign } from '../styles/title-language.ts'
import { isUndecided } from '../vocabularies.ts'
import { type CslItem, cslItem } from './csl.ts'

/** A publication as a list of references has it, in plain text. */
export type FormattedCitation = { style: string; text: string }

// APA and Vancouver come with the processor's package.
for (const [name, xml] of Object.entries(own)) plugins.config.get('@csl').styles.add(name, xml)

/** Stands for pages such as "5:1–5:20", "S1–5" and "7, 41, 73–97", in which the processor sees one, and for whose dash it would set a hyphen. */
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
  const { suited = same, forthcoming = same, mark, comma, tidied = (text: string) => text } = rules[style]
  const { page, ...facts } = printable(asReported(cslItem(publication), style))
  const isHeld =
    page !== undefined && /[–,]/.test(page) && (/[:,-]/.test(page) || !/^(\p{L}*)\d+–\1\d+$/u.test(page))
  const whole = { ...facts, ...(page && { page: isHeld ? heldPages : page }) }
  // Where something was sent is said by nobody before it is accepted (APA 7, 10.8).
  const item = suited(
    whole.type === 'manuscript' && isUndecided(status) ? { ...whole, publisher: undefined } : whole,
  )
  const isForthcoming = status === 'accepted' || status === 'in press'
  const behalf = publication.etAl && publication.collaboration ? ` (${publication.collaboration})` : ''
  const etAl = `${comma || publication.authors.length > 1 ? ',' : ''} et al.${behalf}`
  const cited = isForthcoming ? forthcoming(item) : item
  const set = new Cite(cited)
    .format('bibliography', { format: 'text', template: style, lang: 'en-US' })
    .trim()
    .replace(/^(\[1\]|1\.)\s+/, '')
    .replace(
      new RegExp(`,? (?:& |and )?${unlisted}(\\.(?= ))?`),
      (_, stop = '') => `${etAl}${behalf && stop}`,
    )
    .replaceAll(joiner, '')
    .replaceAll('\\-', '-')
    .replace(heldPages, page ?? '')
    .replace(/\s+/g, ' ')
  const { volume, number } = publication
  // The word of Vancouver and IEEE for the number in a series, which is a volume of it where its publisher calls it so.
  const inSeries =
    volume && !number && !item.volume
      ? set.replace(`; no. ${volume})`, `; vol. ${volume})`).replace(`, no. ${volume}.`, `, vol. ${volume}.`)
      : set
  const text = tidied(comma ? withComma(inSeries, item) : inSeries, cited)
  if (isForthcoming && mark) return said(text, mark)
  return isUndecided(status) && item.genre ? said(text, `${item.genre}.`) : text
}

/** Between a person and a group, the processor sets the comma as the second asks for it, and not the first. */
function withComma(text: string, { author: [first, second, third] }: Printable): string {
  if (!first || !second || third || 'literal' in first === 'literal' in second) return text
  const [before, after, name] =
    'literal' in first ? [', ', ' ', first.literal] : [' ', ', ', 'literal' in second ? second.literal : '']
  const pair = (between: string, and: string) =>
    'literal' in first ? `${name}${between}${and} ` : `${between}${and} ${name}`
  return ['and', '&'].reduce((said, and) => said.replace(pair(before, and), pair(after, and)), text)
}

/**
 * A decision or a law as lawyers cite it: the styles set all in the order of the common law, or without the volume. Where no page is given,
 * APA and Chicago set a line for it, so that there the page stays by itself.
 */
function asReported(item: CslItem, style: CitationStyle): CslItem {
  const { type, volume, page, 'container-title': series } = item
  const isPageApart = /^(apa|chicago)$/.test(style)
  const reported =
    series && /^leg(al_case|islation)$/.test(type) && reportedIn(series, volume, isPageApart ? '' : page)
  // Of the common law they have it right.
  if (!reported || (isPageApart && !(volume && page && reported.startsWith(series)))) return item
  return {
    ...item,
    volume: undefined,
    ...(isPageApart
      ? { 'container-title': `${reported},` }
      : { page: undefined, 'container-title': reported }),
  }
}

/** A citation that says this: at its end, if it did not before. */
function said(text: string, words: string): string {
  return text.toLowerCase().includes(words.toLowerCase().replace(/\.$/, '')) ? text : `${text} ${words}`
}

/** Shows nothing, and stands in no title. */
const joiner = '\u2060'

/** An abstract is no part of a citation, and an address says no more than an identifier. */
function printable({ abstract: _, contributor: __, URL, ...item }: CslItem): Printable {
  const { number, edition, language = '' } = item
  // Of these the processor sets every name family name first, also those of others who write in them.
  const isReversing = /^(zh|ja|vi|hu)\b/.test(language)
  // A title that shows to be in another language gets no capitals.
  const isUndetermined = isReversing || (language === '' && isForeign(item.title))
  return {
    ...item,
    ...(isUndetermined && { language: 'und' }),
    ...(number && { number: asOneNumber(number) }),
    // The processor takes "2nd, revised" for two editions, and a year for an ordinal.
    ...(edition && /^(?:\d+\w*, \p{Ll}+|\d{4})$/u.test(edition) && { edition: `${joiner}${edition} ed.` }),
    // The processor takes <i> for italics; as words of the title it stays.
    title: item.title
      .replace(/<(?=\/?(i|b|sc|sup|sub|span)\b)/g, `<${joiner}`)
      // Of the names of English with two particles it would set the second with a capital: "van der Waals".
      .replace(/\b(v[ao]n) (?=de[nr]? \p{Lu})/gu, `$1 ${joiner}`),
    ...(URL && !item.DOI && { URL }),
    ...asKnownType(item),
    author: item.author.map(asPrinted),
    // An article has the editor who took it (eLife), whom no list of references names.
    editor: item.type === 'article-journal' ? undefined : item.editor?.map(asPrinted),
    ...(item.translator && { translator: item.translator.map(asPrinted) }),
  }
}

/** A type that every style knows: of letters some print nothing, and of standards no number. */
function asKnownType({ type, genre = 'Letter' }: Printable): Partial<Printable> {
  if (type === 'standard') return { type: 'report' }
  return type === 'personal_communication' ? { type: 'document', genre } : {}
}

/**
 * A number as the processor prints it rightly: it would set the words of one with capitals (draft-ietf-tls-13, arXiv:hep-ph/9901001), and
 * would take 2020-15 for numbers from, to.
 */
function asOneNumber(number: string): string {
  if (/^\d+-\d+$/.test(number)) return number.replace('-', '\\-')
  return /^[\p{Ll}\d]+-|^arXiv:/u.test(number)
    ? number.replace(/(^(?!arXiv:)|-)(?=\p{Ll})/gu, `$1${joiner}`)
    : number
}

/** A name as the processor prints it rightly. */
function asPrinted(name: NameParts): NameParts {
  return 'literal' in name && name.literal === 'others' ? { literal: unlisted } : withInitialsApart(name)
}

/** "Quill, AB" has two given names, of which the processor would see one; in a name all in capitals it may be a name. */
function withInitialsApart(name: NameParts): NameParts {
  if ('literal' in name || !name.given || !/\p{Ll}/u.test(name.family)) return name
  return {
    ...name,
    given: name.given.replace(/(?<![\p{L}-])\p{Lu}{2,3}(?![\p{L}-])/gu, (all) => [...all].join(' ')),
  }
}
