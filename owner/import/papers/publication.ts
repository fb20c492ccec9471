import type { Item } from '../entries/items.ts'
import { inlineMarkdown, linesMarkdown } from '../entries/markdown/lines.ts'
import { isOwners, leadingNames, legendsIn, type Person } from '../entries/people.ts'
import type { NewEntry, Reading } from '../entry.ts'
import { linesOf, type Run, sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'
import {
  separateByClass,
  takeBadge,
  takeImprint,
  takeNumber,
  takePictures,
  takeRole,
  takeYear,
} from './paper-lines.ts'
import { linkFacts, type PaperLink, takeLinks } from './paper-links.ts'
import { findPaper, type PaperParts } from './paper-parts.ts'
import { bestVenueLine, groupYear, kindOf, merge, topicsOf } from './paper-venue.ts'
import { readBadge } from './venue.ts'

/** Reads a paper, or says that it is not sure enough: without title, authors, venue and year there is no paper. */
export function readPublication(item: Item, reading: Reading): NewEntry | undefined {
  const around = readAround(item)
  const badge = around.badge === undefined ? undefined : readBadge(around.badge)
  const paper = findPaper(around.lines, reading, {
    badged: badge?.venue !== undefined && badge.year !== undefined,
  })
  if (!paper) return undefined
  const behind = readBehind(paper, reading)
  const where = merge(
    behind.read,
    around.badge,
    around.year ?? groupYear(item.groups),
    [...around.links, ...addressed(paper.title)],
    reading,
  )
  const title = where.venue && where.year ? readTitle(paper, reading) : undefined
  if (!title) return undefined
  const given = linkFacts([...around.links, ...addressed(paper.authors)], title.link)
  const { people, etAl } = paper.names
  learnOwner(paper.authors, people, reading)
  const unexplained = unexplainedNames(title.text, paper, reading)
  return {
    of: 'publications',
    name: title.text,
    draft: item.draft,
    facts: {
      title: inlineMarkdown(title.runs.map(({ href: _, bold: __, ...run }) => run)),
      authors: people.map((person) => author(person, reading)),
      etAl: etAl || undefined,
      venue: where.venue,
      venueName: where.venueName === where.venue ? undefined : where.venueName,
      year: where.year,
      month: where.month,
      status: where.status,
      ...around.imprint,
      kind: kindOf(where, item.groups),
      distinction: where.distinction,
      role: around.role,
      scholar: around.scholar,
      thumbnail: around.thumbnail,
      ...given.facts,
      topics: topicsOf(item.groups, where.leftBadge),
    },
    body: [behind.left, unexplained === '' ? '' : inlineMarkdown([{ text: unexplained, classes: [] }])]
      .filter(Boolean)
      .join('\n\n'),
    spent: [
      ...around.spent,
      ...paper.names.spent,
      ...behind.legends,
      ...behind.read.spent,
      ...where.spent,
      ...(around.year === where.year ? [around.year ?? ''] : []),
      ...given.spent,
    ],
  }
}

/** What stands behind a paper's title and authors: the venue, legends of marks, and what is left, as Markdown. */
function readBehind(paper: PaperParts, reading: Reading) {
  const legends = legendsOf(paper, reading)
  const without = (runs: readonly Run[]) =>
    legends.reduce<Run[]>((rest, legend) => cut(rest, legend), [...runs])
  const tail = without(paper.tail)
  const others = paper.others
    .map((line) => ({ ...line, runs: without(line.runs) }))
    .filter(({ runs }) => textOfRuns(runs).trim() !== '' || runs.some(({ image }) => image))
  const { line: read, used } = bestVenueLine(tail, others)
  const extra = restRuns(used ? used.runs : tail, read.rest)
  const left = linesMarkdown([
    ...(extra.length > 0 ? [{ runs: extra, depth: 0, tag: 'p', classes: [] }] : []),
    ...others.filter((line) => line !== used),
  ])
  return { legends, read, left }
}

/** What stands around the words of a paper, and the lines without it. */
function readAround(item: Item) {
  const imprint = takeImprint(linesOf(item.nodes))
  const pictures = takePictures(imprint.lines)
  const roles = takeRole(separateByClass(pictures.lines))
  const linked = takeLinks(roles.lines)
  const numbered = takeNumber(linked.lines)
  const badge = takeBadge(numbered.lines)
  const { year, lines } = takeYear(badge.lines)
  return {
    lines,
    links: linked.links,
    imprint: imprint.facts,
    badge: badge.text,
    year,
    role: roles.role,
    scholar: pictures.scholar,
    thumbnail: pictures.thumbnail,
    spent: [...(roles.words ?? []), ...pictures.spent, ...linked.spent, ...numbered.words],
  }
}

/** The legends beside a paper of marks that the page explains: they are said by `equal` and `corresponding`. */
function legendsOf({ tail, others }: PaperParts, { marks }: Reading): string[] {
  return [tail, ...others.map(({ runs }) => runs)].flatMap((runs) =>
    legendsIn(textOfRuns(runs)).filter((legend) => [...marks.keys()].some((mark) => legend.includes(mark))),
  )
}

/** The title without what encloses it, and where it leads; undefined for what may be a list of names. */
function readTitle(
  paper: PaperParts,
  reading: Reading,
): { runs: Run[]; text: string; link?: string } | undefined {
  const whole = textOfRuns(paper.title)
  // Quotation marks around a part of it are the title's own: `"Looms": A Survey`, `A Survey of "Looms"`.
  const isPart = /^\s*["“「《][^"“”「」《》]*["”」》].*[\p{L}\p{N}]/u.test(whole)
  const endsPart = /[\p{L}\p{N}].*["“「《][^"“”「」《》]*["”」》][\s.。,，]*$/u.test(whole)
  const runs = trimRuns(
    paper.title,
    isPart ? /^\s+/u : /^[\s"“”'‘「《]+/u,
    endsPart ? /[\s.。,，]+$/u : /[\s.。,，"“”'’」》]+$/u,
  )
  const link = runs.find(({ href }) => href !== undefined)?.href
  const text = textOfRuns(runs)
  // "Texture, Shape and Order: …" begins like a list of names, and is none where the owner stands in another.
  const surely =
    link !== undefined || paper.names.people.some((person) => isOwners(reading.owner, person.name))
  const misread = surely ? undefined : leadingNames(text, { strict: true, marks: reading.marks })
  if (text === '' || (misread && misread.people.length > 1 && misread.to < text.length)) return undefined
  return { runs, text, link: link?.startsWith('#') ? undefined : link }
}

/** Names as printed whose marks or words the page does not explain: they are kept as text, and the report says so. */
function unexplainedNames(title: string, paper: PaperParts, reading: Reading): string {
  const { people, gaps } = paper.names
  const marked = people.filter(({ marks }) => marks.some((mark) => !reading.marks.has(mark)))
  const noted = people.filter(({ legend }) => legend !== undefined)
  const printed = (some: readonly Person[]) => some.map(asPrinted).join(', ')
  if (marked.length > 0)
    reading.note(
      `"${title}": the page does not say what the marks in ${printed(marked)} mean; they are kept in its text`,
    )
  if (noted.length > 0)
    reading.note(
      `"${title}": whether ${printed(noted)} speaks of the names before it too is not sure; it is kept in its text`,
    )
  return gaps
    ? textOfRuns(paper.authors).trim()
    : printed(people.filter((person) => marked.includes(person) || noted.includes(person)))
}

/** A name with its marks and what is said behind it. */
function asPrinted({ name, marks, legend }: Person): string {
  return `${name}${marks.join('')}${legend === undefined ? '' : ` (${legend})`}`
}

/** The links inside runs, by their words. */
function addressed(runs: readonly Run[]): PaperLink[] {
  return runs.flatMap(({ href, text }) =>
    href?.startsWith('http') && text.trim() ? [{ label: text.trim(), url: href }] : [],
  )
}

function author({ name, marks }: Person, { marks: known }: Reading) {
  const meanings = marks.flatMap((mark) => known.get(mark) ?? [])
  if (meanings.length === 0) return name
  return {
    name,
    equal: meanings.includes('equal') || undefined,
    corresponding: meanings.includes('corresponding') || undefined,
  }
}

/** The name that the page sets apart in a list of authors is the owner's, when it can be. */
function learnOwner(authors: readonly Run[], people: readonly Person[], { owner }: Reading): void {
  const marked = (run: Run) => run.bold || run.classes.length > 0
  for (const { name } of people) {
    const apart = authors.some((run) => marked(run) && run.text.includes(name)) && !authors.every(marked)
    if (isOwners(owner, name) || (apart && /\p{Script=Han}/u.test(name))) owner.spellings.add(name)
    else if (apart && owner.names.some((own) => sharesWord(own, name))) owner.spellings.add(name)
  }
}

function sharesWord(a: string, b: string): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[\s.]+/)
      .filter((word) => word.length > 1)
  return words(a).some((word) => words(b).includes(word))
}

/** Runs without a stretch of text. */
function cut(runs: readonly Run[], words: string): Run[] {
  const at = textOfRuns(runs).indexOf(words)
  return at === -1 ? [...runs] : [...sliceRuns(runs, 0, at), ...sliceRuns(runs, at + words.length)]
}

/** The runs that a rest of their text is, with their links where it stands in one piece. */
function restRuns(runs: readonly Run[], rest: string): Run[] {
  if (rest === '') return []
  const at = textOfRuns(runs).replace(/\s/g, ' ').indexOf(rest)
  return at === -1 ? [{ text: rest, classes: [] }] : sliceRuns(runs, at, at + rest.length)
}
