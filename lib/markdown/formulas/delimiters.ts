/**
 * What opens a formula in Markdown, what closes it, and what looks like one and is none. Formulas stand
 *
 * - between `$` and `$`, where a space inside either or a digit behind the second keeps them apart from money, so that
 *   "$5 and $10" stays money (Pandoc's manual, extension `tex_math_dollars`), but "$\sim$3 ms" is a formula;
 * - between `$$` and `$$`, in paragraphs of their own, or within a line whose words they stand between and that they are short in;
 * - between `` $` `` and `` `$ ``, as GitHub writes what is surely a formula;
 * - between `\(` and `\)`, `\[` and `\]`, as LaTeX writes them, with one backslash or, as for MathJax, with two;
 * - between `\begin{align}` and `\end{align}`, or any other environment.
 */

/** Whether text can be the beginning of what opens a formula. */
export function isOpening(text: string): boolean {
  return /^(?:\$[$`]?|\\\\?[([]?|\\b(?:e(?:g(?:i(?:n(?:\{(?:[a-zA-Z]+(?:\*?\}?)?)?)?)?)?)?)?)$/.test(text)
}

/** Whether text is what opens a formula. */
export function isOpener(text: string): boolean {
  return /^(?:\$[$`]?|\\\\?[([]|\\begin\{[a-zA-Z]+\*?\})$/.test(text)
}

/** Whether an opener belongs to formulas on lines of their own. */
export function standsAlone(opener: string): boolean {
  return opener === '$$' || /^\\(?:\\?\[|begin)/.test(opener) || opener === '```math'
}

/** Whether the formula that text opens with `opener` ends where the text does. */
export function closes(text: string, opener: string): boolean {
  switch (text.at(-1)) {
    case '$': {
      const end = opener === '$`' ? '`$' : opener
      return opener[0] === '$' && endsWith(text, end, opener)
    }
    case ')':
    case ']':
      return /^\\\\?[([]$/.test(opener) && endsWith(text, opener.replace('(', ')').replace('[', ']'), opener)
    case '}': {
      const end = opener.replace('begin', 'end')
      return end !== opener && endsWith(text, end, '') && text.split(opener).length === text.split(end).length
    }
    default:
      return false
  }
}

/** Whether text ends so, behind its opener, and no backslash makes a plain sign of the end. */
function endsWith(text: string, end: string, opener: string): boolean {
  if (!text.endsWith(end) || text.length < opener.length + end.length) return false
  // One by one: a look at all that stands before, at each sign, takes time with the square of the text.
  let before = text.length - end.length
  while (before > opener.length && text[before - 1] === '\\') before -= 1
  return (text.length - end.length - before) % 2 === 0
}

/** Whether text is what stands between two prices, as in "5$, 10$–20$"; "]a, b[" and ":=" are formulas. */
const isBetweenPrices = (inner: string) => /^(?:[,;:.!?)]\s|[–—])/.test(inner) && !hasTeX(inner)

/**
 * Whether what stands between delimiters is a formula.
 *
 * @param inner the text between them, or as much of it as stands on the first line
 * @param alone whether nothing else stands on its lines
 * @param next the character behind the closing delimiter
 */
export function opensFormula(opener: string, inner: string, alone: boolean, next = ''): boolean {
  if (opener.startsWith('\\begin')) return true
  // The first of several lines: what opens it is all of it.
  if (alone && inner === '') return true
  if (inner.trim() === '') return false
  if (opener === '$') {
    // "5$ and 10$3": a digit behind the sign is a price's; "$\sim$3 ms" can be nothing but a formula.
    if (/\d/.test(next) && !isSurely(inner)) return false
    // "$HOME/$USER", "$1M and “$HOME”": no formula ends so before a letter.
    if (/[/:("'“‘]$/.test(inner) && /[a-zA-Z]/.test(next)) return false
    if (isBetweenPrices(inner)) return false
    // "%{$x} is a hash, and @{$y} an array", as Perl has them.
    if (/[@%&]\{?$/.test(inner) && /^\w+\}[^{}]*\{?$/.test(inner) && /\s/.test(inner)) return false
    // "$5 to $10, or US$ 20": the second sign is a currency's.
    if (/^\d.*[\s(/](?:US|AU|CA|NZ|HK|NT|SG|[ACRS])$/.test(inner) && !hasTeX(inner)) return false
    const spaces = [/^\s/, /\s$/].filter((space) => space.test(inner)).length
    return spaces === 0 || (spaces === 2 && hasTeX(inner))
  }
  if (opener === '$$') return next !== '$'
  // In CommonMark \[ is a bracket that makes no link, as in "\[in press\]".
  if (opener === '\\[')
    return (
      hasTeX(inner) ||
      (alone && inner.startsWith('\n')) ||
      (/[=<>+]/.test(inner) && !/[a-zA-Z]{2}/.test(inner))
    )
  return true
}

/** Whether text is a formula whatever stands behind it: it has a command, or a script and no space, and no space at its ends. */
function isSurely(inner: string): boolean {
  return !/^\s|\s$/.test(inner) && (/\\[a-zA-Z]+/.test(inner) || (hasTeX(inner) && !/\s/.test(inner)))
}

/** Whether text holds what only formulas hold: a command, a superscript or subscript, a group. */
function hasTeX(text: string): boolean {
  return /\\[a-zA-Z]+|\^|(?<!\\)[_{}]/.test(text)
}

/**
 * Why what stands between delimiters may be no formula though it looks like one, and how to say which is meant.
 *
 * @param value the formula in LaTeX's notation
 */
export function doubtAbout(value: string, opener: string): { doubt: string; advice: string } | undefined {
  const doubt = (what: string, advice: string) => ({ doubt: `${JSON.stringify(value)} ${what}`, advice })
  if (opener === '$' && /^\d[\d.,]*\s*[KMB]$/.test(value))
    return doubt('can be money or a formula', `write \\$ for a dollar sign, or \${${value}}$ for a formula`)
  if (opener === '$' && !value.includes('\\') && /^\d[\d.,]*[KMBk]?\s+\(?[a-zA-Z]{2,}/.test(value))
    return doubt(
      'can be money or a formula',
      'write \\$ for a dollar sign, or \\text{…} around words in a formula',
    )
  if (opener === '$' && !hasTeX(value) && /^\d[\d.,]*(?:\/\w+[,;:]|[;:])\s/.test(value))
    return doubt('can be money or a formula', 'write \\$ for a dollar sign')
  if (
    /[\w)}]\\_[\\\w{]/.test(
      value.replace(/\\(?:text|math(?:rm|tt|it|sf|bf)|operatorname)[a-z]*\*?\s*\{[^{}]*\}/g, ''),
    )
  )
    return doubt(
      'has underscores with backslashes',
      'write _ alone for what stands below the line, as no Markdown is read within a formula, or \\text{a\\_b} for a name with an underscore',
    )
  if (opener === '\\(' && !hasTeX(value) && /[a-zA-Z]([a-zA-Z]|\d\d)/.test(value))
    return doubt('can be words or a formula', 'write (…) without backslashes for words, or $…$ for a formula')
  if (!standsAlone(opener) && /\\\\/.test(value.replace(/\\begin[\s\S]*\\end|\\substack\{[^}]*\}/g, '')))
    return doubt(
      'has a line break, which a formula within a line has not',
      'write a command with one backslash, and a formula of several lines between $$ and $$',
    )
  return undefined
}

/** A formula in Markdown that is read as this formula whatever stands beside it. */
export function formulaInMarkdown(value: string): string {
  if (/^\\begin\{(equation|align|gather|multline)\*?\}/.test(value)) return value
  const isPlain =
    !doubtAbout(value, '$') && !isBetweenPrices(value) && !/(?<!\\)\$|^[\s`]|\s$|[/:]$/.test(value)
  return isPlain ? `$${value}$` : `$\`${value}\`$`
}

/** What ends what it opened; nothing for `\begin{…}`, which is part of its formula. */
export function closerOf(opener: string): string {
  if (opener.startsWith('\\begin')) return ''
  return opener === '$`' ? '`$' : opener.replace('(', ')').replace('[', ']')
}
