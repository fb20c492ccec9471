import { collection } from '../collection.ts'
import { shortWords } from '../file-names.ts'
import { facts, inlineMarkdown, text } from '../schema.ts'
import { date } from '../values/dates.ts'
import { common, type EntryOf, labelledLinks } from './common.ts'

export const talks = collection({
  directory: 'talks',
  meaning: 'One talk.',
  body: 'optional',
  date: (talk) => talk.date,
  schema: facts({
    ...common,
    date,
    title: inlineMarkdown,
    host: inlineMarkdown.optional(),
    place: text.optional(),
    links: labelledLinks,
  }),
  fileName: (fact) => [fact('date'), shortWords(fact('title'))],
  example: { facts: { date: '2024-10-31', title: 'Engines, Then and Now', host: 'Example Institute' } },
  meanings: {
    host: 'Who invited you.',
    links: 'Slides, recording …: a label and an address each.',
  },
})

export type Talk = EntryOf<typeof talks>
