/** Commands of LaTeX that BibTeX files hold beyond accents and emphasis, and what a reader would see of them. */

/** Commands that say nothing a reader would miss here, and what they leave. */
export const silent = new Map([
  ...(
    'bf it rm sf sl sc tt em boldmath unboldmath bfseries itshape scshape sffamily ttfamily rmfamily upshape mdseries normalfont ' +
    'protect relax noindent tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge xspace / sloppy centering newblock leavevmode nobreak break strut null'
  )
    .split(' ')
    .map((name) => [`\\${name}`, ''] as const),
  ['\\newline', ' '],
  ['\\linebreak', ' '],
  ['\\ ', ' '],
  ['\\quad', ' '],
  // Pages that follow (biblatex manual 3.15.3).
  ['\\psq', 'f.'],
  ['\\psqq', 'ff.'],
  ['\\TeX', 'TeX'],
  ['\\lq', '‘'],
  ['\\rq', '’'],
])

/** Commands whose argument is all that is seen of them; in formulas the first of these mean letters that stand upright. */
const transparent =
  /\\(?:mbox|hbox|textsf|textrm|textnormal|textup|textmd|textlf|text|underline|uline|sout|ul|num|natexlab)\s*(?=\{)/g
const transparentAnywhere =
  /\\(?:NoCaseChange|nocase|MakeLowercase|lowercase|so|textls|bsc|text(?:english|german|french|spanish|italian|latin|greek|russian|japanese|chinese|arabic|hebrew)|foreignlanguage\s*\{[^{}]*\}|raisebox\s*\{[^{}]*\}|textcolor\s*\{[^{}]*\}|color\s*\{[^{}]*\})\s*(?=\{)/g

function withoutFaces(latex: string): string {
  const seen = latex.replace(transparentAnywhere, '')
  if (!seen.includes('$') && !seen.includes('\\(')) return seen.replace(transparent, '')
  const parts =
    seen.match(/\$(?:\\[\s\S]|[^$\\])+\$|\\\([\s\S]+?\\\)|(?:\\(?!\()[\s\S]|[^$\\])+|[\s\S]/g) ?? []
  return parts.map((part) => (/^(?:\$.|\\\()/s.test(part) ? part : part.replace(transparent, ''))).join('')
}

/** Commands that point at what is not here. */
const pointers =
  /[~\s]*\\(?:cite[a-z]*|ref|eqref|autoref|cref|Cref|pageref|label|index|nocite|footnotemark|vspace|hspace|phantom)\*?\s*(?:\[[^\]]*\]\s*)*\{[^{}]*\}/g

/** What stands between two braces, with braces in it. */
const inner = String.raw`((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)`

/** A text for print and one for bookmarks; a field of REVTeX and its value. */
const twoArguments = new RegExp(String.raw`\\(texorpdfstring|bibinfo)\s*\{${inner}\}\s*\{${inner}\}`, 'g')

const capitals = /\\(?:uppercase|MakeUppercase|MakeTextUppercase)\s*\{([^{}\\$]*)\}/g

const chemistry = new RegExp(String.raw`\\(?:ce|chem)\s*\{${inner}\}`, 'g')

/** A chemical formula, as the package mhchem has it, as LaTeX for text: numbers of atoms below the line, charges above it, arrows. */
function chemical(formula: string): string | undefined {
  if (!/^[\p{L}\d\s()[\]{}^_+\-*.,/=<>·–]*$/u.test(formula)) return undefined
  return formula
    .replace(/<=>|<->/g, '⇌')
    .replace(/->/g, '→')
    .replace(
      /\^\{?([\d+-]+)\}?|(?<=[\p{L}\])])([+-])(?=\s|$|\})/gu,
      (_, raised, sign) => `^{${raised ?? sign}}`,
    )
    .replace(/(?<=[\p{L})\]}])_?\{?(\d+)\}?(?![+\-\d]*\})/gu, '\\textsubscript{$1}')
    .replace(/_\{?([\p{L}\d.]+)\}?/gu, '\\textsubscript{$1}')
    .replace(/\^\{([^{}]*)\}/g, (_, raised: string) => `\\textsuperscript{${raised.replace(/-/g, '−')}}`)
    .replace(/\*/g, '·')
}

const logos: Record<string, string> = {
  LaTeX: 'LaTeX',
  LaTeXe: 'LaTeX2e',
  BibTeX: 'BibTeX',
  XeTeX: 'XeTeX',
  LuaTeX: 'LuaTeX',
  XeLaTeX: 'XeLaTeX',
  LuaLaTeX: 'LuaLaTeX',
  pdfLaTeX: 'pdfLaTeX',
  ConTeXt: 'ConTeXt',
}

/** The ends of environments of words; those of formulas are left to the formulas. */
const textEnvironments =
  /\\(?:begin|end)\s*\{(?!(?:equation|align|gather|multline|split|[a-zA-Z]*matrix|[a-z]*cases|array|subarray|CD)[a-z]*\*?\})[a-zA-Z*]+\}(?:\[[^\]]*\])?/g

/** LaTeX without the commands of which nothing would be seen. */
export function withoutCommands(latex: string): string {
  if (!latex.includes('\\')) return latex
  return withArguments(
    withoutFaces(withLetters(latex))
      .replace(twoArguments, (_, name: string, first: string, second: string) =>
        name === 'bibinfo' ? second : first,
      )
      .replace(capitals, (_, words: string) => words.toUpperCase())
      .replace(chemistry, (whole, formula: string) => chemical(formula) ?? whole)
      // Within a formula it changes nothing.
      .replace(
        /(\\(?!ensuremath\b)[\s\S]|\$(?:\\[\s\S]|[^$\\])+\$)|\\ensuremath\s*\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g,
        (whole, other: string | undefined, formula: string) => (other ? whole : `$${formula}$`),
      )
      .replace(pointers, '')
      .replace(textEnvironments, '\n\n')
      .replace(/\\item\b\s*(?:\[([^\]]*)\])?\s*/g, (_, label?: string) => `\n\n${label ?? '•'} `)
      .replace(
        /\\(LaTeXe?|BibTeX|XeTeX|LuaTeX|XeLaTeX|LuaLaTeX|pdfLaTeX|ConTeXt)(?![a-zA-Z])(?:\{\}|\\(?= )| (?=\W))?/g,
        (_, name: string) => logos[name] ?? name,
      ),
  )
}

/** Letters and signs by the names that babel, textcomp, T5 and gensymb give them. */
const letters: Record<string, string> = {
  textquotesingle: "'",
  textquotestraightbase: '‚',
  textperiodcentered: '·',
  glqq: '„',
  grqq: '“',
  glq: '‚',
  grq: '‘',
  flqq: '«',
  frqq: '»',
  flq: '‹',
  frq: '›',
  quotedblbase: '„',
  ohorn: 'ơ',
  Ohorn: 'Ơ',
  uhorn: 'ư',
  Uhorn: 'Ư',
  textminus: '−',
  degree: '°',
  deg: '°',
  og: '«',
  guillemetleft: '«',
  fg: '»',
  guillemetright: '»',
  SS: 'ẞ',
  hyp: '-',
  hyphen: '-',
  slash: '/',
  // Of T5, the encoding of Vietnamese.
  abreve: 'ă',
  Abreve: 'Ă',
  acircumflex: 'â',
  Acircumflex: 'Â',
  ecircumflex: 'ê',
  Ecircumflex: 'Ê',
  ocircumflex: 'ô',
  Ocircumflex: 'Ô',
  // Of MathSciNet: the soft and the hard sign of Cyrillic as they are transliterated, ʿayn and hamza.
  cprime: 'ʹ',
  cdprime: 'ʺ',
  bud: 'ʺ',
  lasp: 'ʿ',
  rasp: 'ʾ',
  cydot: '·',
  Dbar: 'Đ',
  dbar: 'đ',
}
/** Greek in text, as the package textgreek has it: \textpsi, \textOmega. */
for (const [
  index,
  name,
] of 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omikron pi rho varsigma sigma tau upsilon phi chi psi omega'
  .split(' ')
  .entries()) {
  letters[`text${name}`] = String.fromCodePoint(0x3b1 + index)
  if (name !== 'varsigma')
    letters[`text${name[0]?.toUpperCase()}${name.slice(1)}`] = String.fromCodePoint(0x391 + index)
}
const letterNames = new RegExp(`\\\\(${Object.keys(letters).join('|')})(?![a-zA-Z])(?:\\{\\}| +)?`, 'g')

/** Where the language changes, and fonts for it; in all, LaTeX shows nothing of these. */
const languages =
  /\\selectlanguage\s*\{[^{}]*\}|\\begin\s*\{(?:otherlanguage\*?|foreigndisplay)\}\s*\{[^{}]*\}|\\begin\s*\{CJK\*?\}(?:\s*\[[^\]]*\])?\s*\{[^{}]*\}\s*\{[^{}]*\}|\\end\s*\{CJK\*?\}/g

/** Marks of the accents of LaTeX, which the parser has, but not one upon the other: `\~\^e`. */
const marks: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
}
/** Accents that it does not have: Vietnamese's hook, a bar and a comma below, and those of MathSciNet. */
const accents: Record<string, string> = {
  h: '\u0309',
  b: '\u0331',
  cb: '\u0326',
  cflex: '\u0302',
  cfac: '\u0302\u0301',
  cfgrv: '\u0302\u0300',
  cftil: '\u0302\u0303',
  cfhook: '\u0302\u0309',
  cfudot: '\u0302\u0323',
  udot: '\u0323',
  dudot: '\u0324',
  lfhook: '\u0326',
  polhk: '\u0328',
  soft: '\u030c',
  ocirc: '\u030a',
  utilde: '\u0330',
  uarc: '\u032e',
}
const own = `(?:${Object.keys(accents).join('|')})(?![a-zA-Z])`
const any = `(?:[\`'^"~=.]|[uvHcdkr](?![a-zA-Z])|${own})`

/** Formulas, and accents that the parser is not to see, with their letter: its own where one stands before them. */
const accented = new RegExp(
  `(\\\\[\\\\$]|\\$(?:\\\\[\\s\\S]|[^$\\\\])+\\$)|(?:\\\\(${own})|(?<=\\\\${any}\\s?\\{?\\s?)\\\\(${any}))\\s*(?:\\{\\s*BASE\\s*\\}|BASE)`.replaceAll(
    'BASE',
    '(\\p{L}\\p{M}*|\\\\[ij](?![a-zA-Z])(?:\\{\\}|\\s)?)',
  ),
  'gu',
)

/** Letters with their accents, the innermost first. */
function withAccents(latex: string): string {
  const written = latex.replace(accented, (whole, kept, one, inner, braced, bare) =>
    kept === undefined
      ? `${(braced ?? bare).replace(/^\\([ij]).*$/s, '$1')}${accents[one ?? inner] ?? marks[inner]}`.normalize(
          'NFC',
        )
      : whole,
  )
  return written === latex ? latex : withAccents(written)
}

/** LaTeX with letters in the place of commands that the parser of LaTeX does not know. */
export function withLetters(latex: string): string {
  if (!latex.includes('\\')) return latex
  const written = latex
    .replace(languages, '')
    // Over two letters, a tie.
    .replace(/\\(?:t|newtie)(?:\s*\{\s*|\s+)(\p{L})(\p{L})\s*\}?/gu, '$1\u0361$2')
    .replace(letterNames, (_, name: string) => letters[name] ?? '')
  return withAccents(written)
}

/** Pairs of signs that TeX's fonts and babel's shorthands make one of: `?\``, `<<…>>`, `,,…''`, `"\`…"'`. */
export function withLigatures(latex: string): string {
  if (!/[`<,]/.test(latex)) return latex
  return latex
    .replace(/"`([^"`]*)"'/g, '„$1“')
    .replace(/([?!])`(?!`)/g, (_, sign) => (sign === '?' ? '¿' : '¡'))
    .replace(/(?<![\p{L}\d])<<(?=\S)([^<>]*\S)>>(?![\p{L}\d])/gu, '«$1»')
    .replace(/(?<![\p{L}\d,]),,(?=[\p{L}\d{\\])(?=[^']*'')/gu, '„')
}

/** Remarks beside the text: a footnote stands in brackets, thanks are left out; quotations get their marks. */
function withArguments(latex: string): string {
  if (!/\\(?:footnote|thanks|enquote|textquote|up|tsup|romsup|asup|nicefrac|sfrac|SI|qty)\b/.test(latex))
    return latex
  const plain = latex
    .replace(/\\(?:up|tsup|romsup|asup)\s*\{([^{}\\]*)\}/g, '\\textsuperscript{$1}')
    .replace(/\\(?:nicefrac|sfrac)\s*\{([^{}\\]*)\}\s*\{([^{}\\]*)\}/g, '$1/$2')
    // Numbers with units, as the package siunitx has them.
    .replace(/\\(?:SI|qty)\s*\{([^{}\\]*)\}\s*\{([^{}\\]*)\}/g, '$1 $2')
  return plain.replace(
    /\s*\\(footnote|thanks|enquote|textquote)\*?\s*\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g,
    (_, name: string, inner: string) =>
      name === 'thanks' ? '' : name.endsWith('quote') ? ` “${inner}”` : ` (${inner})`,
  )
}

/**
 * How many characters the parser is handed at once, where nothing but letters and spaces is not enough to read them: its time
 * grows with their square. No word and no group that anybody reads is longer.
 */
export const longest = 20_000

/** What stands for a part that is longer, where commands are named that could not be read. */
export const tooLong = `more than ${longest.toLocaleString('en')} characters in one word or one pair of braces`

/** How deep braces may be in braces: the parser's time doubles with each. */
const deepest = 24

/** Whether braces stand deeper in each other than anything readable has them. */
export function isTooDeep(latex: string): boolean {
  let depth = 0
  for (let at = 0; at < latex.length; at += 1) {
    const sign = latex[at]
    if (sign === '\\') at += 1
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    if (depth > deepest) return true
  }
  return false
}
