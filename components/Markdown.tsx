import type { Foreign } from '@/lib/markdown/html'
import { plainText, renderInline, renderMarkdown } from '@/lib/markdown/markdown'

type Prose = { children: string; className?: string; firstHeading?: number; foreign?: Foreign }

/** The owner's prose, with its headings below the one it stands under. */
export function Markdown({ children, className = '', firstHeading, foreign }: Prose) {
  const html = renderMarkdown(children, { firstHeading, foreign })
  return <div dir="auto" className={`prose ${className}`.trim()} dangerouslySetInnerHTML={{ __html: html }} />
}

/** A line of the owner's words, with inline Markdown; without any, nothing but the words. */
export function Inline({ children }: { children: string }) {
  const html = renderInline(children)
  return html.includes('<') ? <span dangerouslySetInnerHTML={{ __html: html }} /> : plainText(children)
}
