import { isOrganisation } from '../../publications/bibliography/person-names.ts'
import { text, token } from '../schema.ts'

/** What a person may be called behind the name, after a comma. */
const suffix = /^(jr|sr|i{1,3}|iv|ph\.? ?d|m\.?d|d\.?phil|esq)\.?$/i

/** Letters, and what stands between those of names. */
const areNames = /^[\p{L}\p{M}.,;'’\s-]+$/u

/** Marks that stand behind a name as they are. */
const marksBehind =
  /(?:[*†‡§¶#✉∗⋆★]+|[¹²³⁰⁴-⁹]+(?:[,*†‡][¹²³⁰⁴-⁹*†‡]+)*|(?<=\p{L})(?:\d+| ?\d(?:, ?[\d*†‡])+))$/u

/** A name, and marks that HTML, Markdown or LaTeX set above the line behind it. */
const inSuperscript = /^([\p{L}\p{M} .'’-]+?)\s*(?:<sup>|\$?\^\{?)([^<>{}$^]+)(?:<\/sup>|\}\$?|\^|\$)$/u

/** What in a name is none of it, and what to do; undefined for a name of one person, or of an organisation without a comma. */
function nameFault(written: string): { expected: string; advice: string } | undefined {
  if (/^(et\.? al\.?|and others|others|u\. ?a\.|等|ほか|и др\.?|\.{2,}|…)$/i.test(written))
    return {
      expected: 'a name',
      advice: 'leave it out of the list, and write etAl: true on a line of its own',
    }
  if (/\p{L}[^\p{L}]{0,3}[,;，；、]$/u.test(written))
    return { expected: 'a name alone', advice: `write ${written.replace(/[\s,;，；、]+$/u, '')}` }
  const [, joined] = /^(?:and|und|et|&|\d{1,2}[.)]) (\p{Lu}.*)$/u.exec(written) ?? []
  if (joined) return { expected: 'a name alone', advice: `write ${joined}` }
  const [, person] = /^(.*\S)\s*[([](?:eds?|editors?|hrsg|hg|éds?|coords?)\.?[)\]]$/iu.exec(written) ?? []
  if (person) return { expected: 'a name alone', advice: `write ${person}; who edited stands under editors` }
  const [, part] =
    /\s*(\((?:equal|co-?first|joint|contribut|correspond|present)[^)]*\))$/i.exec(written) ?? []
  if (part)
    return {
      expected: `a name without remarks ("${part}")`,
      advice: `write { name: "${written.replace(part, '').trim()}", equal: true } for equal contribution, corresponding: true for the corresponding author`,
    }
  const [, bare, raised] = inSuperscript.exec(written) ?? []
  const [marks = raised] = /^[*_]/.test(written) ? [] : (marksBehind.exec(written) ?? [])
  if (marks)
    return {
      expected: `a name without marks ("${marks}")`,
      advice: `write { name: "${bare ?? written.slice(0, -marks.length).trim()}", equal: true } for equal contribution, corresponding: true for the corresponding author, deceased: true for someone who has died`,
    }
  const plain = written.replace(/^\{(.*)\}$/, '$1')
  if (plain !== written)
    return {
      expected: 'a name without the braces of BibTeX',
      advice: `write ${plain}; the name of a group is { name: "${plain}", family: "${plain}" }`,
    }
  const [family = '', given = '', ...more] = written.split(/\s*[,;]\s*/)
  if (more.length === 0 && areNames.test(written) && given && !suffix.test(given) && !isTwo(written))
    return {
      expected: 'a name as it is printed, the given name first',
      advice: `write ${given} ${family}; a name with a comma in it is a group: { name: "${written}" }`,
    }
  if (more.length > 0 || /[、，；]/.test(written) || isTwo(written) || isSeveral(written))
    return {
      expected: 'the name of one person',
      advice: `write each on a line of its own, after "- "; what is one name is a group: { name: "${written}" }`,
    }
  return undefined
}

/** Whether a semicolon stands between two names, each a given and a family name. */
const isTwo = (written: string) => /^\S+ [^;]+; *\S+ \S/.test(written)

/** Whether "and" stands between two names, each a given and a family name. */
function isSeveral(written: string): boolean {
  const names = written.split(/\s+(?:and|&|und|et)\s+/i)
  return (
    names.length > 1 &&
    !isOrganisation(written) &&
    !/\b(the|of|for|sons|brothers|co)\b/i.test(written) &&
    names.every((name) => /^\S+\s+\S/.test(name))
  )
}

/** Whether a name, written alone, would be taken for something else than one name. */
export function isOddName(name: string): boolean {
  return nameFault(name) !== undefined
}

/** The name of a person, or of an organisation, written alone. */
export const personName = token
  .refine((value) => !nameFault(value), {
    error: ({ input }) => {
      const fault = nameFault(String(input))
      return fault && `${fault.expected}\n${fault.advice}`
    },
  })
  .pipe(text)
