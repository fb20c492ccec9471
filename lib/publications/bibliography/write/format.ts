import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { Publication } from '../../../content/collections/publications.ts'
import { type CslItem, cslItem } from './csl.ts'

/** A publication as a list of references has it, in plain text. */
export type FormattedCitation = { style: string; text: string }

/** Styles of the Citation Style Language that the processor's package brings along. */
const styles = [
  { style: 'APA', template: 'apa' },
  { style: 'Vancouver', template: 'vancouver' },
]

/** Stands for authors who are not listed: the processor knows no such thing, and would join it with "and". */
const unlisted = 'UNLISTEDAUTHORS'

/** One publication in each style, with the wording of the styles' own rules; plain text on one line. */
export function formattedCitations(publication: Publication): FormattedCitation[] {
  const item = printable(cslItem(publication))
  const cite = new Cite(item)
  return styles.map(({ style, template }) => ({
    style,
    text: cite
      .format('bibliography', { format: 'text', template, lang: 'en-US' })
      .trim()
      .replace(/^1\. /, '')
      .replace(new RegExp(`,? (?:& |and )?${unlisted}(?:\\.(?= ))?`), ', et al.')
      .replace(/\s+/g, ' '),
  }))
}

/** An abstract is no part of a citation, and an address says no more than an identifier. */
function printable({ abstract: _, URL, ...item }: CslItem): Omit<CslItem, 'abstract'> {
  return {
    ...item,
    ...(URL && !item.DOI && { URL }),
    author: item.author.map((name) =>
      'literal' in name && name.literal === 'others' ? { literal: unlisted } : name,
    ),
  }
}
