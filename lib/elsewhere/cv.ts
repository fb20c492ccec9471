import type { List, RootContent } from 'mdast'
import type { Content } from '../content/load.ts'
import { contactsOf } from '../cv/contacts.ts'
import { cvOf, isCvCollection, type PaperGroup } from '../cv/cv.ts'
import { paperLine } from '../cv/paper-line.ts'
import { words } from '../site/words.ts'
import { entriesIn } from './entries.ts'
import { heading, joined, link, list, onLines, paragraph, phrases, plain, strong } from './nodes.ts'
import { authorPhrases, legend } from './paper.ts'
import { proseIn } from './prose.ts'

/** The curriculum vitae as its page has it; undefined where there is nothing to show. */
export function cvTree(all: Content): RootContent[] | undefined {
  const { sections, content, papers } = cvOf(all)
  if (sections.length === 0) return undefined
  const { profile } = content
  const { name, nativeName, headline, affiliation, location } = profile
  const facts = joined([headline, affiliation && phrases(affiliation), location])
  const contents = (of: string): RootContent[] => {
    if (of === 'publications') return numbered(papers, content)
    if (isCvCollection(of)) return entriesIn(of, { content, papers: [], citations: new Map(), above: 2 })
    const free = content.sections.find(({ slug }) => of === `sections/${slug}`)
    return proseIn(of === 'about' ? profile.body : (free?.body ?? ''), {
      above: 2,
      part: of.replace('/', '-'),
    })
  }
  return [
    heading(1, plain(name)),
    paragraph(plain([nativeName?.text, words.cv.name].filter(Boolean).join(' · '))),
    ...(facts.length > 0 ? [paragraph(...facts)] : []),
    ...list(
      contactsOf(profile).map(({ label, text, url }) => [
        paragraph(plain(`${label}: `), link(url, plain(text))),
      ]),
    ),
    ...sections.flatMap(({ of, title }) => [heading(2, plain(title)), ...contents(of)]),
  ]
}

function numbered(groups: readonly PaperGroup[], { profile, site }: Content): RootContent[] {
  return [
    ...groups.flatMap(({ title, first, papers }) => [
      ...(title ? [heading(3, plain(title))] : []),
      ...list(
        papers.map((paper) => {
          const { venue, facts, distinctions, coFirst, identifiers } = paperLine(paper, site)
          const where = joined([
            venue && [{ type: 'emphasis' as const, children: [plain(venue)] }],
            ...facts,
            ...distinctions.map((one) => [strong(plain(one))]),
            coFirst && words.coFirstAuthor,
            ...identifiers.map(({ label, url }) => link(url, plain(label))),
          ])
          return [
            paragraph(
              ...onLines([
                [link(`/publications/${paper.slug}`, ...phrases(paper.title, { linked: true }))],
                authorPhrases(paper, profile),
                where,
              ]),
            ),
          ]
        }),
      ).map((one): List => ({ ...one, ordered: true, start: first })),
    ]),
    ...legend(groups.flatMap(({ papers }) => papers)),
  ]
}
