import type { ComponentProps } from 'react'
import { href } from '@/lib/site/address'

/** A link; one that leaves the site gives the other page no hold on this one. */
export function Anchor({ href: address, ...rest }: ComponentProps<'a'> & { href: string }) {
  return <a href={href(address)} rel={/^https?:/.test(address) ? 'noopener' : undefined} {...rest} />
}
