import type { Publication } from '../content/collections/publications.ts'
import type { Content } from '../content/load.ts'
import type { Profile } from '../content/profile.ts'
import { cvCollections } from '../content/site.ts'
import { homeContent } from '../site/home.ts'
import { headingWords } from '../site/sections.ts'
import { words } from '../site/words.ts'

/** A collection that a curriculum vitae can show. */
export type CvCollection = (typeof cvCollections)[number]

/** A section of the curriculum vitae: what it shows, as site.md names it, its fragment and its heading. */
type CvSection = { of: string; id: string; title: string }

/** Papers of one kind: the heading, none where all are of one kind, and the number of the first. */
export type PaperGroup = { title?: string; first: number; papers: Publication[] }

/** The curriculum vitae: its sections, and of the content what they show. */
export type Cv = { sections: CvSection[]; content: Content; papers: PaperGroup[] }

/** The curriculum vitae that `cv` of site.md asks for. A section without entries is none. */
export function cvOf(all: Content): Cv {
  const { site } = all
  const content = contentOf(all)
  const home = homeContent(all)
  const chosen = site.cv.sections ?? cvCollections.map((of) => ({ of }))
  const cut = content.publications.length < all.publications.length
  const sections = chosen.flatMap(({ of, title }: { of: string; title?: string }): CvSection[] => {
    if (!hasEntries(of, content)) return []
    const free = content.sections.find(({ slug }) => of === `sections/${slug}`)
    const placed = site.sections.find((section) => section.of === of)
    const heading = isMoreThanHome(of, home, content) ? (placed?.nav ?? placed?.title) : placed?.title
    const own = of === 'publications' && cut ? words.cv.selectedPublications : (heading ?? free?.title)
    return [{ of, id: of.replace('/', '-'), title: title ?? headingWords(own ?? headingOf(of)) }]
  })
  return { sections, content, papers: papersByKind(content.publications) }
}

/** Whether there is anything to show in a curriculum vitae. */
export function hasCv(content: Content): boolean {
  return cvOf(content).sections.length > 0
}

/** The profile with its link to a CV: the owner's own, else the one that is made here. */
export function profileWithCv(content: Content): Profile {
  const { profile } = content
  if (profile.links?.cv || !hasCv(content)) return profile
  return { ...profile, links: { ...profile.links, cv: '/cv' } }
}

/** Whether a section of the curriculum vitae is one of the collections. */
export function isCvCollection(of: string): of is CvCollection {
  return cvCollections.some((name) => name === of)
}

/**
 * Whether the home page has a part alone of what stands here: its heading may say so ("Selected publications"), its words in
 * the navigation do not.
 */
function isMoreThanHome(of: string, home: Content, content: Content): boolean {
  return isCvCollection(of) && home[of].length < content[of].length
}

function hasEntries(of: string, content: Content): boolean {
  if (of === 'about') return content.profile.body !== ''
  return isCvCollection(of)
    ? content[of].length > 0
    : content.sections.some(({ slug }) => of === `sections/${slug}`)
}

function headingOf(of: string): string {
  return of === 'about' || isCvCollection(of) ? words.cv.headings[of] : of
}

/** The papers that are asked for, and of every entry as much as is asked for. */
function contentOf(all: Content): Content {
  const { cv } = all.site
  const publications = all.publications.filter(({ selected }) => cv.publications === 'all' || selected)
  if (cv.length === 'long') return { ...all, publications }
  const bare = <Entry extends { body: string }>(entry: Entry): Entry => ({ ...entry, body: '' })
  return {
    ...all,
    publications,
    education: all.education.map((entry) => ({ ...bare(entry), details: [] })),
    experience: all.experience.map((entry) => ({ ...bare(entry), details: [] })),
    awards: all.awards.map(bare),
    teaching: all.teaching.map(bare),
    activities: all.activities.map(bare),
    talks: all.talks.map(bare),
  }
}

type Kind = keyof typeof words.cv.kinds

const kinds = Object.keys(words.cv.kinds).filter(isKind)

function isKind(word: string): word is Kind {
  return Object.hasOwn(words.cv.kinds, word)
}

/** What a paper counts as here: what is submitted anywhere is not yet of that kind. */
function kindHere({ kind = 'other', status }: Publication): Kind {
  return status === 'submitted' && kind !== 'preprint' ? 'submitted' : kind
}

/** Publications by kind in the order of the table of words, numbered through. */
function papersByKind(publications: readonly Publication[]): PaperGroup[] {
  const groups = kinds
    .map((kind) => ({ kind, papers: publications.filter((paper) => kindHere(paper) === kind) }))
    .filter(({ papers }) => papers.length > 0)
  let first = 1
  return groups.map(({ kind, papers }) => {
    const group = { title: groups.length > 1 ? words.cv.kinds[kind] : undefined, first, papers }
    first += papers.length
    return group
  })
}
