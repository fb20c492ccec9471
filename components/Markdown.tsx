import { type Foreign, renderInline, renderMarkdown } from '@/lib/markdown'

type Prose = { children: string; className?: string; firstHeading?: number; foreign?: Foreign }

/** The owner's prose, with its headings below the one it stands under. */
export function Markdown({ children, className = '', firstHeading, foreign }: Prose) {
  const html = renderMarkdown(children, { firstHeading, foreign })
  return <div className={`prose ${className}`} dangerouslySetInnerHTML={{ __html: html }} />
}

/** A line of the owner's words, with inline Markdown. */
export function Inline({ children, className }: { children: string; className?: string }) {
  return <span className={className} dangerouslySetInnerHTML={{ __html: renderInline(children) }} />
}
