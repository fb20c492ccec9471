/** What people write for a paper that is not out yet, where its year or its status belongs, and which status that is. */
const notOut: readonly (readonly [looks: RegExp, status: string])[] = [
  [/in press|im druck|im erscheinen|sous presse|en prensa/i, 'in press'],
  [/accepted|forthcoming|to appear|upcoming|à paraître|angenommen/i, 'accepted'],
  [/revise\s*(and|&)\s*resubmit|r\s*&\s*r\b/i, 'revise and resubmit'],
  [/submitted|under review|in review|in revision|eingereicht|soumis/i, 'submitted'],
]

/** The status that words stand for, as the key `status` has it; undefined for words that say none. */
export function statusMeant(written: string): string | undefined {
  return notOut.find(([looks]) => looks.test(written))?.[1]
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
