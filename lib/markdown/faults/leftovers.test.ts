import { describe, expect, it } from 'vitest'
import { doubtsIn, faultIn, faultsIn } from './faults.ts'

/** What programs leave, by what it is called: each row holds one sign alone, so that none is lost behind another. */
const left: Record<string, string[]> = {
  'a field of a word processor': [
    'Quill ADDIN ZOTERO_ITEM here',
    'Quill ZOTERO_ITEM CSL_CITATION here',
    'Quill ADDIN EN.CITE here',
    'Quill ADDIN CSL_CITATION here',
    'Quill ADDIN Mendeley here',
    'Looms PAGEREF _Toc12 here',
    'Looms REF _Ref12 here',
    'Looms REF _Toc12 \\h here',
    ...['Figure', 'Table', 'Equation', 'Abbildung', 'Tabelle', 'Tableau', '图', '表'].map(
      (name) => `It is SEQ ${name} 1`,
    ),
    'It is HYPERLINK "looms.html" here',
    'It is HYPERLINK \\l "looms" here',
    'It is MERGEFORMAT here',
    ...['Equation.3', 'Word.Document.12', 'Excel.Sheet.8', 'Visio.Drawing', 'PowerPoint.Slide'].map(
      (name) => `It is EMBED ${name} here`,
    ),
    'Normal 0 false false false EN-US X',
    'false false false X-NONE',
    'Looms EN-US X-NONE AR-SA',
    'Looms MicrosoftInternetExplorer4 here',
    '/* Style Definitions */ table.MsoNormal',
    ...[
      'style',
      'bidi',
      'fareast',
      'ansi',
      'hansi',
      'list',
      'pagination',
      'padding',
      'margin',
      'para',
      'font',
    ].map((name) => `mso-${name}-x:1`),
  ],
  'a reference that a word processor did not find': [
    'Error! Reference source not found.',
    'Error! Bookmark not defined.',
    'Error! Hyperlink reference not valid.',
    'Error! No text of specified style in document.',
    'Error! No bookmark name given.',
    'Error! No index entries found.',
    'Error! No table of figures entries found.',
    'Error! Unknown document property name.',
    'Error! Unknown switch argument.',
    'Error! Unknown op code for conditional.',
    'Error! Not a valid link.',
    'Fehler! Verweisquelle konnte nicht gefunden werden.',
    'Fehler! Textmarke nicht definiert.',
    'Fehler! Hyperlink-Referenz ungültig.',
    'Fehler! Unbekannter Name für Dokument-Eigenschaft.',
    'Fehler! Kein Text mit angegebener Formatvorlage im Dokument.',
    'Erreur ! Source du renvoi introuvable.',
    'Erreur ! Signet non défini.',
    'Erreur ! Référence de lien hypertexte non valide.',
    'Errore. Il segnalibro non è definito.',
    "Errore. L'origine riferimento non è stata trovata.",
    'Erro! Fonte de referência não encontrada.',
    'Erro! Indicador não definido.',
    'Błąd! Nie można odnaleźć źródła odwołania.',
    'Ошибка! Источник ссылки не найден.',
    'Ошибка! Закладка не определена.',
    'Hiba! A hivatkozási forrás nem található.',
    'Chyba! Nenalezen zdroj odkazů.',
    'Chyba! Záložka není definována.',
    'Fout! Verwijzingsbron niet gevonden.',
    'Fout! Bladwijzer niet gedefinieerd.',
    '¡Error! No se encuentra el origen de la referencia.',
    '¡Error! Marcador no definido.',
    '错误！未找到引用源。',
    '错误！未定义书签。',
    'エラー! 参照元が見つかりません。',
    'エラー! ブックマークが定義されていません。',
    ...['책갈피가', '참조 원본을', '하이퍼링크'].map((what) => `오류! ${what} 없습니다.`),
  ],
  'a reference that LaTeX did not find, or that was to be written later': [
    ...'Fig. Figs. Figure Figures Table Tables Sec. Section Sections Eq. Equation Equations Theorem Lemma Chapter Algorithm Appendix'
      .split(' ')
      .map((name) => `As ${name} ?? shows`),
    'As Table XXXX shows',
    'As Eq. (??) shows',
    'By [?, 3] and others',
    'By [3, ?] and others',
    'Quill et al. (XXXX) weave',
  ],
  'a record of a program (JSON)': [
    '{"name": "Ada", "year": 2024}',
    '[{"name": "Ada"}]',
    '{"name": "Ada",',
    '{"@context": "https://schema.org", "@type": "Person"}',
  ],
  'a callout of Obsidian': ['> [!info] Looms', '> [!quote]- Looms'],
  'a table of MediaWiki': ['{| class="wikitable"', '{|'],
  'the end of a line of LaTeX': ['Looms \\\\[5pt] and nibs', 'Looms \\\\[-0.5em]'],
  'a reference that ChatGPT left': [
    'It is [oai_citation:1‡example.org](https://example.org).',
    'It is :contentReference[oaicite:0]{index=0}.',
    'It is 【4†source】.',
    'It is citeturn0search0.',
    'It is turn0news12.',
  ],
  'a value that a program did not write out': ['By [object Object]', 'On NaN-NaN-NaN', 'At NaN:NaN:NaN'],
  'a placeholder of a program': [
    'Dear [% name %]',
    ...['First', 'Last', 'Full', 'Middle', 'Given', 'Family'].map((name) => `Dear «${name}Name»`),
    'Dear «First_name»',
  ],
  'a comment of Google Docs, which visitors would read': ['[a]Ada: check this'],
  'a picture of a mail, which is not there': [
    'See [cid:image001.png@01D9]',
    'See [image: image.png]',
    'See [Image removed by sender.]',
  ],
  'a remark of Wikipedia': [
    'Old.[citation needed]',
    'Old.[clarification needed]',
    'Old.[failed verification]',
    'Geschichte [Quellentext bearbeiten]',
    'Geschichte [Bearbeiten | Quelltext bearbeiten]',
    'Histoire [modifier | modifier le code]',
    'Vieux [réf. nécessaire]',
    'Vieux [réf. souhaitée]',
    'Viejo [cita requerida]',
    'Vecchio [citazione necessaria]',
    '歴史[編集]',
    '历史[编辑]',
    'История[править | править код]',
    ...['edit', 'edit source', 'Bearbeiten', 'modifier', 'editar', 'modifica'].map(
      (word) => `History[${word}]`,
    ),
  ],
  'a citation that EndNote did not write out': ['Old {Quill, 2020 #12}.'],
  'a macro of Jira or Confluence': [
    ...'code noformat info note tip warning panel color quote expand'
      .split(' ')
      .map((name) => `{${name}:x}Looms{${name}}`),
  ],
  'a date of Org': ['Done <2024-05-03>', 'Done <2024-05-03 Fri 10:00>'],
  'a signature of a wiki': ['Ada ~~~~'],
  'a line of a file that is no text': ['%PDF-1.7', '@@ -1,2 +1,3 @@ looms', 'diff --git a/x b/x'],
  'an e-mail address that Cloudflare hid': [
    'Write to [email protected]',
    'Write to [e-mail address protected]',
  ],
  'what Joomla shows in the place of an e-mail address': [
    'It is protected from spambots. You need JavaScript enabled to view it.',
    'Sie ist vor Spambots geschützt! Zur Anzeige muss JavaScript eingeschaltet sein.',
    'Elle est protégée contre les robots spammeurs. Vous devez activer le JavaScript.',
  ],
  'a place that a word processor leaves for words': [
    'Click here to enter text.',
    'Click or tap here to enter a date.',
    'Choose an item.',
    '[Type here]',
    '[Type the title]',
    'Klicken Sie hier, um Text einzugeben.',
    'Cliquez ici pour taper du texte.',
    'Haga clic aquí para escribir texto.',
    '单击或点击此处输入文字。',
    '单击此处输入文字。',
  ],
  'words that hold the place of others': [
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
    'Lorem ipsum dolor sit amet.',
  ],
  'a place that a template leaves for words': [
    'I am [Your Name].',
    'I am [insert your job title here].',
    'I am [fill in the job].',
    'I am [replace with a name].',
  ],
  'what LinkedIn puts before a hashtag': ['Won! hashtag#Looms'],
  'a letter that was not found in a PDF': ['The (cid:12)rst loom'],
  'a remark on what is still to do, which visitors would read': [
    'TODO',
    '- FIXME',
    'TODO: write this',
    'FIXME：写',
  ],
  'the head of a mail': [
    ...[
      'Original Message',
      'Ursprüngliche Nachricht',
      "Message d'origine",
      'Mensaje original',
      'Forwarded message',
      'Weitergeleitete Nachricht',
      'Message transféré',
      'Mensaje reenviado',
      'Messaggio originale',
      'Messaggio inoltrato',
      '原始邮件',
      '转发的邮件',
      '转发邮件信息',
    ].map((words) => `-----${words}-----`),
  ],
  'the head of a mail, with an address that everybody would read': [
    'On Fri, 3 May 2024 at 10:00, Ada Quill wrote:',
    'Am 3. Mai 2024 um 10:00 schrieb Ada Quill:',
    'Le 3 mai 2024 à 10:00, Ada Quill a écrit :',
    'El 3 may 2024 a las 10:00, Ada Quill escribió:',
  ],
  'the foot of a mail': [
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPad',
    'Enviado desde mi iPhone',
    'Inviato dal mio iPhone',
    'Get Outlook for iOS',
    '发自我的iPhone',
  ],
  'the button of a chat above its code': [
    'pythonCopy code',
    'Copier le code',
    'Code kopieren',
    'Copiar código',
    '复制代码',
    'コードをコピーする',
  ],
  'a remark of a chatbot': [
    'As an AI language model, I cannot know.',
    "I'm sorry, but as an AI I can't browse the web.",
    'ChatGPT said: looms are old',
    "Certainly! Here's a biography:",
    'Sure, below is a biography:',
    'Of course! Here is a biography:',
    'Absolutely! Here’s a biography:',
    ...['refine', 'adjust', 'tailor', 'expand', 'shorten', 'rephrase'].map(
      (word) => `Would you like me to ${word} it?`,
    ),
    "Let me know if you'd like me to shorten it.",
    'Feel free to adjust this draft to your needs!',
  ],
  'a record of EndNote': ['%0 Book\n%A Ada Quill'],
  'the foot of a printed page': ['Page 3 of 12', 'Seite 3 von 12', 'Página 3 de 12'],
  'what a page says besides its text': [
    'Read more',
    'Back to top',
    'Skip to main content',
    'Continue reading →',
    'See more',
    'Show more',
    'Toggle navigation',
    'Click to expand',
  ],
}

/** What is left as often as it is meant. */
const asked: Record<string, string[]> = {
  'a remark on what is still to do': [
    '[TODO] write',
    '（FIXME）',
    '[TODO (Ada): write]',
    'TODO: Comments in Code',
    '- FIXME: Later',
  ],
  'a value that a program could not work out': [
    'at null null',
    'at undefined undefined',
    'at NaN NaN',
    'On Invalid Date',
    ...['REF!', 'DIV/0!', 'VALUE!', 'NAME?', 'N/A', 'NUM!', 'SPILL!', 'BEZUG!', 'WERT!'].map(
      (name) => `It is #${name}`,
    ),
  ],
  'a formula of a spreadsheet': [
    ...['HYPERLINK', 'VLOOKUP', 'CONCATENATE', 'SUM', 'IF', 'TEXT'].map((name) => `It is =${name}(A1;B2)`),
  ],
  'a placeholder of a program': [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder that nobody filled in
    'Dear ${name}',
    'Dear #{name}',
    'Dear %(name)s',
    'Dear %s',
    'Dear %1$s',
    'Dear {{Name}}',
    'Dear {user.name}',
    'Dear {user.name()}',
  ],
  'the placeholder text of a template': [
    ...'Untitled|???|NaN|Lorem ipsum|Placeholder text|undefined|null|TBD|TBA|N/A|me|Paper Title|Title of your paper|Conference Name|Your Name|Author One|First Last|Firstname Lastname|John Doe|yourusername'.split(
      '|',
    ),
    'Insert your biography here.',
    'Describe your research interests here',
  ],
  'a sign of a language model': ['Looms <|endoftext|> are old'],
  'a remark of a chatbot': [
    'I hope this helps!',
    'Let me know if I should adjust it.',
    'They said “as an AI language model I cannot”.',
    'They said “as an AI assistant I cannot”.',
  ],
  'italics of a wiki': ['It is //very// old.'],
  'a cross reference of AsciiDoc': ['See <<looms,the looms>>.'],
  'a link to an address that is given nowhere': ['See [my page][page].', 'It is true [p. 23][#Doe:2006].'],
  'a sign for “more than”, of which Markdown makes a quotation': [
    '> 50 papers in ten years.',
    'Text with ->\n> 5 looms',
    '- > 5 papers',
  ],
  'a backslash that an editor put in, and that visitors would see': ['The file my\\\\\\_data is public.'],
  'two stars that set off nothing': ['*Looms *are old', 'The forms *mūs *lūs share a vowel'],
  'a link of a wiki or of Obsidian': ['It denotes [[dog]]', 'He wrote [[καὶ]]', '[[织机]]'],
  'a dash of LaTeX': ['The cost--benefit of looms'],
  'a citation of Pandoc': ['As @heroux2020 says.', 'See @quill_loom_2019a, p. 3', 'In @QuillLooms2024.'],
  'a backtick that sets off no code': ['Use `loom to weave'],
  'HTML set in by four spaces or a tab, which is shown as code': [
    'Words.\n\n    <div align="center">\n    <img src="/a.png">\n    </div>',
  ],
}

it.each([
  'As Smith writes:\n\n> 90% of everything is crap.\n\nThis is a law.',
  '> 1 und 1 ist zwei.\n\n— Gottlob Frege',
  '> 3 things cannot be long hidden: the sun, the moon and the truth',
  '> 10 years ago we began.\nlazily continued line.',
  'In LaTeX, write \\\\\\_ for an underscore',
  'Let me know if I can tailor a workshop to your team.',
  'We use {+ 1, -1 +} as labels.',
  'On GitHub: [@ada2020](https://github.com/ada2020), on Mastodon @ada@hci2020.example, by mail ada@cs2020.example',
  'Write\n\n    <div id="footer">\n\nand then\n\n    $ git add .',
])('asks nothing about what is plainly meant: %s', (written) => {
  expect(faultsIn(written)).toEqual([])
  expect(doubtsIn(written)).toEqual([])
})

it('asks about braces of BibTeX in prose, and refuses them in a title', () => {
  for (const written of ['Pre-training {BERT}', 'The morpheme {PLURAL} has forms', '{Fe}, {Cu} et {NaCl}']) {
    expect(faultsIn(written)).toEqual([])
    expect(doubtsIn(written)[0]?.name).toBe('braces of BibTeX')
    expect(faultIn(written)?.name).toBe('braces of BibTeX')
  }
})

const rowsOf = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([name, all]) => all.map((written): [string, string] => [written, name]))

describe('what programs leave in a text', () => {
  it.each(rowsOf(left))('is refused: %j is %s', (written, name) => {
    expect(faultsIn(written).map((fault) => fault.name)).toContain(name)
  })

  it.each(rowsOf(asked))('is asked about where it can be meant: %j is perhaps %s', (written, name) => {
    expect(faultsIn(written)).toEqual([])
    expect(faultIn(written)).toBeUndefined()
    expect(doubtsIn(written).map((fault) => fault.name)).toContain(name)
  })
})
