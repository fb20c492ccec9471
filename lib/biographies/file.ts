import type { z } from 'zod'
import type { SingleFile } from '../content/collection.ts'
import type { Problem } from '../content/problem.ts'
import { facts } from '../content/schema.ts'
import { address } from '../content/values/addresses.ts'
import { parseProse } from '../markdown/syntax/parse.ts'

/** `content/bio.md`: the person as others introduce them. */
export const biography = {
  path: 'content/bio.md',
  meaning:
    'Biographies for organisers, in the third person, each under a heading (Short, Medium, Long, or your own words); they stand at /bio. Without keys, the two lines --- are not needed. Without the file, the text of profile.md gives them, where it speaks of you in the third person.',
  body: 'required',
  schema: facts({ portrait: address.optional() }),
  meanings: { portrait: 'A picture for print, as large as you have it; without one the avatar is linked.' },
} satisfies SingleFile

export type Biography = z.output<typeof biography.schema> & { body: string }

/** One biography: what its heading calls it (none where the file has no headings), its text, and its first line from 1. */
type Version = { title?: string; body: string; line: number }

/** The biographies in the text of bio.md: one under each of its highest headings, or all of it. */
export function versionsIn(body: string): Version[] {
  const { children } = parseProse(body)
  const depths = children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))
  const highest = Math.min(...depths)
  const starts = children.flatMap((node) =>
    node.type === 'heading' && node.depth === highest && node.position
      ? [{ ...node.position, offset: node.position.start.offset ?? 0 }]
      : [],
  )
  if (starts.length === 0) return [{ body: body.trim(), line: 1 }]
  // An address that is named at the end of the file is named for all of it.
  const named = children.flatMap((node) =>
    node.type === 'definition' ? [body.slice(node.position?.start.offset, node.position?.end.offset)] : [],
  )
  // A comment, which nobody is to see, is no text.
  const isFirst = children.findIndex((node) => node.position?.start.offset === starts[0]?.offset)
  const hasText = children.slice(0, isFirst).some(({ type }) => type !== 'html' && type !== 'definition')
  const before = hasText ? body.slice(0, starts[0]?.offset).trim() : ''
  const headed = starts.map(({ start, end, offset }, index): Version => {
    const title = body
      .slice(offset, end.offset)
      .replace(/^ {0,3}#+\s+|\s+#+\s*$|\n\s*(=+|-+)\s*$/g, '')
      .trim()
    const text = body.slice(end.offset, starts[index + 1]?.offset).trim()
    return { title, body: text === '' ? '' : [text, ...named].join('\n\n'), line: start.line }
  })
  return before === '' ? headed : [{ body: before, line: 1 }, ...headed]
}

/**
 * What is wrong with how bio.md is parted into biographies.
 *
 * @param bodyLine the line of the file on which its text begins
 */
export function biographyProblems({ body }: Biography, bodyLine: number): Problem[] {
  const versions = versionsIn(body)
  return versions.flatMap(({ title, body: text, line }): Problem[] => {
    const at = { path: biography.path, line: bodyLine + line - 1 }
    if (title === undefined && versions.length > 1)
      return [
        {
          ...at,
          message:
            'expected every biography under a heading, received text above the first one; write a heading above it, such as ## Short',
        },
      ]
    return text === ''
      ? [
          {
            ...at,
            message: `expected a biography under the heading ${JSON.stringify(title)}, received none; write it, or remove the heading`,
          },
        ]
      : []
  })
}
