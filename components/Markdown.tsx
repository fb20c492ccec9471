import type { ReactNode } from 'react'
import type { Placement } from '@/lib/markdown/html'
import { plainText, renderInline, renderMarkdown } from '@/lib/markdown/markdown'
import { wholeWords } from '@/lib/markdown/whole'
import { href } from '@/lib/site/address'

type Prose = Placement & { children: string; className?: string }

/** The owner's prose, with its headings below the one it stands under. */
export function Markdown({ children, className = '', ...placement }: Prose) {
  const html = renderMarkdown(children, { ...placement, place: href })
  return (
    <>
      <FormulaStyles html={html} />
      <div dir="auto" className={`prose ${className}`.trim()} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  )
}

/** Prose between something before it and something behind it: in one line with both where it is one paragraph. */
export function MarkdownBetween({
  children,
  before,
  behind,
  ...placement
}: Placement & {
  children: string
  before: ReactNode
  behind: ReactNode
}) {
  const html = renderMarkdown(children, { ...placement, place: href })
  const onlyParagraph = /^<p>(?:(?!<p>).)*<\/p>$/s.test(html.trim())
  if (onlyParagraph)
    return (
      <p dir="auto">
        <FormulaStyles html={html} />
        {before}
        <span dangerouslySetInnerHTML={{ __html: html.trim().slice('<p>'.length, -'</p>'.length) }} />
        {behind}
      </p>
    )
  return (
    <div>
      <FormulaStyles html={html} />
      {before}
      <div dir="auto" className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      {behind}
    </div>
  )
}

/**
 * A line of the owner's words, with inline Markdown; without any, nothing but the words.
 *
 * @param balanced whether its lines are made equally long: none then ends within a word that has a hyphen
 */
export function Inline({ children, balanced = false }: { children: string; balanced?: boolean }) {
  const line = renderInline(children, { place: href })
  const html = balanced ? wholeWords(line) : line
  if (!html.includes('<')) return plainText(children)
  return (
    <>
      <FormulaStyles html={html} />
      <span dangerouslySetInnerHTML={{ __html: html }} />
    </>
  )
}

/** The styles of formulas, for pages that have some alone: React puts the link into the page's head, and only once. */
function FormulaStyles({ html }: { html: string }) {
  return html.includes('<math') && <link rel="stylesheet" href={href('/formulas.css')} precedence="default" />
}
