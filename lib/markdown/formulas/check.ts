import type { Code, Nodes, Paragraph, Root, TableCell, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { doubtAbout } from './delimiters.ts'
import { formulaToMathML } from './mathml.ts'

/** What is wrong with a formula: on which line, counted from 1, what was expected there, and what to do. */
export type FormulaProblem = { line: number; expected: string; advice: string }

/**
 * The formulas in a tree of Markdown that cannot be read or may be none, and LaTeX outside of formulas, which readers
 * would see as it is written.
 *
 * @param source the Markdown that the tree was read from
 */
export function formulaProblems(tree: Root, source: string): FormulaProblem[] {
  const found: FormulaProblem[] = []
  visit(tree, (node, index, parent) => {
    const say = (problem: Omit<FormulaProblem, 'line'> | undefined) => {
      if (problem) found.push({ line: node.position?.start.line ?? 1, ...problem })
    }
    if (node.type === 'formula')
      say(unreadable(node.value, node.display) ?? doubtful(node.value, node.opener))
    if (node.type === 'text') say(rawIn(written(node, source)))
    if (node.type === 'code') say(indented(node))
    if (parent && index !== undefined && node.type === 'paragraph')
      say(tornApart(node, parent.children[index + 1]))
    if (node.type === 'tableRow')
      say(node.children.map((cell, at) => tornApart(cell, node.children[at + 1])).find(Boolean))
  })
  return found
}

function unreadable(value: string, display: boolean) {
  if (/^latex\s/.test(value))
    return {
      expected: 'a formula between dollar signs (the word latex in it belongs to WordPress)',
      advice: 'remove the word: $x^2$ for $latex x^2$',
    }
  // Over several lines it begins a remark, as TeX has it.
  if (/(?<!\\)%/.test(value) && !value.includes('\n'))
    return {
      expected: `a formula without % (${JSON.stringify(value)}), behind which TeX reads nothing more`,
      advice: 'write \\% for the sign itself',
    }
  const [slip, sign, raised] = /([\^_])(-?\d{2,}|-\d)/.exec(value.replace(unread, '')) ?? []
  if (slip)
    return {
      expected: `more than one sign ${sign === '^' ? 'above' : 'below'} the line in braces (${JSON.stringify(slip)}, of which TeX sets the first there)`,
      advice: `write ${sign}{${raised}}, or a space behind the first`,
    }
  const result = formulaToMathML(value, display)
  if (!('problem' in result)) return undefined
  const [what = '', way = unreadableAdvice(value, what)] = result.problem.split('; ')
  return {
    expected: `a formula in LaTeX’s notation between dollar signs (${what} in ${JSON.stringify(value)})`,
    advice: way,
  }
}

/** Parts of a formula in which numbers stand above and below the line as chemists have them, or that are words. */
const unread = /\\(?:ce|pu)\{.*\}|\\(?:text\w*|label|tag|operatorname|mathrm)\*?\{[^}]*\}/gs

/** Commands of siunitx, which is no part of LaTeX's mathematics. */
const quantities = /\\(?:SI|si|unit|num|ang|SIrange|qtyrange)(?![a-zA-Z])/

/** What to do about environments of LaTeX that hold no formula. */
const environments = new Map(
  Object.entries({
    itemize: 'write a list: "- " before each item',
    enumerate: 'write a list: "1. " before the first item, "2. " before the second',
    description: 'write a list: - **Term**: its meaning',
    quote: 'write "> " before each line',
    quotation: 'write "> " before each line',
    verbatim: 'write the lines between two lines ```',
    lstlisting: 'write the lines between two lines ```',
    minted: 'write the lines between two lines ```',
    tabular: 'write rows such as | a | b |, with |---|---| below the first',
    table: 'write rows such as | a | b |, with |---|---| below the first',
    figure: 'write ![words](/picture.png)',
    tikzpicture: 'put in a picture of it: ![words](/picture.png)',
    eqnarray: 'write \\begin{align} and \\end{align}, with one & before each =',
    tikzcd: 'write \\begin{CD} A @>f>> B \\end{CD}, or put in a picture of it: ![words](/picture.png)',
    prooftree:
      'write a step as \\dfrac{A \\quad A \\to B}{B}, or put in a picture of it: ![words](/picture.png)',
    forest: 'put in a picture of it: ![words](/picture.png)',
    algorithmic: 'write the steps as a list, or between two lines ```',
    algorithm: 'write the steps as a list, or between two lines ```',
    abstract: 'write the words alone',
    center: 'write the words alone',
    theorem: 'write **Theorem.** and its words',
    lemma: 'write **Lemma.** and its words',
    definition: 'write **Definition.** and its words',
    proof: 'write *Proof.* and its words',
  }),
)

/** What other packages call what those environments draw. */
const alike = new Map([
  ...['xymatrix', 'xygraph', 'Diagram', 'xy', 'diagram'].map((name) => [name, 'tikzcd'] as const),
  ...['infer', 'inferrule', 'prftree', 'AxiomC', 'bprooftree'].map((name) => [name, 'prooftree'] as const),
  ...['tikz', 'chemfig', 'schemestart', 'feynmandiagram', 'wick'].map(
    (name) => [name, 'tikzpicture'] as const,
  ),
])

function unreadableAdvice(value: string, problem: string): string {
  const [, environment = ''] = /\\begin\{([a-zA-Z]+)\*?\}/.exec(value) ?? []
  const [, unknown = ''] =
    /^(?:Unsupported function name: \\|No such environment: )([a-zA-Z]+)/.exec(problem) ?? []
  const way = environments.get(environment) ?? environments.get(alike.get(unknown) ?? '')
  if (way) return way
  if (quantities.test(value))
    return 'write numbers and units as LaTeX has them without siunitx: 9.8\\,\\mathrm{m/s^2}'
  if (problem.startsWith('Unknown column alignment'))
    return 'name the columns by l, c and r alone, with | for a line between two: {l|r}'
  if (value.includes('\\*')) return 'write * without a backslash, as no Markdown is read within a formula'
  if (/&(?:lt|gt|amp);/.test(value)) return 'write the sign itself: < for &lt;, > for &gt;, \\& for &amp;'
  if (/\\DeclareMathOperator/.test(value)) return 'write \\operatorname{name} where the operator stands'
  if (/\\(?:require|usepackage)\b/.test(value)) return 'leave it out: no package has to be loaded'
  if (unknown && problem.startsWith('Unsupported function name'))
    return `correct it, or write what \\${unknown} stands for: a formula knows the commands of LaTeX, and of a \\newcommand within itself`
  return 'correct it, or write \\$ for a dollar sign that is none of a formula'
}

function doubtful(value: string, opener: string) {
  // "$$5 per hour$$": a formula would drop the spaces.
  if (/^\d[\d.,]*(?: [a-z]{2,}){2,}$/.test(value.trim()))
    return {
      expected: `a formula between dollar signs, and not a price (${JSON.stringify(value)})`,
      advice: 'write \\$ for the sign itself, and one of it',
    }
  const about = doubtAbout(value, opener)
  return (
    about && { expected: `what is surely a formula or surely none (${about.doubt})`, advice: about.advice }
  )
}

/** A text as it was written, so that an escaped sign can be told from one that is not. */
function written({ position, value }: Text, source: string): string {
  const { start, end } = position ?? {}
  return start?.offset === undefined || end?.offset === undefined
    ? value
    : source.slice(start.offset, end.offset)
}

/** Letters that LaTeX has a command for, within a word or with braces: "Stra\ss e", "S{\o}ren", "\O{}rsted", "\AA ngström". */
const letter =
  /(?<=\p{L})(?=\\(?:ss|[oOlLij]|aa|AA|ae|AE|oe|OE)(?![a-zA-Z]))(?<![\\:/]\S{0,200})\\[a-zA-Z]+|\{\\(?:ss|[oOlLij]|aa|AA|ae|AE|oe|OE)\}|(?<!\S)\\(?:[oOlL]|aa|AA|ae|AE|oe|OE)(?:\{\}| )(?=\p{Ll})/u

/** Accents of LaTeX: "Jos\'{e}", "Erd\H{o}s"; beside no letter, "\u{a}" is an escape and "\k{n}" of an expression for machines. */
const accented =
  /\\["']\{\\?[a-zA-Z]|\{\\["'`^~=.]\\?[aeiounyAEIOUNY]\}|(?<=\p{L})\\["'][aeiouyAEIOUY]|\\[cvHr]\{\\?[a-zA-Z]\}|(?<=\p{L})\\[uk]\{\\?[a-zA-Z]\}|\\[uk]\{\\?[a-zA-Z]\}(?=\p{L})/u

function rawIn(text: string) {
  // Escaped signs are meant as they are.
  const plain = text.replace(/\\[^a-zA-Z]/g, '  ')
  if (/(?<!\$)\$\$(?!\$)/.test(plain))
    return {
      expected: 'a formula between $$ and $$ (one of them is missing, or a word stands behind the second)',
      advice: 'write each $$ on a line of its own, or \\$\\$ for dollar signs',
    }
  const spaced =
    // Words between "$_" and the next variable of Perl are none, and "%{$x}" is a variable.
    /(?<![@%&]\{)\$(?=[^$\d])(?![^$\\]*(?<!\p{L})\p{L}{2,} \p{L}{2,} \p{L}{2,})([^$]*[\\^_{][^$]*)\$/u.exec(
      plain,
    )?.[0] ?? /\$\s[a-zA-Z](?:\s*[-=<>+*/]\s*[\w.]+)*\s\$/.exec(plain)?.[0]
  if (spaced)
    return {
      expected: `formulas without a space inside their dollar signs (${JSON.stringify(spaced)})`,
      advice: 'remove the space, or write \\$ for a dollar sign that is none of a formula',
    }
  const accent = letter.exec(text)?.[0] ?? accented.exec(text)?.[0]
  if (accent)
    return {
      expected: `letters with their accents (${JSON.stringify(accent)} is an accent of LaTeX)`,
      advice: 'write the letter itself, such as ö, é, ß or ø',
    }
  if (/(?<=\S)[ \t]?\\\\(?=[ \t]*\n)/.test(text))
    return {
      expected: 'ends of lines as Markdown has them (\\\\ is one of LaTeX and Jekyll)',
      advice: 'write one backslash at the end of the line',
    }
  const space = /\d\\[,;](?=[\p{L}%$\\])|(?<=[.$])\\ (?=\S)/u.exec(text)?.[0]
  if (space)
    return {
      expected: `LaTeX inside formulas alone (${JSON.stringify(space)} is a space of LaTeX)`,
      advice: 'write a plain space, or &nbsp; where the line must not end',
    }
  const command =
    /\\\\(?:begin|end)\{/.exec(text) ??
    [...plain.matchAll(/(?<=([\w:]?))\\([a-zA-Z]+)\*?(?!\/)(\s*\{|\[[^\]]*\]\{)?/g)].find(
      // Behind a letter or a colon, a backslash without braces belongs to a path; "\n" and "\d{3}" are of programs.
      ([, before, name = '', argument]) =>
        name.length > 1 && (argument !== undefined || (before === '' && isKnown(`\\${name}`))),
    )
  if (!command) return undefined
  const [all] = command
  return {
    expected: `LaTeX inside formulas alone (${JSON.stringify(all.trim())} stands outside of any)`,
    advice: outsideAdvice(all),
  }
}

/** What to do about a command of LaTeX that stands in running text. */
function outsideAdvice(command: string): string {
  if (/^\\[a-zA-Z]*ref\b/.test(command))
    return 'write the number, or a link to a heading: [words](#heading); \\tag{1} numbers a formula'
  if (/^\\[a-zA-Z]*cite/.test(command))
    return 'write who and when, with a link: [Quill 2024](/publications/NAME)'
  if (/^\\ce\b/.test(command)) return 'write it as a formula: $\\ce{H2O}$'
  if (quantities.test(command)) return 'write the number and its unit: 9.8 m/s²'
  return 'write a formula as $…$, words as Markdown, and `…` around what is to be shown as it is'
}

/** A formula that stands too far in, where Markdown has code. */
function indented({ value, lang }: Code) {
  if (lang || !/^(\$\$|\\\[|\\begin\{(equation|align|gather|multline))/.test(value)) return undefined
  return {
    expected: 'a formula that is not set in by four spaces, which make it code',
    advice: 'remove the spaces, or write ```latex above it and ``` below it to show it as it is',
  }
}

/** Whether LaTeX's mathematics has a command of that name. */
function isKnown(command: string): boolean {
  const result = formulaToMathML(command)
  return (
    !('problem' in result && /unsupported|undefined|expected|unknown/i.test(result.problem)) ||
    isKnownWithArgument(command)
  )
}

function isKnownWithArgument(command: string): boolean {
  return 'math' in formulaToMathML(`${command}{x}`)
}

/** A formula of which one half stands in one block or cell and the other in the next. */
function tornApart(node: Paragraph | TableCell, next: Nodes | undefined) {
  if (!next) return undefined
  const opened = /(?<![\\$\w])\$(?=[^\s$\d])[^$]*$/.exec(lastText(node))?.[0]
  if (!opened || !/^[^$]*[^\s$]\$(?!\d)/.test(firstText(next))) return undefined
  return node.type === 'tableCell'
    ? {
        expected: `a formula within one cell (${JSON.stringify(opened)} goes on in the next)`,
        advice: 'write a bar within a cell as \\|, or as \\mid',
      }
    : {
        expected: `a formula within one paragraph (${JSON.stringify(opened)} goes on in the next)`,
        advice: 'write it on one line: what begins with + or - begins a list',
      }
}

function lastText(node: Paragraph | TableCell): string {
  const last = node.children.at(-1)
  return last?.type === 'text' ? last.value : ''
}

function firstText(node: Nodes): string {
  if (node.type === 'text') return node.value
  const [first] = 'children' in node ? node.children : []
  return first ? firstText(first) : ''
}
