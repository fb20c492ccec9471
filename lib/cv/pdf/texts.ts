import type { Style } from '../../site/preview/font-packages.ts'
import type { StyledText } from './fonts.ts'
import type { Block, CvDocument, Part, Phrase } from './nodes.ts'

/** A text of the document, its style, and the entry that it is of. */
export type DocumentText = StyledText & { from: string }

const plain: Style = { weight: 400, italic: false }
const bold: Style = { weight: 700, italic: false }

/** Every text of a document but those of its formulas, which have a font of their own. */
export function textsOf(document: CvDocument): DocumentText[] {
  const head = 'content/profile.md'
  const said = (text: string, style = plain, from = head): DocumentText => ({ ...style, text, from })
  return [
    said(document.name, bold),
    said(document.nativeName?.text ?? ''),
    said(document.kind),
    ...document.lines.flatMap((line) => inPhrases(line, plain, head)),
    ...document.contacts.flatMap(({ label, text }) => [said(label), said(text)]),
    // Both templates set numbers and the name at the foot of a page in plain letters.
    said(document.name),
    ...document.sections.flatMap(({ title, parts }) => [
      said(title, bold, 'content/site.md'),
      ...parts.flatMap((part) => inPart(part, title)),
    ]),
  ]
}

function inPart({ heading, rows = [], papers = [], note, prose = [] }: Part, title: string): DocumentText[] {
  const own = (text: string | undefined, style: Style) =>
    text ? [{ ...style, text, from: `the section ${title}` }] : []
  return [
    ...own(heading, bold),
    ...own(heading, { weight: 400, italic: true }),
    ...own(note, plain),
    ...rows.flatMap(({ from, when, lines, details, prose: body }) => [
      ...[when, ...lines, ...details].flatMap((line) => inPhrases(line, plain, from)),
      ...body.flatMap((block) => inBlock(block, from)),
    ]),
    ...papers.flatMap(({ from, phrases }) => inPhrases(phrases, plain, from)),
    ...prose.flatMap((block) => inBlock(block, `the section ${title}`)),
  ]
}

function inBlock(block: Block, from: string): DocumentText[] {
  switch (block.is) {
    case 'paragraph':
      return inPhrases(block.of, plain, from)
    case 'heading':
      return inPhrases(block.of, bold, from)
    case 'list':
      return block.items.flat().flatMap((inner) => inBlock(inner, from))
    case 'quote':
      return block.of.flatMap((inner) => inBlock(inner, from))
    case 'pre':
      return [{ ...plain, text: block.text, from }]
    case 'table':
      return block.rows.flatMap((row, index) =>
        row.flatMap((cell) => inPhrases(cell, index === 0 ? bold : plain, from)),
      )
    case 'rule':
      return []
  }
}

function inPhrases(phrases: readonly Phrase[], style: Style, from: string): DocumentText[] {
  return phrases.flatMap((phrase): DocumentText[] => {
    if (typeof phrase === 'string') return [{ ...style, text: phrase, from }]
    switch (phrase.is) {
      case 'strong':
        return inPhrases(phrase.of, { ...style, weight: 700 }, from)
      case 'emphasis':
        // Emphasis within emphasis stands upright again.
        return inPhrases(phrase.of, { ...style, italic: !style.italic }, from)
      case 'code':
        return [{ ...plain, text: phrase.text, from }]
      case 'break':
      case 'formula':
        return []
      default:
        return inPhrases(phrase.of, style, from)
    }
  })
}
