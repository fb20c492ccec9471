import type { PhrasingContent } from 'mdast'
import { Transform } from 'unicode2latex'
import { phrasesOf } from '../../../markdown/markdown.ts'

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Not \{ and \}: BibTeX counts those too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '&': '\\&',
  '%': '\\%',
  // In braces, two of them are no formula that a program has taken for text.
  $: '{\\$}',
  '#': '\\#',
  _: '\\_',
  '`': '\\textasciigrave{}',
  '–': '--',
  '—': '---',
  '‘': '`',
  '’': "'",
  '“': '``',
  '”': "''",
}

const table = new Transform('bibtex')

/** Commands of the table that LaTeX itself does not have. */
const misread = /^\\text(gravemacron|acutemacron|dotacute)\b/

/**
 * Text as LaTeX that BibTeX takes: special characters escaped, Latin letters with accents as commands in braces (so that
 * BibTeX sorts and shortens them right), every other script as it is, in UTF-8.
 */
export function toLatex(text: string): string {
  return [...text.normalize('NFC').replace(/\s+/g, ' ')]
    .map((char, index, all) => {
      // Two of these in a row would be another sign.
      const doubled = char === all[index + 1] && /['`,<>-]/.test(char)
      return doubled ? `${character(char)}{}` : character(char)
    })
    .join('')
}

function character(char: string): string {
  const known = special[char]
  if (known !== undefined) return known
  if (char <= '\u007f' || !/\p{Script=Latin}/u.test(char)) return char
  const command = table.tolatex(char).trim()
  return command.startsWith('\\') && !misread.test(command) && char !== 'ẛ' ? `{${command}}` : char
}

/**
 * A title in inline Markdown as LaTeX: emphasis as commands, formulas as they are, and braces around what BibTeX's
 * styles would set in small letters: words with a capital after their first letter (LLM, AutoML), and formulas.
 */
export function titleToLatex(markdown: string): string {
  return phrases(phrasesOf(markdown))
}

function phrases(nodes: readonly PhrasingContent[]): string {
  return nodes.map(phrase).join('')
}

function phrase(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return words(node.value)
    case 'inlineCode':
      return `\\texttt{${words(node.value)}}`
    case 'formula':
      return `{$${node.value}$}`
    case 'emphasis':
      return `\\emph{${phrases(node.children)}}`
    case 'strong':
      return `\\textbf{${phrases(node.children)}}`
    case 'subscript':
      return `\\textsubscript{${phrases(node.children)}}`
    case 'superscript':
      return `\\textsuperscript{${phrases(node.children)}}`
    case 'image':
      return words(node.alt ?? '')
    case 'break':
      return ' '
    default:
      return 'children' in node ? phrases(node.children) : ''
  }
}

function words(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => {
      // Not the sign before or after a word, so that the word's first letter is what BibTeX sees first.
      const start = word.search(/[\p{L}\p{N}]/u)
      if (start < 0) return toLatex(word)
      const end = afterLast(/[\p{L}\p{N}]/gu, word)
      const core = word.slice(start, end)
      return isProper(core)
        ? `${toLatex(word.slice(0, start))}{${toLatex(core)}}${toLatex(word.slice(end))}`
        : toLatex(word)
    })
    .join('')
}

/** Where the last match ends; a pattern that looks for it from the end would try each run of other signs again and again. */
function afterLast(pattern: RegExp, text: string): number {
  let end = 0
  for (const { 0: match, index } of text.matchAll(pattern)) end = index + match.length
  return end
}

/** Whether a word would be another in small letters. */
function isProper(word: string): boolean {
  return word
    .split(/[-–—/]/)
    .some(
      (part) =>
        /^.+\p{Lu}/su.test(part) ||
        /\p{Lu}.*\d/su.test(part) ||
        (/^\p{Lu}$/u.test(part) && word !== 'A' && word !== 'I'),
    )
}
