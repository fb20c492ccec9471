import type { Publication } from '../content/collections/publications.ts'
import { displayDate, displayWhen } from '../content/shown-date.ts'
import { keptApart } from '../site/language.ts'
import { words } from '../site/words.ts'
import { kindOf, publishersOf } from './bibliography/vocabularies.ts'
import { publicationDate } from './date.ts'
import { pageRange } from './metadata.ts'

/**
 * Reports and laws of the common law, which are cited "347 U.S. 483", volume first: U.S., F.3d, S. Ct., A.C., Stat. and those of the states.
 * Of others, that of a German court or the European Union stands first (BVerfGE 7, 198; OJ C 326, 47); where neither is sure, each piece
 * stands by itself.
 */
const ofCommonLaw =
  /^(?:\p{Lu}\.|(?:Stat|Fed|Cal|So|Ala|Ariz|Ark|Colo|Conn|Del|Fla|Ga|Haw|Ill|Ind|Kan|Ky|La|Md|Me|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Or|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ch)\.|(?:US|S Ct|F[234]d|F Supp|All ER|AC|QB|KB|WLR|SCR|CLR|DLR|Alaska|Idaho|Iowa|Ohio|Utah)\b)/u
const ofEuropeanLaw =
  /^(?:BVerfGE|BVerwGE|BGHZ|BGHSt|BFHE|BAGE|BSGE|RGZ|RGSt|BGBl|RGBl|(?:OJ|ABl\.?|JO|DO|GU) [A-Z])(?![\p{L}\d])/u

/**
 * What else is known of where a publication appeared, piece by piece, as its page has it behind the venue.
 *
 * @param language in which its dates are written, a BCP 47 tag
 */
export function imprint(publication: Publication, language: string): string[] {
  const { genre, edition, series, volume, number, articleNumber, pages, totalPages, version } = publication
  const { event, publisher, place, isbn, editors, translators } = publication
  const { volumes, chapter, originalYear, originalTitle, originalPublisher } = publication
  const range = pages && pageRange(pages)
  const { start, end } = event ?? {}
  const day = start ?? end
  const days = day && displayWhen(day, end, { language, now: words.now })
  // Where the venue is the publisher, its place follows it alone.
  const { venue, csl } = kindOf(publication)
  const isVenue = venue === 'publisher'
  // As lawyers cite a decision or a law.
  const reported = venue === 'authority' && series ? reportedIn(series, volume, range) : undefined
  const made = [isVenue ? undefined : publisher, place]
  // The editor of an article, whom some journals name, is none of a book (eLife).
  const isInBook = publication.authors.length > 0 && !csl.startsWith('article-')
  const pieces = [
    genre,
    isInBook && editors && words.editedBy(listed(editors)),
    // What appears on a day is looked for by it; a talk has the days of its event.
    publication.day && !days && displayDate(publicationDate(publication) ?? '', language),
    edition && (/^\d+$/.test(edition) ? words.edition(Number(edition)) : edition),
    reported ?? series,
    !reported && volume && words.volume(volume),
    volumes !== undefined && words.volumes(volumes),
    chapter && words.chapter(chapter),
    number && words.number(number),
    articleNumber && words.article(articleNumber),
    !reported && range && (/[-–,]/.test(range) ? words.pages : words.page)(range),
    totalPages !== undefined && words.totalPages(totalPages),
    version && words.version(version),
    event?.name,
    event?.place,
    days,
    isVenue && publishersOf(publication)[1],
    made.filter(Boolean).join(', '),
    isbn && words.isbn(isbn),
    [originalYear !== undefined && words.firstPublished(originalYear), originalPublisher]
      .filter(Boolean)
      .join(', '),
    originalTitle && words.originalTitle(originalTitle),
    translators && words.translatedBy(listed(translators)),
    ...contributed(publication),
  ]
  return pieces.flatMap((piece) => (piece ? [keptApart(piece)] : []))
}

/**
 * The same with the year behind it, unless a date in it is of that year.
 *
 * @param language in which its dates are written, a BCP 47 tag
 */
export function imprintWithYear(publication: Publication, language: string): string[] {
  const { year, day, event } = publication
  const pieces = imprint(publication, language)
  if (!year) return pieces
  const days = [event?.start, event?.end].filter((date) => date !== undefined)
  const isSaid = days.length > 0 ? days.some((date) => date.startsWith(String(year))) : day !== undefined
  return isSaid ? pieces : [...pieces, String(year)]
}

/** Where a decision or a law stands, as lawyers cite it: "347 U.S. 483", "BVerfGE 7, 198"; undefined where the series is not known to be cited so. */
export function reportedIn(series: string, volume = '', range = ''): string | undefined {
  if (ofCommonLaw.test(series)) return [volume, series, range].filter(Boolean).join(' ')
  if (!ofEuropeanLaw.test(series)) return undefined
  return [series, [volume, range].filter(Boolean).join(', ')].filter(Boolean).join(' ')
}

/** Who added what, each contribution once with all who made it. */
function contributed({ contributors = [] }: Publication): string[] {
  return [...new Set(contributors.map(({ role }) => role))].map((role) =>
    words.contributions[role](listed(contributors.filter((one) => one.role === role))),
  )
}

/** Names as a sentence has them: "A. Quill and B. Other". */
function listed(people: readonly { name: string }[]): string {
  return new Intl.ListFormat(words.locale).format(people.map(({ name }) => name))
}
