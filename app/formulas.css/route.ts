import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The styles of formulas, a file of their own so that pages without formulas do without them. Not in `public/`, which is
 * the owner's; read once, when the site is built.
 */
export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const styles = await readFile(join(process.cwd(), 'lib/markdown/formulas/formulas.css'))
  return new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
