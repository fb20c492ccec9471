import { collection } from '../collection.ts'
import { shortWords } from '../file-names.ts'
import { facts, inlineMarkdown } from '../schema.ts'
import { address } from '../values/addresses.ts'
import { common, details, type EntryOf, endError, endsAfterStart, period } from './common.ts'

export const education = collection({
  directory: 'education',
  meaning: 'One degree or place of study.',
  body: 'optional',
  date: ({ start }) => start,
  schema: facts({
    ...common,
    ...period,
    institution: inlineMarkdown,
    degree: inlineMarkdown,
    url: address.optional(),
    details,
  }).refine(endsAfterStart, endError),
  fileName: (fact) => [shortWords(fact('institution'))],
  example: {
    facts: {
      start: '2020-09',
      end: '2024-06',
      institution: 'Example University',
      degree: 'Ph.D. in Engines',
    },
  },
  meanings: {
    end: 'Without it: until now.',
    details: 'Supervisor, GPA, thesis …: a label and a text each, in your order.',
  },
})

export type Education = EntryOf<typeof education>
