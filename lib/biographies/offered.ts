import type { Content } from '../content/load.ts'
import { asMarkdown } from '../elsewhere/markdown.ts'
import { paragraph, plain } from '../elsewhere/nodes.ts'
import { plainText, wordsOf } from '../markdown/markdown.ts'
import { parseProse } from '../markdown/syntax/parse.ts'
import { nameParts } from '../publications/bibliography/person-names.ts'
import { words } from '../site/words.ts'
import { versionsIn } from './file.ts'

/** A biography as organisers ask for it. */
export type OfferedBiography = {
  /** Its fragment. */
  id: string
  title: string
  /** In Markdown. */
  body: string
  /** How many words it has. */
  words: number
}

/**
 * The biographies that the site offers: those of bio.md, else, where the text of profile.md surely speaks of the owner in
 * the third person, its first sentence, its first three, and all that stands above its first heading. No word is changed.
 */
export function biographiesOf(content: Content): OfferedBiography[] {
  const { biography, site } = content
  const versions = biography
    ? versionsIn(biography.body).map(({ title, body }) => ({
        title: plainText(title ?? words.biography),
        body,
      }))
    : firstPersonIn(content) === undefined
      ? fromProfile(content)
      : []
  return versions.map((version, index) => ({
    id: `bio-${index + 1}`,
    ...version,
    words: wordsIn(version.body, site.lang),
  }))
}

/** The portrait for print: the one that bio.md names, else the avatar. */
export function portraitOf({ biography, profile }: Content): string | undefined {
  return biography?.portrait ?? profile.avatar
}

/** What the link to that portrait says. */
export function portraitWords({ biography }: Content): string {
  return biography?.portrait ? words.bio.printPortrait : words.bio.portrait
}

/**
 * Why the text of profile.md makes no biography: its first words, where it does not begin with the owner's name or says
 * "I". Undefined where it makes one, and where there is no text.
 */
export function firstPersonIn({ profile, site }: Content): string | undefined {
  const paragraphs = paragraphsOf(profile.body)
  const [first] = paragraphs
  if (first === undefined) return undefined
  const begins = namesOf(profile).some((name) => beginsWith(withoutTitles(first), name))
  return begins && !saysI(paragraphs.join('\n'), site.lang)
    ? undefined
    : first.length > 40
      ? `${first.slice(0, 40).trim()}…`
      : first
}

/** Whether a text speaks of whoever wrote it, in the words of its language; in others nobody knows. */
export function saysI(text: string, lang: string): boolean {
  const said = firstPerson[new Intl.Locale(lang).language]
  // "Type I", "World War I" and the like number something.
  const counted = text.replace(
    /\b(type|phase|part|class|group|war|level|stage|grade|tier|category) I\b/gi,
    '',
  )
  return said?.test(counted) ?? false
}

const word = (...list: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'u')

const firstPerson: Readonly<Record<string, RegExp>> = {
  en: word('I', '[Mm]y', '[Mm]e', '[Mm]ine', '[Mm]yself', '[Ww]e', '[Oo]ur', 'us'),
  de: word('[Ii]ch', '[Mm]ein(?:e[mnrs]?)?', 'mich', '[Mm]ir', '[Ww]ir', '[Uu]nser(?:e[mnrs]?)?'),
  fr: word('[Jj]e', "[Jj]['’]\\p{L}+", '[Mm]on', '[Mm]a', '[Mm]es', 'moi', '[Nn]ous', '[Nn]otre', '[Nn]os'),
  es: word('[Yy]o', '[Mm]i', '[Mm]is', 'me', '[Ss]oy', '[Ee]stoy', '[Nn]osotros', '[Nn]uestr[oa]s?'),
  it: word('[Ii]o', '[Mm]io', '[Mm]ia', '[Mm]iei', '[Mm]ie', 'mi', '[Nn]oi', '[Nn]ostr[oaie]'),
  pt: word('[Ee]u', '[Mm]eus?', '[Mm]inhas?', '[Ss]ou', '[Ee]stou', '[Nn]ós', '[Nn]oss[oa]s?'),
  nl: word('[Ii]k', '[Mm]ijn', 'mij', '[Ww]ij', '[Oo]nze?'),
  ru: word('[Яя]', '[Мм]о[йяеи]', '[Мм]не', '[Мм]еня', '[Мм]ы', '[Нн]аш'),
  zh: /我|本人|笔者/,
  ja: /私|僕|わたし/,
  ko: /(?<!\p{L})(?:저는|제가|저의|나는|우리)/u,
}

function fromProfile({ profile, site }: Content): { title: string; body: string }[] {
  const paragraphs = paragraphsOf(profile.body)
  const sentences = sentencesIn(paragraphs[0] ?? '', site.lang)
  const versions = [
    { title: words.bio.short, lines: sentences.slice(0, 1) },
    { title: words.bio.medium, lines: [sentences.slice(0, 3).join(' ')] },
    { title: words.bio.long, lines: paragraphs },
  ].map(({ title, lines }) => ({ title, body: written(lines) }))
  return versions.filter(
    ({ body }, index) => body !== '' && versions.findIndex((other) => other.body === body) === index,
  )
}

/** Paragraphs of plain words as Markdown. */
function written(paragraphs: readonly string[]): string {
  return asMarkdown(
    paragraphs.map((text) => paragraph(plain(text))),
    (address) => address,
  ).trim()
}

function wordsIn(markdown: string, lang: string): number {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(plainText(markdown))
  return [...segments].filter(({ isWordLike }) => isWordLike).length
}

/** The words of the paragraphs above the first heading of a text, or of the first thing that is no paragraph. */
function paragraphsOf(markdown: string): string[] {
  const { children } = parseProse(markdown)
  const end = children.findIndex(({ type }) => type !== 'paragraph')
  return children
    .slice(0, end === -1 ? undefined : end)
    .map((node) => wordsOf(node).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

/** What ends with a full stop and may end no sentence: "Dr.", "J.", "Ph.D.", "U.S.", "et al.". */
const abbreviation =
  /(?:^|[\s(])(?:\p{L}|(?:\p{L}{1,3}\.)+\p{L}{1,3}|prof|dr|mr|mrs|ms|st|sr|jr|al|cf|vs|no|vol|univ|dept|inc|ltd|etc|approx|dipl|ing|nat|med|phil|rer|habil)\.\s*$/iu

/** The sentences of a text; two where one may have been meant are one. */
function sentencesIn(text: string, lang: string): string[] {
  const sentences: string[] = []
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1)
    if (last !== undefined && abbreviation.test(last)) sentences[sentences.length - 1] = last + segment
    else sentences.push(segment)
  }
  return sentences.map((sentence) => sentence.trim())
}

function namesOf({ name, nativeName, authorNames }: Content['profile']): string[] {
  const parts = nameParts({ name })
  return [
    name,
    ...(nativeName ? [nativeName.text] : []),
    ...authorNames,
    ...('family' in parts ? [parts.family] : []),
  ]
}

function beginsWith(text: string, name: string): boolean {
  const next = text.slice(name.length)
  return (
    text.slice(0, name.length).normalize('NFC').toLowerCase() === name.normalize('NFC').toLowerCase() &&
    (!/^[\p{L}\p{N}]/u.test(next) || /\p{Script=Han}$/u.test(name))
  )
}

function withoutTitles(text: string): string {
  return text.replace(
    /^((prof|professor|assoc|asst|dr|ing|pd|mr|mrs|ms|herr|frau|mme|sir|dame)\b\.?[\s-]*)+/iu,
    '',
  )
}
