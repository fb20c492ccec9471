import { words } from '@/lib/site/words'
/** Says that an entry is a draft; only ever drawn in development. */
export function DraftMark({ draft }: { draft: boolean }) {
  if (!draft) return null
  return <span className="px-2 text-label semibold text-gold">{words.draft}</span>
}
