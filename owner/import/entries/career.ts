import { urlOf } from '../../../lib/markdown/web-address.ts'
import type { Fact } from '../../entry-file.ts'
import type { NewEntry } from '../entry.ts'
import { type Line, linesOf, type Run, sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'
import { takePeriod, takePeriodLine } from './dated.ts'
import { detailsBelow, isGuide, splitBrackets, splitGuide } from './details.ts'
import type { Item } from './items.ts'
import { inlineMarkdown, linesMarkdown } from './markdown/lines.ts'
import { joinPieces, type Piece, piecesOf } from './pieces.ts'

/** Education and experience: a time, a place, and what the owner was there. */

const degreeWords =
  /\b(Ph\.?\s?D|Doctor(ate|al)?|D\.?Phil|M\.?\s?Phil|Master'?s?|MBA|LL\.?[MB]|Bachelor'?s?|BASc|Undergraduate|Graduate student|Exchange|Visiting (Ph\.?D\.? )?(Student|Scholar)|Associate Degree|Diploma|High School Diploma|Joint|Minor in|Major in|Licence|Licentiate|Dipl|Classe préparatoire|Postgraduate|Candidate)(?![\p{Ll}])|博士|硕士|学士|专业|本科|研究生|直博|交换生|访问学生/iu
// In capitals alone: Meng, Ma and Be are names.
const degreeLetters =
  /\b(M\.?\s?S\.?c?|M\.?A|M\.?Eng|M\.?E|M\.?D|M\.?Tech|B\.?\s?S\.?c?|B\.?A|B\.?Eng|B\.?E|B\.?Tech)(?!\p{Ll})/u
const degree = { test: (text: string) => degreeWords.test(text) || degreeLetters.test(text) }
const place =
  /\b(Univ\w*|Université|Universität|Univ|Institut\w*|College|School|Academy|École|Ecole|ENS|Polytechni\w*|Politecnico|Lycée|Hochschule|Laborator\w*|Labs?|Faculty|Department|Dept|Hospital|Center|Centre|Campus|Ministry|Foundation|Society|Academia|Instituto|MIT|ETH|EPFL|KAIST|NTU|HKUST|UCLA|UCSD|CMU)\b|大学|学院|研究所|研究院|中学|实验室/iu
const role =
  /\b(intern(ship)?s?|research(er)?|engineer|assistant|professor|fellow|post-?doc(toral|tor)?\w*|developer|analyst|manager|lead(er)?|scientist|student|TA|RA|visiting|visitor|lecturer|director|consultant|officer|founder|member|architect|programmer|trainee|teacher|instructor|tutor|head|chair|reader|employee|staff|advisor|specialist|designer|scholar|collaborator|volunteer|president)\b|实习生?|研究员|教授|讲师|工程师|助理|博士后|负责人|院长|主任|助教|学者|顾问/iu
/** Reads a degree: a period, an institution, and what was studied; all three have to be sure. */
export function readEducation(item: Item): NewEntry | undefined {
  return readCareer(item, (pieces) => {
    const at = pieces.map(({ text }) => degree.test(withoutBrackets(text)))
    const first = at.indexOf(true)
    if (first === -1) return undefined
    const isPlace = pieces.map(({ text }, index) => !at[index] && (place.test(text) || isKnownShape(text)))
    const home = isPlace.indexOf(true)
    if (home === -1) return undefined
    const [institution, what] =
      home < first
        ? [pieces.slice(0, first), pieces.slice(first)]
        : [pieces.slice(home), pieces.slice(0, home)]
    return { of: 'education', where: 'institution', what: 'degree', place: institution, title: what }
  })
}

/** Reads a position: a period, an organization, and a role; all three have to be sure. */
export function readExperience(
  item: Item,
  { heading = '' }: { heading?: string } = {},
): NewEntry | undefined {
  const found = readCareer(item, (pieces) => {
    const roles = pieces.map(
      ({ text }) => role.test(withoutBrackets(text)) && !/^(the )?\w+ (university|institute)/i.test(text),
    )
    const sure = pieces.map(
      ({ text }, index) =>
        roles[index] &&
        !place.test(text) &&
        !/\b(Ltd|Inc|Corp|GmbH|Group|Company|Research)\.?$|^[A-Z]\w+ Research\b/.test(text),
    )
    const first = sure.indexOf(true) !== -1 ? sure.indexOf(true) : roles.indexOf(true)
    if (first === -1) return undefined
    let last = first
    while (first === 0 && last + 1 < pieces.length - 1 && sure[last + 1]) last += 1
    // "Org, Role, City": what follows the role belongs to where it was.
    const around = [...pieces.slice(0, first), ...pieces.slice(last + 1)]
    const title = pieces.slice(first, last + 1)
    if (around.length === 0) return undefined
    return { of: 'experience', where: 'organization', what: 'role', place: around, title }
  })
  return found ?? readInternship(item, heading)
}

/** Under a heading that says internships and nothing else, an item that names no role was one. */
function readInternship(item: Item, heading: string): NewEntry | undefined {
  const words = heading.replace(/[^\p{L}]+/gu, ' ').trim()
  const isHan = /^实习(经[历验])?$/.test(words)
  if (!isHan && !/^((research|industry|industrial|work) )?internships?( experiences?)?$/i.test(words))
    return undefined
  return readCareer(item, (pieces) => {
    const whole = pieces.map(({ text }) => text).join(', ')
    if (!/^[\p{Lu}\p{Script=Han}\d]/u.test(whole)) return undefined
    return {
      of: 'experience',
      where: 'organization',
      what: 'role',
      place: pieces,
      title: [],
      said: isHan ? '实习' : 'Internship',
    }
  })
}

type Split = {
  of: 'education' | 'experience'
  where: string
  what: string
  place: Piece[]
  title: Piece[]
  /** The title, where the heading says it. */
  said?: string
}

/** How a line can be cut into its pieces, the surest first. */
const waysToCut = [
  { styles: false, at: false },
  { styles: true, at: false },
  { styles: false, at: true },
]

function readCareer(item: Item, split: (pieces: Piece[]) => Split | undefined): NewEntry | undefined {
  const all = linesOf(item.nodes)
  const dated = takePeriod(all, { bareYear: true, trailing: true }) ?? takePeriodLine(all)
  if (!dated) return undefined
  const { start, end, open } = dated.period
  // A date alone may be that of a degree: it does not say that anything goes on.
  if (end === undefined && !open) return undefined
  const { head, aside } = splitAside(dated.lines.filter(({ depth }) => depth === 0))
  const below = detailsBelow(dated.lines.filter(({ depth }) => depth > 0))
  const { runs, details, logo } = headLine(head)
  for (const cuts of waysToCut) {
    const parts = split(piecesOf(runs, cuts))
    if (!parts) continue
    const { place, url } = placeOf(parts.place, runs)
    const facts: Record<string, Fact> = {
      start,
      end,
      [parts.where]: place,
      [parts.of === 'education' ? 'url' : 'organizationUrl']: url ?? logo?.href,
      [parts.what]: parts.said ?? markdownOf(parts.title, runs),
      details: [...details, ...below.details],
    }
    return {
      of: parts.of,
      name: parts.place[0]?.text ?? '',
      facts,
      body: linesMarkdown([...aside, ...below.rest]),
      spent: [...dated.spent, ...(cuts.at ? ['at'] : []), ...(logo ? [logo.text] : [])],
      draft: item.draft,
    }
  }
  return undefined
}

/** The lines of a position as one, without what is a detail of it and without its logo. */
function headLine(head: readonly Line[]) {
  const joined = head.flatMap(({ runs }, index) =>
    index === 0 ? runs : [{ text: ', ', classes: [] }, ...runs],
  )
  // A logo before the name of a place leads where the name would: its link has the address for words.
  const logo = joined.find(({ href, text }) => href && text.trim() === urlOf(href)?.hostname)
  // "advised by …" says who, behind the facts.
  const guide = splitGuide(joined.filter((run) => run !== logo))
  const brackets = splitBrackets(guide.rest)
  return {
    runs: brackets.rest,
    details: [...brackets.details, ...(guide.detail ? [guide.detail] : [])],
    logo,
  }
}

/** A place as Markdown; one that is one link has an address of its own. */
function placeOf(pieces: Piece[], runs: readonly Run[]): { place: string; url?: string } {
  const [first, ...more] = pieces
  const href = first?.runs[0]?.href
  const isLink =
    first !== undefined &&
    more.length === 0 &&
    href !== undefined &&
    /^(https?:|\/)/.test(href) &&
    first.runs.every((run) => run.href === href)
  return isLink
    ? { place: inlineMarkdown(first.runs.map(({ href: _, ...run }) => plainBold(run))), url: href }
    : { place: markdownOf(pieces, runs) }
}

function markdownOf(pieces: Piece[], runs: readonly Run[]): string {
  return inlineMarkdown(joinPieces(runs, pieces).map(plainBold))
}

/**
 * What is no part of a name: what is said about the time, `(expected)` or `Starting in`, a logo, and a sentence below
 * that names neither a place nor a degree nor a role.
 */
function splitAside(all: readonly Line[]): { head: Line[]; aside: Line[] } {
  const below = all.filter(
    ({ runs }, index) =>
      !/[\p{L}\p{N}]/u.test(textOfRuns(runs)) ||
      (index > 0 &&
        (textOfRuns(runs).match(/(?<![\p{L}’'-])\p{Ll}+/gu) ?? []).length >= 3 &&
        !isGuide(textOfRuns(runs)) &&
        ![degree, place, role].some((words) => words.test(textOfRuns(runs)))),
  )
  const head = all.filter((line) => !below.includes(line))
  const pictured = below.filter(
    ({ runs }) => textOfRuns(runs).trim() !== '' || runs.some(({ image }) => image?.src),
  )
  const time = splitTime(head)
  return { head: time.head, aside: [...time.aside, ...pictured] }
}

function splitTime(head: readonly Line[]): { head: Line[]; aside: Line[] } {
  const [first, ...rest] = head
  const text = first ? textOfRuns(first.runs) : ''
  const bracket = /^[（(][^()（）]{1,30}[)）][\s,，:：]*/u.exec(text)?.[0]
  const names = [degree, place, role].some((words) => words.test(text)) || isKnownShape(text.trim())
  const words = bracket ?? (rest.length > 0 && text.length <= 20 && !names ? text : '')
  if (!first || words.trim() === '') return { head: [...head], aside: [] }
  const left = trimRuns(sliceRuns(first.runs, words.length))
  return {
    head: [...(textOfRuns(left) === '' ? [] : [{ ...first, runs: left }]), ...rest],
    aside: [{ ...first, runs: trimRuns(sliceRuns(first.runs, 0, words.length), /^\s+/, /[\s,，:：]+$/) }],
  }
}

/** The whole of a fact in bold says nothing. */
function plainBold({ bold: _, ...run }: Run): Run {
  return run
}

function withoutBrackets(text: string): string {
  return text.replace(/[(（][^()（）]*[)）]/g, ' ')
}

/** An institution's initials, such as `NTU` or `HKUST(GZ)`. */
function isKnownShape(text: string): boolean {
  return /^[A-Z]{2,6}(\s?\([A-Za-z ]+\)|-[A-Z]{2,4})?$/.test(text)
}
