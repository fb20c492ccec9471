import type { Publication } from '../content/collections/publications.ts'
import { plainText } from '../markdown/markdown.ts'

/** What is said of a paper in several forms: its venue, its PDF, its abstract. */

/** The name of the venue, in full where it is known. */
export function venueInFull({
  venue,
  venueName,
}: Pick<Publication, 'venue' | 'venueName'>): string | undefined {
  return venueName ?? venue
}

/** The address of the paper's PDF, where one is known to be one. */
export function pdfAddress({ links, arxiv }: Pick<Publication, 'links' | 'arxiv'>): string | undefined {
  if (links?.pdf) return links.pdf
  const paper = links?.paper
  if (paper && /\.pdf$|^https:\/\/openreview\.net\/pdf\b/i.test(paper.replace(/[#].*$/, ''))) return paper
  return arxiv && `https://arxiv.org/pdf/${arxiv}`
}

/** The words of an abstract on one line, without what Markdown they are set in. */
export function abstractWords({ body }: Pick<Publication, 'body'>): string | undefined {
  const words = body
    .split(/\n\s*\n/)
    .map(plainText)
    .filter(Boolean)
    .join(' ')
  return words || undefined
}

/**
 * The beginning of the abstract, for previews and search engines. Without an abstract there is none: reference managers take
 * what a page says of itself for the abstract, whatever it is.
 */
export function publicationDescription(publication: Pick<Publication, 'body'>): string | undefined {
  const abstract = abstractWords(publication)
  return abstract && abstract.length > 240 ? `${abstract.slice(0, 239).replace(/\s+\S*$/, '')}…` : abstract
}

/**
 * Pages with an en dash from the first to the last. Hyphens that belong to a page stay: of a chapter's pages ("12-1--12-9"), of a
 * number ("AG20-1_1-10"), behind letters alone ("E-12") that are no number ("xii-340").
 */
export function pageRange(pages: string): string {
  return pages.replace(/[^,;]+/g, (range) => {
    const between = /\s*(?:-{2,}|[–—])\s*/g
    if (between.test(range)) return range.replace(between, '–')
    const [, first, last] =
      /^(\s*\w+-\w+)-(\w+-\w+)$/.exec(range) ?? /^(.*-.*\w)\s*-\s*(\w+)$/.exec(range) ?? []
    if (first && last) return `${first}–${last}`
    return /^\s*(?![ivxlc]+-)\p{L}+-\d+$/u.test(range) ? range : range.replace(/\s*-\s*/g, '–')
  })
}

/**
 * The first and the last page of a range, or of several: 113 and 118 of "113-8", S1 and S5 of "S1-5", 1 and 7 of "1-3, 7", 5 of "5+". An
 * article's number is its first page.
 */
export function firstAndLastPage(pages: string): [first: string, last?: string] {
  const all = pageRange(pages)
    // What stands behind it under a word is another piece: "23-30; quiz 31".
    .replace(/[;,]\s*\p{L}{2,}\.?\s.*$/su, '')
    .split(/\s*[–,+;]+\s*/)
    .map((page) => page.replace(/(?<=\d)ff?\.?$/, ''))
    .filter(Boolean)
  const [first = pages] = all
  const [last = first, before] = all.toReversed()
  if (before === undefined) return [first]
  const [, letters, digits = ''] = /^(\p{L}*)(\d+)$/u.exec(before) ?? []
  if (letters === undefined || !/^\d+$/.test(last)) return [first, last]
  const whole = digits.slice(0, Math.max(0, digits.length - last.length)) + last
  return [first, Number(whole) < Number(digits) ? last : letters + whole]
}
