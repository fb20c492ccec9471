import { withoutRuns } from '../values.ts'
import { Cursor } from './cursor.ts'
import { define, expanded, sortingMacros } from './macros.ts'
import { closingsOf } from './offsets.ts'
import { afterValue, keyFor, keyWithSpaces, noKey, ScanError, unclosed } from './scan-error.ts'
import { styleJournals } from './style-journals.ts'

/** A field's value in LaTeX, without the braces or quotes around it, and the line of its name. */
export type BibtexField = { value: string; line: number }

/** An entry of a file; type and names of fields in small letters. A key is made for one that has none. */
export type BibtexSource = {
  type: string
  key: string
  hasMadeKey?: true
  line: number
  fields: Map<string, BibtexField>
}

/** Abbreviations that BibTeX's styles know without `@string`, and what they stand for. */
const monthNames = new Map(
  'January February March April May June July August September October November December'
    .split(' ')
    .map((month) => [month.slice(0, 3).toLowerCase(), month]),
)

/** How long a value may be, and all that is set in for abbreviations in one file: characters. */
const longestValue = 250_000
const mostSetIn = 20_000_000

/** Fields without which an entry is no publication. */
const needed = /^(title|author|editor|journal|journaltitle|booktitle|school|institution|year|date|month)$/

/** Reads what BibTeX files are made of, from `at` on; what it cannot read it throws as a `ScanError`. */
export class BibtexReader extends Cursor {
  readonly strings: Map<string, string>
  private readonly macros = sortingMacros()
  /** What is odd and keeps nothing from being read. */
  readonly remarks: { line: number; key: string; field?: string; message: string }[] = []
  private key = ''
  private readonly keys: Set<string>
  private setIn = 0
  private readonly closings: Int32Array

  constructor(text: string, strings: Map<string, string>) {
    super(text)
    this.strings = strings
    this.closings = closingsOf(text)
    this.keys = new Set(
      [...text.matchAll(/@\w+\s*[{(]\s*([^\s,{}=#"%~\\]{1,200})\s*,/g)].map(([, key = '']) =>
        key.toLowerCase(),
      ),
    )
  }

  entry(): BibtexSource | undefined {
    const line = this.lineAt(this.at)
    this.at += 1
    this.skipSpace()
    const type = this.name().toLowerCase()
    // An e-mail address in the text between entries is no entry.
    if (type === '' || !/^\s*[{(]/.test(this.text.slice(this.at, this.at + 200))) {
      if (type === 'comment') this.at = this.endOfLine(this.at)
      return undefined
    }
    this.skipSpace()
    const closing = this.text[this.at] === '{' ? '}' : ')'
    if (type === 'comment') {
      if (closing === '}') this.braced(line)
      else this.at = this.endOfLine(this.at)
      return undefined
    }
    this.at += 1
    this.skipSpace()
    if (type !== 'preamble' && type !== 'string') return this.publication(type, closing, line)
    if (type === 'preamble') define(this.value('preamble'), this.macros)
    else this.abbreviation()
    this.expect(closing, line)
    return undefined
  }

  private abbreviation(): void {
    const name = this.name()
    this.expect('=', this.lineAt(this.at))
    this.strings.set(name.toLowerCase(), this.value(name))
  }

  private publication(type: string, closing: string, line: number): BibtexSource {
    const start = this.at
    const opening = closing === '}' ? '{' : '('
    const key = this.writtenKey(type, line)
    // "@article{, author = …" and "@article{author = …".
    const isBare = this.text[this.at] === '='
    if (isBare) this.at = start
    if (isBare || (key === '' && this.text[this.at] === ',')) {
      const made = this.freeKey(keyFor(this.text.slice(this.at, this.at + 2000)) ?? 'entry')
      this.key = made
      const fields = this.fields(closing, line, isBare)
      this.remarks.push({ line, key: made, message: noKey(`@${type}${opening}`, made) })
      return { type, key: made, hasMadeKey: true, line, fields }
    }
    if (key === '' || !(this.text[this.at] === ',' || this.text[this.at] === closing)) {
      throw new ScanError(
        line,
        `expected a key after "@${type}${opening}", received ${this.here()}; write for example @${type}{${keyFor(this.text.slice(this.at, this.at + 2000)) ?? 'doe2024tests'},`,
      )
    }
    return { type, key, line, fields: this.fields(closing, line) }
  }

  /** The key as it stands, but for its spaces; empty where there is none. */
  private writtenKey(type: string, line: number): string {
    let key = this.take(/[^\s,{}=#"%~\\]*/y)
    this.skipSpace()
    const [more] = /^[^\s,{}=#"%~\\][^,{}=#"%~\\\n]*(?=,)/.exec(this.text.slice(this.at, this.at + 80)) ?? []
    if (key !== '' && more !== undefined) {
      this.remarks.push({ line, key, message: keyWithSpaces(type, `${key} ${more}`) })
      this.at += more.length
      key += more.replace(/\s+/g, '')
    }
    this.key = key
    return key
  }

  /** A key that no other entry of the file has: quill2024, quill2024-2. */
  private freeKey(wanted: string): string {
    let key = wanted
    for (let count = 2; this.keys.has(key); count += 1) key = `${wanted}-${count}`
    this.keys.add(key)
    return key
  }

  /** The fields of an entry, from the comma before the first on; `isAtName` where the first stands without one. */
  fields(closing: string, entryLine: number, isAtName = false): Map<string, BibtexField> {
    const fields = new Map<string, BibtexField>()
    let needsComma = !isAtName
    let last = { name: '', value: '', line: entryLine }
    for (;;) {
      this.skipSpace()
      const sign = this.text[this.at]
      if (sign === closing) {
        this.at += 1
        return fields
      }
      if (sign !== ',' && needsComma) {
        const end = this.text.slice(this.at - 2, this.at)
        throw afterValue(last, end, { line: this.lineAt(this.at), closing, entryLine, received: this.here() })
      }
      if (needsComma) this.at += 1
      needsComma = true
      this.skipSpace()
      if (this.text[this.at] === closing || this.text[this.at] === ',') continue
      const line = this.lineAt(this.at)
      const name = this.name().toLowerCase()
      if (name === '')
        throw new ScanError(
          line,
          `expected the name of a field, received ${this.here()}; write for example title = {On Tests}`,
        )
      this.expect('=', line, name)
      const value = expanded(withoutRuns(this.value(name)).trim(), this.macros)
      last = { name, value, line }
      const first = fields.get(name)
      // BibTeX passes over a field that it has seen (bibtex.web, 275).
      if (!first) fields.set(name, { value, line })
      else if (first.value !== value)
        this.remarks.push({
          line,
          key: this.key,
          field: name,
          message: `stands a second time, and the first is taken (line ${first.line}); remove one of the two`,
        })
    }
  }

  /** Values joined by `#`: braced, quoted, numbers, abbreviations. */
  value(field: string): string {
    const line = this.lineAt(this.at)
    const parts = [this.single(field)]
    let length = parts[0]?.length ?? 0
    for (this.skipSpace(); this.text[this.at] === '#'; this.skipSpace()) {
      this.at += 1
      const part = this.single(field)
      parts.push(part)
      length += part.length
      if (length > longestValue) break
    }
    if (length > longestValue)
      throw new ScanError(
        line,
        `expected at most ${longestValue.toLocaleString('en')} characters in a value, received more; shorten it, or leave the field out`,
        field,
      )
    // Alone an abbreviated month stays what it is; as a part of more it is the word that styles print.
    return parts.length === 1
      ? parts.join('')
      : parts.map((part) => monthNames.get(part.toLowerCase()) ?? part).join('')
  }

  single(field: string): string {
    this.skipSpace()
    const line = this.lineAt(this.at)
    if (this.text[this.at] === '{') return this.braced(line, field)
    if (this.text[this.at] === '"') return this.quoted(line, field)
    const word = this.take(/[^\s,{}()=#"%\\]*/y)
    if (/^\d+([-–]+\d+)?$/.test(word) || monthNames.has(word.toLowerCase())) return word
    const known = this.strings.get(word.toLowerCase()) ?? styleJournals.get(word.toLowerCase())
    if (known !== undefined) {
      this.setIn += known.length
      if (this.setIn <= mostSetIn) return known
      throw new ScanError(
        line,
        `expected at most ${mostSetIn.toLocaleString('en')} characters from abbreviations in one file, received more; write the values out`,
        field,
      )
    }
    if (word !== '' && !needed.test(field)) {
      // BibTeX warns of it, and takes nothing for it.
      this.remarks.push({
        line,
        key: this.key,
        field,
        message: `expected a value in braces or a name that an @string above gives, received ${JSON.stringify(word)}, which is left out; put it in braces`,
      })
      return ''
    }
    // Words of months in full or in other languages need no quotes to be understood.
    if (field === 'month' && /^\p{L}+\.?$/u.test(word)) return word
    throw new ScanError(
      line,
      word === ''
        ? `expected a value, received ${this.here()}; write it in braces`
        : `expected a value in braces or a name that an @string above gives, received ${JSON.stringify(word)}; put it in braces`,
      field,
    )
  }

  braced(line: number, field?: string): string {
    const start = this.at + 1
    if (this.closings[this.at] === -1) throw unclosed(line, field)
    let depth = 0
    const brace = /[{}]|\n[ \t]*@\w+\s*\{\s*[^\s,{}=]+\s*,/g
    brace.lastIndex = this.at
    for (let found = brace.exec(this.text); found; found = brace.exec(this.text)) {
      if (found[0] !== '{' && found[0] !== '}') break
      depth += found[0] === '{' ? 1 : -1
      if (depth > 0) continue
      this.at = found.index + 1
      return this.text.slice(start, found.index)
    }
    throw unclosed(line, field)
  }

  quoted(line: number, field: string): string {
    const start = this.at + 1
    for (let at = start; at < this.text.length; at += 1) {
      const sign = this.text[at]
      if (sign === '"') {
        this.at = at + 1
        return this.text.slice(start, at)
      }
      const closing = sign === '{' ? (this.closings[at] ?? -1) : at
      if (sign === '}' || closing === -1) break
      at = closing
    }
    throw new ScanError(
      line,
      'expected a closing quotation mark and as many "}" as "{", received none; put the value in braces',
      field,
    )
  }
}
