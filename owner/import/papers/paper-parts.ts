import { yearIn } from '../entries/dates.ts'
import { type FoundNames, isOwners, leadingNames } from '../entries/people.ts'
import type { Reading } from '../entry.ts'
import { type Line, type Run, sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'
import { groupsOf, isLabel } from './paper-links.ts'
import { edges, readVenue } from './venue.ts'

/** A paper's text in its parts. */
export type PaperParts = {
  title: Run[]
  authors: Run[]
  names: FoundNames
  /** What follows the authors (or the title) on their line: where it appeared, as a rule. */
  tail: Run[]
  /** Lines that are none of it. */
  others: Line[]
}

/**
 * Finds title and authors: on lines of their own, or one after the other on one line.
 *
 * @param options `badged`: a badge says where and when the paper appeared, so that its line may end with the title
 */
export function findPaper(
  lines: readonly Line[],
  reading: Reading,
  { badged }: { badged: boolean },
): PaperParts | undefined {
  return onLines(lines, reading) ?? onOneLine(lines, reading, badged)
}

function classed(line: Line, pattern: RegExp): boolean {
  return pattern.test(line.classes.join(' '))
}

function onLines(lines: readonly Line[], reading: Reading): PaperParts | undefined {
  const isTitle = (line: Line) => classed(line, /(^|[-_ ])title/i) || /^h[1-6]$/.test(line.tag)
  const at = lines.findIndex(
    (line) => !isTitle(line) && line.depth === 0 && namesOf(line, reading) !== undefined,
  )
  const authors = lines[at]
  const names = authors && namesOf(authors, reading)
  if (!authors || !names) return undefined
  const before = lines.slice(0, at)
  const apartFrom = (line: Line) => styledTitle(line.runs, reading) !== undefined
  const title =
    before.find(isTitle) ?? before.find(apartFrom) ?? before[0] ?? lines.slice(at + 1).find(isTitle)
  if (!title) return undefined
  const whole = textOfRuns(title.runs)
  const styled = styledTitle(title.runs, reading)
  // A title that the line sets apart leaves the rest of it, such as "Oral" in brackets, to be read.
  const apart = styled && edges(whole.slice(0, styled.from)) === '' && edges(whole.slice(styled.to)) !== ''
  return {
    title: apart ? sliceRuns(title.runs, styled.from, styled.to) : title.runs,
    authors: sliceRuns(authors.runs, 0, names.to),
    names,
    tail: sliceRuns(authors.runs, names.to),
    others: [
      ...(apart ? [{ ...title, runs: trimRuns(sliceRuns(title.runs, styled.to)) }] : []),
      ...lines.filter((line) => line !== title && line !== authors),
    ],
  }
}

/** A line that is a list of names, notes in brackets aside. */
function namesOf(line: Line, reading: Reading): FoundNames | undefined {
  const text = textOfRuns(line.runs)
  const names = leadingNames(text, { strict: false, marks: reading.marks })
  if (!names) return undefined
  const rest = text.slice(names.to).replace(/[（(][^()（）]*[)）]/g, ' ')
  const isList =
    names.people.length > 1 ||
    names.people.some(({ name }) => isOwners(reading.owner, name)) ||
    classed(line, /author/i)
  return isList && edges(rest) === '' ? names : undefined
}

function onOneLine(lines: readonly Line[], reading: Reading, badged: boolean): PaperParts | undefined {
  const line = lines.find(
    ({ depth, runs }) => depth === 0 && textOfRuns(runs).trim().split(/\s+/).length >= 4,
  )
  if (!line) return undefined
  const others = lines.filter((other) => other !== line)
  const { runs } = line
  const text = textOfRuns(runs)
  const enough = ({ people }: FoundNames) =>
    people.length > 1 || people.some(({ name }) => isOwners(reading.owner, name))
  const styled = styledTitle(runs, reading)
  if (styled) {
    const before = text.slice(0, styled.from)
    const ahead = leadingNames(before, { strict: false, marks: reading.marks })
    const title = sliceRuns(runs, styled.from, styled.to)
    if (ahead && areNames(ahead, reading) && edges(before.slice(ahead.to)).replace(/^["“]$/, '') === '')
      return {
        title,
        authors: sliceRuns(runs, 0, ahead.to),
        names: ahead,
        tail: sliceRuns(runs, styled.to),
        others,
      }
    const after = text.slice(styled.to)
    const from = text.length - after.replace(/^[\s"”.,，。:：;)\]]+/, '').length
    const plain = text.slice(from, Math.min(italicFrom(runs, from), venueStart(runs, from)))
    const behind = leadingNames(plain, { strict: true, marks: reading.marks })
    if (!behind || !areNames(behind, reading) || edges(before) !== '') return undefined
    // Names that begin the next line are a list even where the line above goes on.
    return {
      title,
      authors: sliceRuns(runs, from, from + behind.to),
      names: behind,
      tail: sliceRuns(runs, from + behind.to),
      others,
    }
  }
  const names = leadingNames(text, { strict: true, marks: reading.marks })
  if (!names || !enough(names)) return undefined
  const rest = text.slice(names.to)
  const alone = badged && !/[.?!。]\s+\S/.test(rest) ? { title: rest.length, tail: rest.length } : undefined
  const split = titleEnd(rest) ?? alone
  if (!split) return undefined
  return {
    title: sliceRuns(runs, names.to, names.to + split.title),
    authors: sliceRuns(runs, 0, names.to),
    names,
    tail: sliceRuns(runs, names.to + split.tail),
    others,
  }
}

/** Where italics begin behind an index that is in none: names end there, where the paper appeared stands in italics. */
function italicFrom(runs: readonly Run[], from: number): number {
  const whole = textOfRuns(runs).length
  let at = 0
  for (const { text, italic } of runs) {
    const to = at + text.length
    if (italic && from < to && text.trim() !== '') return at > from ? at : whole
    at = to
  }
  return whole
}

/** A single word is no author, unless it is the owner: `Md` may be the beginning of a name that was not understood. */
function areNames({ people, etAl }: FoundNames, { owner }: Reading): boolean {
  return (
    etAl ||
    people.length > 1 ||
    people.some(({ name }) => /\s|\p{Script=Han}/u.test(name) || isOwners(owner, name))
  )
}

/** Where emphasis with a year in it begins, `Bo Sample **CONFEX 2024**`: no name reaches into it. */
function venueStart(runs: readonly Run[], from: number): number {
  let at = 0
  for (const run of runs) {
    if (at > from && (run.bold || run.italic || run.code) && yearIn(run.text)) return at
    at += run.text.length
  }
  return at
}

/** The stretch of a line that is set apart as a title: a link, bold, italic or quoted, of three words or more. */
function styledTitle(runs: readonly Run[], reading: Reading): { from: number; to: number } | undefined {
  const text = textOfRuns(runs)
  const found: { from: number; to: number }[] = []
  const stretch = (same: (run: Run) => boolean) => {
    let at = 0
    let from: number | undefined
    for (const run of [...runs, { text: '', classes: [] }]) {
      const is = run.text === '' && at < text.length ? from !== undefined : same(run)
      if (is && from === undefined) from = at
      if (!is && from !== undefined) {
        found.push({ from, to: at })
        from = undefined
      }
      at += run.text.length
    }
  }
  let at = 0
  for (const group of groupsOf(runs)) {
    const length = textOfRuns(group).length
    if (group[0]?.href !== undefined && !isLabel(textOfRuns(group))) found.push({ from: at, to: at + length })
    at += length
  }
  stretch(({ bold }) => bold === true)
  stretch(({ italic }) => italic === true)
  for (const match of text.matchAll(/[“"「《]([^“”"「」《》]{12,})[”"」》]/g))
    found.push({ from: match.index + 1, to: match.index + 1 + (match[1]?.length ?? 0) })
  return found
    .toSorted((a, b) => a.from - b.from)
    .find(({ from, to }) => isTitleLike(text.slice(from, to), reading))
}

function isTitleLike(text: string, { marks, owner }: Reading): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 3 && !/\p{Script=Han}{6,}/u.test(text)) return false
  if (isOwners(owner, text)) return false
  const names = leadingNames(text, { strict: true, marks })
  if (names && names.people.length > 1 && edges(text.slice(names.to)) === '') return false
  return !/^(in )?(proceedings|proc\.|((ieee|acm)\S* )?transactions on|journal of|international conference|advances in|the \d+(st|nd|rd|th))/i.test(
    text.trim(),
  )
}

const venueWords =
  /\b(conference|proceedings|transactions|journal|workshop|symposium|letters|association|arxiv|preprint|neural information processing|empirical methods|magazine|springer|ieee|acm)\b/i

/** Where a title ends and where what follows it begins, in a text without any markup that would say so. */
function titleEnd(text: string): { title: number; tail: number } | undefined {
  const cuts = [...text.matchAll(/[.?!。？！]["”]?\s+|[.]["”]?\s*$/g)]
    .map((match) => ({
      // A question mark belongs to the title.
      title: match.index + (/^[?!？！]/.test(match[0]) ? 1 : 0),
      tail: match.index + match[0].length,
      word: /[\p{L}\d]+$/u.exec(text.slice(0, match.index))?.[0] ?? '',
    }))
    .filter(({ word }) => !/^(vs|St|Dr|No|vol)$/.test(word))
  const isIn = cuts.filter(({ tail }) => /^In:?\s+\S/.test(text.slice(tail))).at(-1)
  const good = (tail: number) => {
    const venue = readVenue(text.slice(tail))
    return venue.venue !== undefined && venue.year !== undefined
  }
  if (isIn && good(isIn.tail)) return isIn
  const sentence = cuts.find(({ tail }) => good(tail))
  if (sentence) return sentence
  const commas = [...text.matchAll(/[,，]\s+/g)].map((match) => ({
    title: match.index,
    tail: match.index + match[0].length,
  }))
  return commas.find(({ tail }) => {
    const rest = text.slice(tail)
    return good(tail) && (venueWords.test(rest) || /^[A-Z]{2,}[\w-]*[ ,']/.test(rest))
  })
}
