import type { ComponentProps } from 'react'

/** A link; one that leaves the site gives the other page no hold on this one. */
export function Anchor({ href, ...rest }: ComponentProps<'a'> & { href: string }) {
  return <a href={href} rel={/^https?:/.test(href) ? 'noopener' : undefined} {...rest} />
}
