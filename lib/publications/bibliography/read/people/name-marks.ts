/** A name as BibTeX has it, and the marks that stood around it. */
export type MarkedName = { latex: string; marks: string }

/** Commands that set a name in another face, most often the owner's own. */
const face =
  /\\(?:textbf|mkbib(?:bold|emph|italic)|highlight|hl|textit|textsc|textsf|textrm|texttt|emph|underline|uline|ul|textcolor\s*\{[^{}]*\}|mathbf|bf|mbox|hbox|myname|me)\s*\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g
const switches = 'bfseries|itshape|scshape|sffamily|bf|it|sc|em'
const faceSwitch = new RegExp(String.raw`\\(?:${switches}|boldmath)(?![a-zA-Z])\s*`, 'g')
const switched = new RegExp(String.raw`\{\s*\\(?:${switches})\s+((?:[^{}]|\{[^{}]*\})*)\}`, 'g')
/** A name that stands in braces and in no face of its own. */
const braced = new RegExp(String.raw`^\{(?!\s*\\(?:${switches})\s)[^{}]*\}$`)

/** What stands for a mark: signs, raised or not, and raised numbers and letters, which are those of affiliations. */
const raisedMark =
  /\\(?:textsuperscript|textsuperscript\*|sup|fnmark|footnotemark)\s*(?:\{((?:[^{}]|\{[^{}]*\})*)\}|\[([^\]]*)\])|\$\s*\^?\s*\{?([^$]*?)\}?\s*\$|\\(?:thanks|footnote|orcid|orcidlink|inst)\s*\{((?:[^{}]|\{[^{}]*\})*)\}|\s*[([]([^()[\]]*\b(?:equal|joint|co-?first|correspond)[^()[\]]*)[)\]]/gi
const markCommands: Record<string, string> = {
  ast: '*',
  star: '*',
  textasteriskcentered: '*',
  dagger: '†',
  dag: '†',
  textdagger: '†',
  ddagger: '‡',
  ddag: '‡',
  textdaggerdbl: '‡',
  S: '§',
  P: '¶',
  sharp: '#',
  Letter: '✉',
  Envelope: '✉',
  faEnvelope: '✉',
}
const signs = '*†‡§¶#∗⋆★✉✝⁎'

/** A name without the face it is set in and without its marks; a name in braces stays as it is. */
export function cleaned(latex: string): MarkedName {
  if (braced.test(latex)) return { latex, marks: '' }
  let marks = ''
  const note = (mark: string) => {
    const found = mark.replace(/\\([a-zA-Z]+)/g, (_, name: string) => markCommands[name] ?? '')
    marks += [...found].filter((sign) => signs.includes(sign)).join('')
    if (/correspond/i.test(mark)) marks += '✉'
    if (/equal|joint|co-?first/i.test(mark)) marks += '*'
    return ''
  }
  const name = unfaced(latex)
    .replace(faceSwitch, '')
    .replace(raisedMark, (_, ...groups: (string | undefined)[]) =>
      note(groups.slice(0, 5).find(Boolean) ?? ''),
    )
    .replace(
      /\\(ast|star|textasteriskcentered|dagger|dag|textdagger|ddagger|ddag|textdaggerdbl|Letter|Envelope|faEnvelope)(?![a-zA-Z])(?:\{\})?/g,
      (_, name: string) => note(markCommands[name] ?? ''),
    )
    .replace(/\\?[*†‡§¶#∗⋆★✉✝⁎]/gu, (sign) => note(sign))
    // Numbers of affiliations, and those by which DBLP tells people of one name apart.
    .replace(/[⁰¹²³⁴-⁹]+/g, '')
    .replace(/(?<=\p{L}|\s|^)\s*\d+(?:\s*,\s*\d+)*(?=\s*(,|$))/gu, '')
    .replace(/\{\s*\}$/, '')
    .replace(/^\{([^{}\\]+)\}(?=\s*,)/, '$1')
    .replace(/\s+/g, ' ')
    .replace(/\s+,/g, ',')
    .trim()
  return { latex: name, marks: marks.replace(/[∗⋆★⁎]/g, '*').replace(/✝/g, '†') }
}

function unfaced(latex: string): string {
  let text = latex
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(face, '$1').replace(switched, '$1')
  }
  return text
}

/**
 * Who contributed equally: those who share a mark that the first author has too, two at least. What another mark means is
 * nowhere said.
 */
export function equalContributors(names: readonly MarkedName[]): { equal: Set<number>; remarks: string[] } {
  const equal = new Set<number>()
  const unclear = new Set<string>()
  for (const sign of new Set(names.flatMap(({ marks }) => [...marks]))) {
    if (sign === '✉') continue
    const holders = names.flatMap(({ marks }, index) => (marks.includes(sign) ? [index] : []))
    const isShared = holders.length > 1 && holders.length < names.length && holders[0] === 0
    const isOfAll = holders.length === 2 && names.length === 2
    if (isShared || isOfAll) for (const index of holders) equal.add(index)
    else unclear.add(sign)
  }
  return {
    equal,
    remarks: [...unclear].map(
      (sign) =>
        `what "${sign}" behind a name means is not said, and it is left out; a Markdown file of the same name can say "equal: true" or "corresponding: true"`,
    ),
  }
}
