import { collection } from '../collection.ts'
import { shortWords } from '../file-names.ts'
import { facts, inlineMarkdown, text } from '../schema.ts'
import { date } from '../values/dates.ts'
import { common, type EntryOf } from './common.ts'

export const teaching = collection({
  directory: 'teaching',
  meaning: 'One course in one term.',
  body: 'optional',
  date: (course) => course.date,
  schema: facts({
    ...common,
    date,
    term: text,
    course: inlineMarkdown,
    institution: inlineMarkdown,
    role: text,
    code: text.optional(),
  }),
  fileName: (fact) => [
    fact('date').slice(0, 4),
    fact('term').replace(/\b\d{4}\b|\b(semester|term)\b/gi, ''),
    shortWords(fact('course')),
  ],
  example: {
    facts: {
      date: '2024-10',
      term: 'Fall 2024',
      course: 'Introduction to Engines',
      institution: 'Example University',
      role: 'Lecturer',
    },
  },
  meanings: {
    date: 'For the order; the term is what is shown.',
    term: 'As shown: Fall 2024.',
    role: 'Lecturer, Teaching Assistant …',
    code: 'Of the course, such as CS101.',
  },
})

export type Course = EntryOf<typeof teaching>
