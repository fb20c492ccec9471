import type { ReactNode } from 'react'
import type { Placement } from '@/lib/markdown/html'
import { plainText, renderInline, renderMarkdown } from '@/lib/markdown/markdown'
import { wholeWords } from '@/lib/markdown/whole'
import { href } from '@/lib/site/address'
import { languageOfLetters } from '@/lib/site/language'

/** How a body stands on its page; addresses are the site's own everywhere. */
type Placed = Omit<Placement, 'place' | 'printed'>

const onPage = { place: href, printed: true }

type Prose = Placed & { children: string; className?: string }

/** The owner's prose, with its headings below the one it stands under. */
export function Markdown({ children, className = '', ...placement }: Prose) {
  const html = proseHtml(children, placement)
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
}: Placed & {
  children: string
  before: ReactNode
  behind: ReactNode
}) {
  const html = proseHtml(children, placement)
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

/** HTML of bodies already rendered: while a site is edited, only the body that changed is rendered again. */
const drawn = new Map<string, string>()
const mostDrawn = 2000

function proseHtml(markdown: string, placement: Placed): string {
  const key = JSON.stringify([markdown, placement])
  const known = drawn.get(key)
  if (known !== undefined) return known
  // Every save brings another body: what a long day of editing left behind is dropped.
  if (drawn.size >= mostDrawn) drawn.clear()
  const html = renderMarkdown(markdown, { ...placement, ...onPage })
  drawn.set(key, html)
  return html
}

/**
 * A line of the owner's words, with inline Markdown; without any, nothing but the words.
 *
 * @param balanced whether its lines are made equally long: none then ends within a word that has a hyphen
 */
export function Inline({ children, balanced = false }: { children: string; balanced?: boolean }) {
  const line = renderInline(children, onPage)
  const html = balanced ? wholeWords(line) : line
  // A browser that knows the language parts balanced lines between phrases (Japanese), and a voice reads them as they are spoken.
  const language = balanced ? languageOfLetters(children) : undefined
  if (!html.includes('<') && !language) return plainText(children)
  return (
    <>
      <FormulaStyles html={html} />
      <span lang={language} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  )
}

/** The styles of formulas, for pages that have some alone: React puts the link into the page's head, and only once. */
function FormulaStyles({ html }: { html: string }) {
  return html.includes('<math') && <link rel="stylesheet" href={href('/formulas.css')} precedence="default" />
}
