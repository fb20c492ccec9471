import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import { closerOf, closes, isOpener, isOpening, opensFormula, standsAlone } from './delimiters.ts'

/**
 * Formulas in Markdown, as a syntax of micromark's: within a line, and on lines of their own, where a line that begins
 * with `- ` or `# ` is part of the formula and a blank line does not end it. What opens and closes one is in
 * delimiters.ts. micromark-extension-math, which has `$$` alone, takes `$5 and $10` for a formula, reads to the end of
 * the file after `$$ a` and ends no formula behind which a full stop stands; hence our own.
 */

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula'
    formulaFence: 'formulaFence'
    formulaText: 'formulaText'
  }
}

const dollar = 36
const backslash = 92

const inText: Construct = {
  name: 'formula',
  tokenize(effects, ok, nok) {
    return new Tokenizer(this, effects, ok, nok, false).start
  },
}
const onLines: Construct = {
  name: 'formulaOnLines',
  tokenize(effects, ok, nok) {
    return new Tokenizer(this, effects, ok, nok, true).start
  },
  // Keeps lines that look like lists, headings and quotations from being taken for some.
  concrete: true,
}

/** What micromark needs to see formulas. */
export const formulaSyntax: Extension = {
  text: { [dollar]: inText, [backslash]: inText },
  flow: { [dollar]: onLines, [backslash]: onLines },
}

/**
 * Openers that nothing closes up to the end of what a tokenizer reads: none of the same behind them is closed either, and to look for each
 * anew would take time with the square of the text. Where the end of an environment stands, it may be that of one within.
 */
const unclosed = new WeakMap<TokenizeContext, Set<string>>()

/** One formula while it is read, sign by sign: each state takes a sign, and says which state takes the next. */
class Tokenizer {
  /** All that was consumed; the formula's own text begins behind what opened it. */
  private written = ''
  private opener = ''
  private readonly context: TokenizeContext
  private readonly effects: Effects
  private readonly ok: State
  private readonly nok: State
  /** Whether it is to stand on lines of its own. */
  private readonly alone: boolean

  constructor(context: TokenizeContext, effects: Effects, ok: State, nok: State, alone: boolean) {
    this.context = context
    this.effects = effects
    this.ok = ok
    this.nok = nok
    this.alone = alone
  }

  readonly start: State = (code) => {
    this.effects.enter('formula')
    this.effects.enter('formulaFence')
    return this.opening(code)
  }

  private readonly opening: State = (code) => {
    const sign = signOf(code)
    if (sign && isOpening(this.written + sign)) {
      this.effects.consume(code)
      this.written += sign
      return this.opening
    }
    this.effects.exit('formulaFence')
    this.opener = this.written
    if (!isOpener(this.opener) || (this.alone && !standsAlone(this.opener))) return this.nok(code)
    if (unclosed.get(this.context)?.has(this.opener)) return this.nok(code)
    return this.line(code)
  }

  private readonly line: State = (code) => {
    if (code === null) return this.atEnd(code)
    if (isLineEnd(code)) return this.lineEnd(code)
    this.effects.enter('formulaText')
    return this.inside(code)
  }

  private readonly atEnd: State = (code) => {
    const openers = unclosed.get(this.context) ?? new Set()
    const holdsEnd =
      this.opener.startsWith('\\begin') && this.written.includes(this.opener.replace('begin', 'end'))
    if (!holdsEnd) unclosed.set(this.context, openers.add(this.opener))
    return this.nok(code)
  }

  private readonly lineEnd: State = (code) => {
    // Whether a paragraph ends here is decided by the line alone.
    if (this.context.interrupt)
      return opensFormula(this.opener, this.written.slice(this.opener.length), true)
        ? this.ok(code)
        : this.nok(code)
    this.effects.enter('lineEnding')
    this.effects.consume(code)
    this.effects.exit('lineEnding')
    this.written += '\n'
    return this.alone ? this.nextLine : this.line
  }

  /** A line outside the quotation or list that the formula stands in is none of its lines. */
  private readonly nextLine: State = (code) =>
    this.context.parser.lazy[this.context.now().line] ? this.nok(code) : this.line(code)

  private readonly inside: State = (code) => {
    if (code === null || isLineEnd(code)) {
      this.effects.exit('formulaText')
      return this.line(code)
    }
    this.effects.consume(code)
    const sign = signOf(code)
    this.written += sign
    // Text that grows sign by sign is not looked at before it has to be: each look puts it together anew.
    if (!'$)]}'.includes(sign) || !closes(this.written, this.opener)) return this.inside
    return this.alone ? this.afterLines : this.afterText
  }

  private readonly afterText: State = (code) => {
    this.effects.exit('formulaText')
    if (!opensFormula(this.opener, this.inner(), false, signOf(code))) return this.nok(code)
    this.effects.exit('formula')
    return this.ok(code)
  }

  /** Behind a formula on lines of its own, nothing but the full stop of its sentence. */
  private readonly afterLines: State = (code) => {
    if (isSpace(code) || /^[.,;:]$/.test(signOf(code))) {
      this.effects.consume(code)
      return this.afterLines
    }
    this.effects.exit('formulaText')
    if ((code !== null && !isLineEnd(code)) || !opensFormula(this.opener, this.inner(), true))
      return this.nok(code)
    this.effects.exit('formula')
    return this.ok(code)
  }

  private inner(): string {
    const { written, opener } = this
    return written.slice(opener.length, opener.startsWith('\\begin') ? undefined : -closerOf(opener).length)
  }
}

// micromark's own codes: negative ones are line ends, tabs and what stands for a tab's width.
const isLineEnd = (code: Code) => code !== null && code < -2
const isSpace = (code: Code) => code === -2 || code === -1 || code === 32
const signOf = (code: Code) => (code === null || code < -2 ? '' : code < 0 ? ' ' : String.fromCharCode(code))
