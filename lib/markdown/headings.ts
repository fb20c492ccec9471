import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** The ids that GitHub would give the headings of a tree, in order, each once. */
export function headingIds(tree: Root): string[] {
  const slugger = new GithubSlugger()
  const found: string[] = []
  visit(tree, 'heading', (heading) => {
    found.push(slugger.slug(wordsOf(heading)))
  })
  return found
}
