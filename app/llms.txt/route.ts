import { content } from '@/lib/content/bundled'
import { cvPdf } from '@/lib/cv/bundled-pdf'
import { llmsText } from '@/lib/elsewhere/llms'
import { absolute } from '@/lib/site/address'

export const dynamic = 'force-static'

/** What language models are told of the site, and where its pages are as Markdown. */
export function GET(): Response {
  return new Response(llmsText(content, absolute, cvPdf !== undefined), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
