import type { Code as CodeNode, Literal, Root } from 'mdast'
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import { closerOf, isOpening, standsAlone } from './delimiters.ts'

/** Formulas in the tree of Markdown: what the tokens of tokenizer.ts become, and formulas that GitHub writes as fences. */

/** A formula in a tree of Markdown. */
interface Formula extends Literal {
  type: 'formula'
  /** Whether it stands on lines of its own. */
  display: boolean
  /** What opened it, such as `$$` or `\begin{align}`. */
  opener: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    formula: Formula
  }
  interface RootContentMap {
    formula: Formula
  }
}

/** What turns micromark's tokens into the tree's formulas. */
export const formulaFromMarkdown: FromMarkdown = {
  enter: {
    formula(this: CompileContext, token: Token) {
      this.enter({ type: 'formula', value: '', display: false, opener: '' }, token)
      this.buffer()
    },
    formulaText(this: CompileContext, token: Token) {
      this.config.enter.data?.call(this, token)
    },
  },
  exit: {
    formulaText(this: CompileContext, token: Token) {
      this.config.exit.data?.call(this, token)
    },
    formula(this: CompileContext, token: Token) {
      const text = this.resume()
      const node = this.stack.at(-1)
      if (node?.type === 'formula') {
        const opener = openerAt(this.sliceSerialize(token))
        node.opener = opener
        node.display = standsAlone(opener)
        node.value = formulaIn(text, opener)
        // In a table, GitHub's Markdown writes a bar as \| lest it should end the cell.
        if (this.data.inTable) node.value = node.value.replaceAll('\\|', '|')
      }
      this.exit(token)
    },
  },
  transforms: [mathFences, dollarsWithinSentences],
}

function openerAt(written: string): string {
  let opener = ''
  for (const sign of written) {
    if (!isOpening(opener + sign)) break
    opener += sign
  }
  return opener
}

/** The formula itself; the full stop behind a formula on lines of its own belongs to it, as in LaTeX. */
function formulaIn(text: string, opener: string): string {
  if (opener.startsWith('\\begin')) return opener + text.trimEnd()
  const end = text.lastIndexOf(closerOf(opener))
  return (text.slice(0, end).trim() + text.slice(end + closerOf(opener).length)).trim()
}

/** GitHub's way to write a formula on lines of its own: a fence that says `math`. */
function mathFences(tree: Root): void {
  visit(tree, 'code', (node: CodeNode, index, parent) => {
    if (!parent || index === undefined || node.lang !== 'math') return
    parent.children[index] = {
      type: 'formula',
      value: node.value,
      display: true,
      opener: '```math',
      position: node.position,
    }
  })
}

/**
 * A short formula between words of one line stands within it, though between `$$`: so kramdown has it, which Jekyll reads, and
 * nobody breaks a sentence for a letter.
 */
function dollarsWithinSentences(tree: Root): void {
  visit(tree, 'formula', (node, index, parent) => {
    if (!parent || index === undefined || node.opener !== '$$' || node.value.length > 24) return
    const before = parent.children[index - 1]
    const after = parent.children[index + 1]
    if (before?.type !== 'text' || after?.type !== 'text' || /\\\\|\\(?:begin|tag)/.test(node.value)) return
    if (/[^\s:] ?$/.test(before.value) && /^[^\S\n]*\S/.test(after.value)) node.display = false
  })
}
