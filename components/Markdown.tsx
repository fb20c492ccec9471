import { renderInline, renderMarkdown } from '@/lib/markdown'

/** The owner's prose. */
export function Markdown({ children, className = '' }: { children: string; className?: string }) {
  return <div className={`prose ${className}`} dangerouslySetInnerHTML={{ __html: renderMarkdown(children) }} />
}

/** A line of the owner's words, with inline Markdown. */
export function Inline({ children, className }: { children: string; className?: string }) {
  return <span className={className} dangerouslySetInnerHTML={{ __html: renderInline(children) }} />
}
