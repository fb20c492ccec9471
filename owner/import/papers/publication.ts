import type { Item } from '../entries/items.ts'
import { inlineMarkdown, linesMarkdown } from '../entries/lines-markdown.ts'
import { isOwners, leadingNames, legendsIn, type Person } from '../entries/people.ts'
import type { NewEntry, Reading } from '../entry.ts'
import { linesOf, type Run, sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'
import { separateByClass, takeBadge, takeNumber, takePictures, takeRole, takeYear } from './paper-lines.ts'
import { linkFacts, type PaperLink, takeLinks } from './paper-links.ts'
import { findPaper } from './paper-parts.ts'
import { bestVenueLine, groupYear, kindOf, merge, topicsOf } from './paper-venue.ts'
import { readBadge } from './venue.ts'

/** Reads a paper, or says that it is not sure enough: without title, authors, venue and year there is no paper. */
export function readPublication(item: Item, reading: Reading): NewEntry | undefined {
  const spent: string[] = []
  const pictures = takePictures(linesOf(item.nodes))
  const roles = takeRole(separateByClass(pictures.lines))
  if (roles.words) spent.push(...roles.words)
  spent.push(...pictures.spent)
  const { links, lines, spent: labels } = takeLinks(roles.lines)
  spent.push(...labels)
  const numbered = takeNumber(lines)
  spent.push(...numbered.words)
  const badge = takeBadge(numbered.lines)
  const years = takeYear(badge.lines)

  const said = badge.text === undefined ? undefined : readBadge(badge.text)
  const paper = findPaper(years.lines, reading, {
    badged: said?.venue !== undefined && said.year !== undefined,
  })
  if (!paper) return undefined
  const { people, etAl, gaps } = paper.names
  spent.push(...paper.names.spent)

  // A legend that the page explains its marks with is said by `equal` and `corresponding`.
  const known = (text: string) =>
    legendsIn(text).filter((legend) => [...reading.marks.keys()].some((mark) => legend.includes(mark)))
  const legends = [
    ...known(textOfRuns(paper.tail)),
    ...paper.others.flatMap(({ runs }) => known(textOfRuns(runs))),
  ]
  spent.push(...legends)
  const without = (runs: readonly Run[]) =>
    legends.reduce<Run[]>((rest, legend) => cut(rest, legend), [...runs])
  const others = paper.others
    .map((line) => ({ ...line, runs: without(line.runs) }))
    .filter(({ runs }) => textOfRuns(runs).trim() !== '' || runs.some(({ image }) => image))

  const tail = without(paper.tail)
  const { line: read, used } = bestVenueLine(tail, others)
  const where = merge(
    read,
    badge.text,
    years.year ?? groupYear(item.groups),
    [...links, ...addressed(paper.title)],
    reading,
  )
  if (!where.venue || !where.year) return undefined
  spent.push(...read.spent, ...where.spent, ...(years.year === where.year ? [years.year ?? ''] : []))

  const title = trimRuns(paper.title, /^[\s"“”'‘「《]+/u, /[\s.。,，"“”'’」》]+$/u)
  const titleLink = title.find(({ href }) => href !== undefined)?.href
  const name = textOfRuns(title)
  // "Texture, Shape and Order: …" begins like a list of names, and is none where the owner stands in another.
  const surely = titleLink !== undefined || people.some((person) => isOwners(reading.owner, person.name))
  const misread = surely ? undefined : leadingNames(name, { strict: true, marks: reading.marks })
  if (name.length < 4 || (misread && misread.people.length > 1 && misread.to < name.length)) return undefined
  const given = linkFacts(
    [...links, ...addressed(paper.authors)],
    titleLink?.startsWith('#') ? undefined : titleLink,
  )
  spent.push(...given.spent)

  learnOwner(paper.authors, people, reading)
  const marked = people.filter(({ marks }) => marks.some((mark) => !reading.marks.has(mark)))
  const noted = people.filter(({ legend }) => legend !== undefined)
  const printed = gaps
    ? textOfRuns(paper.authors).trim()
    : people
        .filter((person) => marked.includes(person) || noted.includes(person))
        .map(asPrinted)
        .join(', ')
  if (marked.length > 0)
    reading.note(
      `"${name}": the page does not say what the marks in ${marked.map(asPrinted).join(', ')} mean; they are kept in its text`,
    )
  if (noted.length > 0)
    reading.note(
      `"${name}": whether ${noted.map(asPrinted).join(', ')} speaks of the names before it too is not sure; it is kept in its text`,
    )

  const left = others.filter((line) => line !== used)
  const extra = restRuns(used ? used.runs : tail, read.rest)
  const body = [
    linesMarkdown([...(extra.length > 0 ? [{ runs: extra, depth: 0, tag: 'p', classes: [] }] : []), ...left]),
    gaps && printed !== '' ? inlineMarkdown([{ text: printed, classes: [] }]) : '',
    !gaps && printed !== '' ? inlineMarkdown([{ text: printed, classes: [] }]) : '',
  ]
  return {
    of: 'publications',
    name,
    draft: item.draft,
    facts: {
      title: inlineMarkdown(title.map(({ href: _, bold: __, ...run }) => run)),
      authors: people.map((person) => author(person, reading)),
      etAl: etAl || undefined,
      venue: where.venue,
      venueName: where.venueName === where.venue ? undefined : where.venueName,
      year: where.year,
      month: where.month,
      kind: kindOf(where, item.groups),
      distinction: where.distinction,
      role: roles.role,
      scholar: pictures.scholar,
      thumbnail: pictures.thumbnail,
      ...given.facts,
      topics: topicsOf(item.groups, where.leftBadge),
    },
    body: body.filter(Boolean).join('\n\n'),
    spent,
  }
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
