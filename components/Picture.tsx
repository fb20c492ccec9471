import { getImageProps } from 'next/image'
import { href } from '@/lib/site/address'

/**
 * A picture with its dimensions in CSS pixels. One of the site's own comes in the formats and sizes that browsers want; one on
 * another server, or whose address has a query, as it is (docs/decisions/0012-pictures-from-elsewhere.md). An early one, which
 * may be seen first, comes at once, the others when they come near.
 */
export function Picture({
  src,
  alt,
  width,
  height,
  early = false,
  className,
}: {
  src: string
  /** Words for those who do not see it; empty for one that only adorns. */
  alt: string
  width: number
  height: number
  early?: boolean
  className?: string
}) {
  const asItIs = !/^\/[^?]*$/.test(src)
  const { props } = getImageProps({ src: href(src), alt, width, height, unoptimized: asItIs })
  return (
    <img
      src={props.src}
      srcSet={props.srcSet}
      width={width}
      height={height}
      alt={alt}
      loading={early ? undefined : 'lazy'}
      fetchPriority={early ? 'high' : undefined}
      decoding={early ? undefined : 'async'}
      className={className}
    />
  )
}
