import { urlOf } from '../../../lib/markdown/web-address.ts'
import type { Fact } from '../../entry-file.ts'
import type { NewEntry } from '../entry.ts'
import { type Line, linesOf, type Run, sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'
import { takePeriod } from './dated.ts'
import type { Item } from './items.ts'
import { inlineMarkdown, linesMarkdown } from './lines-markdown.ts'
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
const guided =
  /^(?:(?:and\s+)?((?:co-)?(?:advised|supervised|mentored|hosted)\s+by|working with|(?:co-)?(?:advisors?|supervisors?|mentors?|hosts?)\s*[:：]|导师\s*[:：])\s*)/iu

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
    if (first === -1 || pieces.length < 2) return undefined
    let last = first
    while (first === 0 && last + 1 < pieces.length - 1 && sure[last + 1]) last += 1
    const organization = first === 0 ? pieces.slice(last + 1) : pieces.slice(0, first)
    const behind = first === 0 ? [] : pieces.slice(first + 1)
    // "Org, Role, City": what follows the role belongs to where it was.
    const title = pieces.slice(first, first === 0 ? last + 1 : first + 1)
    if (organization.length === 0) return undefined
    return {
      of: 'experience',
      where: 'organization',
      what: 'role',
      place: [...organization, ...behind],
      title,
    }
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

function readCareer(item: Item, split: (pieces: Piece[]) => Split | undefined): NewEntry | undefined {
  const all = linesOf(item.nodes)
  const dated = takePeriod(all, { bareYear: true, trailing: true }) ?? takeFromOtherLine(all)
  if (!dated) return undefined
  const { start, end, open } = dated.period
  // A date alone may be that of a degree: it does not say that anything goes on.
  if (end === undefined && !open) return undefined
  const { head, aside } = splitAside(dated.lines.filter(({ depth }) => depth === 0))
  const below = dated.lines.filter(({ depth }) => depth > 0)
  const details: { label: string; text: string }[] = []
  const bodies: Line[] = [...aside]
  for (const line of below) {
    const detail = asDetail(line)
    if (detail && bodies.length === aside.length) details.push(detail)
    else bodies.push(line)
  }
  // "advised by …" says who, behind the facts.
  const joined = head.flatMap(({ runs }, index) =>
    index === 0 ? runs : [{ text: ', ', classes: [] }, ...runs],
  )
  // A logo before the name of a place leads where the name would: its link has the address for words.
  const logo = joined.find(({ href, text }) => href && text.trim() === urlOf(href)?.hostname)
  const guide = splitGuide(joined.filter((run) => run !== logo))
  if (guide.detail) details.unshift(guide.detail)
  const brackets = splitBrackets(guide.rest)
  for (const cuts of [
    { styles: false, at: false },
    { styles: true, at: false },
    { styles: false, at: true },
  ]) {
    const pieces = piecesOf(brackets.rest, cuts)
    const parts = split(pieces)
    if (!parts) continue
    const text = (piece: Piece[]) => inlineMarkdown(joinPieces(brackets.rest, piece).map(plainBold))
    // A place that is one link has an address of its own.
    const [first] = parts.place
    const href = first?.runs[0]?.href
    const linked =
      parts.place.length === 1 &&
      href !== undefined &&
      /^(https?:|\/)/.test(href) &&
      first?.runs.every((run) => run.href === href)
    const facts: Record<string, Fact> = {
      start,
      end,
      [parts.where]: linked
        ? inlineMarkdown((first?.runs ?? []).map(({ href: _, ...run }) => plainBold(run)))
        : text(parts.place),
      [parts.of === 'education' ? 'url' : 'organizationUrl']: linked ? href : logo?.href,
      [parts.what]: parts.said ?? text(parts.title),
      details: [...brackets.details, ...details],
    }
    return {
      of: parts.of,
      name: parts.place[0]?.text ?? '',
      facts,
      body: linesMarkdown(
        bodies.map((line) => (aside.includes(line) ? line : { ...line, depth: Math.max(1, line.depth) })),
      ),
      spent: [...dated.spent, ...(cuts.at ? ['at'] : []), ...(logo ? [logo.text] : [])],
      draft: item.draft,
    }
  }
  return undefined
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
        ![degree, place, role, guided].some((words) => words.test(textOfRuns(runs)))),
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

/** The time can stand on the second line, or in brackets behind the first. */
function takeFromOtherLine(lines: readonly Line[]) {
  for (const line of lines.slice(1, 4)) {
    const found = takePeriod([line], { bareYear: true, trailing: false })
    if (found && line.depth === 0 && found.lines.length === 0)
      return { ...found, lines: lines.filter((other) => other !== line) }
  }
  return undefined
}

/** The whole of a fact in bold says nothing. */
function plainBold({ bold: _, ...run }: Run): Run {
  return run
}

/** `Supervisor: Prof. A. Example` */
function asDetail({ runs, depth }: Line): { label: string; text: string } | undefined {
  const text = textOfRuns(runs)
  const match = /^\s*([\p{L}][\p{L}\p{N} /&'’.-]{0,38}?)\s*[:：]\s*(?=\S)/u.exec(text)
  if (!match?.[1] || depth > 1 || runs.some(({ image }) => image)) return undefined
  const rest = sliceRuns(runs, match[0].length)
  // A link in the label would be lost.
  if (sliceRuns(runs, 0, match[0].length).some(({ href }) => href)) return undefined
  return { label: match[1].trim(), text: inlineMarkdown(trimRuns(rest)) }
}

function splitGuide(runs: readonly Run[]): { rest: Run[]; detail?: { label: string; text: string } } {
  const text = textOfRuns(runs)
  const at = text.search(
    /(?<=^|[\s,，.;；(（[])(?:and\s+)?(?:co-)?(?:advised|supervised|mentored|hosted)\s+by\s/iu,
  )
  const from =
    at !== -1
      ? at
      : text.search(
          /(?<=[\s,，.;；(（[])(?:(?:co-)?(?:advisors?|supervisors?|mentors?|hosts?)|导师)\s*[:：]/iu,
        )
  if (from <= 0) return { rest: [...runs] }
  const phrase = sliceRuns(runs, from)
  const label = guided.exec(textOfRuns(phrase))
  if (!label?.[1]) return { rest: [...runs] }
  const open = /[(（[]\s*$/.test(text.slice(0, from))
  const value = trimRuns(sliceRuns(phrase, label[0].length), /^\s+/, open ? /[\s.。)）\]]+$/ : /[\s.。]+$/)
  if (textOfRuns(value) === '') return { rest: [...runs] }
  const words = label[1].replace(/\s*[:：]$/, '')
  return {
    rest: trimRuns(sliceRuns(runs, 0, from), /^\s+/, open ? /[\s,，.。;；(（[]+$/ : /[\s,，;；]+$/),
    detail: { label: words.charAt(0).toUpperCase() + words.slice(1), text: inlineMarkdown(value) },
  }
}

/** `(GPA: 3.8/4.0, rank: 1/93)` behind everything else. */
function splitBrackets(runs: readonly Run[]): { rest: Run[]; details: { label: string; text: string }[] } {
  const text = textOfRuns(runs)
  const match = /[\s,，]*[(（]([^()（）]*[:：][^()（）]*)[)）][\s.。]*$/u.exec(text)
  if (!match?.[1]) return { rest: [...runs], details: [] }
  const parts = match[1].split(/[,，;；]\s*/)
  const details = parts.map((part) => /^\s*([\p{L}][\p{L} .]{0,24}?)\s*[:：]\s*(\S.*?)\s*$/u.exec(part))
  if (!details.every((detail) => detail !== null) || sliceRuns(runs, match.index).some(({ href }) => href))
    return { rest: [...runs], details: [] }
  return {
    rest: sliceRuns(runs, 0, match.index),
    details: details.map((detail) => ({
      label: capital(detail?.[1] ?? ''),
      text: inlineMarkdown([{ text: detail?.[2] ?? '', classes: [] }]),
    })),
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function withoutBrackets(text: string): string {
  return text.replace(/[(（][^()（）]*[)）]/g, ' ')
}

/** An institution's initials, such as `NTU` or `HKUST(GZ)`. */
function isKnownShape(text: string): boolean {
  return /^[A-Z]{2,6}(\s?\([A-Za-z ]+\)|-[A-Z]{2,4})?$/.test(text)
}
