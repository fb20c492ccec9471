import { collection } from '../collection.ts'
import { shortWords } from '../file-names.ts'
import { facts, inlineMarkdown } from '../schema.ts'
import { address } from '../values/addresses.ts'
import { common, details, type EntryOf, endError, endsAfterStart, period } from './common.ts'

export const experience = collection({
  directory: 'experience',
  meaning: 'One position.',
  body: 'optional',
  date: ({ start }) => start,
  schema: facts({
    ...common,
    ...period,
    organization: inlineMarkdown,
    role: inlineMarkdown,
    organizationUrl: address.optional(),
    details,
  }).refine(endsAfterStart, endError),
  fileName: (fact) => [shortWords(fact('organization'))],
  example: {
    facts: { start: '2024-07', organization: 'Example Institute', role: 'Postdoctoral Researcher' },
  },
  meanings: {
    end: 'Without it: until now.',
    details: 'Supervisor, projects …: a label and a text each, in your order.',
  },
})

export type Experience = EntryOf<typeof experience>
