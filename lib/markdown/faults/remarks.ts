import type { ForeignMarkup } from './foreign.ts'

/**
 * Words that were for others than visitors, and come along where text is pasted: the heads and feet of mails, what a chat or a
 * web page says besides, places that a template leaves for words. No sign tells of most of them, so that each is looked for.
 */

const instead = 'remove it'

/** What can stand within a line, also in a title. */
export const remarks: readonly ForeignMarkup[] = [
  {
    looks: /\[e-?mail[ \u00a0](?:address )?protected\]/i,
    name: 'an e-mail address that Cloudflare hid',
    instead: 'write the address',
  },
  {
    looks:
      /\b(?:[Ss]pam-?bots?|robots spammeurs|robots de spam|спам-ботов)\b(?=[^\n]{0,160}\b(?:enabled|eingeschaltet|aktiviert|activer|activ|attiv|abilit|habilit|включ))[^\n]{0,80}\bJava[Ss]cript\b[^\n]*/u,
    name: 'what Joomla shows in the place of an e-mail address',
    instead: 'write the address',
  },
  {
    looks:
      /\bClick (?:or tap )?here to enter (?:text|a date)\b|(?<![^\n:] ?)Choose an item\.|\[Type (?:here|text|the [^[\]\n]{3,40})\]|\bKlicken (?:oder tippen )?Sie [^.\n]{0,40}Text einzugeben|\bCliquez (?:ou appuyez )?ici pour (?:entrer|taper) du texte|\bHaga clic (?:o pulse )?aquí para escribir texto|单击或点击此处输入文字|单击此处输入文字/,
    name: 'a place that a word processor leaves for words',
    instead: 'write them, or remove it',
  },
  {
    looks:
      /\blorem ipsum dolor sit amet,? consectetur\b[^\n]*|(?<![^\n])lorem ipsum dolor sit amet[ \t.…]*(?![^\n])/i,
    name: 'words that hold the place of others',
    instead: 'write your own',
  },
  {
    looks:
      /\[(?:fill in|replace with|link to) [^[\]\n]{2,60}\](?![([:])|\[(?:your|insert|enter|add|paste)(?: (?:a|an|the|your|full|own|short|project|paper|course|job|department|university|institution|company|home))* ?\b(?:name|title|text|words|description|e-?mail|address|date|year|link|url|website|page|photo|picture|image|position|affiliation|department|university|institution|company|bio|biography|abstract|here)\b[^[\]\n]{0,40}\](?![([:])/i,
    name: 'a place that a template leaves for words',
    instead: 'write them, or remove it',
  },
  {
    looks: /\bNaN([-/.:])NaN\1NaN\b/,
    name: 'a value that a program did not write out',
    instead: 'write the words',
  },
  {
    looks:
      /(?<![^\n])(?:I['’]m sorry, but |I apologi[sz]e, but |Sorry, but )?as an AI\b(?: (?:language )?(?:model|assistant))?,? I (?:can|do|am|cannot|can['’]t|don['’]t|have|must)\b[^\n]*/i,
    name: 'a remark of a chatbot',
    instead,
  },
  {
    looks: /\bhashtag#(?=\p{L})/u,
    name: 'what LinkedIn puts before a hashtag',
    instead: 'remove the word hashtag',
  },
  { looks: /\(cid:\d+\)/, name: 'a letter that was not found in a PDF', instead: 'write the letter itself' },
]

/** What stands on lines of its own. */
export const remarksOnLines: readonly ForeignMarkup[] = [
  {
    // "TODO: Comments in Code" is the title of a paper.
    looks: /^[ \t]*(?:[-*] )?(?:TODO|FIXME)\b[:：]?[ \t]*(?:(?<=[:：][ \t]*)[\p{Ll}\p{Lo}].*)?$/mu,
    name: 'a remark on what is still to do, which visitors would read',
    instead: 'remove it, or write <!-- … -->',
  },
  {
    looks:
      /^[ \t]*-{2,}[ \t]*(?:Original Message|Ursprüngliche Nachricht|Message d['’]origine|Mensaje original|Forwarded message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Messaggio (?:originale|inoltrato)|原始邮件|转发的邮件|转发邮件信息)[ \t]*-*.*$/im,
    name: 'the head of a mail',
    instead,
  },
  {
    looks:
      /^On [^\n]{0,80}\d{1,2}:\d\d[^\n]{0,120}\bwrote:[ \t]*$|^Am [^\n]{0,80}\d{1,2}:\d\d[^\n]{0,120}\bschrieb\b[^\n]{0,80}:[ \t]*$|^Le [^\n]{0,80}\d{1,2}[:h]\d\d[^\n]{0,120}\ba écrit[ \u00a0]?:[ \t]*$|^El [^\n]{0,80}\d{1,2}:\d\d[^\n]{0,120}\bescribió:[ \t]*$/m,
    name: 'the head of a mail, with an address that everybody would read',
    instead,
  },
  {
    looks:
      /^(?:Sent from (?:my|Mail for|Outlook for|Yahoo Mail) .*|Von meinem i(?:Phone|Pad) gesendet.*|Envoyé de mon i(?:Phone|Pad).*|Enviado (?:desde|do) (?:mi|meu) i(?:Phone|Pad).*|Inviato da(?:l mio)? i(?:Phone|Pad).*|Get Outlook for .*|发自我的.*)$/m,
    name: 'the foot of a mail',
    instead,
  },
  {
    looks:
      /^(?:[a-z]{1,12})?(?:Copy code|Copier le code|Code kopieren|Copiar código|复制代码|コードをコピーする)[ \t]*$/m,
    name: 'the button of a chat above its code',
    instead: 'remove it; code stands between two lines ```',
  },
  {
    looks:
      /^(?:ChatGPT said:.*|(?:Certainly|Sure|Of course|Absolutely)[!,.] (?:[Hh]ere(?:’|'| i)s|[Bb]elow is)\b.*|(?:Let me know if you(?:['’]d| would) like me|Would you like me) to .{0,40}\b(?:refine|adjust|tailor|expand|shorten|rephrase)\b.*|Feel free to (?:adjust|tweak|customi[sz]e|modify|edit) (?:this|the) (?:draft|text|version|bio(?:graphy)?)\b.*)$/m,
    name: 'a remark of a chatbot',
    instead,
  },
  {
    looks: /^%[0A-Z] \S.*\n%[0A-Z] \S.*$/m,
    name: 'a record of EndNote',
    instead: 'write it as a sentence, or as a file of content/publications',
  },
  {
    looks:
      /(?<![^\n]\n)^(?:Page|Seite|Página|Pagina) \d{1,4} (?:of|von|de|sur|di|van) \d{1,4}[ \t]*$(?!\n[^\n])/m,
    name: 'the foot of a printed page',
    instead,
  },
  {
    looks:
      /(?<![^\n]\n)^(?:Read more|Back to top|Skip to (?:main )?content|Continue reading|See more|Show more|Toggle navigation|Click to expand)[ \t]*[.…»→>↑]*[ \t]*$(?!\n[^\n])/m,
    name: 'what a page says besides its text',
    instead: 'remove it, or make it a link: [words](address)',
  },
]
