import type { NewEntry } from '../entry.ts'
import { linesOf, type Run, sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'
import { takePeriod, takePeriodLine } from './dated.ts'
import type { Item } from './items.ts'
import { inlineMarkdown, linesMarkdown } from './markdown/lines.ts'
import { joinPieces, type Piece, piecesOf } from './pieces.ts'

const rankWords =
  /^(the )?((1st|2nd|3rd|\d+th|first|second|third|fourth|fifth|gold|silver|bronze|grand|top \d+%?|no\.? ?\d+|ranked? \d+\w*|champion|runner-?up|winner|finalist|honou?rable mention)(\s?-?\s?(place|prize|class|award|medal|rank|runner-?up|winner))?|(一|二|三|特)等奖|(金|银|铜)奖|冠军|亚军|季军)(\s*[(（][^()（）]*[)）])?$/i
const issuerWords =
  /\b(Universit\w*|Université|Institut\w*|College|School|Academy|Ministry|Department|Foundation|Society|Association|Council|Committee|Government|Commission|Laborator\w*|Center|Centre|IEEE|ACM)\b|大学|学院|教育部|研究所|研究院|学会|协会|委员会|基金会|省教育厅/iu
const eventWords =
  /\b(contest|competition|challenge|conference|workshop|cup|olympiad|hackathon|championship|symposium)\b|大赛|竞赛|比赛|挑战赛/iu
const linkDate = /^(?:\d{4}\s*[/、,]\s*)+\d{4}(?=\s*[:：,，]|\s)/

/** Reads an award: when, and what; who gave it, the rank and the event where its pieces say so. */
export function readAward(item: Item): NewEntry[] | undefined {
  const lines = linesOf(item.nodes)
  const several = severalYears(lines)
  if (several)
    return several.years
      .map((year) => award(item, year, undefined, several.lines, []))
      .filter((entry) => entry !== undefined)
  const dated = takePeriod(lines, { bareYear: true, trailing: true }) ?? takePeriodLine(lines)
  if (!dated) return undefined
  const { start, end, open } = dated.period
  if (open) return undefined
  // `Prize (2024), Scholarship (2023)`: several awards, of which no line says which is which.
  if (/[(（](?:19|20)\d{2}[)）]/.test(dated.lines.map(({ runs }) => textOfRuns(runs)).join(' ')))
    return undefined
  const entry = award(item, start, end, dated.lines, dated.spent)
  return entry ? [entry] : undefined
}

function award(
  item: Item,
  date: string,
  end: string | undefined,
  lines: ReturnType<typeof linesOf>,
  spent: readonly string[],
): NewEntry | undefined {
  const [first, ...rest] = lines
  if (!first) return undefined
  const apart = boldTitle(first.runs)
  if (apart) {
    const below = { ...first, runs: apart.rest }
    return {
      of: 'awards',
      name: textOfRuns(apart.title),
      facts: { date, end, title: inlineMarkdown(wholeBold(apart.title)) },
      body: linesMarkdown([below, ...rest]),
      spent: [...spent],
      draft: item.draft,
    }
  }
  const runs = trimRuns(first.runs, /^[\s,，:：]+/, /[\s,，.。;；]+$/)
  const { rank, pieces } = takeRank(piecesOf(runs, { styles: false }))
  const { own, issuer } = takeIssuer(pieces, textOfRuns(runs))
  const { title, event } = takeEvent(joinPieces(runs, own))
  // A picture would be in nobody's title; full stops inside it are put back as they were.
  if (textOfRuns(title).trim() === '' || title.some(({ image }) => image)) return undefined
  const plain = issuer.length > 0 || rank || event.length > 0 ? title : runs
  return {
    of: 'awards',
    name: textOfRuns(title),
    facts: {
      date,
      end,
      rank: rank?.text,
      title: inlineMarkdown(wholeBold(plain)),
      event: inlineMarkdown(event),
      issuer: inlineMarkdown(joinPieces(runs, issuer)),
    },
    body: linesMarkdown(rest),
    spent: [...spent],
    draft: item.draft,
  }
}

/** The rank that stands before an award, and the other pieces. */
function takeRank(all: Piece[]): { rank?: Piece; pieces: Piece[] } {
  const [first, ...pieces] = all
  const isRank =
    first && pieces.length > 0 && rankWords.test(first.text) && !first.runs.some(({ href }) => href)
  return isRank ? { rank: first, pieces } : { pieces: all }
}

/** Who gave an award, and its own pieces: only the first is surely the award, and who gave it begins where a word says so. */
function takeIssuer(pieces: Piece[], line: string): { own: Piece[]; issuer: Piece[] } {
  const behindComma = ({ from }: Piece) => /[,，]\s*$/.test(line.slice(0, from))
  const giver = pieces.findIndex(
    (piece) =>
      issuerWords.test(piece.text) &&
      !eventWords.test(piece.text) &&
      /^[\p{Lu}\p{Script=Han}]|^the \p{Lu}/u.test(piece.text) &&
      behindComma(piece),
  )
  // What goes on in another sentence is more than a name.
  const isNamed = giver > 0 && pieces.slice(giver + 1).every(behindComma)
  return isNamed ? { own: pieces.slice(0, giver), issuer: pieces.slice(giver) } : { own: pieces, issuer: [] }
}

/** The event that stands in brackets behind an award's title, and the title. */
function takeEvent(title: Run[]): { title: Run[]; event: Run[] } {
  const bracket = /\s*[(（]([^()（）]{4,})[)）]$/.exec(textOfRuns(title))
  const [all = '', words = ''] = bracket ?? []
  if (!bracket?.index || !eventWords.test(words)) return { title, event: [] }
  const from = bracket.index + all.indexOf(words)
  return { title: sliceRuns(title, 0, bracket.index), event: sliceRuns(title, from, from + words.length) }
}

/** A bold title that a text of its own follows: `<strong>Prize</strong> <span>Top 3% of a year.</span>` */
function boldTitle(runs: readonly Run[]): { title: Run[]; rest: Run[] } | undefined {
  const end = runs.findIndex(({ bold }) => !bold)
  if (end <= 0) return undefined
  const title = trimRuns(runs.slice(0, end))
  const after = runs.slice(end)
  const isText = /^\s+[\p{Lu}\p{Script=Han}\d]/u.test(textOfRuns(after)) && !title.some(({ image }) => image)
  return isText ? { title, rest: trimRuns(after) } : undefined
}

/** Bold throughout is no emphasis. */
function wholeBold(runs: ReturnType<typeof sliceRuns>) {
  return runs.every(({ bold, text }) => bold || text.trim() === '')
    ? runs.map(({ bold: _, ...run }) => run)
    : runs
}

/** `2025/2022/2019: National Scholarship` was given three times. */
function severalYears(lines: ReturnType<typeof linesOf>) {
  const [first, ...rest] = lines
  const match = first && linkDate.exec(textOfRuns(first.runs))
  if (!first || !match) return undefined
  const years = match[0].match(/\d{4}/g) ?? []
  if (years.some((year) => Number(year) < 1900 || Number(year) > 2100)) return undefined
  const after = trimRuns(sliceRuns(first.runs, match[0].length), /^[\s:：,，]+/)
  return { years, lines: [{ ...first, runs: after }, ...rest] }
}
