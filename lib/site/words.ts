const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })

function ordinalEnding(number: number): string {
  return { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' }[ordinals.select(number)]
}

/**
 * Every word of the interface, in one table; what stands in `content/` is the owner's. Another language is another table
 * of this type.
 */
const english = {
  /** For `Intl`: numbers, plurals, the order of names. */
  locale: 'en',

  skipToContent: 'Skip to content',
  sections: 'Sections',
  darkColours: 'Dark mode',
  about: 'About',
  profile: 'Profile',
  portraitOf: (name: string) => `Portrait of ${name}`,
  draft: 'Draft',
  now: 'now',

  notFound: 'Page not found',
  notFoundText: 'There is nothing at this address. The page may have moved, or it may never have existed.',
  toHomePage: 'Home page',
  /** Beside the text of a page: the way home, and to where the page belongs. */
  wayBack: 'Back',
  editPage: 'Edit this page',
  pagesOfSite: 'Pages',

  news: 'News',
  /** The way to the paper that a news item is about, in sight, and for those who hear it. */
  publication: 'Publication',
  publicationTitled: (title: string) => `Publication: ${title}`,
  /** The way to a whole collection, in sight; and for those who hear it, of which. */
  all: (count: number) => `All ${count}`,
  byYear: 'By year',
  /** What opens the rest of a list, and closes it again. */
  showMore: (count: number) => `Show ${count} more`,
  showFewer: 'Show fewer',
  ofSection: (heading: string) => `: ${heading}`,

  publications: 'Publications',
  allPublications: 'All publications',
  publicationsOf: (year: string | number) =>
    year === 'undated' ? 'Undated publications' : `Publications from ${year}`,
  years: 'Years',
  /** The heading of what is not out yet. */
  forthcoming: 'Forthcoming',
  /** The heading of what has no year. */
  undated: 'Undated',
  status: {
    submitted: 'submitted',
    'revise and resubmit': 'revise and resubmit',
    accepted: 'accepted',
    'in press': 'in press',
  },
  /** In place of a venue, before the year. */
  statusLabel: {
    submitted: 'Submitted',
    'revise and resubmit': 'Revise and resubmit',
    accepted: 'Accepted',
    'in press': 'In press',
  },
  wholeList: 'Download the full list:',
  firstAuthored: 'First-authored and co-first-authored papers:',
  times: (count: number) => `×${count}`,

  coFirstAuthor: 'Co-first author',
  equalContribution: 'equal contribution',
  correspondingAuthor: 'corresponding author',
  deceased: 'deceased',
  etAl: 'et al.',
  /** What opens the middle of a long list of authors, what closes it, and both for those who hear it. */
  moreAuthors: (count: number) => `and ${count} more`,
  fewerAuthors: 'show fewer',
  moreOrFewer: (count: number) => `and ${count} more, or show fewer`,
  roles: {
    first: 'First author',
    corresponding: 'Corresponding author',
    last: 'Last author',
    other: 'Co-author',
  },
  volume: (volume: string) => `volume ${volume}`,
  number: (number: string) => `number ${number}`,
  page: (page: string) => `page ${page}`,
  pages: (pages: string) => `pages ${pages}`,
  totalPages: (count: number) => `${count} pages`,
  article: (number: string) => `article ${number}`,
  // A year is no ordinal.
  edition: (number: number) => `${number}${number < 1000 ? ordinalEnding(number) : ''} edition`,
  version: (version: string) => `version ${version}`,
  isbn: (isbn: string) => `ISBN ${isbn}`,
  firstPublished: (year: number) => `first published ${year}`,
  editedBy: (names: string) => `edited by ${names}`,
  translatedBy: (names: string) => `translated by ${names}`,
  originalTitle: (title: string) => `original title: ${title}`,
  volumes: (count: number) => `${count} volumes`,
  chapter: (number: string) => `chapter ${number}`,
  contributions: {
    foreword: (names: string) => `foreword by ${names}`,
    introduction: (names: string) => `introduction by ${names}`,
    afterword: (names: string) => `afterword by ${names}`,
    commentary: (names: string) => `commentary by ${names}`,
    annotations: (names: string) => `annotated by ${names}`,
  },
  editors: (count: number) => (count === 1 ? 'editor' : 'editors'),
  topics: 'Topics',
  found: 'Results',
  abstract: 'Abstract',
  links: {
    paper: 'Paper',
    pdf: 'PDF',
    arxiv: 'arXiv',
    doi: 'DOI',
    code: 'Code',
    project: 'Project',
    slides: 'Slides',
    poster: 'Poster',
    video: 'Video',
    data: 'Data',
  },

  biography: 'Biography',
  bio: {
    short: 'Short',
    medium: 'Medium',
    long: 'Long',
    words: (count: number) => (count === 1 ? '1 word' : `${count.toLocaleString('en')} words`),
    printPortrait: 'Portrait for print',
    portrait: 'Portrait',
  },

  cite: 'Cite',
  /** The way from BibTeX to all styles of citation, on the paper's page. */
  otherStyles: 'Other styles',
  copy: 'Copy',
  copyStyle: (style: string) => `Copy ${style}`,
  copied: 'Copied',
  selectedToCopy: 'Selected; now copy it',
  download: (ending: string) => `Download .${ending}`,

  filter: {
    words: 'Search publications',
    hint: 'Title, author, abstract, topic',
    choices: 'Filter',
    all: 'All',
    year: 'Year',
    kind: 'Type',
    venue: 'Venue',
    topic: 'Topic',
    role: 'Role',
    showAll: 'Show all',
    total: (count: number) => (count === 1 ? '1 publication' : `${count} publications`),
    /** `{found}` and `{total}` are filled in by the filter's script. */
    some: '{found} of {total} publications',
    none: 'No matching publications',
    loading: 'Searching all publications…',
    failed: 'Some years could not be loaded. Try again, or browse by year.',
  },

  cv: {
    name: 'Curriculum vitae',
    also: 'Also available as:',
    pdf: 'PDF',
    /** The data of it, for programs. */
    data: 'JSON Resume',
    headings: {
      about: 'About',
      education: 'Education',
      experience: 'Experience',
      publications: 'Publications',
      awards: 'Awards',
      teaching: 'Teaching',
      activities: 'Service',
      talks: 'Talks',
    },
    selectedPublications: 'Selected publications',
    kinds: {
      book: 'Books',
      journal: 'Journal articles',
      conference: 'Conference papers',
      chapter: 'Chapters',
      workshop: 'Workshop papers',
      thesis: 'Theses',
      preprint: 'Preprints',
      submitted: 'Under review',
      report: 'Reports',
      patent: 'Patents',
      magazine: 'Magazine articles',
      newspaper: 'Newspaper articles',
      software: 'Software',
      dataset: 'Data',
      presentation: 'Presentations',
      webpage: 'Web pages',
      film: 'Films',
      recording: 'Recordings',
      performance: 'Performances',
      artwork: 'Works of art',
      letter: 'Letters',
      standard: 'Standards',
      case: 'Court decisions',
      legislation: 'Laws',
      manuscript: 'Manuscripts',
      other: 'Other publications',
    },
  },

  citations: 'Citations',
  hIndex: 'h-index',
  i10Index: 'i10-index',
  citationsPerYear: 'Citations per year',
  cited: (count: number) => (count === 1 ? '1 citation' : `${count.toLocaleString('en')} citations`),
  asOf: 'as of',
  undatedReadOn: 'undated, retrieved',
  yearsAgo: (years: number) => (years === 1 ? 'over a year ago' : `over ${years} years ago`),

  profileLinks: {
    email: 'E-mail',
    scholar: 'Google Scholar',
    github: 'GitHub',
    orcid: 'ORCID',
    dblp: 'DBLP',
    semanticScholar: 'Semantic Scholar',
    openAlex: 'OpenAlex',
    researchgate: 'ResearchGate',
    linkedin: 'LinkedIn',
    x: 'X',
    bluesky: 'Bluesky',
    mastodon: 'Mastodon',
    cv: 'CV',
    website: 'Website',
  },

  footnotes: 'Footnotes',
  /** The way from a footnote back to the sign that led there, by its number. */
  backToReference: (number: string) => `Back to reference ${number}`,
  /** What a quotation that begins with `[!NOTE]` is called, by GitHub's kinds. */
  alerts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },

  visitorMap: 'Visitor map',
  visitorMapWarning: 'opening it sends your IP address to clustrmaps.com',
  mapWithoutScript: 'The map is drawn by a script, and scripts are off in this browser.',
  mapLoading: 'Loading the map…',
  mapNotAsked: 'Your browser asks not to be tracked, so the map was not loaded.',
  mapFailed: 'The map is not responding at the moment.',
}

export type Words = typeof english

/** The words of the site's language. */
export const words: Words = english
