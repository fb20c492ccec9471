import { type ForeignMarkup, plainWords } from './foreign.ts'

/** Signs with which word processors begin the items of a list. */
const bullets = '[•◦▪▫●○‣➢➤■□►▶·∙⁃∗⋅‧]'

/** Numbers of lists as Chinese and Japanese texts have them. */
const numerals = '(?:\\d{1,2}[、．]|[①-⑳]|[一二三四五六七八九十]{1,3}、|（[\\d一二三四五六七八九十]{1,3}）)'

/** Facts below the facts, as a file has them that was put together from two. */
export const secondFacts = {
  name: 'a second block of facts',
  instead: 'move its facts up between the first two lines ---, and remove these lines',
}

/** Markup of other tools that stands on lines of its own, and what only looks like a line of Markdown. */
export const foreignBlocks: readonly ForeignMarkup[] = [
  {
    looks: /^\0{3,}[ \t]*\n(?:[A-Za-z]\w*:[^\n]*\n)+---[ \t]*$/m,
    ...secondFacts,
  },
  {
    looks: /^ {0,3}\|[^\n]+\|[ \t]*\n {0,3}\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?:\n {0,3}\|[^\n]+\|[ \t]*)*$/m,
    name: 'a table whose line |---|---| has not as many cells as the first',
    instead: 'write --- once for each column, and \\| for a bar within a cell',
  },
  {
    looks: /^ {0,3}\|[^\n]+\|[ \t]*(?:\n {0,3}\|[^\n]+\|[ \t]*)*$/m,
    name: 'a table without a line |---|---|',
    instead: 'write that line below the first',
  },
  {
    looks: /^ {0,3}\|(?!\||\S{1,3}\|).*\n {0,3}\|.*$/m,
    name: 'lines behind bars, which are no table and would run into one paragraph',
    instead:
      'write | behind each row too, and |---|---| below the first; of verse, a backslash at the end of each line but the last',
  },
  {
    looks: /^ {0,3}｜.*\n {0,3}｜.*$/m,
    name: 'a table with full-width bars',
    instead: 'write rows such as | a | b |, with |---|---| below the first',
  },
  {
    looks: /^ {0,3}:{3,}.*$/m,
    name: 'a block of Pandoc, Quarto or Docusaurus',
    instead: 'write its text alone, or as a quotation: > [!NOTE]',
  },
  {
    looks: /^(?:>[ \t]?)+\[!(?!(?:note|tip|important|warning|caution)\])[a-z][\w-]*\].*$/im,
    name: 'a callout of Obsidian',
    instead:
      'write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] on the first line of the quotation',
  },
  {
    looks: /^\{\|(?:[ \t]*|[ \t]*(?:class|style|border)=.*)$/m,
    name: 'a table of MediaWiki',
    instead: 'write rows such as | a | b |, with |---|---| below the first',
  },
  {
    looks: /^ {0,3}(?:!!!|\?\?\?\+?) +[a-z][\w-]*(?: +inline(?: +end)?)?(?: +"[^"\n]*")?[ \t]*$/m,
    name: 'a block of MkDocs',
    instead: 'write its text alone, or as a quotation: > [!NOTE]',
  },
  {
    looks: /^ {0,3}\.\. (?:[\w-]+::|\[[#*\w]+\] |_[\w -]+:|\|[\w -]+\|).*$/m,
    name: 'a directive of reStructuredText',
    instead: plainWords,
  },
  {
    looks: /^ {0,3}\[(?:TOC|_TOC_|\[_?toc_?\])\]\s*$/im,
    name: 'a table of contents',
    instead: 'leave it out, or write a list of links to the headings: [words](#heading)',
  },
  {
    looks: /^ {0,3}(?:import .+ from ['"].*|export (?:const|default) .*)$/m,
    name: 'JavaScript of MDX',
    instead: 'remove it',
  },
  {
    looks: /^ {0,3}#{2,6}[^\s#\0].*$/m,
    name: 'a heading without a space',
    instead: 'write a space behind the #',
  },
  {
    looks: /^ {0,3}-# \S.*$/m,
    name: 'small print of Discord',
    instead: 'write <small>words</small>',
  },
  {
    looks: /(?<![^\n]\n)^ {0,3}--[ \t]*$/m,
    name: 'two hyphens on a line of their own',
    instead: 'write three for a rule, or remove the line',
  },
  {
    looks: /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\](?=[\p{L}\p{N}])|[-*+]\[[ xX]\](?=[ \t])).*$/mu,
    name: 'a task without a space',
    instead: 'write "- [ ] " or "- [x] " before the words',
  },
  { looks: /^ {0,3}#{1,6} tags: .*$/m, name: 'tags of HackMD', instead: 'remove the line' },
  {
    looks: /^ {0,3}#{7,}[ \t].*$/m,
    name: 'a heading with more than six signs',
    instead: 'write at most six',
  },
  {
    looks:
      /^ {0,3}(?:%{1,2}(?:matplotlib|(?:re)?load_ext|autoreload|timeit|time|pip|conda|run|bash|writefile|capture|config)\b|!(?:pip3?|conda|wget|curl|git|apt(?:-get)?|unzip)[ \t]).*$/m,
    name: 'a command of Jupyter',
    instead: 'remove it; code stands between two lines ```',
  },
  {
    looks: /^ {0,3}(?:%{2,}.*|%[ \t]+\p{Lu}.*\n%[ \t]+\S.*)$/mu,
    name: 'a comment of LaTeX, which visitors would read',
    instead: 'remove it, or write <!-- … -->; where the sign is meant, \\%',
  },
  {
    looks: /^[ \t]*:[A-Z][A-Z_]+:(?: .*)?$/m,
    name: 'a drawer of Org, which visitors would read',
    instead: 'remove it, with all of its lines',
  },
  {
    looks: /^[ \t]*(?:'{3}|[‘’]{3}|´{3})[\w{.]*[ \t]*$/m,
    name: 'apostrophes in the place of backticks around code',
    instead: 'write ``` on a line of its own above and below the code',
  },
  { looks: /^ {0,3}#\+[a-z_]+:?.*$/im, name: 'a line of Org', instead: 'remove it, or write it as Markdown' },
  {
    looks: /^ {0,3}={2,6} [^\n=]+ ={2,6}\s*$/m,
    name: 'a heading of a wiki',
    instead: 'write ## and the heading',
  },
  {
    looks: /(?<=\S\n)^([\^"+.`~])\1{3,}[ \t]*$/m,
    name: 'a heading of reStructuredText',
    instead: 'write ## and the heading, and no line below it',
  },
  {
    looks: /^#[ \t][^\n]+\n#[ \t].*$/m,
    name: 'headings with nothing between them, or a numbered list of a wiki',
    instead: 'write "1. " before the items of a list, or an empty line between headings',
  },
  {
    looks: /(?<![^\n]\n)^={1,6}[ \t]+\p{Lu}[^=\n]*$/mu,
    name: 'a heading of AsciiDoc or Typst',
    instead: 'write ## and the heading',
  },
  {
    looks: /^(?:h[1-6]|bq)\. \S.*$/m,
    name: 'a heading or a quotation of Jira or Textile',
    instead: 'write ## and the heading, or > before a quotation',
  },
  {
    looks: /^[ \t]*\*{2,5}[ \t](?!p ?[<=≤]|.*\*\*).*\S.*$/m,
    name: 'an item within an item, as Org, AsciiDoc and wikis have it',
    instead: 'write two spaces and "- " before it; where it is a heading, ## and a space',
  },
  {
    looks: /^[ \t]*#\.[ \t]+\S.*$/m,
    name: 'a numbered list of Pandoc or reStructuredText',
    instead: 'write "1. " before the first line, "2. " before the second',
  },
  {
    looks: /^ {0,3}:[ \t]+\S.*$/m,
    name: 'a definition list',
    instead: 'write a list: - **Term**: its meaning',
  },
  {
    looks: /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[[-/<>!?*~]?\](?=[ \t]).*$/m,
    name: 'a task that is neither open nor done',
    instead: 'write [ ] or [x], or the words alone',
  },
  {
    looks: /^[ \t]*(?:[-*] )?[a-z][\w-]*:: \S.*$/im,
    name: 'a property of Logseq or Obsidian',
    instead: 'remove it, or write the words alone',
  },
  {
    looks: /(?<=\S)[ \t]\^(?=[\d-]*[a-z])[a-z\d-]{4,}[ \t]*$/m,
    name: 'an anchor of Obsidian',
    instead: 'remove it',
  },
  { looks: /^\([\w-]+\)=[ \t]*$/m, name: 'an anchor of MyST', instead: 'remove it: headings have their own' },
  {
    looks: /^\*\[[^\]\n]+\]: .*$/m,
    name: 'an abbreviation',
    instead: 'write the words out where they stand',
  },
  { looks: /^[ \t]*-+8<-+.*$/m, name: 'a snippet of MkDocs', instead: 'put its text here' },
  { looks: /^[ \t]*===[!+]? +["“].*$/m, name: 'a tab of MkDocs', instead: 'write a heading: ## Words' },
  {
    looks: new RegExp(
      // On lines one after the other, or as a word processor sets them, with room behind each.
      `^[ \\t]*${bullets}(?:[^\\n]*\\n[ \\t]*${bullets}|(?:[ \\u00a0]{2}|\\t)).*$`,
      'm',
    ),
    name: 'a list with bullets, which would be no list',
    instead: 'write "- " before each line',
  },
  {
    looks:
      /^[ \t]*(?:\(\d{1,2}\.?\)|\(?[a-z]\)|\([A-Z]\))[ \t]+\S.*\n[ \t]*(?:\(\d{1,2}\.?\)|\(?[a-z]\)|\([A-Z]\))[ \t]+\S.*$/m,
    name: 'a list with brackets, which would run into one paragraph',
    instead: 'write "1. " before the first line, "2. " before the second',
  },
  {
    looks: /^[ \t]*(?:[‐‑‒–—―−]|--)[ \t\u00a0]+\S.*\n[ \t]*(?:[‐‑‒–—―−]|--)[ \t\u00a0]+\S.*$/m,
    name: 'a list with dashes, which would run into one paragraph',
    instead: 'write "- ", with a hyphen, before each line',
  },
  {
    looks: new RegExp(`^[ \\t]*${numerals}.*\\n[ \\t]*${numerals}.*$`, 'm'),
    name: 'a list with numbers that Markdown does not know, which would run into one paragraph',
    instead: 'write "1. " before the first line, "2. " before the second',
  },
  {
    looks:
      /^[ \t]*(?:\d{1,2}[.)]|-|\*(?!\0))(?=[\p{L}\0]).*\n[ \t]*(?:\d{1,2}[.)]|-|\*(?!\0))(?=[\p{L}\0]).*$/mu,
    name: 'a list without spaces, which would run into one paragraph',
    instead: 'write a space behind each number, hyphen or star',
  },
  {
    looks: /^[ \t]*\[[ xX]\][ \t]+\S.*\n[ \t]*\[[ xX]\][ \t]+\S.*$/m,
    name: 'tasks that are no list, which would run into one paragraph',
    instead: 'write "- " before each line',
  },
  { looks: /^＃+.*$/m, name: 'a heading with a full-width sign', instead: 'write # and a space' },
]
