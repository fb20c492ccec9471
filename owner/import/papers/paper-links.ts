import { urlOf } from '../../../lib/markdown/web-address.ts'
import type { Line, Run } from '../page/lines.ts'
import { sliceRuns, textOfRuns, trimRuns } from '../page/lines.ts'

/** The links of a paper, by what their words say they lead to. */

export type PaperLink = { label: string; url: string }

const kinds: [key: 'paper' | 'code' | 'project' | 'slides' | 'poster' | 'video' | 'data', words: RegExp][] = [
  ['paper', /^(paper|pdf|full ?text|论文)$/i],
  ['code', /^(code|git ?hub|source( code)?|代码)$/i],
  ['project', /^(project( ?page)?|website|web ?page|home ?page|page|项目(主页)?)$/i],
  ['slides', /^slides?$/i],
  ['poster', /^posters?$/i],
  ['video', /^(video|talk|presentation( video)?|demo video|youtube|bilibili|视频)$/i],
  ['data', /^(data|datasets?|benchmark|数据(集)?)$/i],
]

const others =
  /^(arxiv|doi|bib(tex)?|cite|citation|demo|blog( post)?|hugging ?face|hf|models?( weights?)?|weights?|open ?review|supp(lementary|lement)?( material)?|appendix|post|linkedin post|news|media|press|huggingface daily paper|model ?scope|pypi|colab|tweet|x|publisher|acm|ieee( xplore)?|springer|link|preprint|bioRxiv|medRxiv|twitter|poster and slides|thread|docs?|documentation|download|下载|知乎|zhihu|中文解读|解读)$/i

/** A link's words without brackets and icons around them. */
function bareLabel(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
    .replace(/^[\s[\](){}【】|:：,]+|[\s[\](){}【】|:：,]+$/g, '')
    .trim()
}

/** Whether a link's words name a kind of thing rather than a paper. */
export function isLabel(text: string): boolean {
  const label = bareLabel(text)
  return others.test(label) || kinds.some(([, words]) => words.test(label))
}

/**
 * Takes the labelled links out of lines.
 *
 * @param whole whether a line that is nothing but links gives them all, whatever their words
 * @returns the links in order, and the lines without them
 */
export function takeLinks(lines: readonly Line[]): { links: PaperLink[]; lines: Line[]; spent: string[] } {
  const links: PaperLink[] = []
  const spent: string[] = []
  const rest = lines.map((line) => {
    const groups = groupsOf(line.runs)
    const onlyLabels = groups.every(
      (group) =>
        separates(textOfRuns(group)) ||
        textOfRuns(group)
          .split(/[[\]()|]+/)
          .every((label) => label.trim() === '' || isLabel(label)),
    )
    if (
      onlyLabels &&
      groups.every((group) => group[0]?.href === undefined) &&
      /[[(|]/.test(textOfRuns(line.runs))
    ) {
      // Labels that lead nowhere: places kept for links that never came.
      spent.push(textOfRuns(line.runs))
      return { ...line, runs: line.runs.filter(({ text }) => text === '') }
    }
    const onlyLinks = groups.every(
      (group) =>
        group[0]?.href !== undefined || separates(textOfRuns(group)) || group[0]?.scholar !== undefined,
    )
    const labelled = groups.some((group) => group[0]?.href !== undefined && isLabel(textOfRuns(group)))
    const inRow = line.classes.some((one) =>
      /(^|[-_])(links?|meta|buttons?|actions|btns?)([-_]|$)/i.test(one),
    )
    const all = onlyLinks && (labelled || inRow || groups.length > 2 || bracketed(line.runs))
    const kept = groups.flatMap((group): Run[] => {
      const url = group[0]?.href
      const words = textOfRuns(group)
      if (url === undefined || url.startsWith('#') || url.startsWith('mailto:')) return group
      if (!(all || isLabel(words))) return group
      const label = bareLabel(words)
      if (label === '') return group
      links.push({ label, url })
      spent.push(...(words.match(/\p{Extended_Pictographic}/gu) ?? []))
      return group.filter(({ image, scholar }) => image !== undefined || scholar !== undefined)
    })
    if (kept.length === line.runs.length) return line
    const isEmpty = separates(textOfRuns(kept))
    // The full stop or comma behind a link that began the line goes with it.
    const first = groups.find((group) => textOfRuns(group).trim() !== '')
    const begins = first !== undefined && !kept.some((run) => first.includes(run))
    const rest = begins ? trimRuns(kept, /^[.,;:|/·–—-]*\s+/) : kept
    return { ...line, runs: isEmpty ? kept.filter(({ text }) => text === '') : withoutHollows(rest) }
  })
  return { links, spent, lines: rest.filter(({ runs }) => runs.length > 0) }
}

/** Neighbouring runs with one address are one link. */
export function groupsOf(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && last[0]?.href === run.href && run.scholar === undefined && last[0]?.scholar === undefined)
      last.push(run)
    else groups.push([run])
  }
  return groups
}

function bracketed(runs: readonly Run[]): boolean {
  return /^[\s([【]*\[.*\][\s\])】]*$/.test(textOfRuns(runs).trim())
}

/** Nothing but brackets, bars and spaces. */
function separates(text: string): boolean {
  return /^[\s[\]()|/,·•:：;–—-]*$/.test(text)
}

/** The brackets that links stood in, `([paper], [code])`, say nothing when the links are gone. */
function withoutHollows(runs: readonly Run[]): Run[] {
  let rest = [...runs]
  for (;;) {
    const hollow = /[([【][\s,;|/·]*[)\]】]/.exec(textOfRuns(rest))
    if (!hollow) return rest
    rest = [...sliceRuns(rest, 0, hollow.index), ...sliceRuns(rest, hollow.index + hollow[0].length)]
  }
}

/**
 * Puts links under the keys of a paper. The link of its title leads to the paper, unless its address says otherwise;
 * a link that has no key of its own, or whose key is taken, keeps its words under `other`.
 *
 * @returns the facts, and the words that the keys say
 */
export function linkFacts(links: readonly PaperLink[], title?: string) {
  const facts: Record<string, string> = {}
  const other: PaperLink[] = []
  const spent: string[] = []
  let doi: string | undefined
  let arxiv: string | undefined
  for (const { label, url } of links) {
    const key = kinds.find(([, words]) => words.test(label))?.[0]
    const identified = doiOf(url)
    const preprint = /^https:\/\/arxiv\.org\/abs\/(\d{4}\.\d{4,5}(?:v\d+)?)$/.exec(url)?.[1]
    if (key && (facts[key] === undefined || facts[key] === url)) {
      facts[key] = url
      spent.push(label)
    } else if (/^doi$/i.test(label) && identified && (doi === undefined || doi === identified)) {
      doi = identified
      spent.push(label)
    } else if (/^arxiv$/i.test(label) && preprint && (arxiv === undefined || arxiv === preprint)) {
      arxiv = preprint
      spent.push(label)
    } else if (!other.some((known) => known.url === url && known.label === label)) other.push({ label, url })
    else spent.push(label)
  }
  if (title !== undefined) {
    const known = [...Object.values(facts), ...other.map(({ url }) => url)].includes(title)
    const at = urlOf(title)?.hostname ?? ''
    const key = at === 'github.com' ? 'code' : at.endsWith('.github.io') ? 'project' : 'paper'
    const identified = doiOf(title)
    if (!known) {
      if (identified && doi === undefined) doi = identified
      else if (facts[key] === undefined) facts[key] = title
      else if (facts.paper === undefined) facts.paper = title
      else other.push({ label: 'Link', url: title })
    }
  }
  const group = Object.keys(facts).length + other.length > 0 ? { links: { ...ordered(facts), other } } : {}
  return { facts: { ...(doi ? { doi } : {}), ...(arxiv ? { arxiv } : {}), ...group }, spent }
}

/** The DOI that an address of doi.org leads to. */
function doiOf(url: string): string | undefined {
  return /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^\s?#%]+)$/.exec(url)?.[1]
}

function ordered(facts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    kinds.flatMap(([key]) => (facts[key] === undefined ? [] : [[key, facts[key] ?? '']])),
  )
}
