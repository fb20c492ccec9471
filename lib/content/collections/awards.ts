import { collection } from '../collection.ts'
import { shortWords } from '../file-names.ts'
import { facts, inlineMarkdown, text } from '../schema.ts'
import { address } from '../values/addresses.ts'
import { date } from '../values/dates.ts'
import { common, type EntryOf, endError, endsAfterStart } from './common.ts'

export const awards = collection({
  directory: 'awards',
  meaning: 'One award, honour or competition.',
  body: 'optional',
  date: (award) => award.date,
  schema: facts({
    ...common,
    date,
    end: date.optional(),
    title: inlineMarkdown,
    rank: text.optional(),
    issuer: inlineMarkdown.optional(),
    event: inlineMarkdown.optional(),
    url: address.optional(),
  }).refine((award) => endsAfterStart({ start: award.date, end: award.end }), endError),
  fileName: (fact) => [fact('date').slice(0, 4), shortWords(fact('title'))],
  example: { facts: { date: '2024-10', title: 'Best Paper Award', issuer: 'Conference on Examples' } },
  meanings: {
    end: 'For what was awarded over a period.',
    rank: '1st Place, Gold Medal …',
    issuer: 'Who gave it.',
    event: 'Where it was given.',
  },
})

export type Award = EntryOf<typeof awards>
