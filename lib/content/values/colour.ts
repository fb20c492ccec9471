import { z } from 'zod'
import {
  type Accent,
  darkOf,
  isReadable,
  nearestReadable,
  type Scheme,
  weakest,
} from '../../site/colours/accent.ts'
import type { SourceFile } from '../front-matter.ts'
import type { Problem } from '../problem.ts'
import { facts, token } from '../schema.ts'

/** A colour of sRGB. Comes out as `#rrggbb`. */
const colour = token
  .refine(
    (value) => /^#?([\da-f]{3}|[\da-f]{6})$/i.test(value),
    'a colour as six hexadecimal digits\nwrite for example "#0a5a80", in quotes',
  )
  .transform((value) => {
    const digits = value.replace('#', '').toLowerCase()
    return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`
  })

/**
 * The owner's colour, one or one for each scheme; where words of it could not be read on the grounds that pages have, it is
 * refused with the nearest that can.
 */
export const accent = z
  .union(
    [
      colour.transform((light) => ({ light, dark: undefined, apart: false })),
      facts({ light: colour, dark: colour.optional() }).transform((given) => ({ ...given, apart: true })),
    ],
    'a colour as six hexadecimal digits, or a group of keys (light, dark)\nwrite for example "#0a5a80", in quotes',
  )
  .superRefine(({ light, dark, apart }, context) => {
    for (const [scheme, value] of [['light', light] as const, ['dark', dark] as const])
      if (value && !isReadable(value, scheme))
        context.addIssue({ code: 'custom', path: apart ? [scheme] : [], message: unreadable(value, scheme) })
  })
  .transform(({ light, dark }): Accent => ({ light, dark: dark ?? darkOf(light) }))

function unreadable(value: string, scheme: Scheme): string {
  const { ground, ratio } = weakest(value, scheme)
  const has = (Math.floor(ratio * 100) / 100).toFixed(2)
  return `a colour that can be read on every ground of ${scheme} pages, 4.5:1 at least (this has ${has}:1 on the ${ground})\nwrite "${nearestReadable(value, scheme)}", the nearest that can`
}

/** Colours of site.md without quotes: to YAML, what follows a `#` is a remark, and nobody would miss it. */
export function swallowedColours(files: readonly SourceFile[]): Problem[] {
  const file = files.find(({ path }) => path === 'content/site.md')
  if (!file) return []
  return new TextDecoder()
    .decode(file.bytes)
    .split('\n')
    .flatMap((line, index): Problem[] => {
      const [, field, colour] = /^\s*(accent|light|dark)\s*:\s+(#[\da-f]{3,8})\b/i.exec(line) ?? []
      return field
        ? [
            {
              path: file.path,
              line: index + 1,
              field,
              message: `expected a colour in quotes, received ${colour} without, which YAML takes for a remark; write ${field}: "${colour}"`,
            },
          ]
        : []
    })
}
