import { address, type ForeignMarkup } from './foreign.ts'
import { joining } from './pasted.ts'
import { escaped, escapedBackslash } from './running-text.ts'

/** What stands in titles that come from BibTeX; in prose, "{PLURAL}" is a morpheme, and "{Fe}" a set. */
export const bracesOfBibTeX: ForeignMarkup = {
  looks: /(?<!\\[a-zA-Z]*|[$#%@{])\{\p{Lu}[\p{L}\p{N}-]+\}/u,
  name: 'braces of BibTeX',
  instead: 'leave them out, as capitals stay as they are; where braces are meant, write \\{ for the first',
}

/** Two signs of emphasis, of which the second stands apart from the word that it would close. */
export function unclosed(sign: '\\*' | '_'): RegExp {
  return new RegExp(
    `(?<![^\\s(“"])${sign}(?=\\p{L})[^${sign}\\n]*(?<=[\\p{L}.!?:])(?<!(?<!\\p{L})(?:${joining}|from|not|than|into|the)) ${sign}(?=\\p{Ll})`,
    'u',
  )
}

/**
 * What people type who come from LaTeX, from BibTeX or from a keyboard with full-width signs. It means nothing to Markdown, so
 * that visitors would see it as it is.
 */
export const habits: readonly ForeignMarkup[] = [
  { looks: /``[^`\n]+?(?:''|")/, name: 'quotation marks of LaTeX', instead: 'write “words”' },
  {
    looks: /(?<![\w`\0])`[^`'\n]+'(?![\w'])/,
    name: 'quotation marks of LaTeX',
    instead: 'write ‘words’, or `words` for code',
  },
  {
    looks:
      /(?:\p{L}\.|\b(?:Fig|Figures?|Tables?|Sections?|Equations?|Chapters?|Theorem|Lemma|Corollary|Definition|Appendix|Algorithm|Part|by|and))~(?=[\p{L}\d\0])/u,
    name: 'a tie of LaTeX',
    instead: 'write a space, or &nbsp; where the line must not end',
  },
  {
    looks:
      /_{1,2}(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[^_\n]*(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])_{1,2}/u,
    name: 'underscores that set off nothing',
    instead: 'write *words*, or **words** for bold',
  },
  {
    looks: new RegExp(
      `[[【][^\\]】\\n]+[\\]】]（\\s*${address}[^）\\n]*）?|【[^】\\n]+】\\(${address}[^)\\n]*\\)`,
    ),
    name: 'a link with full-width brackets',
    instead: 'write [words](address)',
  },
  {
    looks: /(?<=\d)--(?=\d)|(?<=\p{L})--(?=\p{Lu})|(?<=[\p{L}\p{N}])---(?=\p{L})/u,
    name: 'a dash of LaTeX or Jekyll',
    instead: 'write the dash itself: – between numbers, — between words',
    inExports: true,
  },
  {
    looks: unclosed('_'),
    name: 'two underscores that set off nothing',
    instead: 'close them beside the word: _word_; where underscores are meant, write \\_',
  },
  {
    looks: /`{2,}/,
    name: 'a backtick that sets off no code',
    instead:
      'close it: `words`, with \\| for a bar in a table; where the sign itself is meant, write \\`, or ʻ for the letter',
  },
  {
    looks: new RegExp(
      `(?<![^\\s(“"])${escapedBackslash}[A-Za-z][\\w.-]*\\\\[\\w$]\\S*|(?<![\\p{L}\\p{N}])[A-Za-z]:(?:\\\\[^\\s\\p{Cc}]{0,200})?${escaped}[\\w$.]\\S*`,
      'u',
    ),
    name: 'a Windows path, of which Markdown would drop a backslash',
    instead: 'write it as code, between backticks',
  },
  {
    looks: new RegExp(`${escapedBackslash}\\[-?\\d*\\.?\\d+ ?(?:pt|em|ex|cm|mm|in)\\]`),
    name: 'the end of a line of LaTeX',
    instead: 'write one backslash at the end of the line',
  },
  {
    looks: new RegExp(`¯${escaped}(?!\\p{Cc})`, 'u'),
    name: 'a shrug that would lose an arm',
    instead: 'write ¯\\\\\\_(ツ)\\_/¯',
  },
  { looks: /＊＊[^＊\n]+＊＊/, name: 'full-width stars', instead: 'write **words**' },
  {
    looks:
      /&(?:Nbsp|NBSP|Amp|Quot|Mdash|Ndash|Rsquo|Hellip)(?=;)|&(?:nbsp|[me]nsp|emsp|[mn]dash|hellip|copy|reg|trade|middot|bull|amp|lt|gt|quot|apos|times|deg|euro|pound|[lr][sd]quo|[aeiouAEIOU](?:acute|grave|uml|circ)|[naoNAO]tilde|[cC]cedil|szlig|[oO]slash|[aA]ring|[aA]Elig)(?![\w;=])/,
    name: 'a character’s name without its end',
    instead: 'write the character itself, or ; behind its name',
  },
]
