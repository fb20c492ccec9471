import { z } from 'zod'
import { scanBibtex } from '../publications/bibliography/read/scan.ts'
import { type Collection, collection, type Entry } from './collection.ts'
import {
  address,
  date,
  email,
  facts,
  flag,
  inlineMarkdown,
  language,
  list,
  month,
  oneOf,
  slug,
  text,
  webAddress,
  wholeNumber,
  year,
} from './schema.ts'

/**
 * What everything on the site *is*: for each collection its directory, its schema and its order, and the two
 * singletons. The types below are inferred from here; nothing is written twice.
 */

/** What every entry can say of itself. */
const common = { order: wholeNumber.optional(), draft: flag.default(false) }

const period = { start: date, end: date.optional() }
const endsAfterStart = ({ start, end }: { start: string; end?: string }) =>
  !end || start.slice(0, end.length) <= end
const endError = { path: ['end'], error: 'an end that is not before the start\ncorrect one of the two' }

const details = list(facts({ label: text, text: inlineMarkdown })).default([])

const labelledLinks = list(facts({ label: text, url: address })).optional()

export const news = collection({
  directory: 'news',
  body: 'required',
  date: (item) => item.date,
  schema: facts({
    ...common,
    date,
    emoji: text.optional(),
    publication: slug.optional(),
    pinned: flag.default(false),
  }),
})

/** Why a text is not one entry of BibTeX. */
function bibtexFault(value: string): string | undefined {
  const { entries, faults } = scanBibtex(value)
  const [fault] = faults
  if (fault)
    return `line ${fault.line} of it${fault.field ? `, ${fault.field}` : ''}: ${fault.message.split(';')[0]}`
  return entries.length === 1 ? undefined : `it holds ${entries.length}`
}

/** A name as it is shown; `family` says which words of it are the family name, where that is not plain to see. */
const named = { name: text, family: text.optional() }
type Named = { name: string; family?: string }
type Marks = { equal: boolean; corresponding: boolean }
const holdsFamily = ({ name, family }: Named) =>
  !family || ` ${name} `.includes(` ${family} `) || name.includes(family)
const familyError = {
  path: ['family'],
  error: 'words of the name itself\nwrite them as they stand in the name',
}

/** A name, or a name with its marks; a name can stand twice in a list. */
const author = z.union(
  [
    text.transform((name): Named & Marks => ({ name, equal: false, corresponding: false })),
    facts({ ...named, equal: flag.default(false), corresponding: flag.default(false) }).refine(
      holdsFamily,
      familyError,
    ),
  ],
  'a name, or a group of keys (name, family, equal, corresponding)\nwrite for example J. Doe',
)

const editor = z.union(
  [text.transform((name): Named => ({ name })), facts(named).refine(holdsFamily, familyError)],
  'a name, or a group of keys (name, family)\nwrite for example J. Doe',
)

/** The address of a picture, alone or with the words for those who do not see it. */
const picture = z.union(
  [address.transform((src) => ({ src, alt: undefined })), facts({ src: address, alt: text.optional() })],
  'the address of a picture, or a group of keys (src, alt)\nwrite for example /images/figure.png',
)

export const publications = collection({
  directory: 'publications',
  body: 'optional',
  date: (paper) => (paper.month ? `${paper.year}-${String(paper.month).padStart(2, '0')}` : `${paper.year}`),
  schema: facts({
    ...common,
    title: inlineMarkdown,
    authors: list(author).refine(
      (authors) => authors.length > 0,
      'at least one author\nwrite one on each line, after "- "',
    ),
    etAl: flag.default(false),
    venue: text,
    venueName: text.optional(),
    year,
    month: month.optional(),
    volume: text.optional(),
    /** The issue of a journal, the number of a report or in a series. */
    number: text.optional(),
    pages: text
      .refine(
        (value) => /\d/.test(value) && !/[{}\\]/.test(value),
        'pages\nwrite for example 12-34, or an article number',
      )
      .optional(),
    series: text.optional(),
    publisher: text.optional(),
    editors: list(editor).optional(),
    /** What a thesis or a report calls itself: PhD thesis, Master’s thesis, Technical report. */
    genre: text.optional(),
    kind: oneOf([
      'conference',
      'journal',
      'workshop',
      'preprint',
      'thesis',
      'book',
      'chapter',
      'report',
      'patent',
      'other',
    ]).optional(),
    distinction: text.optional(),
    role: oneOf(['first', 'co-first', 'corresponding', 'last']).optional(),
    doi: text
      .refine((value) => /^10\.\d{4,9}\/\S+$/.test(value), 'a DOI\nwrite for example 10.1000/182')
      .optional(),
    arxiv: text
      .refine(
        (value) => /^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/.test(value),
        'an arXiv identifier\nwrite for example 1501.00001',
      )
      .optional(),
    scholar: text
      .refine(
        (value) => /^[\w-]+:[\w-]+$/.test(value),
        'an author_pub_id\nwrite for example AbCdEfGhIjK:u5HHmVD_uO8C',
      )
      .optional(),
    links: facts({
      paper: address.optional(),
      code: address.optional(),
      project: address.optional(),
      slides: address.optional(),
      poster: address.optional(),
      video: address.optional(),
      data: address.optional(),
      other: labelledLinks,
    }).optional(),
    bibtex: z
      .string({ error: 'BibTeX as text\nwrite it under "bibtex: |", indented' })
      .refine((value) => !bibtexFault(value), {
        error: ({ input }) =>
          `one entry of BibTeX${typeof input === 'string' && input ? ` (${bibtexFault(input)})` : ''}\ncorrect it, or remove the key`,
      })
      .optional(),
    thumbnail: picture.optional(),
    topics: list(text).default([]),
    selected: flag.default(false),
  }),
})

export const education = collection({
  directory: 'education',
  body: 'optional',
  date: ({ start }) => start,
  schema: facts({
    ...common,
    ...period,
    institution: inlineMarkdown,
    degree: inlineMarkdown,
    url: address.optional(),
    details,
  }).refine(endsAfterStart, endError),
})

export const experience = collection({
  directory: 'experience',
  body: 'optional',
  date: ({ start }) => start,
  schema: facts({
    ...common,
    ...period,
    organization: inlineMarkdown,
    role: inlineMarkdown,
    organizationUrl: address.optional(),
    details,
  }).refine(endsAfterStart, endError),
})

export const teaching = collection({
  directory: 'teaching',
  body: 'optional',
  date: (course) => course.date,
  schema: facts({
    ...common,
    date,
    term: text,
    course: inlineMarkdown,
    institution: inlineMarkdown,
    role: text,
    code: text.optional(),
  }),
})

export const activities = collection({
  directory: 'activities',
  body: 'optional',
  schema: facts({
    ...common,
    group: text,
    area: text.optional(),
    venues: list(facts({ name: text, years: list(year).default([]) })),
  }),
})

export const awards = collection({
  directory: 'awards',
  body: 'optional',
  date: (award) => award.date,
  schema: facts({
    ...common,
    date,
    end: date.optional(),
    title: inlineMarkdown,
    rank: text.optional(),
    issuer: inlineMarkdown.optional(),
    event: inlineMarkdown.optional(),
    url: address.optional(),
  }).refine((award) => endsAfterStart({ start: award.date, end: award.end }), endError),
})

export const talks = collection({
  directory: 'talks',
  body: 'optional',
  date: (talk) => talk.date,
  schema: facts({
    ...common,
    date,
    title: inlineMarkdown,
    host: inlineMarkdown.optional(),
    place: text.optional(),
    links: labelledLinks,
  }),
})

export const sections = collection({
  directory: 'sections',
  body: 'required',
  schema: facts({ ...common, title: text }),
})

/** Every collection under the name of its directory. */
export const collections = {
  news,
  publications,
  education,
  experience,
  teaching,
  activities,
  awards,
  talks,
  sections,
}

export const profile = facts({
  name: text,
  nativeName: facts({ text, lang: language }).optional(),
  authorNames: list(text).default([]),
  headline: text.optional(),
  affiliation: inlineMarkdown.optional(),
  location: text.optional(),
  avatar: address.optional(),
  links: facts({
    email: email.optional(),
    scholar: webAddress.optional(),
    github: webAddress.optional(),
    orcid: webAddress.optional(),
    dblp: webAddress.optional(),
    semanticScholar: webAddress.optional(),
    openAlex: webAddress.optional(),
    researchgate: webAddress.optional(),
    linkedin: webAddress.optional(),
    x: webAddress.optional(),
    bluesky: webAddress.optional(),
    mastodon: webAddress.optional(),
    cv: address.optional(),
    website: webAddress.optional(),
    other: labelledLinks,
  }).optional(),
  keywords: list(text).default([]),
  /** Others in author lists, whose names there lead to their pages. */
  coauthors: list(facts({ name: text, names: list(text).default([]), url: webAddress })).default([]),
})

const fragment = text.refine(
  (value) => /^[^\s#%]+$/.test(value),
  'a fragment id without spaces\nwrite for example news; the address of the section is then /#news',
)

/** What a section of the home page shows: a collection, the profile's text, or one free section by its slug. */
const sectionSource = text.refine(
  (value) =>
    value === 'about' || Object.keys(collections).includes(value) || /^sections\/[a-z0-9-]+$/.test(value),
  `one of about, ${Object.keys(collections).join(', ')}, or sections/ and the name of a file there\nwrite one of these words`,
)

export const site = facts({
  title: text,
  description: text.optional(),
  url: webAddress.optional(),
  lang: language.default('en'),
  sections: list(
    facts({
      of: sectionSource,
      id: fragment,
      title: text.optional(),
      nav: text.optional(),
      aliases: list(fragment).default([]),
    }),
  ),
  /** How many entries the home page shows at most; all of them then have a page of their own. */
  limits: facts({
    news: wholeNumber.optional(),
    publications: wholeNumber.optional(),
    education: wholeNumber.optional(),
    experience: wholeNumber.optional(),
    teaching: wholeNumber.optional(),
    activities: wholeNumber.optional(),
    awards: wholeNumber.optional(),
    talks: wholeNumber.optional(),
  }).default({}),
  /** The venues that the summary of first-authored papers names, in its order. */
  firstAuthorVenues: list(text).default([]),
  scholarStats: facts({
    repository: text
      .refine(
        (value) => /^[\w.-]+\/[\w.-]+$/.test(value),
        'a GitHub repository\nwrite for example owner/name',
      )
      .optional(),
    cdn: flag.default(true),
    maxAgeDays: wholeNumber.optional(),
  }).optional(),
  visitorMap: text
    .refine(
      (value) => /^[\w-]+$/.test(value),
      'the key of a ClustrMaps map\nwrite what stands after d= in its address',
    )
    .optional(),
})

type EntryOf<C> = C extends Collection<infer Schema> ? Entry<Schema> : never

export type NewsItem = EntryOf<typeof news>
export type Publication = EntryOf<typeof publications>
export type Author = Publication['authors'][number]
export type Education = EntryOf<typeof education>
export type Experience = EntryOf<typeof experience>
export type Course = EntryOf<typeof teaching>
export type Activity = EntryOf<typeof activities>
export type Award = EntryOf<typeof awards>
export type Talk = EntryOf<typeof talks>
export type FreeSection = EntryOf<typeof sections>
export type Profile = z.output<typeof profile> & { body: string }
export type Site = z.output<typeof site>
export type Section = Site['sections'][number]
