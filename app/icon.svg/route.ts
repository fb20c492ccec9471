import { content } from '@/lib/content/bundled'
import { usualAccent } from '@/lib/site/colours/accent'
import { initials } from '@/lib/site/initials'

export const dynamic = 'force-static'

/** The site's icon: the owner's initials, in the colours of the monogram. */
export function GET(): Response {
  const letters = initials(content.profile.name).replace(/[<>&"']/g, '')
  const ground = (content.site.accent ?? usualAccent).light
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="32" fill="${ground}"/><text x="32" y="42" text-anchor="middle" font-family="Georgia,serif" font-size="28" fill="#fff">${letters}</text></svg>`
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } })
}
