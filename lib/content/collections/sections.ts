import { collection } from '../collection.ts'
import { shortWords } from '../file-names.ts'
import { facts, text } from '../schema.ts'
import { common, type EntryOf } from './common.ts'

export const sections = collection({
  directory: 'sections',
  meaning: 'A section of your own, in Markdown, for whatever has no place elsewhere.',
  body: 'required',
  schema: facts({ ...common, title: text }),
  fileName: (fact) => [shortWords(fact('title'))],
  wholePage: 'never',
  example: { facts: { title: 'Miscellaneous' }, body: 'Whatever has no place elsewhere, in Markdown.' },
  meanings: {
    title: 'Its heading.',
  },
})

export type FreeSection = EntryOf<typeof sections>
