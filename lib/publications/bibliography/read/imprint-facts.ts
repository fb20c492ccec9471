import { readIsbn, readIssn } from '../../../content/identifiers.ts'
import { languageMeant } from '../../../content/values/language-tag.ts'
import { statusSaid } from '../../../content/values/paper-status.ts'
import { volumeAndIssue } from '../../volume.ts'
import { type FactWriter, stated } from './fact-writer.ts'
import { hasPages, stateParts } from './imprint/parts.ts'
import { genreOf } from './kinds/kind-words.ts'
import { doiOf } from './link-fields.ts'
import { repeatsArxiv } from './preprint.ts'
import { statePlaces, statePublisher } from './publishers.ts'
import { articleNumberIn, bareNumber, isNoNumber, pagesOf, valueIn, verbatim } from './values.ts'

/** What an entry says of volumes, pages, editions, publishers and events; what some of it means depends on the kind. */

/** Facts that are the text of a field, and the fields in the order in which they count. */
const textFacts: [string, ...string[]][] = [
  ['volume', 'volume'],
  ['number', 'number', 'issue'],
  ['series', 'series'],
  ['version', 'version'],
  ['articleNumber', 'eid', 'articleno', 'article-number', 'art_number', 'article_number', 'elocation-id'],
]

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

/** States them; the kind is stated already. */
export function stateImprint(facts: FactWriter): void {
  const { data } = facts
  for (const [fact, ...names] of textFacts) if (!(fact in data)) facts.text(fact, ...names)
  // CERN and INSPIRE have the number of a report, or of a thesis, under a name of its own.
  if ((data.kind === 'report' || data.kind === 'thesis') && data.number === undefined)
    facts.text('number', 'reportnumber')
  stateNamedNumber(facts)
  // The ACM has its word there too: "Article 42".
  const article = articleNumberIn(stated(data.articleNumber))
  if (article) data.articleNumber = article
  for (const fact of ['volume', 'number']) {
    if (data[fact]) data[fact] = bareNumber(String(data[fact]))
    // Web of Science marks special issues so: "3, SI".
    if (data[fact]) data[fact] = String(data[fact]).replace(/(?<=\d), SI$/, '')
    const text = stated(data[fact])
    // Mendeley has the date of a conference for a volume: "2017-Decem".
    if (statusSaid(text) || isNoNumber(text) || /^(19|20)\d\d-\p{L}{3,}$/u.test(text)) delete data[fact]
  }
  const both = volumeAndIssue(stated(data.volume))
  if (both && (data.number === undefined || data.number === both.issue)) {
    data.volume = both.volume
    data.number = both.issue
  }
  // Supplements are named twice: volume "16 (Suppl 1)" and number "Suppl 1".
  const [, bare, again] = /^(\w+) ?\(([^()]+)\)$/.exec(stated(data.volume)) ?? []
  if (again !== undefined && again === data.number) data.volume = bare
  // Publishers have 0(0) for what is in no volume yet; a first volume 0 has an issue.
  if (data.volume === '0' && (data.number ?? '0') === '0') {
    delete data.volume
    delete data.number
  }
  stateParts(facts)
  if (data.kind === 'preprint') {
    for (const fact of ['volume', 'number', 'series', 'articleNumber'])
      if (repeatsArxiv(stated(data[fact]))) delete data[fact]
  }
  // IEEE has these for papers that are in no volume yet.
  const isEarly = data.volume === 'PP' || (data.kind === 'journal' && !('volume' in data || 'number' in data))
  if (data.volume === 'PP') {
    delete data.volume
    if (data.number === '99') delete data.number
  }
  stateArticleNumber(facts)
  const isCounted = stateNotedArticle(facts)
  if (!isCounted && !(isEarly && /^1\W+1$/.test(facts.textOf('pages')))) statePages(facts)
  statePartedEdition(facts)
  // Booksellers have it under its other name.
  const numbered = verbatim(valueIn(facts.fields.get('isbn') ?? facts.fields.get('ean')))
  // Mendeley and ProQuest have a journal's ISSN there.
  const isIssn = /^\W*\d{4}-?\d{3}[\dXx](?![\dXx -])/.test(numbered)
  if (!isIssn) stateIsbn(facts, numbered, facts.fields.has('isbn') ? 'isbn' : 'ean')
  const issn =
    `${['issn', 'eissn'].map((name) => verbatim(valueIn(facts.fields.get(name)))).join(' ')} ${isIssn ? numbered : ''}`.match(
      /\d{4}-?\d{3}[\dXx]/g,
    ) ?? []
  facts.state('issn', issn.find((one) => readIssn(one)) ?? issn[0], 'issn')
  stateLanguage(facts)
  statePublisher(facts)
  statePlaces(facts)
}

/** Parts the number of a report from what the report calls itself: "Technical Report No. 12-34". */
function stateNamedNumber(facts: FactWriter): void {
  const [, genre, number] =
    /^((?:[\p{L}.]+ ){0,3}(?:Report|Rep\.|Paper|Memo(?:randum)?|Note))\s+(?:No\.?\s*|Number\s+|#\s*)?([A-Z]{0,5}[-/]?\d\S*)$/iu.exec(
      stated(facts.data.number),
    ) ?? []
  if (facts.data.kind !== 'report' || !genre || !number) return
  facts.data.number = number
  if (facts.data.genre === undefined) facts.state('genre', genreOf(genre), 'number')
}

/** States the language; it can be one only, and what names several, or none that is known, is said. */
function stateLanguage(facts: FactWriter): void {
  const written = ['language', 'langid'].map((name) => [name, facts.textOf(name)] as const)
  for (const [name, text] of written)
    if (!facts.data.language) facts.state('language', languageMeant(text), name)
  const [field] = written.filter(([, text]) => text)
  const line = field && facts.fields.get(field[0])?.line
  if (facts.data.language || !field || !line) return
  facts.remark(
    line,
    field[0],
    `expected one language by its name or its tag (BCP 47), received ${JSON.stringify(field[1])}, which is left out; write that of the text, for example ${field[0]} = {de}`,
  )
}

/** An edition: its number where that is all that is said, else its words. */
function editionIn(written: string): string {
  const edition = written.replace(/(?:\s+|(?<=\d)|^)(ed(itio)?n?\.?|edition)$/i, '')
  const ordinal = ordinals.indexOf(edition.toLowerCase()) + 1
  if (ordinal > 0) return `${ordinal}`
  const [, number] = /^(\d+)\s*(?:st|nd|rd|th|e|ème|\.)?$/i.exec(edition) ?? []
  return number ?? (/^\d+\w*, \p{L}+$/u.test(edition) ? edition : written)
}

/** States the edition; of a chapter, Elsevier has it behind the name of the book as well: "Handbook of Ink (Third Edition)". */
function statePartedEdition(facts: FactWriter): void {
  const { data } = facts
  facts.state('edition', editionIn(facts.textOf('edition')), 'edition')
  const [, book, words] = /^(.*\S)\s*\(([^()]+ ed(?:\.|n\.?|ition))\)$/i.exec(stated(data.venue)) ?? []
  if (data.kind !== 'chapter' || !book || !words) return
  const edition = editionIn(words)
  if (data.edition === undefined) facts.state('edition', edition)
  if (data.edition === edition) data.venue = book
}

/** An article's number as zbMATH exports it, in a remark, and then how many pages it has in `pages`; whether it does so. */
function stateNotedArticle(facts: FactWriter): boolean {
  const [, number] = /^Id\/No ([\w.-]+)$/.exec(facts.textOf('note')) ?? []
  if (number && facts.data.articleNumber === undefined) facts.state('articleNumber', number, 'note')
  return number !== undefined
}

/** What a number of an article is to what is none: said by the DOI or the venue, or a number of its own. */
function stateArticleNumber({ data, fields }: FactWriter): void {
  const { articleNumber, number } = data
  if (articleNumber === undefined || hasPages(data.kind)) return
  delete data.articleNumber
  const isRepeated = [data.venue, data.venueName, doiOf(fields).doi].some((text) =>
    String(text ?? '').includes(String(articleNumber)),
  )
  if (!isRepeated && number === undefined) data.number = articleNumber
}

function statePages(facts: FactWriter): void {
  const { data } = facts
  // Google Scholar has year and month of a preprint for its pages.
  const said = pagesSaid(facts)
  remarkUnknownPages(facts)
  const isDate = data.kind === 'preprint' && /^(19|20)\d\d\W+(0[1-9]|1[0-2])$/.test(said)
  // bioRxiv has its DOI there once more.
  const isDoi =
    data.kind === 'preprint' && said !== '' && (doiOf(facts.fields).doi ?? '').endsWith(`/${said}`)
  const isSaid =
    isDate ||
    isDoi ||
    isNoNumber(said) ||
    (data.kind === 'preprint' && stated(data.number).endsWith(`/${said}`))
  const isWhole = data.kind === 'book' || data.kind === 'thesis'
  // Libraries go on: "xii, 312 p. : ill. ; 24 cm", and MathSciNet: "vi+123 pp. (1 plate)".
  const pages = isSaid ? '' : isWhole ? said.replace(/\s*[:;](\s.*)?$|\s*\([^()]*\)$/, '') : said
  const [, language = ''] = /\(([\p{L}]+)\)$/u.exec(pages) ?? []
  if (!data.language) facts.state('language', languageMeant(language), 'pages')
  // Zotero has how many pages a report has where it means those of an article.
  const count =
    isWhole || (data.kind === 'report' && /^\d+$/.test(pages))
      ? /^(?:[ivxlc]+\s*[,+]\s*)?(\d{2,4})(?:\s*(?:pp?|pages|s|seiten)\.?)?$/i
      : /^(\d{1,4})\s*(?:pp|pages|seiten)\.?$/i
  const whole = count.exec(pages)?.[1]
  const article = hasPages(data.kind) ? articleNumberIn(pages) : undefined
  if (whole) facts.state('totalPages', whole, 'pages')
  else if (article) {
    if (data.articleNumber === undefined) facts.state('articleNumber', article, 'pages')
  } else if (pages && !repeatsArxiv(pages) && !/^arxiv/i.test(pages)) {
    const range = pagesOf(pages)
    // ADS has the first page, or an article's number, twice.
    const isTwice = range !== undefined && range === data.articleNumber
    const isNumber = isTwice && (data.kind === 'journal' || /^[A-Z]\w*-\w+$/.test(range))
    if (isTwice && !isNumber) delete data.articleNumber
    if (range && !isNumber) facts.state('pages', range, 'pages')
  }
  if (data.kind === 'book' || data.kind === 'chapter')
    facts.state('volumes', /^\d+/.exec(facts.textOf('volumes'))?.[0], 'volumes')
  if (data.kind === 'chapter')
    facts.state(
      'chapter',
      /^(?:chap(?:ter|\.)?|ch\.|kap(?:itel|\.)?)?\s*(\d[\w.-]*|[IVXLC]+)$/i.exec(
        facts.textOf('chapter'),
      )?.[1],
      'chapter',
    )
  if (isWhole || data.kind === 'report')
    for (const name of ['pagetotal', 'numpages'])
      facts.state('totalPages', /\d+/.exec(facts.textOf(name))?.[0], name)
}

/** Asks for pages that stand as "xxx--xxx" or "1--??" until they are known. */
function remarkUnknownPages({ fields, remark }: FactWriter): void {
  const { value = '', line } = fields.get('pages') ?? {}
  // Those of a preface may begin with xx.
  if (line !== undefined && (value.includes('?') || (/^x/i.test(value) && isNoNumber(value))))
    remark(
      line,
      'pages',
      `expected pages, received ${JSON.stringify(value)}, of which what is not known is left out; write pages = {5--17} once it is`,
    )
}

/** What is said of pages: in one field, or in those of programs that have the first and the last apart. */
function pagesSaid(facts: FactWriter): string {
  const [all, one, first, last] = [
    ['pages'],
    ['page'],
    ['startpage', 'firstpage', 'page_start'],
    ['endpage', 'lastpage', 'page_end'],
  ].map((names) => names.map((name) => facts.textOf(name)).find(Boolean))
  return all ?? one ?? [first, last].filter(Boolean).join('-')
}

/** States the first ISBN of several whose check digit fits; where none does, that is said. */
function stateIsbn(facts: FactWriter, text: string, field: string): void {
  const found = text.match(/(?<![\d-])(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx](?![\d-])/g) ?? []
  facts.state(
    'isbn',
    found.find((one) => readIsbn(one)),
    field,
  )
  const line = facts.fields.get(field)?.line
  if (facts.data.isbn || !found[0] || !line) return
  facts.remark(
    line,
    field,
    `expected an ISBN whose last digit fits the others, received ${JSON.stringify(found[0])}, which is left out; copy it again`,
  )
}
