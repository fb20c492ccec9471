import type { Root } from 'mdast'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import type { Processor } from 'unified'
import { formulaSyntax } from '../formulas/tokenizer.ts'
import { formulaFromMarkdown } from '../formulas/tree.ts'
import { endBareAddresses } from './bare-addresses.ts'
import { joinLines } from './east-asian.ts'
import { readHtmlPhrases } from './html-phrases.ts'
import { nestLists } from './nested-lists.ts'
import { unstarProducts } from './products.ts'
import { scriptSyntax, scriptsFromMarkdown } from './scripts.ts'
import { drawEmoji, titleAlerts } from './signs.ts'

const extended: FromMarkdown = {
  transforms: [
    readHtmlPhrases,
    nestLists,
    titleAlerts,
    drawEmoji,
    endBareAddresses,
    unstarProducts,
    joinLines,
  ],
}

// A single tilde strikes nothing out: "2019~2020" is a range of years.
const prose = remark()
  .data('micromarkExtensions', [formulaSyntax, scriptSyntax])
  .data('fromMarkdownExtensions', [formulaFromMarkdown, scriptsFromMarkdown])
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(lastTransforms)

// In a title, "1. " starts no list and "# " no heading: only what stands within a line is Markdown.
const phrases = remark()
  .data('micromarkExtensions', [
    formulaSyntax,
    scriptSyntax,
    {
      disable: {
        null: [
          'blockQuote',
          'codeFenced',
          'codeIndented',
          'definition',
          'formulaOnLines',
          'headingAtx',
          'htmlFlow',
          'list',
          'setextUnderline',
          'thematicBreak',
        ],
      },
    },
  ])
  .data('fromMarkdownExtensions', [formulaFromMarkdown, scriptsFromMarkdown])
  .use(remarkCjkFriendly)
  .use(lastTransforms)

/** Markdown as a tree: CommonMark with GitHub's extensions, formulas, and what this folder adds. */
export function parseProse(markdown: string): Root {
  return prose.parse(markdown)
}

/** One line of Markdown as a tree, in which nothing but what stands within a line means anything. */
export function parsePhrases(line: string): Root {
  return phrases.parse(line)
}

/**
 * As `parseProse`, for those who look at a tree and leave it as it is: a body's checks, one after the other, parse it once.
 */
export const proseToRead = rememberingLast(parseProse)

/** As `parsePhrases`, for those who look at a tree and leave it as it is. */
export const phrasesToRead = rememberingLast(parsePhrases)

function rememberingLast(parse: (markdown: string) => Root): (markdown: string) => Root {
  let last: { markdown: string; tree: Root } | undefined
  return (markdown) => {
    if (last?.markdown !== markdown) last = { markdown, tree: parse(markdown) }
    return last.tree
  }
}

/** Adds the transforms that see what the other extensions made. */
function lastTransforms(this: Processor) {
  const data = this.data()
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), extended]
}
