import { collection } from '../collection.ts'
import { shortWords } from '../file-names.ts'
import { facts, list, text } from '../schema.ts'
import { year } from '../values/dates.ts'
import { common, type EntryOf } from './common.ts'

const served = '{ name: NeurIPS, years: [2023, 2024] }'

export const activities = collection({
  directory: 'activities',
  meaning: 'One group of venues served, such as the conferences reviewed for.',
  body: 'optional',
  schema: facts({
    ...common,
    group: text,
    area: text.optional(),
    venues: list(facts({ name: text, years: list(year).default([]) }, served), served),
  }),
  fileName: (fact) => [shortWords(fact('group')), shortWords(fact('area'))],
  example: {
    facts: { group: 'Reviewer', area: 'Engines', venues: [{ name: 'CONFEX', years: ['2023', '2024'] }] },
  },
  meanings: {
    group: 'What was done: Program Committee, Reviewer …',
    area: 'Field, where a group has several.',
    venues: 'Where, and in which years.',
  },
})

export type Activity = EntryOf<typeof activities>
