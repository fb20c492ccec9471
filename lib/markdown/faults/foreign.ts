/**
 * Markup that other tools read and Markdown does not: what stands here would be shown to visitors as it is written. One
 * line each: what it looks like in running text, whose it is, and what to write instead.
 *
 * In the running text that the patterns see, code, formulas, escaped characters and addresses of links are NUL characters.
 */
export type ForeignMarkup = { looks: RegExp; name: string; instead: string }

const noAttributes = 'leave it out: the page gives links, pictures and paragraphs their looks'
const plainWords = 'write the words themselves, or what they stand for'

/** What can stand anywhere, also in a title. */
export const foreignPhrases: readonly ForeignMarkup[] = [
  {
    looks: /<!--(?![\s\S]*-->)/,
    name: 'a comment that never ends, which visitors would read',
    instead: 'close it with -->',
  },
  {
    looks: /\{\{[<%][\s\S]*?[>%]\}\}/,
    name: 'a shortcode of Hugo',
    instead: 'write a link or a picture in its place',
  },
  {
    looks: /\{%[\s\S]*?%\}/,
    name: 'a tag of Liquid (Jekyll)',
    instead: 'write what it stands for, such as ![words](/picture.png)',
  },
  {
    looks: /\{\{[\s\S]*?\}\}/,
    name: 'a placeholder of a template',
    instead: 'write the value itself; an address within the site begins with /',
  },
  { looks: /<%[\s\S]*?%>/, name: 'a tag of a template', instead: plainWords },
  {
    looks: /\{\/\*[\s\S]*?\*\/\}/,
    name: 'a comment of MDX, which visitors would read',
    instead: 'remove it, or write <!-- … -->',
  },
  {
    looks: /\{(?:>>|\+\+|--|~~|==)[\s\S]*?(?:<<|\+\+|--|~~|==)\}/,
    name: 'CriticMarkup',
    instead: 'accept or reject the change',
  },
  { looks: /\{:[^}\n]*\}/, name: 'an attribute of kramdown (Jekyll)', instead: noAttributes },
  { looks: /(?<=[\])\0])\{[^{}\n]*\}/, name: 'attributes of Pandoc', instead: noAttributes },
  { looks: /\{[.#][\w-][^{}\n]*\}/, name: 'attributes of Pandoc', instead: noAttributes },
  { looks: /\{[\w:.-]+\}\0/, name: 'a role of MyST', instead: plainWords },
  { looks: /:[a-z][\w:-]*:\0/, name: 'a role of reStructuredText', instead: plainWords },
  {
    looks: /!?\[\[[^[\]\n]+\]\]/,
    name: 'a link of a wiki or of Obsidian',
    instead: 'write [words](address), or ![words](/picture.png)',
  },
  {
    looks: /%%[\s\S]+?%%/,
    name: 'a comment of Obsidian, which visitors would read',
    instead: 'remove it, or write <!-- … -->',
  },
  {
    looks: /(?<![=\w])==(?=[^\s=])[^\n]*?(?<=[^\s=])==(?![=\w])/,
    name: 'highlighting',
    instead: 'write **words**, or <mark>words</mark>',
  },
  {
    looks: /(?<![+\w])\+\+(?=[^\s+])[^+\n]*(?<=\S)\+\+(?![+\w])/,
    name: 'keys or insertions of MkDocs',
    instead: 'write <kbd>words</kbd> for keys',
  },
  {
    looks: /\[-?@[\w:.#$%&+?<>~/-]+(?:[;,][^\]\n]*)?\](?![([\0])/,
    name: 'a citation of Pandoc',
    instead: 'write who and when, with a link: [Quill 2024](/publications/NAME)',
  },
  {
    looks: /\^\[[^\]\n]+\]/,
    name: 'a note of Pandoc',
    instead: 'write [^1] here, and [^1]: with the words on a line of its own',
  },
  {
    looks:
      /\\(?:cite[a-z]*|[a-z]*ref|text[a-z]{2}|emph|underline|href|url|footnote|section|subsection|item|label|LaTeX|TeX)\b\*?\{?/,
    name: 'a command of LaTeX',
    instead: 'write it as Markdown: *emphasis*, **bold**, [words](address)',
  },
  {
    looks: /!?\[[^\]\n]*\]\([^()\n]*\s=\d*%?x?\d*%?\)/,
    name: 'a picture with a size',
    instead: 'leave the size out: the page fits pictures to its width',
  },
  {
    looks: /\[[^[\]\n]+\]\s+\((?:https?:|mailto:|\/|\0)[^)\n]*\)/,
    name: 'a link with a space before its address',
    instead: 'remove the space: [words](address)',
  },
  {
    looks: /\([^()\n]+\)\[(?:https?:|www\.|\/|\0)[^\]\n]*\]/,
    name: 'a link the wrong way round',
    instead: 'write [words](address)',
  },
  {
    looks: /!?\[[^[\]\n]*\]\(\s*(?!<)(?=[^()\n]*[/.@])[^()\n]*[^\s()][ \t]+[^()\n]*\)/,
    name: 'an address with a space',
    instead: 'write %20 for the space, or the address between < and >',
  },
  {
    looks: /\[(?:https?:\/\/|\0)[^\s\]]+ [^\]\n]+\](?!\()/,
    name: 'a link of MediaWiki',
    instead: 'write [words](address)',
  },
  {
    looks: /https?:\/\/[^\s[\]]+\[[^\]\n]+\]/,
    name: 'a link of AsciiDoc',
    instead: 'write [words](address)',
  },
  { looks: /"[^"\n]+":(?:https?:\/\/|\0)/, name: 'a link of Textile', instead: 'write [words](address)' },
  {
    looks: /\[\/(?:b|i|u|s|url|img|color|quote|code)\]/i,
    name: 'BBCode',
    instead: 'write it as Markdown: **bold**, *emphasis*, [words](address)',
  },
  { looks: /'''[^'\n]+'''/, name: 'bold words of MediaWiki', instead: 'write **words**' },
  {
    looks: /\[\^[^\]\s]+\](?!:)/,
    name: 'a note that is not there',
    instead: 'write [^1]: with its words on a line of its own, or remove the sign',
  },
  {
    looks: /(?<![\w\])])\[[^[\]\n]*[^\d[\]\n][^[\]\n]*\]\[[^[\]\n]*\]/,
    name: 'a link to an address that is given nowhere',
    instead: 'write [words](address)',
  },
  {
    looks: /\]\((?:[^()\n]*\)|[^)\n]*$)/m,
    name: 'a link that cannot be read',
    instead: 'write [words](address), with %20 for spaces and %28 and %29 for brackets in the address',
  },
  {
    looks: /(?<![\w*])\*\*(?=[^\s*\0])|(?<=[^\s*\0])\*\*(?![\w*])/,
    name: 'two stars that make nothing bold',
    instead: 'close them beside the word: **word**; where stars are meant, write \\*\\*',
  },
  {
    looks: /(?<![~\w])~~(?=[^\s~])|(?<=[^\s~])~~(?![~\w])/,
    name: 'two tildes that strike nothing out',
    instead: 'close them beside the word: ~~word~~; where tildes are meant, write \\~\\~',
  },
  {
    looks: /(?<![\w:/]):[a-z][a-z0-9_+-]*[a-z0-9]:(?![\w/:\0])/i,
    name: 'a name of an emoji that is not known',
    instead: 'put the emoji itself here',
  },
  { looks: /&nbsp(?!;)/, name: 'a character’s name without its end', instead: 'write &nbsp; or a space' },
  {
    looks: /&amp;(?:amp|lt|gt|quot|nbsp|#\d+);/,
    name: 'a character’s name that was replaced twice',
    instead: 'write the character itself',
  },
]

/** What stands on lines of its own. */
export const foreignBlocks: readonly ForeignMarkup[] = [
  {
    looks: /^\0{3,}[ \t]*\n(?:[A-Za-z]\w*:[^\n]*\n)+---[ \t]*$/m,
    name: 'a second block of facts',
    instead: 'move its facts up between the first two lines ---, and remove these lines',
  },
  {
    looks: /^ {0,3}\|[^\n]+\|[ \t]*(?:\n {0,3}\|[^\n]+\|[ \t]*)*$/m,
    name: 'a table without a line |---|---|',
    instead: 'write that line below the first',
  },
  {
    looks: /^ {0,3}:{3,}.*$/m,
    name: 'a block of Pandoc, Quarto or Docusaurus',
    instead: 'write its text alone, or as a quotation: > [!NOTE]',
  },
  {
    looks: /^ {0,3}(?:!!!|\?\?\?\+?) +\S.*$/m,
    name: 'a block of MkDocs',
    instead: 'write its text alone, or as a quotation: > [!NOTE]',
  },
  { looks: /^ {0,3}\.\. [\w-]+::.*$/m, name: 'a directive of reStructuredText', instead: plainWords },
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
  { looks: /^ {0,3}#\+[a-z_]+:?.*$/im, name: 'a line of Org', instead: 'remove it, or write it as Markdown' },
  {
    looks: /^ {0,3}={2,6} [^\n=]+ ={2,6}\s*$/m,
    name: 'a heading of a wiki',
    instead: 'write ## and the heading',
  },
]
