/** What a paper is called that is not out yet, as the key `status` has it. */
export const paperStatuses = ['submitted', 'revise and resubmit', 'accepted', 'in press'] as const

export type PaperStatus = (typeof paperStatuses)[number]

/** The words that say so, in the languages of most sites. */
const words: readonly (readonly [RegExp, PaperStatus])[] = [
  [
    /^(to appear|in press|in print|forthcoming|upcoming(?=\W*$)|inpress|accepted[\s,;]*(and )?(in press|to appear)|im druck|im erscheinen|sous presse|à paraître|en prensa)(?!\p{L})/iu,
    'in press',
  ],
  [
    /^((accepted|angenommen)(\s+(for publication|manuscript|article))?\W*$|(conditionally|provisionally) accepted\b)/i,
    'accepted',
  ],
  [
    /^((manuscript|paper|article) )?(submitted|under (review|revision|submission)|in (review|revision)|eingereicht|soumis)(?!\p{L})/iu,
    'submitted',
  ],
  // Economists' words for a paper that a journal has asked them to revise.
  [
    /^((second|third|\d\w\w) round )?(revise\s*(and|&)\s*resubmit|r\s*&\s*r\b|revisions? (requested|invited)|(major|minor) revisions?\b)/i,
    'revise and resubmit',
  ],
  [/^(reject\s*(and|&)\s*resubmit|revisions? submitted|resubmitted\b)/i, 'submitted'],
]

/** The status with which a text begins: a remark of an entry, its `pubstate`, a year in words. */
export function statusSaid(text: string): PaperStatus | undefined {
  const bare = text.replace(/[{}()[\]]/g, '').replace(/^[\s,;:–—-]+/, '')
  return words.find(([pattern]) => pattern.test(bare))?.[1]
}

/** The status that is meant where a year or a status should stand, whatever stands around it: "2025, to appear", "accepted at INK". */
export function statusMeant(written: string): PaperStatus | undefined {
  const parts = written.replace(/\d{4}/g, '').split(/\s+/)
  return parts
    .map((part, index) => statusSaid(parts.slice(index).join(' ')) ?? statusSaid(part))
    .find(Boolean)
}

/** What to do about words that are none of those the key `status` has; undefined where that is not plain. */
export function statusAdvice(written: string): string | undefined {
  if (
    /^(published|out|online|in print|appeared|publi[ée]e?|publicado|veröffentlicht|erschienen|已发表|已出版)$/i.test(
      written,
    )
  )
    return 'remove it: what is published has no status'
  if (
    /^(draft|in prep(aration|\.)?|work(ing)? (in progress|paper)|unpublished|manuscript|in arbeit)$/i.test(
      written,
    )
  )
    return 'remove it, and write kind: manuscript; what nobody is to see yet has draft: true'
  const meant = statusMeant(written)
  return meant && `write status: ${meant}`
}
