/**
 * Markup that other tools read and Markdown does not: what stands here would be shown to visitors as it is written. One
 * line each: what it looks like in running text, whose it is, and what to write instead.
 *
 * In the running text that the patterns see, code, formulas, escaped characters and addresses of links are NUL characters.
 */
export type ForeignMarkup = {
  looks: RegExp
  name: string
  instead: string
  /** Whether exports of databases have it too, in abstracts that nobody typed and that it stops no build for. */
  inExports?: true
}

const noAttributes = 'leave it out: the page gives links, pictures and paragraphs their looks'
/** What to do about what another tool puts words in the place of. */
export const plainWords = 'write the words themselves, or what they stand for'

/**
 * One word in lower case, or of another script than Latin, in two brackets: people name a note of Obsidian or a page of a wiki so,
 * but semanticists also write what a word denotes, "[[dog]]", and editors what a scribe struck out, "[[καὶ]]".
 */
export const oneInBrackets = /(?<![\w)\]!])\[\[(?=\p{Ll}|[^\P{L}\p{Script=Latin}])[\p{L}\p{M}’]+\]\]/u

/**
 * An address, as a source of a regular expression: of another server, for which NUL characters can stand, or of a page within
 * the site. "/t/" is a sound, and the signs of emphasis are fewer NUL characters.
 */
export const address = String.raw`(?:https?:|mailto:|www\.|\0{9,}|\/[\w./%#?=&~-]{2,}(?<!\/)(?=(?:\s+"[^"\n]*")?[\])）]))`

/** What can stand anywhere, also in a title. */
export const foreignPhrases: readonly ForeignMarkup[] = [
  {
    looks: /<!--(?![\s\S]*-->)/,
    name: 'a comment that never ends, which visitors would read',
    instead: 'close it with -->',
  },
  {
    looks: /\{\{[<%][\s\S]{0,2000}?[>%]\}\}/,
    name: 'a shortcode of Hugo',
    instead: 'write a link or a picture in its place',
  },
  {
    looks: /\{%[\s\S]{0,2000}?%\}/,
    name: 'a tag of Liquid (Jekyll)',
    instead: 'write what it stands for, such as ![words](/picture.png)',
  },
  {
    looks: /\{\{(?!\s*\p{Lu}[^{}|=.]*\}\})[\s\S]{0,2000}?\}\}/u,
    name: 'a placeholder of a template',
    instead:
      'write the value itself; an address within the site begins with /; what is meant so stands as code between backticks',
  },
  { looks: /<%[\s\S]{0,2000}?%>/, name: 'a tag of a template', instead: plainWords },
  {
    looks: /\{\/\*[\s\S]{0,2000}?\*\/\}/,
    name: 'a comment of MDX, which visitors would read',
    instead: 'remove it, or write <!-- … -->',
  },
  {
    looks: /\{(?:>>|\+\+|--|~~|==)[\s\S]{0,2000}?(?:<<|\+\+|--|~~|==)\}/,
    name: 'a change of CriticMarkup',
    instead: 'accept or reject the change',
  },
  {
    looks:
      /(?<![\p{L}\p{N}])@\0(?:youtube|vimeo|vine|prezi|osf|bilibili|video|audio|pdf|embed|card|tweet|speakerdeck|docswell|slideshare|gist|codepen|figma|stackblitz|jsfiddle)\0+|\0!(?:embed|video|button|file|card)\0+/iu,
    name: 'an embedded page or video of another tool',
    instead: 'write a link: [words](https://youtu.be/…)',
  },
  {
    looks: /<(?:[@#]!?&?\w+(?:\|[^<>\n]*)?|t:\d+(?::\w)?)>/,
    name: 'a mention of Discord or Slack',
    instead: 'write the name, or the date',
  },
  {
    looks: /<(?=\0{8}|https?:)[^<>\s]+ [^<>\n]*>/,
    name: 'an address with a space',
    instead: 'write %20 for the space',
  },
  {
    looks: /^[> \t\0]*\[(?:name|time|color)=[^\]\n]+\]/m,
    name: 'a remark of HackMD',
    instead: 'write the words alone',
  },
  {
    // A map of Clojure is {:name "Ada"}.
    looks: /\{:(?:[ \t]*(?:[.#][A-Za-z_-]|[\w-]+=|toc\b)|:)[^{}\n]*\}/,
    name: 'an attribute of kramdown (Jekyll)',
    instead: noAttributes,
  },
  {
    // "[7,4]{d=3}" is a Hamming code.
    looks:
      /(?:(?<=[\])\0])|^(?=[^}\n]*\}[ \t]*$))\{[ \t]*(?:(?:width|height|(?:max|min|out)-width|style|class|id|target|rel|role|lang|align|alt|title|color|scale|download|loading|custom-style|(?:fig|data)-[\w-]+)=|[\w-]+=["“])[^{}\n]*\}|\{[ \t]*[.#][A-Za-z][^{}\n]*\}|\{-\}[ \t]*$(?<=^#+ .*)/m,
    name: 'attributes of Pandoc',
    instead: `${noAttributes}; where braces are meant, write \\{`,
  },
  { looks: /\{[\w:.-]+\}\0/, name: 'a role of MyST', instead: plainWords },
  { looks: /:[a-z][\w:-]{0,60}:\0/, name: 'a role of reStructuredText', instead: plainWords },
  {
    looks: /\[\[[^[\]\n]+\]\[[^\]\n]*\]\]/,
    name: 'a link of Org',
    instead: 'write [words](address)',
  },
  {
    looks: /(?<![\w&])#(?:link|image|figure|cite|footnote|emph|strong)[([][^\s)\]]*/,
    name: 'a command of Typst',
    instead: 'write it as Markdown: [words](address), *emphasis*, **bold**',
  },
  {
    // "x[[1]]" is an element of a list in R, "[[…]]" a deletion in an edition. Of one word, see `doubtful.ts`.
    looks: new RegExp(
      `(?<![\\w)\\]])(?:!|(?!${oneInBrackets.source}))\\[\\[(?=[^[\\]\\n]*\\p{L})[^[\\]\\n]+\\]\\]`,
      'u',
    ),
    name: 'a link of a wiki or of Obsidian',
    instead: 'write [words](address), or ![words](/picture.png); where the brackets are meant, \\[[',
  },
  {
    looks: /(?<![\d%])%%[^%][\s\S]*?(?<!\d)%%/,
    name: 'a comment of Obsidian, which visitors would read',
    instead: 'remove it, or write <!-- … -->; where the signs are meant, \\%%',
  },
  {
    looks:
      /(?<![=\w])==(?=[^\s=])[^\n]*?(?<=[^\s=])==(?![=\w])|(?<![\w:\0])::(?=[a-z])[^:\n]+(?<=[a-z])::(?=[\s.,;!?)]|$)/i,
    name: 'highlighting',
    instead: 'write **words**, or <mark>words</mark>',
  },
  {
    looks: /(?<![+\w])\+\+(?![\w$]{1,2}[\s;,)])(?=[^\s+])(?:[^+\n]|\+(?!\+))*(?<=\S)\+\+(?![+\w])/,
    name: 'keys or insertions of MkDocs',
    instead: 'write <kbd>words</kbd> for keys, or \\+\\+ for the signs',
  },
  {
    looks:
      /\[(?:(?:see|see also|cf\.?|e\.g\.,?|also|as in) )?-?@[\w:.#$%&+?<>~/-]+(?:[;,][^\]\n]*)?\](?![([\0])|(?<![\w@/])@10\.\d{4,9}\/[^\s\]),;]+/,
    name: 'a citation of Pandoc',
    instead: 'write who and when, with a link: [Quill 2024](/publications/NAME)',
  },
  {
    looks: /\p{Cc}{2}ref\([\w:-]+\)|\(ref:[a-z][a-z-]*\)/iu,
    name: 'a reference of bookdown',
    instead: 'write the number, or a link: [words](#heading)',
  },
  {
    looks: /(?<![\w@/])@(?:fig|tbl|sec|eq|lst|thm|lem)-[\w-]+/,
    name: 'a cross reference of Quarto',
    instead: 'write the number, or a link: [words](#heading)',
  },
  {
    looks: /\(\([\da-f]{8}-[\da-f-]{27}\)\)/,
    name: 'a reference of Logseq',
    instead: plainWords,
  },
  {
    looks: /\{(?:front[mM]atter|props|page|post|site|siteConfig|process\.env|import\.meta)(?:\.\w+)+\}/,
    name: 'an expression of MDX',
    instead: 'write the value itself',
  },
  {
    looks: /\b(?:image|video|link|xref|include):{1,2}[^\s[\]]+\[[^\]\n]*\]/,
    name: 'a link or a picture of AsciiDoc',
    instead: 'write [words](address), or ![words](/picture.png)',
  },
  {
    // "^[a-z]+$" is an expression for machines.
    looks: /\^\[(?=(?:[^\]\n^]|\^(?!\[))*[\s.])(?:[^\]\n^]|\^(?!\[))+\]/,
    name: 'a note of Pandoc',
    instead: 'write [^1] here, and [^1]: with the words on a line of its own',
  },
  {
    looks:
      /\\(?:cite[a-z]*|[a-z]*ref|text[a-z]{2}|emph|underline|href|url|footnote|section|subsection|label)\*?[{[]|\\(?:item|noindent|newline|newpage|bigskip|medskip)\b/,
    name: 'a command of LaTeX',
    instead: 'write it as Markdown: *emphasis*, **bold**, [words](address)',
  },
  {
    looks: /!?\[[^[\]\n]*\]\([^()\n]*\s=\d*%?x?\d*%?\)/,
    name: 'a picture with a size',
    instead: 'leave the size out: the page fits pictures to its width',
  },
  {
    looks: new RegExp(`\\[[^[\\]\\n]+\\]\\s+\\(${address}[^)\\n]*\\)`),
    name: 'a link with a space before its address',
    instead: 'remove the space: [words](address)',
  },
  {
    looks:
      /(?<!\S)!\(\/[^\s()]+\.(?:png|jpe?g|gif|svg|webp)\)|(?<![^\n]\n)^[ \t]*\/[\w./%-]+\.(?:png|jpe?g|gif|svg|webp)(?:[ \t]+"[^"\n]*")?[ \t]*$(?!\n[^\n])/im,
    name: 'a picture that would be none',
    instead: 'write ![words](/picture.png)',
  },
  {
    looks: new RegExp(`\\([^()\\n]+\\)\\[${address}[^\\]\\n]*\\]`),
    name: 'a link the wrong way round',
    instead: 'write [words](address)',
  },
  {
    looks: /!?\[[^[\]\n]*\]\(\s*(?!<)(?=[^()\n]*[/.@])[^()\n]*[^\s()][ \t]+[^()\n]*\)/,
    name: 'an address with a space',
    instead: 'write %20 for the space, or the address between < and >',
  },
  {
    looks: /\[(?:https?:\/\/[^\s[\]]+|\0{10,}) [^[\]\n]+\](?!\()/,
    name: 'a link of MediaWiki',
    instead: 'write [words](address)',
  },
  {
    looks: /https?:\/\/[^\s[\]]+\[[^[\]\n]+\]/,
    name: 'a link of AsciiDoc',
    instead: 'write [words](address)',
  },
  {
    looks: new RegExp(`\\[[^[\\]\\n|]{1,200}\\|${address}[^\\]\\n]{0,2000}\\]`),
    name: 'a link of Jira or Confluence',
    instead: 'write [words](address)',
  },
  {
    looks: /[[(][a-z](?:[\w -]{0,80}\w)?:: [^\])\n]{1,200}[\])]/i,
    name: 'a property of Logseq or Obsidian',
    instead: 'remove it, or write the words alone',
  },
  {
    looks: /"[^"\n]+":(?:https?:\/\/|\0{9})/,
    name: 'a link of Textile',
    instead: 'write [words](address)',
  },
  {
    // "[/im]" alone is a form that linguists write.
    looks:
      /\[\/(?:url|img|quote|caption|code|list)\]|\[\/([a-z][\w*-]{0,24})\](?<=\[\1(?:[ =][^\]\n]*)?\][\s\S]{1,2000})/i,
    name: 'BBCode or a shortcode of WordPress',
    instead: 'write it as Markdown: **bold**, *emphasis*, [words](address)',
  },
  { looks: /'''[^'\n]+'''/, name: 'bold words of MediaWiki', instead: 'write **words**' },
  {
    looks: /(?<![\w'])''[^'\n]+''(?![\w'])/,
    name: 'words in two apostrophes, which are italics in MediaWiki',
    instead: 'write *words*, or “words” for quotation marks',
  },
  {
    // "[^a-z]" and "[^A-Za-z0-9_]" are all characters but some.
    looks: /\[\^(?!(?:[\p{L}\d]-[\p{L}\d])+[^[\]\p{L}\d]*\])[\p{L}\p{N}][^[\]\s]*\](?!:)/u,
    name: 'a note that is not there',
    instead:
      'write [^1]: with its words on a line of its own, or remove the sign; where the brackets are meant, \\[^',
  },
  {
    // "[+voice][-nasal]" are features of sounds, "[Bmim][PF6]" is a salt.
    looks: /(?<![\w\])])\[(?=[^[\]\n]*\p{L}{3})[^[\]\n]*\]\[\d*\]/u,
    name: 'a link to an address that is given nowhere',
    instead: 'write [words](address)',
  },
  {
    looks: /\]\([^()\s]+[ \t]+[“”„‘’«][^()\n]*\)/,
    name: 'a link whose title stands in typographic quotes',
    instead: 'leave the title out, or write it between " and "',
  },
  {
    looks: /\]\((?:mailto|tel):[ \t]+[^)\n]*\)/,
    name: 'an address with a space behind its colon',
    instead: 'remove the space; a number has none either, as in tel:+493012345',
  },
  {
    looks: /\]\((?:[^()\n]*\)|[^)\n]*$)/m,
    name: 'a link that cannot be read',
    instead: 'write [words](address), with %20 for spaces and %28 and %29 for brackets in the address',
  },
  {
    looks:
      /(?<![\w*])\*\*[ \t]+[^*\n]*\p{L}{2}[^*\n]*\*\*(?![\w*])|(?<![\w*/])\*\*(?=[^\s*/\0])(?!kw(?:arg)?s\b)|(?<=[^\s*/\0])\*\*(?![\w*/])/u,
    name: 'two stars that make nothing bold',
    instead: 'close them beside the word: **word**; where stars are meant, write \\*\\*',
  },
  {
    looks:
      /(?<![~\w])~~[ \t]+[^~\n]{0,200}\p{L}{2}[^~\n]{0,200}~~(?![~\w])|(?<![~\w])~~(?=[^\s~])|(?<=[^\s~])~~(?![~\w])/u,
    name: 'two tildes that strike nothing out',
    instead: 'close them beside the word: ~~word~~; where tildes are meant, write \\~\\~',
  },
  {
    // "||w||" is a norm, "KL(p||q)" a divergence.
    looks: /(?<![^\s(])\|\|(?=\p{L}{3})(?=[^|\n]{0,80}\p{L}{4})[^|\n_^]{1,200}\|\|(?![^\s.,;:!?)])/u,
    name: 'words that Discord hides, which visitors would read',
    instead: 'remove the bars, or the words',
  },
  {
    looks: /(?<![\w:/]):[a-z][a-z0-9_+-]*[a-z0-9]:(?![\w/:\0])/i,
    name: 'a name of an emoji that is not known',
    instead: 'put the emoji itself here',
  },
  {
    looks:
      /&amp;(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|bull|middot|copy|reg|deg|times|[a-zA-Z](?:acute|grave|uml|circ|tilde|cedil|ring)|#x?\w+);/,
    name: 'a character’s name that was replaced twice',
    instead: 'write the character itself',
  },
]
