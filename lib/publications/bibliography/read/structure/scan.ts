import { BibtexReader, type BibtexSource } from './bibtex-reader.ts'
import { ScanError } from './scan-error.ts'

/**
 * The structure of a BibTeX file (Patashnik, BibTeXing, 1988; the grammar of bibtex.web): its entries and where their
 * fields stand. Values stay LaTeX as written, with `@string` abbreviations set in. Own code, because the parser that
 * reads the LaTeX (`../latex/from-latex.ts`) does not say on which line anything stands, and rewrites values on the way.
 */

/** Something that makes an entry unreadable, or a part of it. */
export type Fault = { line: number; key?: string; field?: string; message: string }

/** Reads a file's entries, in their order. An entry with a fault is left out; never throws. */
export function scanBibtex(text: string): { entries: BibtexSource[]; faults: Fault[]; remarks: Fault[] } {
  const entries: BibtexSource[] = []
  const faults: Fault[] = []
  const strings = new Map<string, string>()
  const reader = new BibtexReader(text, strings)
  while (reader.toNextAt()) {
    const start = reader.at
    try {
      const entry = reader.entry()
      if (entry) entries.push(entry)
    } catch (error) {
      if (!(error instanceof ScanError)) throw error
      const [, key] = /^@\w+\s*[{(]\s*([^\s,{}=]+)\s*,/.exec(text.slice(start, start + 200)) ?? []
      faults.push({ line: error.line, key, field: error.field, message: error.message })
      reader.at = start + 1
      reader.toNextEntry()
    }
  }
  return { entries, faults, remarks: reader.remarks }
}
