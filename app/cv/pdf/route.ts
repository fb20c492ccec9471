import { content } from '@/lib/content/bundled'
import { slugify } from '@/lib/content/collection'
import { cvPdf } from '@/lib/cv/bundled-pdf'

export const dynamic = 'force-static'

/** The curriculum vitae as PDF, at /cv.pdf unless `public/` has a file there. */
export function GET(): Response {
  if (!cvPdf) return new Response('There is no PDF: npm run build makes it.\n', { status: 404 })
  return new Response(new Uint8Array(cvPdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="cv-${slugify(content.profile.name)}.pdf"`,
    },
  })
}
