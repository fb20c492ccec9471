import type { Publication } from '../content/collections/publications.ts'
import { plainText } from '../markdown/markdown.ts'
import { bareArxiv, bareDoi, type CitedPaper, type Statistics } from './statistics.ts'

/**
 * How often each publication was cited, by slug. Joined by author_pub_id, else DOI, else arXiv id, else the exact
 * title (case, spaces and punctuation aside); where more than one paper fits, or fits more than one publication, there
 * is no count. A publication whose author_pub_id the source does not know has none either: its owner said which it is.
 */
export function citationCounts(
  publications: readonly Publication[],
  statistics?: Statistics,
): Map<string, number> {
  const papers = statistics?.papers ?? []
  const known = {
    scholar: index(papers, ({ scholar }) => scholar),
    doi: index(papers, ({ doi }) => doi && bareDoi(doi)),
    arxiv: index(papers, ({ arxiv }) => arxiv && bareArxiv(arxiv)),
    title: index(papers, ({ title }) => title && normalised(title)),
  }
  const find = ({ scholar, doi, arxiv, title }: Publication): CitedPaper[] => {
    if (scholar && known.scholar.size > 0) return known.scholar.get(scholar) ?? []
    return (
      (doi && known.doi.get(bareDoi(doi))) ||
      (arxiv && known.arxiv.get(bareArxiv(arxiv))) ||
      known.title.get(normalised(plainText(title))) ||
      []
    )
  }
  const claims = new Map<CitedPaper, string[]>()
  for (const publication of publications) {
    const [paper, ...others] = find(publication)
    if (paper && others.length === 0) add(claims, paper, publication.slug)
  }
  return new Map(
    [...claims].flatMap(([{ citations }, [slug, ...others]]) =>
      slug && others.length === 0 ? [[slug, citations]] : [],
    ),
  )
}

function index(
  papers: readonly CitedPaper[],
  key: (paper: CitedPaper) => string | undefined,
): Map<string, CitedPaper[]> {
  const found = new Map<string, CitedPaper[]>()
  for (const paper of papers) {
    const value = key(paper)
    if (value) add(found, value, paper)
  }
  return found
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** What is left of a title to compare: its letters and digits, in lower case. */
export function normalised(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}
