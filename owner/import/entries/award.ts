import type { NewEntry } from '../entry.ts'
import { linesOf, type Run, sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'
import { takePeriod } from './dated.ts'
import type { Item } from './items.ts'
import { inlineMarkdown, linesMarkdown } from './lines-markdown.ts'
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
      .map((year) => award({ ...item }, year, undefined, several.lines, []))
      .filter((entry) => entry !== undefined)
  const dated = takePeriod(lines, { bareYear: true, trailing: true }) ?? takeDateLine(lines)
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
  let pieces = piecesOf(runs, { styles: false })
  let rank: Piece | undefined
  if (
    pieces.length > 1 &&
    pieces[0] &&
    rankWords.test(pieces[0].text) &&
    !pieces[0].runs.some(({ href }) => href)
  ) {
    rank = pieces[0]
    pieces = pieces.slice(1)
  }
  // Only the first piece is surely the award: who gave it begins where a word says so.
  const line = textOfRuns(runs)
  const behindComma = ({ from }: Piece) => /[,，]\s*$/.test(line.slice(0, from))
  const found = pieces.findIndex(
    (piece, index) =>
      index > 0 &&
      issuerWords.test(piece.text) &&
      !eventWords.test(piece.text) &&
      /^[\p{Lu}\p{Script=Han}]|^the \p{Lu}/u.test(piece.text) &&
      behindComma(piece),
  )
  // What goes on in another sentence is more than a name.
  const giver = pieces.slice(found + 1).every(behindComma) ? found : -1
  const issuer = giver > 0 ? pieces.slice(giver) : []
  const titlePieces = giver > 0 ? pieces.slice(0, giver) : pieces
  let title = joinPieces(runs, titlePieces)
  const words = textOfRuns(title)
  const bracket = /\s*[(（]([^()（）]{4,})[)）]$/.exec(words)
  let event: ReturnType<typeof sliceRuns> = []
  if (bracket?.[1] && eventWords.test(bracket[1]) && bracket.index > 0) {
    const from = bracket.index + bracket[0].indexOf(bracket[1])
    event = sliceRuns(title, from, from + bracket[1].length)
    title = sliceRuns(title, 0, bracket.index)
  }
  // A picture would be in nobody's title; full stops inside it are put back as they were.
  if (textOfRuns(title).trim() === '' || title.some(({ image }) => image)) return undefined
  const plain = giver > 0 || rank || event.length > 0 ? title : runs
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
  if (
    years.some((year) => Number(year) < 1900 || Number(year) > 2100) ||
    new Set(years).size !== years.length
  )
    return undefined
  const after = trimRuns(sliceRuns(first.runs, match[0].length), /^[\s:：,，]+/)
  return { years, lines: [{ ...first, runs: after }, ...rest] }
}

/** A card whose date stands on its last lines. */
function takeDateLine(lines: ReturnType<typeof linesOf>) {
  for (const line of lines.slice(1)) {
    const found = takePeriod([line], { bareYear: true, trailing: false })
    if (found && line.depth === 0 && found.lines.length === 0)
      return { ...found, lines: lines.filter((other) => other !== line) }
  }
  return undefined
}
