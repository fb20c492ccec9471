import type { ForeignMarkup } from './foreign.ts'

/** Markup of tools that fewer people write for; what can stand anywhere, also in a title. */
export const otherPhrases: readonly ForeignMarkup[] = [
  {
    looks: /\bfootnote:[\w-]*\[[^\]\n]*\]|\[(?:fn|cite(?:\/\w+)?):[^\]\n]+\]/,
    name: 'a note of AsciiDoc or Org',
    instead: 'write [^1] here, and [^1]: with the words on a line of its own',
  },
  {
    looks: /\{(['"]) ?\1\}|\{new [A-Z]\w*\([^{}\n]*\}|\{[A-Za-z_]\w*(?:\.\w+)*\.map\([^{}\n]*\}/,
    name: 'an expression of MDX',
    instead: 'write the value itself',
  },
  {
    // What stands within such signs without a bar may be a title: 小说《こころ》.
    looks:
      /\{\p{Script=Han}+(?:\|[\p{Script=Hiragana}\p{Script=Katakana}ー]+)+\}|[|｜]\p{Script=Han}+《[\p{Script=Hiragana}\p{Script=Katakana}ー]+》|\[\p{Script=Han}+\]\{[\p{Script=Hiragana}\p{Script=Katakana}ー]+\}/u,
    name: 'a reading above letters (ruby)',
    instead: 'write it behind them: 漢字（かんじ）',
  },
  {
    looks:
      // "[noun case=acc]" is a gloss.
      /\[[a-z][\w-]*(?:[ \t]+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[“”][^“”\n]*[“”]))+[^[\]\n]*\](?!\()|\[(?:gallery|caption|video|audio|embed|playlist|youtube|contact-form-7)[ \t]+[\w-]+=[^[\]\n]*\](?!\()/,
    name: 'BBCode or a shortcode of WordPress',
    instead: 'write what it stands for, such as ![words](/picture.png)',
  },
  {
    looks: /(?<!\S)![\w./-]+\.(?:png|jpe?g|gif|svg|webp|pdf)(?:\|[^!\n]*)?!/i,
    name: 'a picture of Jira or Textile',
    instead: 'write ![words](/picture.png)',
  },
  {
    looks: /\[\d{1,3}(?::\d+)?†[^\]\n]*\]/,
    name: 'a reference that ChatGPT left',
    instead: 'remove it, or write a link: [words](address)',
  },
  {
    looks:
      /<\/[ \t]+[a-z]+[ \t]*>|(?<!\{\{)<[ \t]+\/[ \t]*[a-z]+[ \t]*>|<[ \t]+br[ \t]*\/?[ \t]*>|&[ \t]+(?:nbsp|amp|lt|gt|quot|#\d+);|&#[ \t]+\d+;/i,
    name: 'HTML with spaces in it, as translators leave it',
    instead: 'write the words alone, or as Markdown',
  },
  {
    looks:
      /&lt;br[ \t]*\/?&gt;|&lt;(?!script)([a-z]+)(?:[ \t][^&\n]*)?&gt;[^\n]*?&lt;\/\1&gt;|&lt;\/(?:p|div|span|li|ul|h\d)&gt;/i,
    name: 'HTML whose signs were replaced by their names',
    instead: 'write the words as Markdown; where the signs are meant, as code between backticks',
  },
  {
    looks:
      /\bhttps?[ \t]*:[ \t]*\/\/[ \t]+[\w-]+\.\w|\bhttps?[ \t]+:[ \t]*\/\/|\bwww\.[ \t]+[a-z\d-]+\.[a-z]/,
    name: 'an address with a space',
    instead: 'remove the space',
  },
  {
    looks:
      /(?<![\p{L}\d_./-])(?:(?!B?SO_\d|[BNP]O_\d)(?:(?:[ACFMNSTZ][a-z]|[BCFHIKNPSVW])(?:_\d)?){1,4}O_[2-9x]|NO_x|H_2O|CH_4|NH_3|NH_4|N_2O|(?:Mo|W)(?:S|Se)_2|C_\d{1,2}H_\d{1,2}\w{0,3})(?![\p{L}\d_.]*[\p{L}\d_])/u,
    name: 'the formula of a substance with an underscore',
    instead: 'write H~2~O, or $\\ce{H2O}$',
    inExports: true,
  },
]

/** Markup of such tools that stands on lines of its own. */
export const otherBlocks: readonly ForeignMarkup[] = [
  {
    looks:
      /^\[(?:source|quote|verse|listing|discrete|abstract|appendix|NOTE|TIP|WARNING|CAUTION|IMPORTANT|cols=|options=|%\w|\.\w)[^\]\n]*\][ \t]*$|^\|={3,}[ \t]*$/m,
    name: 'a block of AsciiDoc',
    instead: 'write it as Markdown: > before a quotation, ``` above and below code, rows such as | a | b |',
  },
  {
    looks: /(?<=\p{L}{3}[.,)]?) \+[ \t]*\n(?=\0{0,3}\p{Lu}\p{Ll})/u,
    name: 'the end of a line of AsciiDoc',
    instead: 'write a backslash for the plus',
  },
  { looks: /^<{3}[ \t]+\S.*$/m, name: 'a snippet of VitePress', instead: 'put its text here' },
  { looks: /^#\|[ \t]+[\w-]+:.*$/m, name: 'an option of Quarto', instead: 'remove it' },
  {
    looks: /^[ \t]*\[[*\0]\][ \t]*\S.*$/m,
    name: 'a list of BBCode',
    instead: 'write "- " before each line',
  },
  {
    looks: /^\|[^\n]*\|[ \t]*\|[ \t]*:?-{2,}:?[ \t]*\|.*$/m,
    name: 'a table on one line',
    instead: 'write each row on a line of its own',
  },
  {
    looks: /^#{1,6}[ \t].*\S[ \t]+#{2,6}[ \t]+\S.*$/m,
    name: 'two headings on one line',
    instead: 'write each on a line of its own',
  },
]
