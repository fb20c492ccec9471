import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { proseToRead } from './syntax/parse.ts'

/** The ids that GitHub would give the headings of a tree, in order, each once, and none that is `taken`. */
export function headingIds(tree: Root, taken: Iterable<string> = []): string[] {
  const slugger = new GithubSlugger()
  for (const id of taken) slugger.occurrences[id] = 0
  const found: string[] = []
  visit(tree, 'heading', (heading) => {
    found.push(slugger.slug(wordsOf(heading)))
  })
  return found
}

/** The ids that GitHub would give the headings of a body, in order, each once, and none that is `taken`. */
export function headingsIn(markdown: string, taken: Iterable<string> = []): string[] {
  // A heading begins with "#", or stands above "===" or "---".
  return /^ {0,3}(#|=|-)/m.test(markdown) ? headingIds(proseToRead(markdown), taken) : []
}
