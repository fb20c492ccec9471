import type { PhrasingContent, RootContent } from 'mdast'
import type { Publication } from '../content/collections/publications.ts'
import type { Content } from '../content/load.ts'
import type { Profile } from '../content/profile.ts'
import { authorMarks, isOwner, pageOfCoauthor } from '../publications/authorship.ts'
import { imprintWithYear } from '../publications/imprint.ts'
import { publicationLinks } from '../publications/links.ts'
import { venueInFull } from '../publications/metadata.ts'
import { words } from '../site/words.ts'
import { type Blocks, joined, link, onLines, paragraph, phrases, plain, strong } from './nodes.ts'

/** A paper for those who read it away from the site's pages: the same facts, in the same order. */

/** Who wrote a paper: the owner's name strong, co-authors' names links where their page is known, each with its marks. */
export function authorPhrases(
  { authors, etAl, editors = [], collaboration }: Publication,
  profile: Profile,
): PhrasingContent[] {
  const names = authors.map((author) => {
    const page = pageOfCoauthor(author, profile)
    const name = plain(author.name)
    const marks = authorMarks.filter((one) => one.of(author)).map(({ mark }) => mark)
    return [
      isOwner(author, profile) ? strong(name) : page ? link(page, name) : name,
      ...(marks.length > 0 ? [plain(marks.join(''))] : []),
    ]
  })
  // Of a book by several hands, the editors stand where authors would.
  const instead =
    authors.length === 0 && `${editors.map(({ name }) => name).join(', ')} (${words.editors(editors.length)})`
  const all = joined([...names, etAl && words.etAl, instead])
  return collaboration ? [...all, plain(` (${collaboration})`)] : all
}

/** What the marks beside the authors of these papers mean; nothing where there are none. */
export function legend(publications: readonly Publication[]): Blocks {
  const used = authorMarks.filter((mark) => publications.some(({ authors }) => authors.some(mark.of)))
  return used.length === 0
    ? []
    : [paragraph(plain(used.map(({ mark, meaning }) => `${mark} ${meaning}`).join('; ')))]
}

/** A paper in a list: its title, which leads to its page, then who, then where and the way to it. */
export function paperLines(
  publication: Publication,
  profile: Profile,
  cited: number | undefined,
): PhrasingContent[] {
  const { slug, title, venue, year, status, distinction, role } = publication
  const lines = [
    [strong(link(`/publications/${slug}`, ...phrases(title, { linked: true })))],
    authorPhrases(publication, profile),
    joined([
      [venue, year].filter(Boolean).join(' '),
      status && words.status[status],
      distinction,
      role === 'co-first' && words.coFirstAuthor,
      links(publication),
      cited !== undefined && words.cited(cited),
    ]),
  ]
  return onLines(lines)
}

/** What stands under a paper's title on its page: who, where, and the way to it. */
export function paperHead(
  publication: Publication,
  { profile, site }: Pick<Content, 'profile' | 'site'>,
): Blocks {
  const { venue, venueName, status, distinction, role, topics } = publication
  const inFull = venueInFull(publication)
  const short = venueName && venue && venueName !== venue && ` (${venue})`
  const where = joined([
    inFull && [strong(plain(inFull)), ...(short ? [plain(short)] : [])],
    ...imprintWithYear(publication, site.lang),
    status && words.status[status],
    distinction && [strong(plain(distinction))],
    role === 'co-first' && words.coFirstAuthor,
  ])
  const lines = [authorPhrases(publication, profile), where, links(publication)]
  return [
    ...lines.filter((line) => line.length > 0).map((line) => paragraph(...line)),
    ...legend([publication]),
    ...(topics.length > 0 ? [paragraph(plain(`${words.topics}: ${topics.join(', ')}`))] : []),
  ]
}

function links(publication: Publication): PhrasingContent[] {
  return joined(publicationLinks(publication).map(({ label, url }) => [link(url, plain(label))]))
}

/** The picture of a paper, where it has one. */
export function thumbnailOf({ thumbnail }: Publication): RootContent[] {
  return thumbnail ? [paragraph({ type: 'image', url: thumbnail.src, alt: thumbnail.alt ?? '' })] : []
}
