import type { collections } from '../../lib/content/collections.ts'

type Part = keyof typeof collections | 'site' | 'profile'

/** What each part of the content is, in a sentence. */
export const partMeanings: Record<Part, string> = {
  site: 'The page itself: its title, its sections and their order.',
  profile: 'The person. The text below is the section "About me".',
  news: 'One line of news; the text below is the news.',
  publications: 'One paper; the text below is its abstract.',
  education: 'One degree or place of study.',
  experience: 'One position.',
  teaching: 'One course in one term.',
  activities: 'One group of venues served, such as the conferences reviewed for.',
  awards: 'One award, honour or competition.',
  talks: 'One talk.',
  sections: 'A section of your own, in Markdown, for whatever has no place elsewhere.',
}

/** What the keys of every entry mean. */
export const commonMeanings: Record<string, string> = {
  order: 'Among entries of one date, the lower number stands first.',
  draft: 'Shown in development alone.',
}

/**
 * What a key means where its name and its kind do not say so, by its path (`links.paper`). Keys without a line here are
 * described by what they hold.
 */
export const meanings: Record<Part, Record<string, string>> = {
  site: {
    title: 'Name of the site, for the browser’s tab and search engines.',
    description: 'One sentence for search engines; without it they get the headline.',
    url: 'Address of the site; on Vercel it is found without.',
    lang: 'Language of the page; `en` unless given.',
    sections: 'The page from top to bottom; a section without entries is not drawn.',
    'sections.of': 'What it shows: about, a folder of `content/`, or `sections/NAME`.',
    'sections.id': 'Its fragment: `/#news`.',
    'sections.title': 'Its heading.',
    'sections.nav': 'Its words in the navigation; without, it does not stand there.',
    'sections.aliases': 'Older fragments that still lead to it.',
    limits: 'How many entries of each the home page shows; all of them then have a page of their own.',
    firstAuthorVenues: 'Venues that the summary of first-authored papers names, in this order.',
    'scholarStats.repository': 'Where acad-homepage’s workflow publishes Google Scholar’s numbers.',
    'scholarStats.cdn': 'Whether to ask jsDelivr rather than GitHub; true unless given.',
    'scholarStats.maxAgeDays': 'Numbers older than this give way to another source.',
  },
  profile: {
    nativeName: 'The name in its own script, and the language of it.',
    authorNames: 'Spellings of the name in author lists; they are set in bold there.',
    headline: 'Role in a few words, under the name.',
    avatar: 'Portrait; without one the initials are drawn.',
    'links.other': 'Any other link, with its label.',
    keywords: 'For machines; never drawn.',
  },
  news: {
    emoji: 'Stands before the text.',
    publication: 'The paper it is about: its file’s name in `content/publications/` without `.md`.',
    pinned: 'Stays on top.',
  },
  publications: {
    authors: 'As printed; a name, or a group with its marks.',
    'authors.equal': 'Contributed equally.',
    'authors.corresponding': 'Corresponding author.',
    'authors.family': 'The family name, where it is not the last word of the name.',
    etAl: 'The list goes on: "et al.".',
    number: 'Issue of a journal, or number of a report or in a series.',
    series: 'Of books or proceedings, such as Lecture Notes in Looms.',
    editors: 'Of the book or the proceedings.',
    'editors.family': 'The family name, where it is not the last word of the name.',
    genre: 'What a thesis or report calls itself: PhD thesis, Technical report.',
    venue: 'Short name: ICLR, J. Imag. Eng., arXiv.',
    venueName: 'Full name of the venue.',
    distinction: 'Oral, Spotlight, Best Paper …',
    role: 'The owner’s part, where the author list cannot show it.',
    scholar: 'Google Scholar’s id of the paper, for its citations.',
    bibtex: 'The entry as it is to be cited, where it is not to be made from the facts.',
    thumbnail: 'A small picture; its address alone, or with words for those who do not see it.',
    'thumbnail.alt': 'Those words.',
    selected: 'Among the selected papers.',
  },
  education: {
    end: 'Absent: until now.',
    details: 'Supervisor, GPA, thesis …: a label and a text each, in your order.',
  },
  experience: {
    end: 'Absent: until now.',
    details: 'Supervisor, projects …: a label and a text each, in your order.',
  },
  teaching: {
    date: 'For the order; the term is what is shown.',
    term: 'As shown: Fall 2024.',
    role: 'Lecturer, Teaching Assistant …',
    code: 'Of the course, such as CS101.',
  },
  activities: {
    group: 'What was done: Program Committee, Reviewer …',
    area: 'Field, where a group has several.',
    venues: 'Where, and in which years.',
  },
  awards: {
    end: 'For what was awarded over a period.',
    rank: '1st Place, Gold Medal …',
    issuer: 'Who gave it.',
    event: 'Where it was given.',
  },
  talks: {
    host: 'Who invited.',
    links: 'Slides, recording …: a label and an address each.',
  },
  sections: {
    title: 'Its heading.',
  },
}
