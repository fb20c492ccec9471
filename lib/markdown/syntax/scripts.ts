import type { Parent, PhrasingContent } from 'mdast'
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown'
import type { Code, Extension, State, Tokenizer } from 'micromark-util-types'

/**
 * Letters below and above the line: `H~2~O` and `x^2^`, as Pandoc has them (its manual, "Superscripts and subscripts").
 * Here they only follow a letter, a digit or a closing bracket, and a subscript no digit: "2019~2020~2021" and "大约~12万"
 * are ranges and roughly so many. A number, or a sign of a note, also stands above the line where words begin: "^1^ Loom University".
 */

/** A subscript in a tree of Markdown. */
interface Subscript extends Parent {
  type: 'subscript'
  children: PhrasingContent[]
}

/** A superscript in a tree of Markdown. */
interface Superscript extends Parent {
  type: 'superscript'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    subscript: Subscript
    superscript: Superscript
  }
  interface RootContentMap {
    subscript: Subscript
    superscript: Superscript
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    subscript: 'subscript'
    superscript: 'superscript'
    scriptSign: 'scriptSign'
    scriptText: 'scriptText'
  }
}

const caret = 94
const tilde = 126
const longest = 16

const is = (pattern: RegExp) => (code: Code) =>
  code !== null && code >= 0 && pattern.test(String.fromCodePoint(code))
const belongsBelow = is(/[\p{Script=Latin}\p{Script=Greek}\d+\-−=(),./′*]/u)
const belongsAbove = is(/[\p{Script=Latin}\p{Script=Greek}\d+\-−=(),./′*†‡§¶#°]/u)

const beginsWords = (code: Code) => code === null || code < 0 || code === 32 || code === 40
const counts = is(/[\d†‡§¶]/u)

const below = {
  type: 'subscript',
  sign: tilde,
  belongs: belongsBelow,
  follows: is(/[\p{Script=Latin}\p{Script=Greek}\p{No})\]^]/u),
  begins: () => false,
} as const
const above = {
  type: 'superscript',
  sign: caret,
  belongs: belongsAbove,
  follows: is(/[\p{L}\p{N}).,\]~]/u),
  begins: counts,
} as const

/** What micromark needs to see scripts. */
export const scriptSyntax: Extension = {
  text: {
    [tilde]: { name: 'subscript', previous: below.follows, tokenize: tokenizer(below) },
    [caret]: {
      name: 'superscript',
      previous: (code) => above.follows(code) || beginsWords(code),
      tokenize: tokenizer(above),
    },
  },
}

function tokenizer({ type, sign, belongs, follows, begins }: typeof below | typeof above): Tokenizer {
  return function tokenize(effects, ok, nok) {
    const { previous } = this
    let length = 0
    return start

    function start(code: Code): State | undefined {
      if (!follows(previous) && !beginsWords(previous)) return nok(code)
      effects.enter(type)
      effects.enter('scriptSign')
      effects.consume(code)
      effects.exit('scriptSign')
      return first
    }

    function first(code: Code): State | undefined {
      if (!(follows(previous) ? belongs : begins)(code)) return nok(code)
      effects.enter('scriptText')
      return inside(code)
    }

    function inside(code: Code): State | undefined {
      if (code === sign) {
        effects.exit('scriptText')
        effects.enter('scriptSign')
        effects.consume(code)
        effects.exit('scriptSign')
        effects.exit(type)
        return after
      }
      if (!belongs(code) || length === longest) return nok(code)
      effects.consume(code)
      length += 1
      return inside
    }

    // `a~b~~` is the beginning of something struck out.
    function after(code: Code): State | undefined {
      return code === sign ? nok(code) : ok(code)
    }
  }
}

function enter(this: CompileContext, token: Token) {
  const type = token.type === 'subscript' ? 'subscript' : 'superscript'
  this.enter({ type, children: [], data: { hName: type === 'subscript' ? 'sub' : 'sup' } }, token)
}

function exit(this: CompileContext, token: Token) {
  this.exit(token)
}

/** What turns micromark's tokens into the tree's scripts. */
export const scriptsFromMarkdown: FromMarkdown = {
  enter: {
    subscript: enter,
    superscript: enter,
    scriptText(token) {
      this.enter({ type: 'text', value: this.sliceSerialize(token) }, token)
    },
  },
  exit: { subscript: exit, superscript: exit, scriptText: exit },
}
