import { describe, expect, it } from 'vitest'
import { type CvKind, readItem } from './item.ts'
import type { Said } from './said.ts'

// Items of a curriculum vitae as al-folio, RenderCV and JSON Resume write them, and what they become.

const asWritten = { line: (text: string) => text, prose: (text: string) => text }
const read = (item: Said, kind?: CvKind) => {
  const { entries, text, left } = readItem(item, kind, asWritten)
  const shown = entries.map(({ of, facts, body }) => ({
    of,
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== '')),
    ...(body && { body }),
  }))
  return { entries: shown, text, left }
}

describe('is an entry', () => {
  it.each<[string, Said, CvKind, object]>([
    [
      'a degree of JSON Resume',
      {
        institution: 'Ink U',
        studyType: 'PhD',
        area: 'Looms',
        startDate: '2019-09',
        endDate: '2023-06',
        score: '4.0',
      },
      'education',
      {
        start: '2019-09',
        end: '2023-06',
        institution: 'Ink U',
        degree: 'PhD, Looms',
        details: [{ label: 'Score', text: '4.0' }],
      },
    ],
    [
      'a degree of RenderCV',
      {
        institution: 'Ink U',
        degree: 'PhD',
        location: 'Oslo',
        start_date: '2019',
        end_date: '2023',
        gpa: '4.0',
        highlights: ['One.', 'Two.'],
      },
      'education',
      {
        start: '2019',
        end: '2023',
        institution: 'Ink U, Oslo',
        degree: 'PhD',
        details: [{ label: 'Score', text: '4.0' }],
        body: '- One.\n- Two.',
      },
    ],
    [
      'a degree of al-folio',
      {
        title: 'PhD',
        institution: 'Ink U',
        year: '2019 - 2023',
        description: ['One.', { title: 'Two', contents: ['Three.'] }],
      },
      'education',
      {
        start: '2019',
        end: '2023',
        institution: 'Ink U',
        degree: 'PhD',
        body: '- One.\n- Two\n  - Three.',
        details: [],
      },
    ],
    [
      'a position that goes on',
      {
        name: 'Ink Works',
        position: 'Weaver',
        url: 'https://ink.example',
        startDate: '2019-09',
        summary: 'Wove.',
      },
      'experience',
      {
        start: '2019-09',
        organization: 'Ink Works',
        role: 'Weaver',
        organizationUrl: 'https://ink.example',
        body: 'Wove.',
        details: [],
      },
    ],
    [
      'a position at a company',
      { company: 'Ink Works', position: 'Weaver', startdate: '2019', enddate: '2020', keywords: ['looms'] },
      'experience',
      { start: '2019', end: '2020', organization: 'Ink Works', role: 'Weaver', body: '- looms', details: [] },
    ],
    [
      'a position in a club',
      { organization: 'Ink Club', position: 'Chair', date: '2019 - 2020', website: 'https://club.example' },
      'experience',
      { organization: 'Ink Club', role: 'Chair', organizationUrl: 'https://club.example' },
    ],
    [
      'an award',
      { title: 'Ink Prize', awarder: 'Ink Society', date: '2020' },
      'awards',
      { date: '2020', title: 'Ink Prize', issuer: 'Ink Society' },
    ],
    [
      'a certificate',
      { name: 'Ink Licence', issuer: 'Ink Society', date: '2020-05-03' },
      'awards',
      { date: '2020-05-03', title: 'Ink Licence', issuer: 'Ink Society' },
    ],
    [
      'an award that lasts',
      { title: 'Ink Fellow', startDate: '2020' },
      'awards',
      { date: '2020', title: 'Ink Fellow' },
    ],
    [
      'an award for some years',
      { title: 'Ink Fellow', startDate: '2020', endDate: '2022' },
      'awards',
      { date: '2020', end: '2022' },
    ],
  ])('%s', (_, item, kind, facts) => {
    const { entries, text, left } = read(item, kind)
    expect(entries).toEqual([expect.objectContaining({ of: kind, ...facts })])
    expect([text, left]).toEqual(['', []])
  })

  it('each award of a year', () => {
    const { entries } = read({ year: '2020', items: ['Ink Prize', 'Nib Prize'] }, 'awards')
    expect(entries.map((entry) => Reflect.get(entry, 'title'))).toEqual(['Ink Prize', 'Nib Prize'])
  })
})

describe('stays text', () => {
  it.each<[string, Said, CvKind | undefined, string]>([
    ['a word', 'Looms', undefined, '- Looms'],
    ['a list', ['Looms', ['Oak', 'Iron']], undefined, '- Looms\n- Oak\n- Iron'],
    [
      'a degree of a single year',
      { institution: 'Ink U', studyType: 'PhD', date: '2023' },
      'education',
      '- PhD, Ink U, 2023',
    ],
    [
      'a degree of no known time',
      { institution: 'Ink U', studyType: 'PhD', date: 'Spring' },
      'education',
      '- PhD, Ink U, Spring',
    ],
    ['a degree of no time', { institution: 'Ink U', studyType: 'PhD' }, 'education', '- PhD, Ink U'],
    [
      'a degree with an end alone',
      { institution: 'Ink U', studyType: 'PhD', endDate: '2023' },
      'education',
      '- PhD, Ink U, 2023',
    ],
    [
      'a degree without its name',
      { institution: 'Ink U', startDate: '2019', endDate: '2023' },
      'education',
      '- Ink U, 2019 – 2023',
    ],
    [
      'an award that goes on',
      { title: 'Ink Fellow', date: '2020 - present' },
      'awards',
      '- Ink Fellow, 2020 - present',
    ],
    ['a language', { language: 'Norwegian', fluency: 'native' }, undefined, '- Norwegian: native'],
    [
      'a skill',
      { name: 'Weaving', level: 'master', keywords: ['looms', 'wool'] },
      undefined,
      '- Weaving: master\n\n  - looms\n  - wool',
    ],
    [
      'a skill of RenderCV',
      { label: 'Weaving', details: 'looms, wool' },
      undefined,
      '- Weaving: looms, wool',
    ],
    ['a bullet', { bullet: 'Wove.' }, undefined, '- Wove.'],
    [
      'a project',
      { name: 'Looms', url: 'https://looms.example', description: 'Of oak.' },
      undefined,
      '- [Looms](https://looms.example)\n\n  Of oak.',
    ],
    ['an address alone', { url: 'https://looms.example' }, undefined, '- https://looms.example'],
    ['a title and its value', { title: 'Looms', value: '12' }, 'awards', '- Looms: 12'],
    [
      'a course of study',
      { name: 'Looms', courses: ['Oak', 'Iron'] },
      undefined,
      '- Looms\n\n  - Oak\n  - Iron',
    ],
  ])('%s', (_, item, kind, written) => {
    expect(read(item, kind)).toEqual({ entries: [], text: written, left: [] })
  })
})

it('what has no place is named, and an icon is not', () => {
  const item = { title: 'Looms', colour: 'red', icon: 'fa-x', url: 'looms.example' }
  expect(read(item).left).toEqual([expect.stringContaining('red'), 'url: looms.example'])
})
