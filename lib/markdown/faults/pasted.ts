import type { ForeignMarkup } from './foreign.ts'

/** What comes along when text is pasted from a PDF, a word processor or a chat: signs that say something there. */

/** What has to stand in a line that is looked at for this. */
export const lookPastedInLine = /[\ue000-\uf8ff\u{1d400}-\u{1d7ff}ÃÂ€\ufffd锟¨´ˇ˜˘˚˝¸ˆ†]|turn\d+[a-z]+\d/u

/** What has to stand in a text that is looked at for this, and for what `mistaken` finds. */
export const lookPasted = new RegExp(
  [
    lookPastedInLine.source,
    '[\\p{So}\\p{Extended_Pictographic}→⇒»›－・\\t†\\[]|\\u20e3|\\p{Ll}[-\\u2010]\\n|\\\\\\s*$',
    "^(?: {4}| {0,3}--+[ \\t]*$|\\+[-=]|.{0,20}(?:\\d{4}|['’]\\d\\d))",
    '^[ \\t]*(?:[iaIA][.)]|[\\d٠-٩۰-۹०-९０-９]{1,2}[ \\t]*[-.．)）]|\\d+[.)][ \\t])',
    '[,;][^\\s\\d][^,;\\n]*[,;]\\S',
  ].join('|'),
  'mu',
)

/** What stands behind a hyphen that is meant so, as in "pre- and post-war" and "Vor- und Nachteile". */
export const joining =
  'and|or|to|vs|versus|as|und|oder|bis|sowie|bzw|beziehungsweise|et|ou|y|o|u|e|ed|i|a|of|en|och|eller|og|ja|tai|lub|oraz|nebo|ve|veya|és|vagy|și|sau|и|или|та|або'

/** What can stand within a line. */
export const pastedPhrases: readonly ForeignMarkup[] = [
  {
    looks:
      /:contentReference\[[^\]\n]*\](?:\{[^}\n]*\})?|\[oaicite:\d+\]|\boai_citation:\d+\S*|【(?:oaicite:?)?\d+(?::\d+)?(?:†[^】\n]*)?】(?:\{[^}\n]*\})?|[\ue200-\ue206]?\b(?:file)?(?:cite|navlist)?[\ue200-\ue206]?turn\d+(?:search|news|view|file|image|academia)\d+[\ue200-\ue206]?/,
    name: 'a reference that ChatGPT left',
    instead: 'remove it, or write a link: [words](address)',
  },
  {
    looks: /(?<=[\p{L}\p{N})\]])[_^]\{[^{}\n]*\}/u,
    name: 'a subscript or a superscript of LaTeX outside of a formula',
    instead: 'write it as a formula, $x_{i}$, or as words: H~2~O, 10^-3^',
  },
  {
    looks: /[\u{1d400}-\u{1d433}\u{1d4d0}-\u{1d503}\u{1d5d4}-\u{1d66f}]{3,}/u,
    name: 'letters of mathematics that only look bold or italic, which nobody can search for or have read out',
    instead: 'write plain letters, as **words** for bold',
    inExports: true,
  },
  {
    looks:
      /Ã[\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bfœŸ‰€]|Â[°·©®±§µ²³¹]|â€|\ufffd|锟斤拷|=[CDE][\dA-F]=[89AB][\dA-F]|(?<=\p{L})(?=%[CDE])(?<!\/\S{0,200})%[CDE][\dA-F]%[89AB][\dA-F]|(?<=\p{Ll})\\u00[a-f][\da-f]|\\u00[a-f][\da-f](?=\p{Ll})|(?<=\p{L})\\u20[0-4][\da-fA-F]|\\u20[0-4][\da-fA-F](?=\p{L})|(?:\\u(?:[4-9a][\da-f]|0[1-9a-f]|30)[\da-f]{2}){2}|(?<=\p{L})(?<!\/\S{0,200})%(?:20|2[0-9A-F])(?=\p{L})/u,
    name: 'letters that were read in a wrong encoding',
    instead: 'write the letter itself, such as ö, é or ’',
    inExports: true,
  },
  {
    // Some keyboards have ´ where others have an apostrophe: "don´t", "l´eau", "dell´arte".
    looks:
      /(?<=\p{L})[¨ˇ˜˘˝ˆ](?=\p{L})|(?<!\p{L})[¨ˇ˘](?=\p{L})|´ı|(?<=\p{L}[bcdfghj-np-tvwxz])(?<!ll|un|st|gl|tt|nd|nt|gn|nch|rd|os|ov|om)´e|(?<=[Aa])˚|˚(?=[Aa])|(?<=\p{L})¸(?=[cCsStT])/u,
    name: 'an accent apart from its letter, as PDFs have it',
    instead: 'write the letter itself, such as ö, é or ç; an apostrophe is ’',
    inExports: true,
  },
]

/** What stands on lines of its own. */
export const pastedBlocks: readonly ForeignMarkup[] = [
  {
    looks: new RegExp(
      `(?<!\\p{Ll})\\p{Ll}{2,}[-\\u2010]\\n[ \\t]*(?!(?:${joining})(?![\\p{L}-]))\\p{Ll}{2,}`,
      'u',
    ),
    name: 'a word divided at the end of a line, which would have a space in it',
    instead: 'write it on one line, without the hyphen if it has none',
  },
  {
    looks: /^ {0,3}\+[-=+:]{3,}\+[ \t]*(?:\n {0,3}[|+].*)*$/m,
    name: 'a table of Pandoc or reStructuredText',
    instead: 'write rows such as | a | b |, with |---|---| below the first',
  },
  {
    looks: /^[ \t]*(?:[-*+]|#{1,6})[\u00a0\u2000-\u200a\u202f\u3000].*$/m,
    name: 'a list or a heading with a no-break or full-width space, which would be none',
    instead: 'write a plain space behind its sign',
  },
  {
    // Also where a heading, or another item of a list, ends it.
    looks: /(?<!\\)\\(?=[ \t]*\n[ \t]*(?:\n|[-*+][ \t])|\s*(?![\s\S]))|^ {0,3}#{1,6}[ \t].*\\[ \t]*$/m,
    name: 'a backslash at the end of a paragraph, which visitors would see',
    instead: 'remove it: it ends a line within a paragraph alone',
  },
  {
    looks: /(?<![^\n]\n)^ {0,3}#(?=\p{Lu})(?!.*\p{Ll}\p{Lu})(?:[\p{L}&,:'’ -])+$(?!\n[^\n])/mu,
    name: 'a heading without a space, or a hashtag',
    instead: 'write a space behind the #, or \\# for the sign itself',
  },
]

/** A sign of a font that only word processors have; in other texts it is an empty box. */
export const ofSymbolFont: ForeignMarkup = {
  looks: /[\ue000-\uf8ff]/,
  name: 'a sign of a font such as Symbol or Wingdings, which would be an empty box',
  instead: 'write the sign itself, or leave it out',
  inExports: true,
}
