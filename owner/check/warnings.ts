import { slugOf } from '../../lib/content/collection.ts'
import type { Publication } from '../../lib/content/collections/publications.ts'
import { isDraft, parseFrontMatter, type SourceFile } from '../../lib/content/front-matter.ts'
import type { Content } from '../../lib/content/load.ts'
import { fieldName, show } from '../../lib/content/problem.ts'
import { problemAt } from '../../lib/content/references.ts'
import { doubtsIn } from '../../lib/markdown/faults/faults.ts'
import { kindShown } from '../../lib/publications/kind.ts'
import { publicationLinks } from '../../lib/publications/links.ts'
import { bibliographyRemarks, publicationPlaces } from '../../lib/publications/place.ts'
import { linksOf, linksOfBibliographies, misleadingLinks, textsIn } from '../../lib/site/links.ts'
import { isArxivDoi } from '../remote/known.ts'
import type { Finding } from './finding.ts'

/** DOI prefixes under which preprint servers register: bioRxiv and medRxiv (both), ChemRxiv, SSRN, OSF, PsyArXiv, … */
const preprintPrefixes =
  /^10\.(48550|1101|64898|26434|2139|31219|31234|31235|21203|20944|36227|22541|12688|5281)\//

/**
 * What is allowed and probably not meant.
 *
 * @param content what visitors get and the drafts besides
 * @param staleMonths age in months from which the newest news is old
 */
export function warningsOf(
  content: Content,
  files: readonly SourceFile[],
  { staleMonths, now }: { staleMonths: number; now: Date },
): Finding[] {
  const placeOf = publicationPlaces(files)
  const ofPaper: OfPaper = (slug, field, message) => ({
    severity: 'warning',
    ...placeOf(slug, field),
    ...(field && { field }),
    message,
  })
  const ofNews: OfNews = (slug, field, message) => {
    const file = files.find(({ path }) => path.startsWith('content/news/') && slugOf(path) === slug)
    return { severity: 'warning', ...problemAt(file, [field], message) }
  }
  const visible = content.publications.filter(({ draft }) => !draft)
  const misleading = misleadingLinks(files).map((link): Finding => ({ severity: 'warning', ...link }))
  const leftOut = bibliographyRemarks(files).map((remark): Finding => ({ severity: 'warning', ...remark }))
  return [
    ...withoutLink(visible, ofPaper),
    ...published(visible, ofPaper),
    ...partedNames(visible, ofPaper),
    ...doubtfulTitles(visible, ofPaper),
    ...pointingToDrafts(content, ofNews),
    ...leftOut,
    ...misleading,
    ...files.flatMap(doubts),
    ...addressesOfTemplates(content, files),
    ...staleNews(content, { staleMonths, now }, ofNews),
  ]
}

/** What templates write in an address for a name or a number of their users': "user=YOUR_ID", "github.com/yourusername". */
const ofTemplate =
  /(?<![a-z\d]-)\byour[_-]?(?:id|user(?:name)?|name|handle|profile|repo)(?![a-z\d])|(?<![\w.])you(?:r[._-]?(?:name|e?mail))?@|XXXX\.XXXXX|\bFILE_ID\b/i

function addressesOfTemplates(content: Content, files: readonly SourceFile[]): Finding[] {
  const suspected = files.filter(({ bytes }) => ofTemplate.test(Buffer.from(bytes).toString()))
  return [...linksOf(suspected), ...linksOfBibliographies(content.publications, files)]
    .filter(({ url, draft }) => !draft && ofTemplate.test(url))
    .map(({ path, line, field, url }) => ({
      severity: 'warning',
      path,
      line,
      field,
      message: `expected an address of yours, received one that a template has (${show(url)}); write your own, or remove it; if it is meant, leave it`,
    }))
}

/** What a text or a fact holds that other tools leave behind, and that its owner can mean as well. */
function doubts(file: SourceFile): Finding[] {
  const parts = parseFrontMatter(file)
  // In a draft, what is still to do stands where it belongs.
  if ('problems' in parts || isDraft(parts.data)) return []
  const asked = ({ name, text, instead }: ReturnType<typeof doubtsIn>[number], otherwise: string) => ({
    severity: 'warning' as const,
    path: file.path,
    message: `expected words for visitors, received what may be ${name} (${show(text)}): if so, ${instead}; if it is meant, ${otherwise}`,
  })
  // An address is no text, and BibTeX is shown as it is.
  const texts = textsIn(parts.data).filter(
    ({ keys: [key], text }) => key !== 'bibtex' && !/^(?:https?:\/)?\/\S+$/.test(text),
  )
  const ofFacts = texts.flatMap(({ keys, text }) =>
    doubtsIn(text).map(
      (doubt): Finding => ({
        line: parts.lineOf(keys),
        field: fieldName(keys, parts.data),
        ...asked(doubt, 'leave it'),
      }),
    ),
  )
  const ofBody = doubtsIn(parts.body).map(
    (doubt): Finding => ({
      line: parts.bodyLine + doubt.line - 1,
      ...asked(doubt, 'leave it, or write it as code between backticks'),
    }),
  )
  return [...ofFacts, ...ofBody]
}

/** A warning of an entry, by its slug, the key it is about, and the words. */
type OfPaper = (slug: string, field: string | undefined, message: string) => Finding
type OfNews = (slug: string, field: string, message: string) => Finding

/** So many papers without a way to them are named one by one; of more, as of a historian's books, one sentence tells. */
const fewPapers = 5

function withoutLink(papers: readonly Publication[], ofPaper: OfPaper): Finding[] {
  const advice = 'add doi, arxiv or links.paper'
  const lacking = papers
    // A manuscript that is only submitted is often nowhere yet.
    .filter((paper) => publicationLinks(paper).length === 0 && paper.status !== 'submitted')
    .map(({ slug }) => slug)
  if (lacking.length <= fewPapers)
    return lacking.map((slug) =>
      ofPaper(slug, undefined, `expected a way to the paper, received none; ${advice}`),
    )
  const some = lacking.slice(0, fewPapers).join(', ')
  return [
    {
      severity: 'warning',
      path: 'content/publications',
      message: `expected a way to each paper, received none for ${lacking.length} (${some} …); where there is one, ${advice}`,
    },
  ]
}

/** Preprints that have the DOI of a publisher. */
function published(papers: readonly Publication[], ofPaper: OfPaper): Finding[] {
  return papers
    .filter(({ doi }) => doi !== undefined && !isArxivDoi(doi) && !preprintPrefixes.test(doi))
    .flatMap(({ slug, kind, venue }) => {
      // What the venue shows is said of it, since nobody wrote the kind then.
      const shows = kindShown({ venue }) === 'preprint'
      if (!shows && kind !== 'preprint') return []
      const advice = 'write where it was published (npm run add shows what Crossref knows)'
      return [
        ofPaper(
          slug,
          shows ? 'venue' : 'kind',
          `expected no preprint, since there is a DOI of another register; ${advice}`,
        ),
      ]
    })
}

/** What programs put in the place of a title: "On Looms.pdf", "Microsoft Word - looms.doc". */
const nameOfFile = /^microsoft (?:word|powerpoint) - |\S\.(?:pdf|docx?|odt|rtf|tex|indd|dvi|pptx?)$/i

/** Titles that are the name of a file; and in BibTeX, of which nothing else is asked, those of templates. */
function doubtfulTitles(papers: readonly Publication[], ofPaper: OfPaper): Finding[] {
  return papers.flatMap(({ slug, title }) => {
    const isOfFile = nameOfFile.test(title) && !/[`/]/.test(title)
    const doubt = ofPaper(slug, 'title', '').path.endsWith('.bib') ? doubtsIn(title)[0] : undefined
    if (!isOfFile && !doubt) return []
    const [what, instead] = isOfFile
      ? ['the name of a file', 'write the title itself']
      : [doubt?.name, 'write it as it was published, with \\emph{…} for what is in italics']
    return [
      ofPaper(
        slug,
        'title',
        `expected the title of a paper, received what may be ${what} (${show(title)}): if so, ${instead}; if it is meant, leave it`,
      ),
    ]
  })
}

/** A name of one word, in a script that sets given names and family names apart by a space. */
const oneWord = /^(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek})[\p{L}\p{M}.'’-]*$/u

/** Authors of one word each, in pairs: between [ and ] a comma ends a name, so that [Quill, Ada] is two people. */
function partedNames(papers: readonly Publication[], ofPaper: OfPaper): Finding[] {
  return papers
    .filter(
      ({ authors }) =>
        authors.length > 0 &&
        authors.length % 2 === 0 &&
        authors.every(({ name }) => oneWord.test(name) && /\p{Ll}/u.test(name)),
    )
    .map(({ slug, authors, authors: [first, second] }) =>
      ofPaper(
        slug,
        'authors',
        `expected names of people, received single words (${show(first?.name)}, ${show(second?.name)}${authors.length > 2 ? ' …' : ''}), as between [ and ] a comma ends a name; write each on a line of its own, the given name first: - Ada Quill; if these are whole names, leave them`,
      ),
    )
}

function pointingToDrafts({ news, publications }: Content, ofNews: OfNews): Finding[] {
  const drafts = new Set(publications.filter(({ draft }) => draft).map(({ slug }) => slug))
  return news
    .filter(({ draft, publication }) => !draft && publication !== undefined && drafts.has(publication))
    .map(({ slug, publication }) =>
      ofNews(
        slug,
        'publication',
        `expected a publication that visitors see, received "${publication}", a draft; publish it, or remove the key`,
      ),
    )
}

function staleNews(
  { news }: Content,
  { staleMonths, now }: { staleMonths: number; now: Date },
  ofNews: OfNews,
): Finding[] {
  const newest = news.find(({ draft }) => !draft)
  if (!newest || monthsSince(newest.date, now) <= staleMonths) return []
  return [
    ofNews(
      newest.slug,
      'date',
      `expected news of the last ${staleMonths} months, received ${newest.date} as the newest; add some (npm run new -- news)`,
    ),
  ]
}

/** Whole months from a date, of which a bare year counts as its December, to a moment. */
function monthsSince(date: string, now: Date): number {
  const [year = 0, month = 12] = date.split('-').map(Number)
  return (now.getUTCFullYear() - year) * 12 + (now.getUTCMonth() + 1 - month)
}
