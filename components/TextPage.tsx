import type { ReactNode } from 'react'

/** A page of one column under a heading. */
export function TextPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-[50rem] px-[clamp(1rem,4vw,2rem)] pt-[clamp(1.5rem,5vw,3.5rem)] pb-16 outline-none print:max-w-none print:p-0"
    >
      <h1 className="mb-8 font-serif text-[1.85rem] leading-tight font-semibold tracking-[-0.01em]">
        {title}
      </h1>
      {children}
    </main>
  )
}
