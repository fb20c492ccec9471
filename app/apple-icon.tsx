import { ImageResponse } from 'next/og'
import { content } from '@/lib/content/bundled'
import { initials } from '@/lib/site/initials'

export const size = { width: 180, height: 180 }
export const contentType = 'image/png'

/** The monogram as a home-screen icon. The font that comes with Next draws Latin letters; others stay undrawn. */
export default function AppleIcon() {
  const letters = initials(content.profile.name)
  const drawn = /^\p{Script=Latin}+$/u.test(letters) ? letters : ''
  const style = {
    width: '100%',
    height: '100%',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    background: '#0a5a80',
    color: '#fff',
    fontSize: 80,
  }
  return new ImageResponse(<div style={style}>{drawn}</div>, size)
}
