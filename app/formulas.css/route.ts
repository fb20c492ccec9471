import { formulaStyles } from '@/lib/markdown/formulas/styles'

/**
 * The styles of formulas, a file of their own so that pages without formulas do without them. Not in `public/`, which is
 * the owner's; read once, when the site is built.
 */
export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  return new Response(await formulaStyles(), { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
