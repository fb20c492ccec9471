import type { ReactNode } from 'react'
import { href } from '@/lib/site/address'

/** The way from a part of a list to the whole of it. */
export function MoreLink({ path, children }: { path: string; children: ReactNode }) {
  return (
    <p className="mt-3 print:hidden">
      <a href={href(path)} className="inline-flex min-h-11 items-center">
        {children}
      </a>
    </p>
  )
}
