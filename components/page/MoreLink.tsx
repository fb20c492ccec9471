import type { ReactNode } from 'react'

/** The way from a part of a list to the whole of it. */
export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="mt-3 print:hidden">
      <a href={href} className="inline-flex min-h-11 items-center">
        {children}
      </a>
    </p>
  )
}
