import type { Literal, Root } from 'mdast'
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown'
import type { Code, Effects, Extension, State } from 'micromark-util-types'
import { visit } from 'unist-util-visit'
import { formulaToMathML } from './mathml.ts'

/**
 * Formulas in Markdown: `$…$` within a line, `$$…$$` on lines of its own. A dollar sign opens a formula only before
 * something that is no space, and closes it only after something that is no space and before something that is no
 * digit, so that "$5 and $10" stays money (Pandoc's manual, extension `tex_math_dollars`). `\$` is always a dollar sign.
 */

/** A formula in a tree of Markdown. */
interface Formula extends Literal {
  type: 'formula'
  display: boolean
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

/** What micromark needs to see formulas. */
export const formulaSyntax: Extension = {
  text: { [dollar]: { name: 'formula', tokenize: tokenizeFormula } },
}

function tokenizeFormula(effects: Effects, ok: State, nok: State): State {
  let size = 0
  let closing = 0
  let last: Code = null
  return start

  function start(code: Code): State | undefined {
    effects.enter('formula')
    effects.enter('formulaFence')
    return opening(code)
  }

  function opening(code: Code): State | undefined {
    if (code === dollar && size < 2) {
      effects.consume(code)
      size += 1
      return opening
    }
    effects.exit('formulaFence')
    if (code === null || code === dollar || (size === 1 && isSpace(code))) return nok(code)
    return between(code)
  }

  function between(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (code === dollar) {
      if (size === 1 && isSpace(last)) return nok(code)
      closing = 0
      effects.enter('formulaFence')
      return close(code)
    }
    if (isLineEnd(code)) {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      last = code
      return between
    }
    effects.enter('formulaText')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || code === dollar || isLineEnd(code)) {
      effects.exit('formulaText')
      return between(code)
    }
    effects.consume(code)
    last = code
    return code === 92 ? escaped : inside
  }

  function escaped(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) return inside(code)
    effects.consume(code)
    last = code
    return inside
  }

  function close(code: Code): State | undefined {
    if (code === dollar && closing < size) {
      effects.consume(code)
      closing += 1
      return close
    }
    effects.exit('formulaFence')
    if (closing < size || code === dollar || (size === 1 && isDigit(code))) return nok(code)
    effects.exit('formula')
    return ok(code)
  }
}

// micromark's own codes: negative ones are line ends, tabs and what stands for a tab's width.
const isLineEnd = (code: Code) => code !== null && code < -2
const isSpace = (code: Code) => code === null || code < 0 || code === 32
const isDigit = (code: Code) => code !== null && code >= 48 && code <= 57

/** What turns micromark's tokens into the tree's formulas. */
export const formulaFromMarkdown: FromMarkdown = {
  enter: {
    formula(this: CompileContext, token: Token) {
      const written = this.sliceSerialize(token)
      const size = written.startsWith('$$') ? 2 : 1
      this.enter({ type: 'formula', value: written.slice(size, -size).trim(), display: size === 2 }, token)
      // What its lines would add to the text around it.
      this.buffer()
    },
  },
  exit: {
    formula(this: CompileContext, token: Token) {
      this.resume()
      this.exit(token)
    },
  },
}

/** A transformer that gives every formula its MathML. */
export function formulasAsMathML() {
  return (tree: Root) => {
    visit(tree, 'formula', (node) => {
      const result = formulaToMathML(node.value, node.display)
      node.data =
        'problem' in result
          ? { hName: 'code', hChildren: [{ type: 'text', value: node.value }] }
          : {
              hName: 'math',
              hProperties: result.math.properties,
              hChildren: result.math.children,
            }
    })
  }
}
