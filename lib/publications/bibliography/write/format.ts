import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { Publication } from '../../../content/collections/publications.ts'
import own from '../styles/csl.json' with { type: 'json' }
import { type CitationStyle, styleNames, usualStyles } from '../styles/names.ts'
import { type CslItem, cslItem } from './csl.ts'

/** A publication as a list of references has it, in plain text. */
export type FormattedCitation = { style: string; text: string }

// APA and Vancouver come with the processor's package.
for (const [name, xml] of Object.entries(own)) plugins.config.get('@csl').styles.add(name, xml)

/** What a style's file does not say: how its manual cites what is not out yet, and whose list goes on. */
type Rules = {
  /** The item of a paper that was accepted, so that the style says so. */
  forthcoming?: (item: Printable) => Printable
  /** What says so at the end, where the style has no place for it. */
  mark?: string
  /** Whether a comma stands between a single author and "et al.". */
  comma: boolean
}

const rules: Record<CitationStyle, Rules> = {
  // "in press" where the year would stand (APA 7, 8.14).
  apa: { forthcoming: ({ issued: _, ...item }) => ({ ...item, status: 'in press' }), comma: true },
  // "[Forthcoming]" behind the title (Citing Medicine, chapter 8).
  vancouver: { forthcoming: (item) => ({ ...item, genre: 'Forthcoming' }), comma: true },
  // IEEE Reference Guide, "Periodicals", "Article accepted for publication".
  ieee: {
    forthcoming: (item) => ({ ...item, status: 'to be published' }),
    mark: 'To be published.',
    comma: false,
  },
  // ACM Reference Format, "Forthcoming article".
  acm: { mark: 'To appear.', comma: false },
  // MLA Handbook, 9th edition, 5.83.
  mla: { mark: 'Forthcoming.', comma: true },
  // Chicago Manual of Style, 18th edition, 13.25.
  chicago: { forthcoming: ({ issued: _, ...item }) => ({ ...item, status: 'forthcoming' }), comma: true },
  // Nature, "Formatting guide", "References".
  nature: { mark: 'In the press.', comma: false },
}

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
  const item = printable(cslItem(publication))
  const { status } = publication
  const { forthcoming = (same: Printable) => same, mark, comma } = rules[style]
  const isForthcoming = status === 'accepted' || status === 'in press'
  const etAl = comma || publication.authors.length > 1 ? ', et al.' : ' et al.'
  const text = new Cite(isForthcoming ? forthcoming(item) : item)
    .format('bibliography', { format: 'text', template: style, lang: 'en-US' })
    .trim()
    .replace(/^(\[1\]|1\.)\s+/, '')
    .replace(new RegExp(`,? (?:& |and )?${unlisted}(?:\\.(?= ))?`), etAl)
    .replace(/\s+/g, ' ')
  if (isForthcoming && mark) return said(text, mark)
  return status === 'submitted' && item.genre ? said(text, `${item.genre}.`) : text
}

/** A citation that says this: at its end, if it did not before. */
function said(text: string, words: string): string {
  return text.toLowerCase().includes(words.toLowerCase().replace(/\.$/, '')) ? text : `${text} ${words}`
}

type Printable = Omit<CslItem, 'abstract'>

/** An abstract is no part of a citation, and an address says no more than an identifier. */
function printable({ abstract: _, URL, ...item }: CslItem): Printable {
  return {
    ...item,
    ...(URL && !item.DOI && { URL }),
    author: item.author.map((name) =>
      'literal' in name && name.literal === 'others' ? { literal: unlisted } : name,
    ),
  }
}
