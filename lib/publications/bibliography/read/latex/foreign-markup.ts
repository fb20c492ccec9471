import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { lowered, raised } from '../../../../markdown/formulas/text.ts'

/**
 * What stands in BibTeX and is no LaTeX: HTML and JATS that registers and publishers leave in titles and abstracts, and
 * what converters have made of them. It becomes the LaTeX that says the same.
 */

/** Signs as some converters write them, in a formula each: `$\less$i$\greater$`. */
const converted: Record<string, string> = {
  less: '<',
  greater: '>',
  mathsemicolon: ';',
  mathplus: '+',
  mathminus: '-',
  mathcolon: ':',
}

/** Tags that say how words look, and the LaTeX for it. */
const styles: Record<string, string> = {
  i: 'emph',
  em: 'emph',
  italic: 'emph',
  b: 'textbf',
  strong: 'textbf',
  bold: 'textbf',
  sc: 'textsc',
  scp: 'textsc',
  tt: 'texttt',
}

/** Tags that are taken away, with their words left; and those after which a new paragraph begins. */
const bare =
  /^(span|div|inline-formula|alternatives|tex-math|formula|font|sec|u|underline|sans-serif|monospace|abstract|mml:[a-z]+|math|m[a-z]{1,9}|ext-link|a|xref|named-content|list|ul|ol|nlm|scp|tt)$/
const breaking = /^(p|br|title|sec|li|list-item|h[1-6])$/

const tag = /<(\/?)(?:jats:)?([a-z][a-z0-9:-]{0,20})(?:\s[^<>]{0,500})?(\/?)>/gi

/** What MathSciNet writes in formulas, which are of AMS-TeX, and the LaTeX for it. */
const ofAmsTex: Record<string, string> = {
  sp: '^',
  sb: '_',
  germ: '\\mathfrak ',
  frak: '\\mathfrak ',
  scr: '\\mathscr ',
  Bbb: '\\mathbb ',
  roman: '\\mathrm ',
  bold: '\\mathbf ',
  ssf: '\\mathsf ',
  leftset: '\\left\\{',
  rightset: '\\right\\}',
}
const amsTexNames = new RegExp(`\\\\(${Object.keys(ofAmsTex).join('|')})(?![a-zA-Z])\\s*`, 'g')

/** The soft sign of Cyrillic within a word, as a formula: `Gel$'$fand`, `Gel$^\prime$fand`. */
const softSign =
  /\{\$\s*\\cprime\s*\$\}|\$\s*\\cprime\s*\$|(?<=\p{L}{2})\$\^?\{?(?:'|\\prime)\}?\$(?=\p{L})/gu

/** A formula between dollars that Zotero has taken for text: `\$\textbackslash mathcal\{O\}(n)\$`, `\$\textasciicircum 7\$`. */
const escapedFormula =
  /(?<!\{)\\\$(?=[^$]{0,200}?(?:\\_|\\textasciicircum|\\\^|\\textbackslash|\\textbraceleft))((?!\s)(?:[^$\\]|\\(?!\$)[\s\S]){1,300})(?<!\s)\\\$(?!\})/g

/** A formula between escaped dollars in which nothing else is escaped, as SIAM exports them: `\$O(n \log n)\$`, `\$k\$`. */
const plainFormula = /(?<![{\\])\\\$((?!\s|\d[\d.,]*\s)(?:[^$\\]|\\[a-zA-Z]+){1,200}(?<!\s))\\\$(?!\})/g

/** Whether a text is a formula by its signs: a command of mathematics, a letter, a function of letters, an index, a comparison. */
const isFormula = (text: string) =>
  /\\text(?:less|greater|bar)(?![a-zA-Z])[\s{}]*[^\s{}]/.test(text) ||
  /^[a-zA-Z]$|^[a-zA-Z]+\([^()\s]*\)$|[\^_=]|\\(?!(?:emph|text[a-z]*|bf|it|rm)\b)[a-zA-Z]+/.test(text)

/** A formula that was taken for text, as it was before. */
function asFormula(_: string, text: string): string {
  const formula = text
    .replace(/\{?\\textbackslash(?![a-zA-Z])\s?(?:\{\})?\}?/g, '\\')
    .replace(/\{?\\textasciicircum(?![a-zA-Z])\s?(?:\{\})?\}?|\\\^\{\}/g, '^')
    .replace(/\\textbraceleft(?![a-zA-Z])\s?(?:\{\})?|\\\{/g, '{')
    .replace(/\\textbraceright(?![a-zA-Z])\s?(?:\{\})?|\\\}/g, '}')
    .replace(/\\_/g, '_')
  return `$${formula}$`
}

/** The same with each sign in braces, as Springer has it: `{\$}{\$}{$\backslash$}mathbb {\{}Q{\}}{\$}{\$}`. */
const bracedFormula =
  /((?:\{\\\$\}){1,2})(?=(?:(?!\{\\\$\})[\s\S]){0,600}?\{\$\\backslash\$\})((?:(?!\{\\\$\})[\s\S]){1,600})\1/g

function asBracedFormula(_: string, sign: string, text: string): string {
  const plain = text.replace(/\{\$\\backslash\$\}/g, '\\').replace(/\{\\([{}_^&#%])(?:\{\})?\}/g, '$1')
  return sign.replace(/[{}\\]/g, '') + plain + sign.replace(/[{}\\]/g, '')
}

/** Commands as an export doubles their backslash, in a formula within a line, which has no line break: `$\\\\beta$`. */
const doubledBackslash =
  /(?<=(?<![$\\])\$(?!\$)[^$]{0,300})\\\\(?=(?:alpha|beta|gamma|delta|(?:var)?epsilon|zeta|eta|(?:var)?theta|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|(?:var)?phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Sigma|Phi|Psi|Omega|times|[lg]eq?|pm|sim|approx|infty|rightarrow|cdot|(?:math|text)(?:rm|bf|it|cal|bb)|text|frac|sqrt|sum|int)(?![a-zA-Z]))(?=[^$]{1,300}\$(?!\$))/g

/** A value with LaTeX in the place of HTML, JATS and entities. */
export function asLatex(given: string): string {
  // Where lines stand below one another, two backslashes end one.
  const hasLines = /\\(?:begin|substack|shortstack|\\\\)/.test(given)
  const written = hasLines ? given : given.replace(doubledBackslash, '\\')
  const restored = written.includes('\\$')
    ? written
        .replace(escapedFormula, asFormula)
        .replace(bracedFormula, asBracedFormula)
        .replace(plainFormula, (whole, text: string) => (isFormula(text) ? `$${text}$` : whole))
    : written
  const value = restored
    .replace(softSign, 'ʹ')
    .replace(amsTexNames, (_, name: string) => ofAmsTex[name] ?? '')
  if (
    !/[<&]|\\(?:ifmmode|(?:text)?(?:less|greater)|[lg]t(?![a-zA-Z])|math(?:semicolon|plus|minus|colon))/.test(
      value,
    )
  )
    return value
  const text = withTags(value)
    .replace(
      /\$\s*\\(less|greater|mathsemicolon|mathplus|mathminus|mathcolon)\s*\$/g,
      (_, name: string) => converted[name] ?? '',
    )
    // The American Physical Society writes letters for formulas and for words at once.
    .replace(
      /\{?\\ifmmode(?:[^\\{}]|\{[^{}]*\}|\\(?!else\b|ifmmode\b)[\s\S])*\\else\s*((?:[^\\{}]|\{[^{}]*\}|\\(?!fi\b|ifmmode\b)[\s\S])*)\\fi\s*(?:\{\})?\}?/g,
      '{$1}',
    )
    .replace(/<jats:title>\s*(abstract|summary)\s*<\/jats:title>|^\s*<title>\s*abstract\s*<\/title>/gi, '')
  return decodeEntities(withoutTags(text), escaped)
}

/** Angles as exports write them, which take them for mathematics or for text: `{$<$}`, `$\less$`, `\ensuremath{>}`, `{\textless}`, `\&lt;`. */
const exportedAngle =
  /\{?(?:\$\s?\{?\s?([<>]+|\\(?:less|greater|lt|gt)(?![a-zA-Z]))\s?\}?\s?\$|\\ensuremath\s?\{\s?([<>]+|\\(?:less|greater|lt|gt))\s?\}|(\\(?:text)?(?:less|greater)(?![a-zA-Z])\s?(?:\{\})?))\}?|\\?&(?:amp;)?(lt|gt);/g

/** A value with angles in the place of what exports write for them. */
export function plainAngles(value: string): string {
  return value.replace(exportedAngle, (_, ...found: (string | undefined)[]) => {
    const sign = found.slice(0, 4).find(Boolean) ?? ''
    if (/^[lg]t$/.test(sign)) return sign === 'lt' ? '<' : '>'
    return sign.startsWith('\\') ? (/^\\(?:text)?l/.test(sign) ? '<' : '>') : sign
  })
}

/** A value whose tags of HTML have their angles back; angles that belong to no tag stay as they were written. */
function withTags(value: string): string {
  const angled = plainAngles(value)
  return /<\/(?:i|b|em|strong|italic|bold|sub|sup|inf|sc|scp|span|p)>/i.test(angled) ? angled : value
}

/** Tags that come in pairs, or stand alone by nature; anything else between angles is words. */
function withoutTags(text: string): string {
  const ends = new Set(
    [...text.matchAll(tag)].flatMap(([, end, name = '']) => (end ? [name.toLowerCase()] : [])),
  )
  const starts = new Set(
    [...text.matchAll(tag)].flatMap(([, end, name = '']) => (end ? [] : [name.toLowerCase()])),
  )
  // MathML of Crossref: what stands above or below the line in it.
  const flat = text.replace(
    /<((?:mml:)?)m(sup|sub)>\s*<\1m[ino]>([^<>]{1,30})<\/\1m[ino]>\s*<\1m[ino]>([^<>]{1,30})<\/\1m[ino]>\s*<\/\1m\2>/g,
    (_, __, name: string, base: string, raised: string) =>
      `${base}\\text${name === 'sup' ? 'super' : 'sub'}script{${raised}}`,
  )
  const scripts = flat.replace(
    /<(?:jats:)?(sub|sup|inf)>([^<>]{0,60})<\/(?:jats:)?\1>/gi,
    (_, name: string, inner: string) =>
      `\\text${name.toLowerCase() === 'sup' ? 'super' : 'sub'}script{${inner}}`,
  )
  return scripts.replace(tag, (whole, end: string, written: string, alone: string) => {
    const name = written.toLowerCase()
    const isPair = starts.has(name) && ends.has(name)
    if (breaking.test(name) && (isPair || alone || name === 'br')) return end || name === 'br' ? '\n\n' : ''
    if (!isPair) return whole
    const command = styles[name]
    if (command) return end ? '}' : `\\${command}{`
    return bare.test(name) || /^(sub|sup|inf)$/.test(name) ? '' : whole
  })
}

/** A sign as LaTeX has it. */
function escaped(sign: string): string {
  if (/[%&#_$]/.test(sign)) return `\\${sign}`
  return sign === '\\' ? '\\textbackslash{}' : sign === '{' || sign === '}' ? `\\${sign}` : sign
}

/**
 * A text with characters in the place of HTML's references (`&eacute;`, `&#8211;`, `&amp;`), once or twice encoded, and
 * with its ampersand escaped for LaTeX or not.
 */
export function decodeEntities(text: string, write: (sign: string) => string = (sign) => sign): string {
  if (!text.includes('&')) return text
  return text.replace(
    /(?:\{\\?&\}|\\?&)(?:amp;)?(?:\\?#(\d{1,7})|\\?#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
      if (code !== undefined)
        return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xf8ff)
          ? write(String.fromCodePoint(code))
          : whole
      const sign = decodeNamedCharacterReference(name ?? '')
      return sign === false ? whole : write(sign)
    },
  )
}

/** Letters below or above the line as characters of their own, where Unicode has them all; else as they are. */
export function script(which: 'sub' | 'sup', text: string): string {
  const set = which === 'sub' ? lowered(text) : raised(text)
  return /^[_^]/.test(set) ? text : set
}
