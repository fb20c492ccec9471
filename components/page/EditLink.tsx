import { words } from '@/lib/site/words'

/** The way to where the file of a page is edited, for its owner; nothing where there is none. */
export function EditLink({ address }: { address: string | undefined }) {
  if (!address) return null
  return (
    <p className="mt-8 text-small print:hidden">
      <a href={address} rel="nofollow noopener" className="inline-flex min-h-11 items-center">
        {words.editPage}
      </a>
    </p>
  )
}
