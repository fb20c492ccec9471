import { BibtexReader, type BibtexSource, ScanError } from './bibtex-reader.ts'

/**
 * The structure of a BibTeX file (Patashnik, BibTeXing, 1988; the grammar of bibtex.web): its entries and where their
 * fields stand. Values stay LaTeX as written, with `@string` abbreviations set in. Own code, because the parser that
 * reads the LaTeX (`from-latex.ts`) does not say on which line anything stands, and rewrites values on the way.
 */

/** Something that makes an entry unreadable, or a part of it. */
export type Fault = { line: number; key?: string; field?: string; message: string }

/** Reads a file's entries, in their order. An entry with a fault is left out; never throws. */
export function scanBibtex(text: string): { entries: BibtexSource[]; faults: Fault[]; remarks: Fault[] } {
  const entries: BibtexSource[] = []
  const faults: Fault[] = []
  const strings = new Map<string, string>()
  const reader = new BibtexReader(text, strings)
  faults.push(...conflicts(text))
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

/** Lines that Git leaves where two versions were not joined; BibTeX would take them for comments, and both versions for entries. */
function conflicts(text: string): Fault[] {
  if (!/^(<{7}|>{7}) /m.test(text)) return []
  return text.split('\n').flatMap((line, index) =>
    /^(<{7}|>{7}) /.test(line)
      ? [
          {
            line: index + 1,
            message: `expected one version of the file, received two that Git could not join (${JSON.stringify(line.slice(0, 30))}); choose one, and remove the lines of <, = and >`,
          },
        ]
      : [],
  )
}
