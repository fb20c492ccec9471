import { leadingNames } from '../entries/people.ts'

/** `Family, G.`, as APA writes a name. */
const turned = /^(\p{Lu}[\p{L}'’ -]*), ((?:\p{Lu}\.[ -]?)+)$/u

/**
 * The authors with whom a citation begins, as a list of names: `A. Example, B. Other`. Both ways of writing names are
 * known, the family name last (`Ada B. Example and Bo Other`) and first (`Example, A. B., & Other, B.`).
 *
 * @param title the paper's, before which the names stand
 * @returns undefined where it is not plain who they are
 */
export function authorsIn(citation: string, title: string): string | undefined {
  const ends = [citation.indexOf(title), citation.search(/\(?\b[12]\d{3}\b|["“”]/)].filter((at) => at > 0)
  const head = citation
    .slice(0, Math.min(...ends, citation.length))
    .replace(/[\s("“,.]+$/, (end) => (/^\./.test(end) ? '.' : ''))
  const pieces = head.split(/(?<=\.),\s+(?:(?:&|and)\s+)?|,?\s+(?:&|and)\s+/u).filter(Boolean)
  const family = pieces.map((piece) => turned.exec(piece.replace(/,$/, '')))
  if (family.every((match) => match !== null))
    return family.map((match) => `${match[2]?.trim()} ${match[1]}`).join(', ')
  const names = leadingNames(head, { strict: true, marks: new Map() })
  const isAll = names !== undefined && head.slice(names.to).replace(/[\s.,]/g, '') === ''
  // One word may be half of a name that is written the other way round.
  return isAll && names.people.every(({ name }) => /\p{L}[\s.]+\p{L}/u.test(name))
    ? head.replace(/(?<=\p{Ll})\.$/u, '')
    : undefined
}
