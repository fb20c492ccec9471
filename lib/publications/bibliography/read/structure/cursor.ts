import { lineAt } from './offsets.ts'
import { ScanError } from './scan-error.ts'

/** A place in the text of a BibTeX file, and how it moves on. */
export class Cursor {
  at = 0
  readonly text: string
  private readonly lineStarts: number[]

  constructor(text: string) {
    this.text = text
    this.lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  }

  /** Moves to the next `@` outside of entries, where all else is comment; lines after `%` too. */
  toNextAt(): boolean {
    const next = /[@%]/g
    next.lastIndex = this.at
    for (let found = next.exec(this.text); found; found = next.exec(this.text)) {
      this.at = found.index
      if (found[0] === '@') return true
      next.lastIndex = this.endOfLine(found.index)
    }
    return false
  }

  /** Moves to the next line that begins an entry. */
  toNextEntry(): void {
    const next = /^[ \t]*@\w+\s*[{(]/gm
    next.lastIndex = this.at
    this.at = next.exec(this.text)?.index ?? this.text.length
  }

  expect(sign: string, line: number, field?: string): void {
    this.skipSpace()
    if (this.text[this.at] !== sign)
      throw new ScanError(line, `expected "${sign}", received ${this.here()}; write it`, field)
    this.at += 1
  }

  name(): string {
    return this.take(/[^\s,{}()=#"%\\@]*/y)
  }

  take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const [taken = ''] = pattern.exec(this.text) ?? []
    this.at += taken.length
    return taken
  }

  skipSpace(): void {
    this.take(/(?:\s+|%[^\n]*)*/y)
  }

  here(): string {
    const rest = this.text
      .slice(this.at, this.at + 20)
      .split('\n')[0]
      ?.trim()
    return rest
      ? JSON.stringify(rest)
      : this.at < this.text.length
        ? 'the end of the line'
        : 'the end of the file'
  }

  endOfLine(from: number): number {
    const end = this.text.indexOf('\n', from)
    return end === -1 ? this.text.length : end
  }

  lineAt(offset: number): number {
    return lineAt(offset, this.lineStarts)
  }
}
