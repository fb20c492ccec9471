import { content } from '@/lib/content/bundled'
import { usualAccent } from '@/lib/site/colours/accent'
import { initials } from '@/lib/site/initials'
import { drawMonogram } from '@/lib/site/preview/draw'

export const dynamic = 'force-static'

const side = 48

/** The icon for browsers and readers that ask for this address, whatever the page names. */
export async function GET(): Promise<Response> {
  const png = await drawMonogram(
    initials(content.profile.name),
    side,
    (content.site.accent ?? usualAccent).light,
    true,
  )
  return new Response(new Blob([icoHeader(png.length), png]), { headers: { 'content-type': 'image/x-icon' } })
}

/** What stands before the one picture of an ICO file (learn.microsoft.com/previous-versions/ms997538, ICONDIR and ICONDIRENTRY). */
function icoHeader(length: number): ArrayBuffer {
  const header = new DataView(new ArrayBuffer(22))
  const littleEndian = true
  header.setUint16(2, 1, littleEndian) // an icon
  header.setUint16(4, 1, littleEndian) // of one picture
  header.setUint8(6, side)
  header.setUint8(7, side)
  header.setUint16(10, 1, littleEndian) // colour planes
  header.setUint16(12, 32, littleEndian) // bits of a pixel
  header.setUint32(14, length, littleEndian)
  header.setUint32(18, header.byteLength, littleEndian)
  return header.buffer
}
