import { z } from 'zod'
import { isSiteAddress, isWebAddress } from '../markdown/web-address.ts'
import { citationStyles, usualStyles } from '../publications/bibliography/styles/style-names.ts'
import { isEditable } from '../site/edit-address.ts'
import type { SingleFile } from './collection.ts'
import { collectionNames, isCollection, limitedCollections } from './collections.ts'
import { facts, flag, language, list, oneOf, text, token, wholeNumber } from './schema.ts'
import { webAddress } from './values/addresses.ts'
import { accent } from './values/colour.ts'

const fragment = token.refine(
  (value) => /^[^\s#%]+$/.test(value),
  'a fragment id without spaces\nwrite for example news; the address of the section is then /#news',
)

/** Names between slashes, none of which leads upwards. */
const path = (error: string) =>
  token.refine((value) => value.split('/').every((name) => /^(?!\.{1,2}$)[\w.-]+$/.test(name)), error)

/** What a section of the home page shows: a collection, the profile's text, or one free section by its slug. */
const sectionSource = token.refine(
  (value) => value === 'about' || isCollection(value) || /^sections\/[a-z0-9-]+$/.test(value),
  `one of about, ${collectionNames.join(', ')}, or sections/ and the name of a file there\nwrite one of these words`,
)

/** What a curriculum vitae has of the content, in the order that is usual. */
export const cvCollections = [
  'education',
  'experience',
  'publications',
  'awards',
  'teaching',
  'activities',
  'talks',
] as const

/** What a section of the curriculum vitae shows: one of those collections, the profile's text, or one free section. */
const cvSources = `one of about, ${cvCollections.join(', ')}, or sections/ and the name of a file there`
const cvSource = token.refine(
  (value) =>
    value === 'about' || cvCollections.some((name) => name === value) || /^sections\/[a-z0-9-]+$/.test(value),
  `${cvSources}\nwrite one of these words`,
)

const cvSection = z.union(
  [
    cvSource.transform((of): { of: string; title?: string } => ({ of })),
    facts({ of: cvSource, title: text.optional() }),
  ],
  `${cvSources}, or a group of keys (of, title)\nwrite for example education`,
)

/** `content/site.md`: the page itself. */
export const site = {
  path: 'content/site.md',
  meaning: 'The page itself: its title, its sections and their order.',
  body: 'forbidden',
  schema: facts({
    title: text,
    description: text.optional(),
    url: webAddress
      .refine(
        (value) => !isWebAddress(value) || isSiteAddress(value),
        'an address below which all pages can stand, without ?, #, a name or a password\nwrite for example https://example.org',
      )
      .optional(),
    lang: language.default('en'),
    sections: list(
      facts(
        {
          of: sectionSource,
          id: fragment,
          title: text.optional(),
          nav: text.optional(),
          aliases: list(fragment).default([]),
        },
        '{ of: news }',
      ),
      '{ of: news }',
    ),
    /** How many entries the home page shows at most; all of them then have a page of their own. */
    limits: facts(
      Object.fromEntries(limitedCollections.map((name) => [name, wholeNumber.optional()])),
    ).default({}),
    /** The curriculum vitae: /cv and /cv.pdf. */
    cv: facts({
      sections: list(cvSection).optional(),
      publications: oneOf(['all', 'selected']).default('all'),
      length: oneOf(['long', 'short']).default('long'),
      template: oneOf(['classic', 'modern']).default('classic'),
      paper: oneOf(['a4', 'letter']).default('a4'),
    }).prefault({}),
    /** The styles in which a paper's page cites it, in their order. */
    citationStyles: list(oneOf(citationStyles)).default([...usualStyles]),
    /** How many entries of each stand there unfolded. */
    fold: facts(
      Object.fromEntries(
        limitedCollections.map((name) => [
          name,
          wholeNumber
            .refine(
              (count) => count > 0,
              'a number from 1\nwrite for example 6, or leave it out to fold nothing',
            )
            .optional(),
        ]),
      ),
    ).default({}),
    /** The colour of links, labels and the monogram, and whether names and headings have serifs. */
    accent: accent.optional(),
    typeface: oneOf(['serif', 'sans']).default('serif'),
    /** The venues that the summary of first-authored papers names, in its order. */
    firstAuthorVenues: list(text).default([]),
    scholarStats: facts({
      repository: token
        .refine(
          // GitHub's own rules: letters, digits and hyphens for the owner; a repository is neither "." nor "..".
          (value) => /^[a-z\d][a-z\d-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/i.test(value),
          'a GitHub repository\nwrite for example owner/name',
        )
        .optional(),
      branch: path('a branch of the repository\nwrite for example main').optional(),
      folder: path('a folder of the repository\nwrite for example google-scholar-stats').optional(),
      cdn: flag.default(true),
      maxAgeDays: wholeNumber.optional(),
    }).optional(),
    /** The page of each entry then leads to where its file is edited. */
    edit: facts({
      repository: webAddress.refine(
        isEditable,
        'a repository at GitHub, GitLab or Codeberg\nwrite for example https://github.com/name/site',
      ),
      branch: path('a branch of the repository\nwrite for example main').default('main'),
    }).optional(),
    visitorMap: token
      .refine(
        (value) => /^[\w-]+$/.test(value),
        'the key of a ClustrMaps map\nwrite what stands after d= in its address',
      )
      .optional(),
  }),
  meanings: {
    title: 'Name of the site, for the browser’s tab and search engines.',
    description: 'One sentence for search engines; without it they get the headline.',
    url: 'Address of the site; not needed on Vercel.',
    lang: 'Language of the page; `en` by default.',
    sections: 'The page from top to bottom; a section without entries is not drawn.',
    'sections.of': 'What it shows: about, a folder of `content/`, or `sections/NAME`.',
    'sections.id': 'Its fragment: `/#news`.',
    'sections.title': 'Its heading.',
    'sections.nav': 'Its name in the navigation; without one it is not listed there.',
    'sections.aliases': 'Older fragments that still lead there.',
    limits: 'How many entries of each the home page shows; a page of its own then lists all of them.',
    cv: 'The curriculum vitae, /cv and /cv.pdf. Without this key it shows everything.',
    'cv.sections':
      'What it holds, in this order; by default education, experience, publications, awards, teaching, activities, talks.',
    'cv.sections.of': 'The same, where the section gets a heading of its own.',
    'cv.sections.title': 'Its heading; by default that of the home page.',
    'cv.publications': 'All papers, or those with `selected: true`; `all` by default.',
    'cv.length': '`short` leaves out details and texts; `long` by default.',
    'cv.template': 'How the PDF is set: `classic` with serifs, `modern` without; `classic` by default.',
    'cv.paper': 'The paper size of the PDF; `a4` by default.',
    citationStyles:
      'The styles in which a paper’s page cites it, besides BibTeX; apa and vancouver by default.',
    fold: 'How many entries of each the home page shows at first; a click unfolds the others.',
    accent:
      'The colour of links, labels, monogram, icons and link previews; one with too little contrast is refused.',
    'accent.light': 'On light pages.',
    'accent.dark': 'On dark pages; by default it is made from the other.',
    typeface: 'Of names, headings and titles; `serif` by default.',
    firstAuthorVenues: 'Venues that the summary of first-authored papers names, in this order.',
    edit: 'Puts "Edit this page" under every paper, a link to its file in the browser.',
    'edit.repository': 'The page of this site’s repository.',
    'edit.branch': 'The branch it is published from; `main` by default.',
    'scholarStats.repository': 'Where acad-homepage’s workflow publishes Google Scholar’s numbers.',
    'scholarStats.branch':
      'The branch with `gs_data.json`; by default `google-scholar-stats`, and `main` where `folder` is given.',
    'scholarStats.folder': 'The folder on that branch, where it is not the top one.',
    'scholarStats.cdn': 'Whether to ask jsDelivr rather than GitHub; true by default.',
    'scholarStats.maxAgeDays': 'Numbers older than this give way to another source.',
  },
} satisfies SingleFile

export type Site = z.output<typeof site.schema>
export type Section = Site['sections'][number]
