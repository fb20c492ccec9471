import { expect, it } from 'vitest'
import { load, report } from '../../test-folder.ts'

// What each type of entry is, and which of its fields is the venue: the manuals of BibTeX and of biblatex, and what programs export.

const fieldsOf = {
  journal: 'journal journaltitle booktitle maintitle',
  proceedings: 'booktitle eventtitle maintitle journal journaltitle conference howpublished series',
  book: 'booktitle maintitle journal journaltitle publisher organization',
  publisher: 'publisher organization institution howpublished series journal journaltitle booktitle',
  school: 'school institution university publisher organization',
  institution: 'institution organization publisher school howpublished series journal',
  maker: 'publisher organization institution howpublished journal journaltitle',
  website: 'organization publisher website journal journaltitle booktitle howpublished',
  event: 'eventtitle booktitle howpublished organization journal institution conference',
  shown: 'publisher organization howpublished institution journal journaltitle eventtitle',
  // Where a law or a decision is printed is no court or parliament.
  law: 'institution court authority organization howpublished',
  any: 'howpublished journal journaltitle booktitle eventtitle publisher organization institution school',
}

const types: [types: string, venue: string, facts: { kind?: string; genre?: string }][] = [
  ['article suppperiodical journal editorial', fieldsOf.journal, { kind: 'journal' }],
  ['review', fieldsOf.journal, { kind: 'journal', genre: 'Review' }],
  ['magazine', fieldsOf.journal, { kind: 'magazine' }],
  ['newspaper', fieldsOf.journal, { kind: 'newspaper' }],
  ['inproceedings conference tutorial demo', fieldsOf.proceedings, { kind: 'conference' }],
  ['workshop', fieldsOf.proceedings, { kind: 'workshop' }],
  [
    'incollection bookinbook suppbook suppcollection inreference bookchapter chapter encyclopedia',
    fieldsOf.book,
    { kind: 'chapter' },
  ],
  // Without one it is a part of the book that its title names.
  ['inbook', 'booktitle', { kind: 'chapter' }],
  [
    'book mvbook collection mvcollection reference mvreference proceedings mvproceedings periodical commentary',
    fieldsOf.publisher,
    { kind: 'book' },
  ],
  ['manual', 'organization publisher institution howpublished', { kind: 'book' }],
  ['booklet', 'howpublished publisher organization', { kind: 'book' }],
  ['phdthesis', fieldsOf.school, { kind: 'thesis', genre: 'PhD thesis' }],
  [
    'mastersthesis mathesis masterthesis msthesis mscthesis',
    fieldsOf.school,
    { kind: 'thesis', genre: 'Master’s thesis' },
  ],
  [
    'bachelorsthesis bathesis bachelorthesis',
    fieldsOf.school,
    { kind: 'thesis', genre: 'Bachelor’s thesis' },
  ],
  ['doctoralthesis', fieldsOf.school, { kind: 'thesis', genre: 'Doctoral thesis' }],
  ['licentiatethesis', fieldsOf.school, { kind: 'thesis', genre: 'Licentiate thesis' }],
  ['honorsthesis', fieldsOf.school, { kind: 'thesis', genre: 'Honors thesis' }],
  ['diplomathesis', fieldsOf.school, { kind: 'thesis', genre: 'Diploma thesis' }],
  ['habilitation', fieldsOf.school, { kind: 'thesis', genre: 'Habilitation' }],
  ['dissertation', fieldsOf.school, { kind: 'thesis', genre: 'Dissertation' }],
  ['thesis', 'institution school university publisher organization', { kind: 'thesis' }],
  ['techreport report', fieldsOf.institution, { kind: 'report' }],
  ['standard', fieldsOf.institution, { kind: 'standard' }],
  ['workingpaper', fieldsOf.institution, { kind: 'report', genre: 'Working paper' }],
  ['whitepaper', fieldsOf.institution, { kind: 'report', genre: 'White paper' }],
  ['patent', 'howpublished holder assignee location', { kind: 'patent' }],
  ['software softwareversion code package', fieldsOf.maker, { kind: 'software' }],
  ['dataset data', fieldsOf.maker, { kind: 'dataset' }],
  ['online electronic www webpage website blog blogpost news', fieldsOf.website, { kind: 'webpage' }],
  ['unpublished manuscript', 'howpublished institution organization journal', { kind: 'manuscript' }],
  ['preprint', 'journal publisher howpublished', { kind: 'preprint' }],
  ['presentation talk conferencetalk slides', fieldsOf.event, { kind: 'presentation' }],
  ['poster', fieldsOf.event, { kind: 'presentation', genre: 'Poster' }],
  ['invitedtalk invited', fieldsOf.event, { kind: 'presentation', genre: 'Invited talk' }],
  ['keynote', fieldsOf.event, { kind: 'presentation', genre: 'Keynote' }],
  ['lecture', fieldsOf.event, { kind: 'presentation', genre: 'Lecture' }],
  ['seminar', fieldsOf.event, { kind: 'presentation', genre: 'Seminar talk' }],
  ['misc inkpot', fieldsOf.any, {}],
  ['artwork image', fieldsOf.shown, { kind: 'artwork' }],
  ['audio music', fieldsOf.shown, { kind: 'recording' }],
  ['movie video', fieldsOf.shown, { kind: 'film' }],
  ['performance', fieldsOf.shown, { kind: 'performance' }],
  ['letter', fieldsOf.shown, { kind: 'letter' }],
  ['jurisdiction legal', fieldsOf.law, { kind: 'case' }],
  ['legislation', fieldsOf.law, { kind: 'legislation' }],
]

const entryOf = (type: string, key: string, fields: string) =>
  `@${type}{${key}, author = {Quill, Ann}, title = {Nibs of ${key}}, year = 2020${fields}}\n`

it.each(types)(
  '%s: what it is, and its venue is the first of %s',
  async (names, written, { kind, genre }) => {
    const fields = written.split(' ')
    const bibtex = names.split(' ').flatMap((type) =>
      fields.map((_, first) =>
        entryOf(
          type,
          `${type}-${first}`,
          fields
            .slice(first)
            .map((field, index) =>
              // The title of the whole stands before that of the volume.
              field === 'maintitle' && index > 0 ? '' : `, ${field} = {Inks ${'ABCDEFGHIJ'[first + index]}}`,
            )
            .join(''),
        ),
      ),
    )
    const { publications } = await load({ 'publications/a.bib': bibtex.join('') })
    expect(publications).toHaveLength(bibtex.length)
    for (const { slug, ...facts } of publications) {
      const [type = '', first] = slug.split('-')
      expect([facts.kind, facts.genre, facts.venue], `@${type} with ${fields[Number(first)]}`).toEqual([
        kind,
        genre,
        `Inks ${'ABCDEFGHIJ'[Number(first)]}`,
      ])
    }
  },
)

it.each([
  ['article editorial newspaper', 'journal'],
  ['inproceedings workshop incollection chapter', 'booktitle'],
  ['phdthesis mastersthesis habilitation', 'school'],
  ['thesis techreport workingpaper', 'institution'],
])('@%s without a venue is told to name its %s', async (names, field) => {
  for (const type of names.split(' '))
    expect(await report({ 'publications/a.bib': entryOf(type, 'k', '') }), type).toContain(
      `write ${field} = {…}, which is the venue of an @${type}`,
    )
})

it('data for other entries, sets of entries and settings of styles are no publications', async () => {
  const none = ['xdata', 'set', 'control', 'ieeetranbstctl', 'bibnote']
  const bibtex = [...none, 'misc'].map((type) => entryOf(type, type, '')).join('')
  expect((await load({ 'publications/a.bib': bibtex })).publications.map(({ slug }) => slug)).toEqual([
    'misc',
  ])
})

it('the journals that BibTeX knows by an abbreviation need no @string', async () => {
  const known =
    'acmcs acta cacm ibmjrd ibmsj ieeese ieeetc ieeetcad ipl jacm jcss scp sicomp tocs tods tog toms toois toplas tcs'
  const bibtex = known
    .split(' ')
    .map(
      (name) =>
        `@article{${name}, author = {Quill, Ann}, title = {On ${name}}, year = 2020, journal = ${name}}`,
    )
  expect(await report({ 'publications/a.bib': bibtex.join('\n') })).toBe('no problem')
})
