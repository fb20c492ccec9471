import type { Publication } from '@/lib/content/collections/publications'
import { Picture } from '../Picture'

type Props = {
  of: NonNullable<Publication['thumbnail']>
  /** Width and height, in CSS pixels, of the frame at most. */
  width: number
  height: number
  /** Whether it can be what a visitor sees first. */
  early: boolean
}

/** A paper's picture in a frame of one size for all; it is shown whole, unless its owner wants the frame filled. */
export function Figure({ of: { src, alt = '', fit }, ...rest }: Props) {
  return (
    <span className="figure">
      <Picture src={src} alt={alt} className={fit} {...rest} />
    </span>
  )
}
