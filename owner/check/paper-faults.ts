import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Publication } from '../../lib/content/collections/publications.ts'
import { plainText } from '../../lib/markdown/markdown.ts'
import { nameParts } from '../../lib/publications/bibliography/person-names.ts'

/** A PDF as poppler reads it, or why it cannot. */
export type Paper = { pages: string[]; firstPage: Word[] } | { unreadable: string }

/** A word of a page in the order in which it is read, and how high its line is, in points. */
type Word = { text: string; height: number }

/**
 * The words of a PDF, with `pdftotext`: of all pages as text, of the first with their heights (`-bbox-layout`, whose XHTML has
 * `<word xMin yMin xMax yMax>`).
 */
export async function readPaper(file: string): Promise<Paper> {
  const ask = async (...options: string[]) => {
    const { stdout } = await promisify(execFile)('pdftotext', [...options, file, '-'], {
      maxBuffer: 64 * 1024 * 1024,
      timeout: 120_000,
    })
    return stdout
  }
  try {
    const [text, layout] = [await ask(), await ask('-l', '1', '-bbox-layout')]
    const words = [
      ...layout.matchAll(/<word [^>]*yMin="([\d.-]+)"[^>]*yMax="([\d.-]+)"[^>]*>([^<]*)<\/word>/g),
    ]
    return {
      pages: text.split('\f').slice(0, -1),
      firstPage: words.map(([, top, bottom, word = '']) => ({
        text: plain(word.replace(/&(amp|lt|gt|quot|#\d+);/g, ' ')),
        height: Number(bottom) - Number(top),
      })),
    }
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    return { unreadable: said.trim().split('\n').at(-1) ?? '' }
  }
}

/** What Google Scholar looks for in a paper (scholar.google.com/intl/en/scholar/inclusion.html, "Content" and "Indexing") and does not find here. */
export function paperFaults(paper: Paper, publication: Publication): string[] {
  if ('unreadable' in paper)
    return [
      `expected a PDF that can be read, and pdftotext says "${paper.unreadable}"; save it anew, without a password`,
    ]
  const { pages, firstPage } = paper
  const letters = plain(pages.join('')).length
  if (letters < pages.length * 100)
    return [
      `expected text, received a picture of it (letters that can be read: ${letters}), which nobody finds; save it from the program that it was written in, or have its text recognised`,
    ]
  const title = placeOf(titleWords(publication), firstPage)
  return [
    ...(title
      ? sizeFault(title, firstPage)
      : ['expected the title on its first page, in the words of the site; correct one of the two']),
    ...authorFault(publication, title ? firstPage.slice(title.to) : firstPage),
    ...(pages.some((page) => page.split('\n').some(headsReferences))
      ? []
      : [
          'expected references under a heading such as "References", received none; Google Scholar finds there what the paper cites',
        ]),
  ]
}

/** Letters and digits alone, in one form: a title is broken, hyphenated and set in capitals and ligatures. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** The longest part of a title without a formula, which a PDF has in signs of its own. */
function titleWords({ title }: Publication): string {
  const parts = title.split(/\$[^$]*\$/).map((part) => plain(plainText(part)))
  return parts.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

/** From which to which word (exclusive) a text stands among others; where more than once, in the largest letters. */
function placeOf(text: string, words: readonly Word[]): { from: number; to: number } | undefined {
  if (text === '') return undefined
  // The word of each letter.
  const letters = words.flatMap(({ text }, index) => [...text].map(() => index))
  const all = words.map(({ text }) => text).join('')
  const places: { from: number; to: number }[] = []
  for (let at = all.indexOf(text); at !== -1; at = all.indexOf(text, at + 1)) {
    const before = [...all.slice(0, at)].length
    places.push({ from: letters[before] ?? 0, to: (letters[before + [...text].length - 1] ?? 0) + 1 })
  }
  const height = ({ from }: { from: number }) => words[from]?.height ?? 0
  return places.toSorted((a, b) => height(b) - height(a))[0]
}

function sizeFault({ from, to }: { from: number; to: number }, words: readonly Word[]): string[] {
  const height = median(words.slice(from, to).map((word) => word.height))
  const others = median([...words.slice(0, from), ...words.slice(to)].map((word) => word.height))
  return height > others * 1.15
    ? []
    : [
        'expected the title in larger letters than the text of its first page; Google Scholar takes the largest line for it',
      ]
}

function authorFault({ authors }: Publication, below: readonly Word[]): string[] {
  const text = below.map((word) => word.text).join('')
  const missing = authors.slice(0, 3).filter((author) => {
    const parts = nameParts(author)
    return !text.includes(plain('literal' in parts ? (parts.literal.split(' ').at(-1) ?? '') : parts.family))
  })
  return missing.length === 0
    ? []
    : [
        `expected the authors under the title, and ${missing.map(({ name }) => name).join(', ')} ${missing.length === 1 ? 'is' : 'are'} not there; Google Scholar reads them from there`,
      ]
}

/** Whether a line is the heading of the references, in the languages in which papers are mostly written. */
function headsReferences(line: string): boolean {
  return /^[\divx.\s]*(references( and notes| cited)?|bibliography|works cited|literature( cited)?|literatur(verzeichnis)?|quellen(verzeichnis)?|références( bibliographiques)?|bibliographie|referencias( bibliográficas)?|bibliografía|bibliografia|referências( bibliográficas)?|riferimenti bibliografici|литература|список литературы|参考文献|參考文獻|참고\s?문헌|المراجع)[\s:.]*$/i.test(
    line.trim(),
  )
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
