import { words } from '@/lib/site/words'

/**
 * Copies the text of an element with one press; components/scripts/copy.inline.js does it, on pages that have a place with
 * the id `copied` where it says so.
 */
export function CopyButton({
  of,
  label,
  ...name
}: {
  /** The element's id. */
  of: string
  /** What is copied, for those who hear it. */
  label: string
  /** Ids of what it is called, itself among them, where the page has more than one of its label. */
  id?: string
  'aria-labelledby'?: string
}) {
  return (
    <button
      type="button"
      data-copy={of}
      aria-label={label}
      {...name}
      data-copied={words.copied}
      data-selected={words.selectedToCopy}
      className="needs-script min-h-11 cursor-pointer px-2 text-label text-accent underline print:hidden"
    >
      {words.copy}
    </button>
  )
}
