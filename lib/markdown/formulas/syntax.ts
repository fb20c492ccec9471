import type { Code as CodeNode, Literal, Root } from 'mdast'
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import { visit } from 'unist-util-visit'
import { closes, isOpener, isOpening, opensFormula, standsAlone } from './delimiters.ts'

/**
 * Formulas in Markdown, as a syntax of micromark's: within a line, and on lines of their own, where a line that begins
 * with `- ` or `# ` is part of the formula and a blank line does not end it. What opens and closes one is in
 * delimiters.ts. micromark-extension-math, which has `$$` alone, takes `$5 and $10` for a formula, reads to the end of
 * the file after `$$ a` and ends no formula behind which a full stop stands; hence our own.
 */

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

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula'
    formulaFence: 'formulaFence'
    formulaText: 'formulaText'
  }
}

const dollar = 36
const backslash = 92

const inText: Construct = { name: 'formula', tokenize: tokenizeInText }
// `concrete` keeps lines that look like lists, headings and quotations from being taken for some.
const onLines: Construct = { name: 'formulaOnLines', tokenize: tokenizeOnLines, concrete: true }

/** What micromark needs to see formulas. */
export const formulaSyntax: Extension = {
  text: { [dollar]: inText, [backslash]: inText },
  flow: { [dollar]: onLines, [backslash]: onLines },
}

function tokenizeInText(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return tokenize(this, effects, ok, nok, false)
}

function tokenizeOnLines(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return tokenize(this, effects, ok, nok, true)
}

function tokenize(context: TokenizeContext, effects: Effects, ok: State, nok: State, alone: boolean): State {
  // All that was consumed, and where in it the formula's own text begins.
  let written = ''
  let opener = ''
  return start

  function start(code: Code): State | undefined {
    effects.enter('formula')
    effects.enter('formulaFence')
    return opening(code)
  }

  function opening(code: Code): State | undefined {
    const sign = signOf(code)
    if (sign && isOpening(written + sign)) {
      effects.consume(code)
      written += sign
      return opening
    }
    effects.exit('formulaFence')
    opener = written
    if (!isOpener(opener) || (alone && !standsAlone(opener))) return nok(code)
    return line(code)
  }

  function line(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (isLineEnd(code)) {
      // Whether a paragraph ends here is decided by the line alone.
      if (context.interrupt)
        return opensFormula(opener, written.slice(opener.length), true) ? ok(code) : nok(code)
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      written += '\n'
      return alone ? nextLine : line
    }
    effects.enter('formulaText')
    return inside(code)
  }

  /** A line outside the quotation or list that the formula stands in is none of its lines. */
  function nextLine(code: Code): State | undefined {
    return context.parser.lazy[context.now().line] ? nok(code) : line(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) {
      effects.exit('formulaText')
      return line(code)
    }
    effects.consume(code)
    const sign = signOf(code)
    written += sign
    // Text that grows sign by sign is not looked at before it has to be: each look puts it together anew.
    if (!'$)]}'.includes(sign) || !closes(written, opener)) return inside
    return alone ? afterLines : afterText
  }

  function afterText(code: Code): State | undefined {
    effects.exit('formulaText')
    if (!opensFormula(opener, inner(), false, signOf(code))) return nok(code)
    effects.exit('formula')
    return ok(code)
  }

  /** Behind a formula on lines of its own, nothing but the full stop of its sentence. */
  function afterLines(code: Code): State | undefined {
    if (isSpace(code) || /^[.,;:]$/.test(signOf(code))) {
      effects.consume(code)
      return afterLines
    }
    effects.exit('formulaText')
    if ((code !== null && !isLineEnd(code)) || !opensFormula(opener, inner(), true)) return nok(code)
    effects.exit('formula')
    return ok(code)
  }

  function inner(): string {
    return written.slice(opener.length, opener.startsWith('\\begin') ? undefined : -closer(opener).length)
  }
}

// micromark's own codes: negative ones are line ends, tabs and what stands for a tab's width.
const isLineEnd = (code: Code) => code !== null && code < -2
const isSpace = (code: Code) => code === -2 || code === -1 || code === 32
const signOf = (code: Code) => (code === null || code < -2 ? '' : code < 0 ? ' ' : String.fromCharCode(code))

/** What ends what it opened; nothing for `\begin{…}`, which is part of its formula. */
function closer(opener: string): string {
  if (opener.startsWith('\\begin')) return ''
  return opener === '$`' ? '`$' : opener.replace('(', ')').replace('[', ']')
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
  const end = text.lastIndexOf(closer(opener))
  return (text.slice(0, end).trim() + text.slice(end + closer(opener).length)).trim()
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
