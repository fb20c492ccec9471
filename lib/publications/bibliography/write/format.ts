import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { Publication } from '../../../content/collections/publications.ts'
import { type CslItem, cslItem } from './csl.ts'

/** A publication as a list of references has it, in plain text. */
export type FormattedCitation = { style: string; text: string }

/** Styles of the Citation Style Language that the processor's package brings along. */
const styles = [
  { style: 'APA', template: 'apa', forthcoming: asInPress },
  { style: 'Vancouver', template: 'vancouver', forthcoming: asForthcoming },
]

/** Stands for authors who are not listed: the processor knows no such thing, and would join it with "and". */
const unlisted = 'UNLISTEDAUTHORS'

/** One publication in each style, with the wording of the styles' own rules; plain text on one line. */
export function formattedCitations(publication: Publication): FormattedCitation[] {
  const item = printable(cslItem(publication))
  const { status } = publication
  return styles.map(({ style, template, forthcoming }) => ({
    style,
    text: new Cite(status === 'accepted' || status === 'in press' ? forthcoming(item) : item)
      .format('bibliography', { format: 'text', template, lang: 'en-US' })
      .trim()
      .replace(/^1\. /, '')
      .replace(new RegExp(`,? (?:& |and )?${unlisted}(?:\\.(?= ))?`), ', et al.')
      .replace(/\s+/g, ' '),
  }))
}

/** APA has "in press" where the year would stand (APA 7, 8.14). */
function asInPress({ issued: _, ...item }: Printable): Printable {
  return { ...item, status: 'in press' }
}

/** NLM has "[Forthcoming]" behind the title (Citing Medicine, chapter 8). */
function asForthcoming(item: Printable): Printable {
  return { ...item, genre: 'Forthcoming' }
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
