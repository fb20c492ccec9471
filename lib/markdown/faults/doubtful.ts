import { type ForeignMarkup, oneInBrackets } from './foreign.ts'
import { bracesOfBibTeX, unclosed } from './habits.ts'
import { escaped, escapedBackslash } from './running-text.ts'

/**
 * What is left behind as often as it is meant: to one owner "#N/A" is a cell that failed, to another the subject of a paper.
 * No sign tells the two apart, so that it stops no build: `npm run check` asks about it. One line each, as in `foreign.ts`.
 */
export const doubtful: readonly ForeignMarkup[] = [
  {
    looks: /[[(（【](?:TODO|FIXME)\b[^\])）】\n]{0,200}[\])）】]?|^[ \t]*(?:[-*] )?(?:TODO|FIXME)[:：].*/m,
    name: 'a remark on what is still to do',
    instead: 'remove it, or write <!-- … -->',
  },
  {
    looks:
      /\b(?:undefined|null|NaN) (?:undefined|null|NaN)\b|\bInvalid Date\b|(?<![\p{L}\d#])#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A\b|NUM!|SPILL!|BEZUG!|WERT!)/u,
    name: 'a value that a program could not work out',
    instead: 'write the value',
  },
  {
    looks: /(?<!\S)=(?:HYPERLINK|VLOOKUP|CONCATENATE|SUM|IF|TEXT)\([^\n]*/,
    name: 'a formula of a spreadsheet',
    instead: 'write what it comes to',
  },
  {
    looks:
      /\$\{[A-Za-z_][\w.]*\}|#\{[A-Za-z_][\w.]*\}|%\([a-z_]+\)s|(?<![\w%])%(?:\d\$)?[sd](?![\w%])|\{\{\s*\p{Lu}[^{}|=.]*\}\}|\{[a-z]\w*(?:\.\w+)+(?:\([^{}\n]*\)[^{}\n]*)?\}/u,
    name: 'a placeholder of a program',
    instead: 'write the value itself',
  },
  {
    looks:
      /^\s*(?:untitled|undefined|null|nan|\?{2,}|lorem ipsum|placeholder(?: text)?|todo|tbd|tba|n\/a|me|paper title|title of (?:your|the) paper|(?:conference|journal|venue|your) name|author one|first(?:name)? last(?:name)?|(?:john|jane) doe|your-?username)\s*$|(?<![^\n])(?:insert|write|add|enter|describe) your [\w ]{2,40} here\.?(?![^\n])/i,
    name: 'the placeholder text of a template',
    instead: 'write your own, or leave the key out',
  },
  { looks: /<\|[a-z_]+\|>/, name: 'a sign of a language model', instead: 'remove it' },
  {
    looks:
      /^(?:I hope this helps[!.].*|Let me know if .{0,40}\b(?:refine|adjust|tailor|expand|shorten|rephrase) (?:it|this|the (?:text|tone|draft|bio\w*))\b.*)$|\bas an AI (?:language )?(?:model|assistant)\b/im,
    name: 'a remark of a chatbot',
    instead: 'remove it',
  },
  {
    looks: /(?<![:\w/\0])\/\/(?=\p{L})[^/\n\0]*\p{L}\/\/(?![\w/])/u,
    name: 'italics of a wiki',
    instead: 'write *words*',
  },
  {
    looks: /<<[A-Za-z_][\w-]*(?:,[^<>\n]+)?>>(?!>)/,
    name: 'a cross reference of AsciiDoc',
    instead: 'write [words](#heading)',
  },
  {
    looks:
      /(?<![\w\])])\[(?:(?=[^[\]\n]*\p{Ll}{3})[^[\]\n]*\]\[[a-z][a-z\d -]+|[^[\]\n]+\]\[#[A-Z][\w:-]*\d\w*)\]/u,
    name: 'a link to an address that is given nowhere',
    instead: 'write [words](address)',
  },
  {
    // "from *ped- to *pod-" are words that linguists infer.
    looks: unclosed('\\*'),
    name: 'two stars that set off nothing',
    instead: 'close them beside the word: *word*; where stars are meant, write \\*',
  },
  {
    // One line alone, which begins with a number and is no sentence, is seldom a quotation; behind a colon it is one.
    looks:
      /(?<!^[ \t]*>.*\n)(?<![:：][ \t]*\n{1,2})^(?:[-*+] )?> ?\d[\d.,]*%? \p{Ll}[^,:;.!?\n]{0,60}\.?$(?!\n[ \t]*\S)(?!\n\n[ \t]*[—–*_-])/mu,
    name: 'a sign for “more than”, of which Markdown makes a quotation',
    instead: 'write \\>',
  },
  {
    // Editors that escape a text once more each time leave three backslashes; a text as it is written, and as running text.
    looks: new RegExp(`(?<=[\\p{L}\\d])(?:${escapedBackslash}${escaped}|\\\\\\\\\\\\[_*~#[])`, 'u'),
    name: 'a backslash that an editor put in, and that visitors would see',
    instead: 'write one alone before the sign, or none',
  },
  bracesOfBibTeX,
  {
    // "@ada2020" can be somebody's name on a network, which a link leads to.
    looks: /(?<![\w@/.+\0-]|\[[^\]\n]{0,80})@[A-Za-z](?:[\w:-]*[A-Za-z_:-])?(?:19|20)\d\d[a-z]?(?![\w@])/,
    name: 'a citation of Pandoc',
    instead: 'write who and when, with a link: [Quill 2024](/publications/NAME)',
  },
  {
    looks: oneInBrackets,
    name: 'a link of a wiki or of Obsidian',
    instead: 'write [words](address); where the brackets are meant, write \\[[',
  },
  {
    looks: /(?<=\p{Ll}{2})--(?=\p{Ll}{2})/u,
    name: 'a dash of LaTeX',
    instead: 'write the dash itself: – or —',
  },
  {
    looks: /(?<![`\S])`(?=[ \t]|[\p{Ll}\d$._/(<{-])/u,
    name: 'a backtick that sets off no code',
    instead: 'close it: `words`, with \\| for a bar in a table; ʻ is the letter',
  },
]
