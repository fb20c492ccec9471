import type { ForeignMarkup } from './foreign.ts'
import { escaped } from './running-text.ts'

/** What programs leave in a text that they could not finish, and remarks that were not for visitors. */
export const leftovers: readonly ForeignMarkup[] = [
  {
    looks: new RegExp(
      [
        String.raw`\bADDIN (?:ZOTERO|EN\.CITE|CSL|Mendeley)\S*|\bZOTERO_(?:ITEM|BIBL)\b`,
        String.raw`\bPAGEREF _\w+`,
        String.raw`\bREF _(?:Ref|Toc)\w+(?: \\[a-z])*`,
        String.raw`\bSEQ (?:Figure|Table|Equation|Abbildung|Tabelle|Tableau|图|表)(?!\w)(?: \S{1,3} ?ARABIC)?`,
        String.raw`\bHYPERLINK (?=["“\0\\])(?:\\l )?["“]?[^"”\s]*["”]?(?: \\o ["“][^"”\n]*["”])?`,
        String.raw`(?:${escaped} ?)?\bMERGEFORMAT\b`,
        String.raw`\bEMBED (?:Equation|Word|Excel|Visio|PowerPoint)[\w.]*`,
        String.raw`\b(?:Normal 0 (?:\d+ )?)?false false false (?=[A-Z]{2}-[A-Z]{2}\b|X-NONE).*|\bX-NONE\b.*|\bMicrosoftInternetExplorer4\b`,
        String.raw`/(?:[*\0]|${escaped})? Style Definitions \S+|\bmso-(?:style|bidi|fareast|ansi|hansi|list|pagination|padding|margin|para|font)[a-z-]*:[^;\n]*`,
      ].join('|'),
    ),
    name: 'a field of a word processor',
    instead: 'remove it, or write what it stood for',
  },
  {
    looks:
      /(?<!\p{L})(?:Error!|Fehler!|Erreur !|Errore\.|Erro!|Błąd!|Ошибка!|Hiba!|Chyba!|Fout!) (?:Reference source|Bookmark not|Hyperlink reference|No (?:text of|bookmark|index|table of)|Unknown (?:document|switch|op)|Not a valid|Verweisquelle|Textmarke|Hyperlink-|Unbekannte[rs]? (?:Name|Dokument|Schalter)|Kein (?:gültig|Text mit|Index)|Source du renvoi|Signet|Référence|Il segnalibro|L['’]origine|Fonte|Indicador|Nie |Источник|Закладка|A hivatkozási|Nenalezen|Záložka|Verwijzingsbron|Bladwijzer)[^.\n]*\.?|¡Error! (?:No se encuentra|Marcador)[^.\n]*\.?|错误[!！](?:未找到引用源|未定义书签)。?|エラー[!！] ?(?:参照元|ブックマーク)[^。\n]*。?|오류! (?:책갈피|참조 원본|하이퍼링크)[^.\n]*\.?/u,
    name: 'a reference that a word processor did not find',
    instead: 'write what it stood for',
  },
  {
    looks:
      /\b(?:Fig(?:ures?|s)?|Tables?|Sec(?:tions?|s)?|Eq(?:uations?|n|s)?|Theorem|Lemma|Chapter|Algorithm|Appendix)\b\.?[ ~]?\(?(?:\?\?|X{4}\b)|\[(?:\?, ?[\d?]|\d+, ?\?)[^\]\n]*\]|\bet al\.?,? ?\(?X{4}\b/,
    name: 'a reference that LaTeX did not find, or that was to be written later',
    instead: 'write its number',
  },
  {
    looks: /^[ \t]*\[?\{[ \t]*"[@$]?[\w -]+"[ \t]*:.*[}\],][ \t]*$/m,
    name: 'a record of a program (JSON)',
    instead: 'write its words; what is code stands between two lines ```',
  },
  {
    looks: /\[object Object\]/,
    name: 'a value that a program did not write out',
    instead: 'write the words',
  },
  {
    looks: /\[%[^%\n]*%\]|«(?:First|Last|Full|Middle|Given|Family)_?[Nn]ame»/,
    name: 'a placeholder of a program',
    instead: 'write the value itself; what is meant so stands as code between backticks',
  },
  {
    looks: /^\[[a-z]{1,2}\](?=\p{Lu}).*$/mu,
    name: 'a comment of Google Docs, which visitors would read',
    instead: 'remove it, and its sign in the text; what is a note stands behind [^1]: on a line of its own',
  },
  {
    looks: /\[cid:[^\]\n]+\]|\[image: [^\]\n]*\]|\[Image removed by sender\.?\]/,
    name: 'a picture of a mail, which is not there',
    instead: 'write ![words](/picture.png)',
  },
  {
    looks:
      /(?<=\S)\[(?:citation needed|clarification needed|failed verification)\](?!\()|\[(?:Quellentext bearbeiten|(?:Bearbeiten|modifier) \| [^\]\n]+|réf\. (?:nécessaire|souhaitée)|cita requerida|citazione necessaria|編集|编辑|править[^\]\n]*)\](?!\()|(?<=\S)\[(?:edit|edit source|Bearbeiten|modifier|editar|modifica)\](?=[ \t]*$)/m,
    name: 'a remark of Wikipedia',
    instead: 'remove it',
  },
  {
    looks: /\{(?=[^{}\n]{0,300}#\d)[^{}\n]{0,200}\p{L}[^{}\n]{0,200} \d{4} #\d+[^{}\n]{0,200}\}/u,
    name: 'a citation that EndNote did not write out',
    instead: 'write who and when, with a link: [Quill 2024](/publications/NAME)',
  },
  {
    looks:
      /\{(code|noformat|info|note|tip|warning|panel|color|quote|expand)(?::[^{}\n]*)?\}(?=[\s\S]{0,2000}\{\1\})/,
    name: 'a macro of Jira or Confluence',
    instead: 'write the words alone, or ``` on a line of its own above and below code',
  },
  {
    looks: /<\d{4}-\d\d-\d\d(?: [\p{L}\d:. +-]*)?>/u,
    name: 'a date of Org',
    instead: 'write it without < and >',
  },
  { looks: /(?<![~\w])~{3,5}(?![~\w])/, name: 'a signature of a wiki', instead: 'write the name' },
  {
    looks: /^%PDF-\d\.\d|^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@.*$|^diff --git .*$/m,
    name: 'a line of a file that is no text',
    instead: 'remove it, or write it as code between two lines ```',
  },
]
