import { z } from 'zod'
import { mayLack, publicationKinds } from '../../publications/bibliography/kinds.ts'
import { scanBibtex } from '../../publications/bibliography/read/structure/scan.ts'
import { isDay, isForthcoming, publicationDate } from '../../publications/date.ts'
import { volumeAndIssue } from '../../publications/volume.ts'
import { kindAdvice } from '../checks/paper-kind.ts'
import { collection } from '../collection.ts'
import { nickname } from '../file-names.ts'
import { facts, flag, inlineMarkdown, language, list, oneOf, text, token, wholeNumber } from '../schema.ts'
import { address, arxiv, doi, isbn, issn, scholarPaper } from '../values/addresses.ts'
import { date, dayOfMonth, month, year, yearOut } from '../values/dates.ts'
import { paperStatuses, statusAdvice } from '../values/paper-status.ts'
import { author, contributor, editor } from '../values/people.ts'
import { common, type EntryOf, labelledLinks } from './common.ts'

/** Why a text is not one entry of BibTeX. */
function bibtexFault(value: string): string | undefined {
  const { entries, faults } = scanBibtex(value)
  const [fault] = faults
  if (fault)
    return `line ${fault.line} of it${fault.field ? `, ${fault.field}` : ''}: ${fault.message.split(';')[0]}`
  if (entries.length === 0) return 'no entry was found in it'
  // Visitors are given it as it stands; in a file it would be given one.
  if (entries.some(({ hasMadeKey }) => hasMadeKey))
    return 'it has no citation key, as @misc{quill2024, …} has'
  return entries.length === 1 ? undefined : `${entries.length} entries were found in it`
}

/** The kinds that may lack a fact, as a list to read. */
function kindsWithout(fact: 'venue' | 'year'): string {
  return publicationKinds
    .filter((kind) => mayLack(kind, fact))
    .map((kind) => `\`${kind}\``)
    .join(', ')
}

/** Whether what was written has a publisher or the number of a book. */
function isPublished(written: unknown): boolean {
  return typeof written === 'object' && written !== null && ('publisher' in written || 'isbn' in written)
}

/** What is needed of a publication depends on its other facts, and is said together with all else that is wrong. */
const always = { when: () => true }

/** The address of a picture, alone or with the words for those who do not see it, and with how it fills its frame. */
const picture = z.union(
  [
    address.transform((src) => ({ src, alt: undefined, fit: undefined })),
    facts({ src: address, alt: text.optional(), fit: oneOf(['contain', 'cover']).optional() }),
  ],
  'the address of a picture, or a group of keys (src, alt, fit)\nwrite for example /images/figure.png',
)

export const publications = collection({
  directory: 'publications',
  meaning: 'One paper; the text below is its abstract.',
  body: 'optional',
  // What is not out yet stands before all that is, and what has no date behind it.
  date: (publication) => (isForthcoming(publication) ? '9999' : (publicationDate(publication) ?? '')),
  schema: facts({
    ...common,
    title: inlineMarkdown,
    authors: list(author).default([]),
    etAl: flag.default(false),
    /** A collaboration on whose behalf the authors write. */
    collaboration: text.optional(),
    venue: text.optional(),
    venueName: text.optional(),
    year: yearOut.optional(),
    month: month.optional(),
    /** Of what appears on a day: an article in a newspaper or a magazine, a page of the web, a talk, a letter. */
    day: dayOfMonth.optional(),
    /** Of a reprint, an edition or a translation: when the work came out first. */
    originalYear: year.optional(),
    originalTitle: text.optional(),
    originalPublisher: text.optional(),
    /** Absent: published. */
    status: oneOf(paperStatuses, statusAdvice).optional(),
    volume: text
      .transform((value) => value.replace(/^(?:vol(?:ume)?|bd|band)\b\.?\s*(?=\d)/i, ''))
      .optional(),
    /** The issue of a journal, the number of a report or in a series. */
    number: text
      .transform((value) => value.replace(/^(?:no|nr|n[°º]|№|issue|heft|#)\.?\s*(?=\d)/i, ''))
      .optional(),
    pages: token
      // Ends of ranges are looked for in time that grows faster than the text.
      .refine((value) => value.length <= 200, {
        error: 'pages in at most 200 characters\nwrite the first and the last of them',
        abort: true,
      })
      .refine((value) => !/^\d{1,4}\s*(?:pp|pages|seiten)\.?$/i.test(value), {
        error: ({ input }) =>
          `from which page to which\nwrite how many a book has as totalPages: ${Number.parseInt(String(input), 10)}`,
        abort: true,
      })
      .refine(
        (value) => (/\d/.test(value) || /^[ivxlc]+(-+[ivxlc]+)?$/i.test(value)) && !/[{}\\]/.test(value),
        'pages\nwrite for example 12-34, or an article number',
      )
      .transform((value) =>
        value
          .replace(/^(?:pp?|pages?|s|seiten?)(?:\.\s*|\s+)(?=\w*\d)/i, '')
          .replace(/(?<=\d)\s*—\s*(?=\d)/, '-'),
      )
      .optional(),
    articleNumber: text.optional(),
    totalPages: wholeNumber.optional(),
    /** How many volumes the whole has. */
    volumes: wholeNumber.optional(),
    /** Its number among those of the book. */
    chapter: text.optional(),
    series: text.optional(),
    edition: text.optional(),
    publisher: text.optional(),
    /** Where the publisher, the institution or the conference is. */
    place: text.optional(),
    editors: list(editor).optional(),
    translators: list(editor).optional(),
    contributors: list(contributor).optional(),
    isbn: isbn.optional(),
    issn: issn.optional(),
    /** In which it is written. */
    language: language.optional(),
    /** Of a conference, where it is not the name of the proceedings; its dates as they are to be read. */
    event: facts({
      name: text.optional(),
      place: text.optional(),
      start: date.optional(),
      end: date.optional(),
    }).optional(),
    /** Of software or data. */
    version: text.optional(),
    /** What a thesis or a report calls itself: PhD thesis, Master’s thesis, Technical report. */
    genre: text.optional(),
    kind: oneOf(publicationKinds, (written) => kindAdvice(written, publicationKinds)).optional(),
    distinction: text.optional(),
    role: oneOf(['first', 'co-first', 'corresponding', 'last']).optional(),
    doi: doi.optional(),
    arxiv: arxiv.optional(),
    scholar: scholarPaper.optional(),
    links: facts({
      paper: address.optional(),
      pdf: address.optional(),
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
          `one entry of BibTeX${typeof input === 'string' && input.includes('@') ? ` (${bibtexFault(input)})` : ''}\ncorrect it, or remove the key`,
      })
      .optional(),
    thumbnail: picture.optional(),
    topics: list(
      text.refine(
        (value) => !/[;；、]/.test(value),
        'one topic\nwrite each as an item of its own: [looms, threads]',
      ),
    ).default([]),
    selected: flag.default(false),
  })
    // Beside an issue, what stands in brackets is the volume of an old series: 51(99), number 2.
    .superRefine(({ volume, number }, { addIssue }) => {
      const both = volumeAndIssue(volume ?? '')
      if (both && (number ?? both.issue) === both.issue)
        addIssue({
          code: 'custom',
          path: ['volume'],
          input: volume,
          message: `the volume alone\nwrite volume: ${both.volume}, and the issue as number: ${both.issue}`,
        })
    })
    .refine(({ year, month, day }) => day === undefined || isDay({ year, month, day }), {
      path: ['day'],
      error: 'a day of its month\nwrite year and month too, and a day that the month has',
    })
    .refine(
      ({ authors = [], editors = [], kind }) =>
        authors.length > 0 || editors.length > 0 || mayLack(kind, 'authors'),
      {
        ...always,
        path: ['authors'],
        error: 'at least one author\nwrite one on each line, after "- "; a book may have editors alone',
      },
    )
    .refine(({ venue, kind, status }) => venue || mayLack(kind, 'venue') || status === 'submitted', {
      ...always,
      path: ['venue'],
      error: ({ input }) =>
        `text\n${isPublished(input) ? 'write kind: book if it is one; for a chapter, write the title of the book as venue; otherwise write where it appeared' : 'write where it appeared; what appeared nowhere has a kind or a status that says so'}`,
    })
    .refine(({ year, status, kind }) => year || status || mayLack(kind, 'year'), {
      ...always,
      path: ['year'],
      error: 'a year of four digits\nwrite for example 2024',
    }),
  fileName: (fact) => [nickname(fact('title'))],
  wholePage: 'always',
  /** Where not all fit, the selected ones, or the newest where none is selected. */
  onHome: (publications, limit = Number.POSITIVE_INFINITY) => {
    if (publications.length <= limit) return [...publications]
    const selected = publications.filter((publication) => publication.selected)
    return (selected.length > 0 ? selected : publications).slice(0, limit)
  },
  example: {
    facts: {
      title: 'On Engines',
      authors: ['Ada Example', 'B. Other'],
      venue: 'CONFEX',
      venueName: 'Conference on Examples',
      year: '2024',
      kind: 'conference',
      links: { paper: 'https://example.org/engines' },
    },
    body: 'The abstract, if you like.',
  },
  meanings: {
    authors: 'As printed; a name, or a group with its marks. A book may have editors alone.',
    'authors.equal': 'Contributed equally.',
    'authors.corresponding': 'Corresponding author.',
    'authors.deceased': 'Has died; marked ‡, since † says who contributed equally.',
    'authors.orcid': 'For reference managers and search engines; the owner’s own comes from profile.md.',
    'authors.family': 'The family name, where it is not the last word of the name.',
    etAl: 'The list goes on: "et al.".',
    collaboration: 'On whose behalf the authors write.',
    year: `Required once a paper is out; not of these kinds: ${kindsWithout('year')}.`,
    day: 'Of what appears on a day, such as a newspaper’s article, a talk, a film, a letter or a court decision; with year and month.',
    originalYear: 'Of a reprint, an edition or a translation: when the work came out first.',
    status: 'For a paper that is not out yet, which is listed first; without it, the paper is published.',
    number: 'Issue of a journal, or number of a report or in a series.',
    articleNumber: 'Where a journal has it instead of pages.',
    totalPages: 'Of a book or a thesis.',
    volumes: 'How many a book in several volumes has.',
    chapter: 'The number of a chapter in its book.',
    originalTitle: 'Of a translation: the title in the language it was written in.',
    originalPublisher: 'Who published the work first.',
    contributors: 'Who added something to a book.',
    'contributors.role': 'What they added.',
    'contributors.family': 'The family name, where it is not the last word of the name.',
    place: 'Of the publisher, the institution or a talk.',
    series: 'Of books or proceedings, such as Lecture Notes in Looms.',
    editors: 'Of the book or the proceedings.',
    'editors.family': 'The family name, where it is not the last word of the name.',
    genre: 'What a thesis, report or other work calls itself: PhD thesis, Technical report, Review.',
    issn: 'Of the journal or the series.',
    language: 'The language it is written in, such as de.',
    translators: 'Of a book or a chapter.',
    'translators.family': 'The family name, where it is not the last word of the name.',
    event: 'The conference, where its proceedings do not say it.',
    version: 'Of software or data.',
    venue: `Short name: ICLR, J. Imag. Eng., arXiv. Not needed for what was submitted, nor for these kinds: ${kindsWithout('venue')}.`,
    venueName: 'Full name of the venue.',
    distinction: 'Oral, Spotlight, Best Paper …; separate several with semicolons: Oral; Best Paper.',
    role: 'The owner’s part, where the author list cannot show it.',
    scholar: 'Google Scholar’s id of the paper, for its citations.',
    bibtex: 'The entry as it should be cited; without it, one is made from the facts.',
    'links.paper': 'The paper itself, or its page.',
    'links.pdf': 'Its PDF, where the paper’s link leads to a page.',
    thumbnail: 'A small picture: its address alone, or with words for those who cannot see it.',
    'thumbnail.alt': 'Those words.',
    'thumbnail.fit':
      '`cover` fills the frame in a list and crops the rest; `contain`, the default, crops nothing.',
    selected: 'One of the selected papers.',
  },
})

export type Publication = EntryOf<typeof publications>
export type Author = Publication['authors'][number]
