import { z } from 'zod'
import { personName } from '../checks/person-name.ts'
import { facts, flag, oneOf, text } from '../schema.ts'
import { account } from './addresses.ts'

/** People of a publication. */

/** A name as it is shown; `family` says which words of it are the family name, where that is not plain to see. */
const named = { name: text, family: text.optional() }
type Named = { name: string; family?: string }
type Marks = { equal: boolean; corresponding: boolean; deceased?: boolean; orcid?: string }
const holdsFamily = ({ name, family }: Named) =>
  !family || ` ${name} `.includes(` ${family} `) || name.includes(family)
const familyError = {
  path: ['family'],
  error: 'words of the name itself\nwrite them as they stand in the name',
}

/** An author: a name, or a name with its marks; a name can stand twice in a list. */
export const author = z.union(
  [
    personName.transform((name): Named & Marks => ({ name, equal: false, corresponding: false })),
    facts({
      ...named,
      equal: flag.default(false),
      corresponding: flag.default(false),
      deceased: flag.optional(),
      orcid: account('orcid').optional(),
    }).refine(holdsFamily, familyError),
  ],
  'a name, or a group of keys (name, family, equal, corresponding, deceased, orcid)\nwrite for example J. Doe',
)

/** An editor or a translator. */
export const editor = z.union(
  [personName.transform((name): Named => ({ name })), facts(named).refine(holdsFamily, familyError)],
  'a name, or a group of keys (name, family)\nwrite for example J. Doe',
)

/** What somebody adds to another's book. */
const contributions = ['foreword', 'introduction', 'afterword', 'commentary', 'annotations'] as const

/** Somebody who added to a book, with what it was. */
export const contributor = facts({ ...named, role: oneOf(contributions) }).refine(holdsFamily, familyError)
