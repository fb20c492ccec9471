import { XMLParser } from 'fast-xml-parser'
import { withoutControls } from '../../lib/control-characters.ts'
import { beyondLimits } from '../../lib/markdown/limits.ts'
import { bareArxiv, fieldsOf } from '../../lib/scholar/statistics.ts'
import { kindOf } from '../../lib/services/fetch-json.ts'
import { later } from '../../lib/services/fetch-text.ts'
import { hasAnswered } from '../../lib/services/refusal.ts'
import { markdownOfText } from './markup.ts'
import type { Services } from './services.ts'
import type { Work } from './work.ts'

/** How many papers one question may name. */
const batchSize = 100

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  // Numbers of characters too: Jos&#233;.
  htmlEntities: true,
  isArray: (name) => name === 'entry' || name === 'author',
})

/**
 * Asks arXiv for papers (API User's Manual: an Atom feed, with `arxiv:doi` and `arxiv:journal_ref`).
 *
 * @param works is filled, so that what was found before a failure is known after it
 * @returns the papers it knows, by their id without a version
 * @throws Error in one line
 */
export async function fetchArxiv(
  ids: readonly string[],
  services: Services,
  works: Map<string, Work> = new Map(),
): Promise<Map<string, Work>> {
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize)
    const query = { id_list: batch.join(','), max_results: String(batchSize) }
    let xml: string
    try {
      xml = await services.arxiv.text('/api/query', query, 'application/atom+xml, application/xml')
    } catch (error) {
      // Where one id of a list is malformed, the whole question is.
      if (hasAnswered(error, 400))
        throw new Error(
          `arXiv takes none of ${batch.join(', ')} for an id; correct ${batch.length === 1 ? 'it' : 'them'}`,
        )
      throw error
    }
    for (const work of readFeed(xml)) works.set(bareArxiv(work.arxiv), work)
  }
  return works
}

/**
 * Reads the papers of an Atom feed of arXiv; an entry without an id or a title is left out.
 *
 * @throws Error in one line for what is no such feed
 */
export function readFeed(xml: string): (Work & { arxiv: string })[] {
  let document: unknown
  try {
    document = parser.parse(xml)
  } catch {
    document = undefined
  }
  const root = fieldsOf(document)
  if (!('feed' in root))
    throw new Error(
      `arXiv: expected an Atom feed, received ${/<feed\b/.test(xml) ? `one that breaks off or is damaged; ${later}` : kindOf(xml)}`,
    )
  const { entry } = fieldsOf(root.feed)
  return Array.isArray(entry) ? entry.flatMap(reshapeEntry) : []
}

function reshapeEntry(value: unknown): (Work & { arxiv: string })[] {
  const entry = fieldsOf(value)
  const arxiv = /\/abs\/(.+?)(?:v\d+)?$/.exec(words(entry.id) ?? '')?.[1]
  const title = words(entry.title)
  if (!arxiv || !title) return []
  const authors = Array.isArray(entry.author)
    ? entry.author.flatMap((author: unknown) => words(fieldsOf(author).name) ?? [])
    : []
  const [, year, month] = /^(\d{4})-(\d\d)-/.exec(words(entry.published) ?? '') ?? []
  const summary = typeof entry.summary === 'string' ? withoutControls(entry.summary) : ''
  const beyond = beyondLimits(summary)
  const abstract = beyond ? '' : markdownOfText(summary)
  const journal = words(entry.journal_ref)
  const withdrawal = withdrawalIn(words(entry.comment), words(summary))
  return [
    {
      source: 'arXiv',
      title: markdownOfText(title),
      authors,
      arxiv,
      doi: words(entry.doi)?.split(' ')[0],
      ...(abstract && { abstract }),
      ...(journal && { publishedIn: journal }),
      facts: {
        venue: 'arXiv',
        year: year ? Number(year) : undefined,
        month: month ? Number(month) : undefined,
        kind: 'preprint',
      },
      remarks: [
        ...(withdrawal ? [`arXiv says that it was withdrawn: ${withdrawal}`] : []),
        ...(journal ? [`arXiv names where it was published: ${journal}`] : []),
        ...(beyond ? [`its abstract is left out: ${beyond.message}`] : []),
      ],
    },
  ]
}

/**
 * The sentence with which authors withdrew a paper (arXiv's help, "Withdrawing an article"): in the comment, or as the
 * beginning of the abstract. A paper can be about what was withdrawn.
 */
function withdrawalIn(comment = '', summary = ''): string | undefined {
  const sentence =
    /\b(?:this|the) (?:\w+ )?(?:paper|article|submission|manuscript|preprint|work|version|draft) (?:has been|was|is|will be) withdrawn\b/i
  const isSaid = sentence.test(comment) || /^\W*withdrawn\b(?! from\b)/i.test(comment)
  const said = isSaid ? comment : sentence.test(summary.slice(0, 120)) ? summary : undefined
  return said && (said.length > 160 ? `${said.slice(0, 160)}…` : said)
}

function words(value: unknown): string | undefined {
  const text = typeof value === 'string' ? withoutControls(value).replace(/\s+/g, ' ').trim() : ''
  return text === '' ? undefined : text
}
