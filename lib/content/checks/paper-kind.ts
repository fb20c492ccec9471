import { sameWord } from './same-word.ts'

/** Other words for what a paper is, those of BibTeX, Zotero and other languages among them, and what to write here. */
const meant: readonly (readonly [written: RegExp, advice: string])[] = [
  [
    /^((book )?review( article)?|(re[cz]ensione?|reseña|compte[ -]rendu|recension|rezension|buchbesprechung))$/,
    'write journal, and genre: Review',
  ],
  [
    /^(translation|traduction|übersetzung|traducci[oó]n|traduzione)$/,
    'write book, and who translated under translators',
  ],
  [
    /^((research|original|scientific) )?(article|paper)s?$|^(aufsatz|artikel|art[ií]culo|articolo|artigo|論文|原著論文|期刊论文)$/,
    'write where it appeared: journal, conference, magazine or newspaper',
  ],
  [/^(in)?proceedings$|^conference (article|proceedings)$/, 'write conference'],
  [
    /^(in(book|collection|reference)|(book|encyclop(a)?edia|handbook) ?(chapter|section|entry|article)|entry|chapitre( d.ouvrage)?|buchbeitrag|buchkapitel|cap[ií]tulo( de (livro|libro))?|capitolo)$/,
    'write chapter',
  ],
  [
    /^(ph\.?d\.?|doctoral|master['’]?s?|m\.?sc\.?|bachelor['’]?s?|habilitation)? ?(thesis|dissertation)$|^(thèse|doktorarbeit|masterarbeit|tesis|tesi|phd|mémoire|(tese|disserta[cç][aã]o)( de (mestrado|doutorado))?|(博士|修士)論文|(博士|硕士)?学位论文)$/,
    'write thesis',
  ],
  [/^(arxiv|working ?paper|pre ?publication)$/, 'write preprint (or report, where an institution issued it)'],
  [/^(tech(nical)?[ -]?report|bericht|rapport|white ?paper|policy brief)$/, 'write report'],
  [
    /^(monograph|monographie|edited (book|volume)|collection|ouvrage|buch|livro|libro|textbook|mv?book|著書|专著)$/,
    'write book',
  ],
  [/^(talk|poster|slides|lecture|keynote|invited talk|vortrag|palestra|講演|発表)$/, 'write presentation'],
  [/^(blog( ?post)?|website|online|web ?site)$/, 'write webpage'],
  [/^(patente?s?|brevet|brevetto|特許|专利|專利)$/, 'write patent'],
  [/^(code|program|package|library)$/, 'write software'],
  [/^(data|data ?sets?|database)$/, 'write dataset'],
  [
    /^(submitted|under review|accepted|in press|forthcoming|to appear)$/,
    'say what it is to be, such as journal, and how far it is with status: submitted, accepted or in press',
  ],
  [/^(unpublished|draft|in preparation)$/, 'write manuscript'],
  [/^(movie|video|motion picture|documentary)$/, 'write film'],
  [/^(audio|podcast)$/, 'write recording, and what it is as genre: Podcast'],
  [/^(music|song|album|ep|cd|lp)$/, 'write recording, and what it is as genre: Album'],
  [/^(composition|score|partitur|sheet music)$/, 'write artwork, and what it is as genre: Composition'],
  [/^(concert|play|reading|lesung)$/, 'write performance'],
  [
    /^(painting|sculpture|photograph|image|installation)$/,
    'write artwork, and what it is as genre: Painting',
  ],
  [/^(jurisdiction|legal( case)?|court (decision|case)|judgment|urteil)$/, 'write case'],
  [/^(law|statute|act|bill|gesetz)$/, 'write legislation'],
  [
    /^(exhibition( catalogue)?|exposition|ausstellung)$/,
    'write other, and what it is as genre: Exhibition; where it was shown is its venue',
  ],
]

/**
 * What to do about a kind of paper that is none of those known.
 *
 * @param kinds those known
 * @returns undefined where it is not plain what is meant
 */
export function kindAdvice(written: string, kinds: readonly string[]): string | undefined {
  const plain = written.toLowerCase().replace(/[_-]+/g, ' ').trim()
  return meant.find(([pattern]) => pattern.test(plain))?.[1] ?? sameWord(written, kinds)
}
