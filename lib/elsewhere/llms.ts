import type { PhrasingContent, RootContent } from 'mdast'
import { biographiesOf } from '../biographies/offered.ts'
import type { Content } from '../content/load.ts'
import { hasCv } from '../cv/cv.ts'
import { cutCollections } from '../site/home.ts'
import { headingWords } from '../site/sections.ts'
import { words } from '../site/words.ts'
import { feedTypes, hasFeed, markdownPath, wholeAddresses } from './addresses.ts'
import { asMarkdown } from './markdown.ts'
import { type Blocks, heading, joined, link, list, paragraph, phrases, plain } from './nodes.ts'

/**
 * `/llms.txt` (llmstxt.org): whose site this is, in a sentence and a few facts, then where everything is as Markdown, and
 * under "Optional" what can be left out.
 *
 * @param absolute makes the whole address of a path of the site
 * @param hasPdf whether the curriculum vitae was made as PDF
 */
export function llmsText(content: Content, absolute: (path: string) => string, hasPdf: boolean): string {
  const { site, profile, news, publications } = content
  const { headline, affiliation, location, nativeName, name } = profile
  const about = site.description ?? headline
  const facts = joined([
    [plain(nativeName ? `${name} (${nativeName.text})` : name)],
    headline,
    affiliation && phrases(affiliation),
    location,
  ])
  const pages = [
    item('/', words.toHomePage),
    ...(news.length > 0 ? [item('/news', words.news)] : []),
    ...(publications.length > 0 ? [item('/publications', words.publications)] : []),
    ...(hasCv(content) ? [item('/cv', words.cv.name)] : []),
    ...(biographiesOf(content).length > 0 ? [item('/bio', words.biography)] : []),
    ...cutCollections(content).map((of) => item(`/${of}`, titleOf(of, content))),
  ]
  const papers = publications.map(({ slug, title, venue, year }) =>
    item(`/publications/${slug}`, phrases(title, { linked: true }), [venue, year].filter(Boolean).join(' ')),
  )
  const files = [
    ...(publications.length > 0
      ? [
          file('/publications.bib', 'BibTeX'),
          file('/publications.ris', 'RIS'),
          file('/publications.json', 'CSL-JSON'),
        ]
      : []),
    ...(hasCv(content)
      ? [
          ...(hasPdf ? [file('/cv.pdf', `${words.cv.name} (${words.cv.pdf})`)] : []),
          file('/resume.json', words.cv.data),
        ]
      : []),
    ...(hasFeed(content) ? Object.values(feedTypes).map((path) => file(path, path.slice(1))) : []),
  ]
  const tree: RootContent[] = [
    heading(1, plain(site.title)),
    ...(about ? [{ type: 'blockquote' as const, children: [paragraph(plain(about))] }] : []),
    paragraph(...facts),
    heading(2, plain(words.pagesOfSite)),
    ...list(pages),
    ...(papers.length > 0 ? [heading(2, plain(words.publications)), ...list(papers)] : []),
    // The one heading that has a meaning of its own, whatever the language.
    ...(files.length > 0 ? [heading(2, plain('Optional')), ...list(files)] : []),
  ]
  return asMarkdown(tree, wholeAddresses(absolute, '/'))
}

function item(page: string, name: string | PhrasingContent[], said = ''): Blocks {
  const label = typeof name === 'string' ? [plain(name)] : name
  return [paragraph(link(markdownPath(page), ...label), ...(said ? [plain(`: ${said}`)] : []))]
}

function file(path: string, name: string): Blocks {
  return [paragraph(link(path, plain(name)))]
}

function titleOf(of: string, { site }: Content): string {
  return headingWords(site.sections.find((section) => section.of === of)?.title ?? of)
}
