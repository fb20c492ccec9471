/** What keeps an entry from being read, in words. */
export class ScanError extends Error {
  line: number
  field?: string
  constructor(line: number, message: string, field?: string) {
    super(message)
    this.line = line
    this.field = field
  }
}

/** What is wrong with a value whose braces do not end. */
export function unclosed(line: number, field: string | undefined): ScanError {
  return new ScanError(line, 'expected as many "}" as "{", received fewer; close the one that is open', field)
}

/** What is odd of a key in several words, which BibTeX does not take, and Open Journal Systems and J-STAGE export. */
export function keyWithSpaces(type: string, key: string): string {
  const joined = key.replace(/\s+/g, '')
  return `expected a key without spaces, received "${key}", for which "${joined}" is taken; write @${type}{${joined},`
}
