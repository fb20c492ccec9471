import type { ForeignMarkup } from './foreign.ts'

/** What programs leave in a text that they could not finish, and remarks that were not for visitors. */
export const leftovers: readonly ForeignMarkup[] = [
  {
    looks: /\bADDIN (?:ZOTERO|EN\.CITE|CSL|Mendeley)\S*|\bPAGEREF _\w+/,
    name: 'a field of a word processor',
    instead: 'remove it',
  },
  {
    looks:
      /\bError! (?:Reference source|Bookmark) not (?:found|defined)\.|Fehler! (?:Verweisquelle|Textmarke)[^.\n]*\.|Erreur ! Source du renvoi[^.\n]*\.|¡Error! No se encuentra[^.\n]*\.|错误[!！]未找到引用源。?/,
    name: 'a reference that a word processor did not find',
    instead: 'write what it stood for',
  },
  {
    looks:
      /\b(?:Fig(?:ures?|s)?|Tables?|Sec(?:tions?|s)?|Eq(?:uations?|n|s)?|Theorem|Lemma|Chapter|Algorithm|Appendix)\b\.?[ ~]?\(?\?\?|\[(?:\?, ?[\d?]|\d+, ?\?)[^\]\n]*\]/,
    name: 'a reference that LaTeX did not find',
    instead: 'write its number',
  },
  {
    looks: /\[object Object\]/,
    name: 'a value that a program did not write out',
    instead: 'write the words',
  },
  {
    looks: /^\[[a-z]{1,2}\](?=\p{Lu}).*$/mu,
    name: 'a comment of Google Docs, which visitors would read',
    instead: 'remove it, and its sign in the text; what is a note stands behind [^1]: on a line of its own',
  },
  {
    looks: /\{(?:code|noformat|info|note|tip|warning|panel|color|quote|toc|expand)(?::[^{}\n]*)?\}/,
    name: 'a macro of Jira or Confluence',
    instead: 'write the words alone, or ``` on a line of its own above and below code',
  },
  {
    looks: /<\d{4}-\d\d-\d\d(?: [\p{L}\d:. +-]*)?>/u,
    name: 'a date of Org',
    instead: 'write it without < and >',
  },
  { looks: /(?<![~\w])~{3,5}(?![~\w])/, name: 'a signature of a wiki', instead: 'write the name' },
]
