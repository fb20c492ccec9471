import type { ReactNode } from 'react'

/** A page of one column under a heading; above it, where there is one, the way to where the page belongs. */
export function TextPage({
  title,
  above,
  children,
}: {
  title: ReactNode
  above?: { href: string; words: string }
  children: ReactNode
}) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-[50rem] px-[clamp(1rem,4vw,2rem)] pt-[clamp(1.5rem,5vw,3.5rem)] pb-16 outline-none print:max-w-none print:p-0"
    >
      {above && (
        <p className="-mt-3 mb-1 text-small print:hidden">
          <a href={above.href} className="inline-flex min-h-11 items-center">
            {above.words}
          </a>
        </p>
      )}
      <h1 dir="auto" className="mb-8 font-serif text-title leading-tight font-semibold tracking-[-0.01em]">
        {title}
      </h1>
      {children}
    </main>
  )
}
