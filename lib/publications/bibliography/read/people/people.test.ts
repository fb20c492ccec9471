import { describe, expect, it } from 'vitest'
import { cleanList, peopleIn } from './people.ts'

// Lists of names as BibTeX files have them, and the authors that they become.

const raw = String.raw
const namesOf = (list: string) =>
  peopleIn('author', list).people.map((person) => (typeof person === 'string' ? person : person.name))
const marked = (list: string, mark: 'equal' | 'corresponding') =>
  peopleIn('author', list).people.flatMap((person) =>
    typeof person !== 'string' && person[mark] ? [person.name] : [],
  )
const both = ['Ann Quill', 'Bo Malm']

describe('names are read without', () => {
  it.each([
    ...['textbf', 'mkbibbold', 'mkbibemph', 'mkbibitalic', 'highlight', 'hl', 'textit', 'textsc', 'textsf'],
    ...[
      'textrm',
      'texttt',
      'emph',
      'underline',
      'uline',
      'ul',
      'mathbf',
      'bf',
      'mbox',
      'hbox',
      'myname',
      'me',
    ],
  ])(raw`the face they are set in: \%s{…}`, (command) => {
    expect(namesOf(`\\${command}{Quill, Ann} and Malm, Bo`)).toEqual(both)
  })

  it.each(['bfseries', 'itshape', 'scshape', 'sffamily', 'bf', 'it', 'sc', 'em'])(
    raw`the face they are set in: {\%s …}`,
    (command) => {
      expect(namesOf(`{\\${command} Quill, Ann} and Malm, Bo`)).toEqual(both)
    },
  )

  it.each([
    ['a colour', raw`\textcolor{red}{Quill, Ann}`],
    ['a face in a face', raw`\textbf{\underline{Quill, Ann}}`],
    ['a number of affiliation', 'Quill, Ann 1,2'],
    ['a raised number', raw`Quill, Ann\textsuperscript{1}`],
    ['a raised number in a formula', 'Quill, Ann$^{1,2}$'],
    ['a raised number as a sign', 'Quill, Ann¹²'],
    ['an institute', raw`Quill, Ann\inst{1}`],
    ['an ORCID', raw`Quill, Ann\orcidlink{0000-0002-1825-0097}`],
    ['a footnote', raw`Quill, Ann\thanks{Of the Ink Institute}`],
    ['a number by which DBLP tells people apart', 'Ann Quill 0001'],
    ['a title', 'Dr. Ann Quill'],
    ['two titles', 'Prof. Dr. Ann Quill'],
    ['a degree', 'Ann Quill, PhD'],
    ['a degree that may be initials, behind a given name', 'Quill, Ann, M.D.'],
    ['a degree that may be initials, beside another', 'Ann Quill, MD, PhD'],
    ['two degrees that may be initials', 'Ann Quill, MD, MPH'],
    ['braces around the whole name', '{Quill, Ann}'],
    ['a role', 'Ann Quill (ed.)'],
    ['a comma too many', 'Quill, Ann,'],
    ['a semicolon', 'Quill, Ann;'],
    ['a full stop', 'Ann Quill.'],
    ['braces around the family name', '{Quill}, Ann'],
    ['empty braces', 'Quill, Ann{}'],
    ['a tie', 'Ann~Quill'],
    ['the same name in another script', 'Ann Quill (安)'],
  ])('%s', (_, name) => {
    expect(namesOf(`${name} and Malm, Bo`)).toEqual(both)
  })

  it.each([
    ['Quill, M. D.', 'M. D. Quill'],
    ['Quill, M.A.', 'M. A. Quill'],
    ['Quill, MD', 'MD Quill'],
    ['Wei, Ma', 'Ma Wei'],
    ['Quill, Jr., M. D.', 'M. D. Quill Jr.'],
    ['{de los Rios}, M.~A.', 'M. A. de los Rios'],
    ['García López, M. A.', 'M. A. García López'],
  ])('initials that are also a degree stay: %s', (name, shown) => {
    expect(namesOf(`${name} and Malm, Bo`)).toEqual([shown, 'Bo Malm'])
    expect(peopleIn('author', name).remarks).toEqual([])
  })

  it('what may be initials is a degree behind a name that has some', () => {
    expect(namesOf('A. B. Quill, M.D. and B. Malm, MPH')).toEqual(['A. B. Quill', 'B. Malm'])
  })

  it('a doubt is said of initials that may be a degree', () => {
    expect(peopleIn('author', 'Ann Quill, MD').remarks).toEqual([
      '"Ann Quill, MD" is read as a family name of two words and initials; if MD is a degree, leave it out',
    ])
  })

  it.each([
    ['{A. Quill and Bo J. Malm}', 'A. Quill and Bo J. Malm'],
    ['{Quill A and Malm B}', 'Quill A and Malm B'],
  ])('persons within braces, alone or among others, are refused with the right list: %s', (list, names) => {
    const said = (whole: string) =>
      `expected each name by itself, received ${JSON.stringify(list)}, which is one name because of its braces; write author = {${whole}}`
    expect(peopleIn('author', list).problem).toBe(said(names))
    expect(peopleIn('author', `${list} and Cy Sol`).problem).toBe(said(`${names} and Cy Sol`))
  })

  it.each([
    ['{Ann Quill and Bo J. Malm}', 'Ann Quill and Bo J. Malm'],
    ['{Ann Quill, Bo Malm, and Cy Rho}', 'Ann Quill and Bo Malm and Cy Rho'],
  ])('a doubt is said of what may be a firm of persons: %s', (list, names) => {
    const said = `"${list.slice(1, -1)}" is one name because of its braces; if it is several, write ${names} without them`
    expect(peopleIn('author', list).remarks).toEqual([said])
  })

  it.each([
    ['Nguyen Thi Hong Nhung and Ann Quill', ['write "Nguyen, Thi Hong Nhung"']],
    ['Nguy{\\~\\^e}n Th{\\d i} Nhung', ['"Nguyễn Thị Nhung" is read with Nhung as the family name']],
    ['Nguyen, Thi Hong Nhung and {Le Van Thieu} and Hong Nhung Thi Nguyen and Vu Anna Maria', []],
  ])('a doubt is said of a Vietnamese name in its own order: %s', (list, said) => {
    expect(peopleIn('author', list).remarks).toEqual(said.map((one) => expect.stringContaining(one)))
  })

  it('a doubt is said of what may be firms, each in its braces', () => {
    expect(peopleIn('author', '{Gibson, Dunn} and {Skadden, Arps}').remarks).toEqual([
      '"Gibson, Dunn" and those beside it are read as persons, family name first; if they are firms, write {{Gibson, Dunn}}',
    ])
    expect(namesOf('{{Gibson, Dunn}} and {{Skadden, Arps}}')).toEqual(['Gibson, Dunn', 'Skadden, Arps'])
  })

  it('persons turned round within braces, beside others', () => {
    const { problem } = peopleIn('author', '{Ink Collaboration} and {Quill, Ann and Malm, Bo}')
    expect(problem).toContain('write author = {{Ink Collaboration} and Quill, Ann and Malm, Bo}')
  })

  it.each([
    '{National Academy of Quills and Inks}',
    '{Barnes and Noble}',
    '{Ministry of Ink and Water}',
    '{New Quill and New Malm}',
    '{The Nib Conservancy and The Ink Trust}',
    '{Society of Others}',
    '{Helping Others}',
    '{Foster and Colleagues}',
    '{Quill and Sons and Others}',
    '{Ministry of Ink, Nibs and Paper}',
    '{Quill, Malm and Rho Laboratories}',
  ])('an organisation is one, and no doubt is said of it: %s', (list) => {
    expect(peopleIn('author', list)).toMatchObject({ others: false, remarks: [] })
    expect(namesOf(list)).toEqual([list.slice(1, -1)])
  })

  it.each([
    ['{Quill, Ann et al.}', ['Ann Quill']],
    ['{Quill and others}', ['Quill']],
    ['{Ann Quill and Others}', ['Ann Quill']],
    ['{Quill, Ann and Malm, Bo and Others}', both],
    ['Quill, {Ann et al.}', ['Ann Quill']],
    [raw`\textbf{Ann Quill et al.}`, ['Ann Quill']],
    ['Ann {Quill and others}', ['Ann Quill']],
    ['{Ann Quill and others} and Bo Malm', both],
    ['田中, 太郎 and 等', ['田中太郎']],
    ['张伟 and 李娜 等', ['张伟', '李娜']],
  ])('a list that goes on within braces: %s', (list, names) => {
    expect(peopleIn('author', list)).toMatchObject({ others: true, remarks: [] })
    expect(namesOf(list)).toEqual(names)
  })

  it('a given name that is also a word for more', () => {
    expect(peopleIn('author', '田中, 等 and 山田, 太郎')).toMatchObject({ others: false })
    expect(namesOf('田中, 等 and 山田, 太郎')).toEqual(['田中等', '山田太郎'])
  })

  it('the braces that an export has put around all of them', () => {
    expect(namesOf('{Quill, Ann and Malm, Bo}')).toEqual(both)
    expect(namesOf('{Quill, Ann}')).toEqual(['Ann Quill'])
    expect(namesOf('{Quill and Malm}')).toEqual(['Quill and Malm'])
    expect(namesOf('{Ink Institute}')).toEqual(['Ink Institute'])
  })

  it('"and" at their beginning', () => {
    expect(namesOf('and Quill, Ann and Malm, Bo')).toEqual(both)
    expect(namesOf('Quill, Ann AND Malm, Bo')).toEqual(both)
    expect(namesOf('Sandquill, Ann and Malm, Bo')).toEqual(['Ann Sandquill', 'Bo Malm'])
  })
})

it('a command at the end of a name keeps the next apart', () => {
  expect(namesOf(raw`{\c C}akan, Asl\i{} and Malm, Bo and S\o{} and Quill, Ann`)).toEqual([
    'Aslı Çakan',
    'Bo Malm',
    'Sø',
    'Ann Quill',
  ])
})

describe('a mark', () => {
  it.each([
    ...[
      '*',
      raw`\*`,
      raw`$^*$`,
      raw`$^{\ast}$`,
      raw`\textsuperscript{*}`,
      raw`$^\star$`,
      raw`\textasteriskcentered{}`,
    ],
    ...['†', raw`$^\dagger$`, raw`\dag`, raw`\textdagger`, raw`\textsuperscript{\textdagger}`, '✝'],
    ...['‡', raw`$^{\ddagger}$`, raw`\ddag`, raw`\textdaggerdbl`, raw`\textsuperscript{\S}`, '§', '¶'],
    ...[
      raw`\#`,
      raw`$^\sharp$`,
      '∗',
      '⋆',
      '★',
      '⁎',
      ' (equal contribution)',
      ' (joint first)',
      ' [co-first]',
    ],
    ...[
      raw`\thanks{Equal contribution}`,
      raw`\footnote{Joint first authors}`,
      raw`$^{1,*}$`,
      raw`\footnotemark[*]`,
    ],
  ])('that the first authors share is one of equal contribution: %s', (mark) => {
    expect(marked(`Quill, Ann${mark} and Malm, Bo${mark} and Tusch, Cy`, 'equal')).toEqual(both)
  })

  it.each([
    '✉',
    raw`\Letter`,
    raw`$^{\Letter}$`,
    raw`\faEnvelope`,
    raw`\Envelope`,
    ' (corresponding author)',
    raw`\thanks{Corresponding}`,
  ])('of the corresponding author is one: %s', (mark) => {
    const { people, remarks } = peopleIn('author', `Quill, Ann and Malm, Bo${mark}`)
    expect(people).toEqual(['Ann Quill', { name: 'Bo Malm', corresponding: 'true' }])
    expect(remarks).toEqual([])
  })

  it('that others share, or one has alone, is left out and said', () => {
    for (const list of [
      'Quill, Ann and Malm, Bo* and Tusch, Cy*',
      'Quill, Ann* and Malm, Bo and Tusch, Cy',
    ]) {
      const { people, remarks } = peopleIn('author', list)
      expect(people).toEqual([...both, 'Cy Tusch'])
      expect(remarks).toEqual([expect.stringContaining('what "*" behind a name means is not said')])
    }
  })

  it('that all have means something only of two', () => {
    expect(marked('Quill, Ann* and Malm, Bo*', 'equal')).toEqual(both)
    expect(marked('Quill, Ann* and Malm, Bo* and Tusch, Cy*', 'equal')).toEqual([])
  })
})

describe('a list that goes on', () => {
  it.each([
    ...[
      'and others',
      'and et al.',
      'et al.',
      ', et al',
      'and 12 others',
      'and 3 more authors',
      'and coauthors',
    ],
    ...[
      'and more co-authors',
      'and colleagues',
      'and u. a.',
      'and …',
      'and ...',
      raw`and \ldots`,
      raw`and \dots{}`,
    ],
    ...[raw`\emph{et al.}`, raw`\textit{et~al.}`, 'and {others}'.replace(/[{}]/g, '')],
  ])('%s', (end) => {
    const { people, others, problem } = peopleIn(
      'author',
      `Quill, Ann and Malm, Bo ${end}`.replace(' ,', ','),
    )
    expect([people, others, problem]).toEqual([both, true, undefined])
  })

  it('and one that does not', () => {
    expect(peopleIn('author', 'Quill, Ann and Malm, Bo').others).toBe(false)
    expect(peopleIn('author', 'Quill, Ann and Brothers, Bo').others).toBe(false)
  })
})

describe('what are no names is refused, with the list as it would be right', () => {
  it.each([
    ['Quill, Ann; Malm, Bo', 'Quill, Ann and Malm, Bo'],
    ['Ann Quill & Bo Malm', 'Ann Quill and Bo Malm'],
    [raw`Ann Quill \& Bo Malm`, 'Ann Quill and Bo Malm'],
    ['Ann Quill, Bo Malm, Cy Tusch', 'Ann Quill and Bo Malm and Cy Tusch'],
    ['Quill, A., Malm, B.', 'Quill, A. and Malm, B.'],
    ['Quill, A., Malm, B., Tusch, C. D.', 'Quill, A. and Malm, B. and Tusch, C. D.'],
    ['张伟、李娜', '张伟 and 李娜'],
    ['张伟，李娜', '张伟 and 李娜'],
    ['张伟, 李娜, 王芳, 等', '张伟 and 李娜 and 王芳 and others'],
    ['张伟；李娜', '张伟 and 李娜'],
    ['Иванов А.Б., Петров В. Г.', 'Иванов, А.Б. and Петров, В. Г.'],
    ['Ann Quill; Bo Malm and Cy Tusch', 'Ann Quill and Bo Malm and Cy Tusch'],
  ])('%s', (list, right) => {
    const { problem, people } = peopleIn('editor', list)
    expect(people).toEqual([])
    expect(problem).toContain('expected names with "and" between them, received')
    expect(problem?.slice(problem.indexOf('write '))).toBe(`write editor = {${right}}`)
  })

  it.each([
    [`${'{'.repeat(40)}Quill${'}'.repeat(40)}, Ann`, 'braces in braces in braces'],
    ['Quill,\u0007 Ann', 'the control character 7 among them'],
    [
      `Quill, ${'A'.repeat(1000)}`,
      'expected names of at most 1,000 characters with "and" between them, received one of 1,007',
    ],
    [
      'Quill, Ann (on behalf of the Inkers)',
      'leave out what stands in brackets, or write collaboration = {…}',
    ],
    [raw`Qu\inkblot{}ill, Ann`, 'write the characters themselves'],
  ])('%s', (list, said) => {
    expect(peopleIn('author', list).problem).toContain(said)
  })

  it('a list of many is quoted no longer than needed', () => {
    const problem = peopleIn('author', `${'Ann Quill, '.repeat(30)}Bo Malm`).problem ?? ''
    expect(problem).toContain(`received "${'Ann Quill, '.repeat(18)}A…"`)
  })
})

describe('what is in doubt is read, and said', () => {
  it.each([
    ['Ann Quill, Bo Malm', 'if it is two, write author = {Ann Quill and Bo Malm}'],
    [
      'Ann Quill, Bo Malm and Sol, Cy et al.',
      'if it is two, write author = {Ann Quill and Bo Malm and Sol, Cy and others}',
    ],
    ['LI Ann', undefined],
    ['Quill AB', 'if they end in initials, write "Family, I. N."'],
    ['Ann Quill (安)', '"安" is left out'],
  ])('%s', (list, said) => {
    const { remarks, problem } = peopleIn('author', list)
    expect(problem).toBeUndefined()
    if (said === undefined) expect(remarks).toEqual([])
    else expect(remarks.join()).toContain(said)
  })
})

it.each([
  ['Quill, Ann$^*$ and Malm, Bo', 'Quill, Ann and Malm, Bo'],
  [raw`\textbf{Quill, Ann} and Malm, Bo et al.`, 'Quill, Ann and Malm, Bo and others'],
  ['R Core Team', '{R Core Team}'],
  ['Quill AB and Malm C', 'Quill, A. B. and Malm, C.'],
  ['Иванов А. Б. and Петров В.', 'Иванов, А. Б. and Петров, В.'],
  ['van den Quill A.B. and Ann Malm', 'van den Quill, A.B. and Ann Malm'],
  ['Ann B. and Bo Malm', 'Ann B. and Bo Malm'],
  ['Quill, Ann (安) and Dr. Bo Malm', 'Quill, Ann and Bo Malm'],
  ['van~den Berg, Jan', 'van~den Berg, Jan'],
])('visitors’ BibTeX has the names, and no marks: %s', (list, clean) => {
  expect(cleanList(list)).toBe(clean)
})
