import type { CslItem } from '../write/csl.ts'
import type { CitationStyle } from './style-names.ts'

/** An item as it is cited: an abstract is no part of a citation. */
export type Printable = Omit<CslItem, 'abstract' | 'contributor'>

/** What a style's file does not say, and its manual does: of what is not out yet, of a list that goes on, and some facts. */
type Rules = {
  /** The item with its facts where the style looks for them. */
  suited?: (item: Printable) => Printable
  /** The item of a paper that was accepted, so that the style says so. */
  forthcoming?: (item: Printable) => Printable
  /** What says so at the end, where the style has no place for it. */
  mark?: string
  /** Whether a comma stands behind a name that is turned round, before what follows it. */
  comma: boolean
  /** The text without what the style leaves of facts that are absent, and in its manual's words. */
  tidied?: (text: string, item: Printable) => string
}

/** By style, each with where its manual says it. */
export const rules: Record<CitationStyle, Rules> = {
  // "in press" where the year would stand (APA 7, 8.14). Of a paper in edited proceedings, the style has no word for the article's number.
  apa: {
    suited: (item) =>
      item.type === 'paper-conference' && item.editor && item.number && !item.page
        ? { ...item, number: `Article ${item.number}` }
        : withoutOwnPublisher(item.editor ? item : inSerial(item)),
    forthcoming: ({ issued: _, ...item }) => ({
      ...item,
      // The style would call it unpublished.
      ...(item.type === 'manuscript' && { type: 'article' }),
      status: 'in press',
    }),
    comma: true,
    // APA 7, 10.9; a date of retrieval stands before "from" alone (9.16).
    tidied: (text, { type }) =>
      (type === 'dataset' ? text.replace('[Dataset]', '[Data set]') : text).replace(
        '. Retrieved http',
        '. http',
      ),
  },
  // "[Forthcoming]" behind the title (Citing Medicine, chapter 8), as "[Preprint]", and what else is no text (chapters 18 and 20).
  vancouver: {
    suited: (item) => vancouverTitle(vancouverPlace(item)),
    forthcoming: (item) => ({ ...item, genre: 'Forthcoming' }),
    comma: true,
    // Pages stand behind a colon also where there is no volume before them (chapter 1).
    tidied: (text, { volume, page }) =>
      (volume || !page ? text : text.replace(/;(?=[\d–]+\.)/, ':')).replace(
        '[Preprint] [Internet]',
        '[Preprint]',
      ),
  },
  // IEEE Reference Guide, "Periodicals", "Article accepted for publication"; before an identifier of arXiv the style puts arXiv's name itself.
  ieee: {
    suited: (item) => ({
      ...versionInTitle(volumeInContainer(item, ', vol. ')),
      ...(item.number && { number: item.number.replace(/^arXiv:/, '') }),
      // It names the place of a talk alone.
      ...(item.type === 'speech' && item['event-title'] && { 'publisher-place': presentedAt(item) }),
    }),
    forthcoming: (item) => ({ ...item, status: 'to be published' }),
    mark: 'To be published.',
    comma: false,
    tidied: (text, { type }) => {
      const said = text.replace(', To be published', ', to be published')
      return type === 'patent' && !said.endsWith('.') ? `${said}.` : said
    },
  },
  // ACM Reference Format, "Forthcoming article"; "Article 5" where others have pages.
  acm: {
    suited: asAcm,
    mark: 'To appear.',
    comma: false,
    tidied: (text) =>
      withoutVolumeComma(text)
        .replace(', . ', '. ')
        .replace(/\. \.$/, '.'),
  },
  // MLA Handbook, 9th edition, 5.83. A paper in proceedings that have a publisher is one of a book (5.31).
  mla: {
    suited: (item) => ({
      ...inBook(item),
      // It would say it twice.
      ...(item.type === 'speech' && { 'publisher-place': undefined }),
    }),
    mark: 'Forthcoming.',
    comma: true,
    // "article" before the article's number, where the style has a second "no.".
    tidied: (text, { type, issue, number }) =>
      type !== 'article-journal' || !number
        ? text
        : issue
          ? text.replace(`no. ${issue}, no. ${number}`, `no. ${issue}, article ${number}`)
          : text.replace(`no. ${number}`, `article ${number}`),
  },
  // Chicago Manual of Style, 18th edition, 13.25; 14.17 for proceedings.
  // Of software of which the year alone is known, the style would say "released" and stop.
  chicago: {
    suited: (item) =>
      item.type === 'software' && item.issued?.['date-parts'][0]?.[1] === undefined
        ? { ...item, type: 'report' }
        : inBook(item),
    forthcoming: ({ issued: _, ...item }) => ({ ...item, status: 'forthcoming' }),
    comma: true,
  },
  // Nature, "Formatting guide", "References": an article's number stands where others have pages, editors before their book.
  nature: {
    suited: asNature,
    mark: 'In the press.',
    comma: false,
    tidied: natureText,
  },
}

/** A paper in proceedings by the volume of their series, as one in a journal. */
function inSerial(item: Printable): Printable {
  const { type, volume, 'collection-title': series, 'collection-number': number } = item
  return type === 'paper-conference' && series ? { ...item, volume: volume ?? number } : item
}

/** "Journal 7, (2020)" of an article without pages or an issue. */
function withoutVolumeComma(text: string): string {
  return text.replace(/(?<=\d), (?=\((\p{L}+ )?\d{4}\))/u, ' ')
}

/** A paper in proceedings with a publisher as a chapter: the style would call it an article, and leave the publisher out. */
function inBook(item: Printable): Printable {
  return item.type === 'paper-conference' && item.publisher ? { ...item, type: 'chapter' } : inSerial(item)
}

/** The volume of proceedings behind their name, where the style has no place for it. */
function volumeInContainer(item: Printable, before: string): Printable {
  const { type, volume, 'container-title': container } = item
  if (type !== 'paper-conference' || !volume || !container) return item
  return { ...item, volume: undefined, 'container-title': `${container}${before}${volume}` }
}

/** The version of software or data behind its title, where the style has no place for it. */
function versionInTitle(item: Printable): Printable {
  const { type, version, title } = item
  return version && /^(software|dataset)$/.test(type)
    ? { ...item, title: `${title} (version ${version})` }
    : item
}

function presentedAt({ 'event-title': event, 'publisher-place': place }: Printable): string {
  return [`presented at the ${event}`, place].filter(Boolean).join(', ')
}

/** Facts in words behind the title, as sentences of their own. */
function titleWith(item: Printable, ...said: (string | undefined)[]): Printable {
  const more = said.filter(Boolean).join(' ')
  return more ? { ...item, title: `${item.title}. ${more}` } : item
}

function vancouverPlace({ page, ...item }: Printable): Printable {
  return volumeInContainer(
    {
      ...item,
      // It would set a journal's series and its volume as one word.
      ...(item.type === 'article-journal' && { 'collection-title': undefined }),
      // Of a talk of which nobody says where it was, the style would say "presented at" and stop.
      ...(item.type === 'speech' && !item['event-title'] && { type: 'document' }),
      // Nor has it a place for the article's number of a paper in proceedings, which stands where pages do.
      ...((page ?? (item.type === 'paper-conference' && item.number)) && { page: page ?? item.number }),
    },
    '. Vol. ',
  )
}

function vancouverTitle(item: Printable): Printable {
  const { type, genre, title, version } = item
  const medium = { article: 'Preprint', software: 'software', dataset: 'dataset' }[type]
  if (medium === undefined || genre) return item
  return { ...item, title: `${title} [${medium}]${version ? `. Version ${version}` : ''}` }
}

/** The number in a series behind its name, where the style has no place for it. */
function numberInSeries(item: Printable): Printable {
  const { 'collection-title': series, 'collection-number': number } = item
  return series && number ? { ...item, 'collection-title': `${series}, Vol. ${number}` } : item
}

function asAcm(item: Printable): Printable {
  const { type, title, genre, number, version, page } = item
  switch (type) {
    case 'article-journal':
      return number && !page ? { ...item, page: `Article ${number}` } : item
    case 'paper-conference':
      return volumeInContainer(numberInSeries(item), ', Vol. ')
    // Of these the style would name no publisher, no number and no event.
    case 'article':
      return { ...item, type: 'report', publisher: number ?? item.publisher }
    case 'software':
    case 'dataset':
      return { ...item, type: 'report', ...(version && { title: `${title} (Version ${version})` }) }
    case 'report':
      return titleWith({ ...item, genre: undefined }, genre, number)
    case 'patent':
      return titleWith(item, number && `Patent No. ${number}`)
    case 'speech':
      return item['event-title'] ? titleWith(item, genre ?? 'Presented', 'at', item['event-title']) : item
    default:
      return item
  }
}

function asNature({ editor = [], ...whole }: Printable): Printable {
  const item = natureTitle(inSerial(whole))
  const page = item.page ?? (item.type === 'article-journal' ? item.number : undefined)
  const edited = item.author.length === 0 && editor.length > 0
  return {
    ...item,
    ...(page && { page }),
    ...(edited
      ? {
          author: editor,
          title: `<span class="nocase">(${editor.length === 1 ? 'ed.' : 'eds'})</span> ${item.title}`,
        }
      : editor.length > 0 && { editor }),
  }
}

/** What the style says nothing of stands behind the title, and a report has a publisher, as a book has. */
function natureTitle(item: Printable): Printable {
  const { type, genre, number, version, publisher } = item
  switch (type) {
    case 'report':
      return titleWith({ ...item, type: 'book', genre: undefined }, genre, number)
    case 'patent':
      return titleWith(item, number)
    case 'speech':
      return item['event-title'] ? titleWith(item, genre ?? 'Presented', 'at', item['event-title']) : item
    case 'manuscript':
      return titleWith(item, publisher)
    case 'software':
    case 'dataset':
      return version ? versionInTitle(item) : item
    default:
      return item
  }
}

/** No point before the year's brackets or in "eds", no comma before a last author who is a group, and a thesis says that it is one. */
function natureText(text: string, { type, genre, publisher, author }: Printable): string {
  const last = author.at(-1)
  const group = last && 'literal' in last ? last.literal : undefined
  const said = withoutVolumeComma(text)
    .replace(/\. \((?=[^()]*\d{4}\)[^(]*$)/, ' (')
    .replace('(eds. ', '(eds ')
    .replace(`, & ${group}`, ` & ${group}`)
  if (type !== 'thesis' || !genre || !publisher) return said
  return said.replace(` (${publisher}, `, `. ${genre.replaceAll("'", '’')}, ${publisher} (`)
}

/** What an organisation published itself has no publisher (APA 7, 9.29). */
function withoutOwnPublisher({ publisher, ...item }: Printable): Printable {
  const [author, other] = item.author
  const own = author && !other && 'literal' in author ? author.literal : undefined
  const others = publisher?.split('; ').filter((name) => name !== own)
  return others?.length ? { ...item, publisher: others.join('; ') } : item
}
