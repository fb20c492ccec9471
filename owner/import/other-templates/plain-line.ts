import { parseKramdown } from '../page/kramdown.ts'
import { linesOf, textOfRuns } from '../page/lines.ts'
import { contentOf } from '../page/tree.ts'

/** A setting that the old site shows as Markdown or HTML, as its words on one line. */
export function plainLine(text: string): string {
  const { children } = parseKramdown(text, { drafts: false })
  return linesOf(contentOf(children))
    .map(({ runs }) => textOfRuns(runs).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' ')
}
