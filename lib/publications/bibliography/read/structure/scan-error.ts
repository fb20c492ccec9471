import { slugify } from '../../../../content/collection.ts'

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
  return `expected a key without spaces, received "${key}"; "${joined}" is used; write @${type}{${joined},`
}

/** What is odd of an entry without a key, and which one it is given. */
export function noKey(head: string, key: string): string {
  return `has no key, so "${key}" is used; write ${head}${key},`
}

/**
 * A key for an entry that has none, of its first author's name and its year, or of its title: quill2024; undefined where it has neither.
 *
 * @param rest the text of the entry, or its beginning
 */
export function keyFor(rest: string): string | undefined {
  const own = rest.split(/\n[ \t]*@/)[0] ?? ''
  const [, family] =
    /\bauthor\s*=\s*["{]+\s*([\p{L}-]+)\s*,/iu.exec(own) ??
    /\bauthor\s*=\s*["{]+[^,"{}]*?([\p{L}-]+)\s*(?:["}]|\band\b)/iu.exec(own) ??
    []
  const [, year] = /\b(?:year|date)\s*=\s*["{]*\s*(\d{4})/i.exec(own) ?? []
  const name = family
    ?.normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()
  if (name) return `${name}${year ?? ''}`
  // Up to the next field: a title has braces of its own.
  const [, title = ''] =
    /\btitle\s*=\s*["{]([\s\S]*?)["}]\s*(?:,\s*[\w-]+\s*=|[,})]*\s*(?:\n|$))/i.exec(own) ?? []
  const words = slugify(title.replace(/[{}]/g, '')).split('-').slice(0, 3).join('-')
  return words && words !== 'entry' ? `${words}${year ?? ''}` : undefined
}

/**
 * What is wrong where neither a comma nor the end of the entry follows a value: most often the value itself, which for want of a brace
 * has swallowed the fields behind it, or which a quotation mark within it has ended.
 *
 * @param last the field before, with its value as it was read
 * @param end the last two characters before the place
 */
export function afterValue(
  last: { name: string; value: string; line: number },
  end: string,
  {
    line,
    closing,
    entryLine,
    received,
  }: { line: number; closing: string; entryLine: number; received: string },
): ScanError {
  if (end === '\\"')
    return new ScanError(
      line,
      'expected an accent in braces in a value between quotation marks, received \\", which ends it; write {\\"o}, or put the value in braces',
    )
  const [swallowed] = /(?<=,\s*)[a-z][\w-]*\s*=\s*[{"]/i.exec(last.value) ?? []
  if (swallowed)
    return new ScanError(
      last.line,
      `expected as many "}" as "{" before the next field, received ${JSON.stringify(swallowed)} within the value; write the "}" that is missing`,
      last.name,
    )
  // A value between quotation marks that has ended at the one which begins the next field's.
  const [behind] = /(?<=,\s*)[a-z][\w-]*\s*=\s*$/i.exec(last.value) ?? []
  if (behind && end.endsWith('"'))
    return new ScanError(
      last.line,
      `expected a closing quotation mark before the next field, received ${JSON.stringify(behind)} within the value; write the quotation mark that is missing`,
      last.name,
    )
  const what = `expected "," or "${closing}" after a field, received ${received}`
  if (/^"[a-z][\w-]*(?:\\t|\s)*=/i.test(received) && last.name !== '')
    return new ScanError(line, `${what}; write the comma behind ${last.name} = {…}`)
  return end.endsWith('"') && !received.includes(' = ')
    ? new ScanError(
        line,
        `${what}; a quotation mark within a value ends it: write ${last.name} = {…}, or the comma`,
        last.name,
      )
    : new ScanError(line, `${what}; close the entry that begins on line ${entryLine}, or write the comma`)
}
