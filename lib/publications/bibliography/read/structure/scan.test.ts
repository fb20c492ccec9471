import { expect, it } from 'vitest'
import { scanBibtex } from './scan.ts'

// The structure of a file, whatever its values say. To add a case, add a line.
const raw = String.raw

/** What a file holds: keys with their fields, what is wrong, what is odd. */
function read(text: string) {
  const { entries, faults, remarks } = scanBibtex(text)
  return {
    entries: entries.map(({ key, line, fields }) =>
      [`${key}:${line}`, ...[...fields].map(([name, { value, line }]) => `${name}:${line}=${value}`)].join(
        ' ',
      ),
    ),
    faults: faults.map(({ line, key, field, message }) => `${line} ${key} ${field}: ${message}`),
    remarks: remarks.map(({ line, key, field, message }) => `${line} ${key} ${field}: ${message}`),
  }
}

it.each([
  ['@misc{a, b = {c}}', ['a:1 b:1=c']],
  ['@misc(a, b = {c})', ['a:1 b:1=c']],
  ['@MISC { a , B = "c" , }', ['a:1 b:1=c']],
  ['\n@misc{a,\n\n  b = {c},\n  d = {e}\n}', ['a:2 b:4=c d:5=e']],
  ['@misc{a, b = {c},, d = {e},,}', ['a:1 b:1=c d:1=e']],
  ['@misc{a}', ['a:1']],
  ['@misc{a, b = {c {d} e}}', ['a:1 b:1=c {d} e']],
  ['@misc{a, b = "c {"} d"}', ['a:1 b:1=c {"} d']],
  ['@misc{a, b = 12}', ['a:1 b:1=12']],
  ['@misc{a, b = jan}', ['a:1 b:1=jan']],
  ['@misc{a, b = jan # "~1"}', ['a:1 b:1=January~1']],
  ['@misc{a, b = {c} # {d} # "e"}', ['a:1 b:1=cde']],
  ['@string{s = {t}} @misc{a, b = s # S}', ['a:1 b:1=tt']],
  ['@string(s = {t}) @misc{a, b = s}', ['a:1 b:1=t']],
  ['@comment{@misc{x, b = {c}}} @misc{a, b = {c}}', ['a:1 b:1=c']],
  ['@comment @misc{x, b = {c}}\n@misc{a, b = {c}}', ['a:2 b:2=c']],
  ['@comment(x)\n@misc{a, b = {c}}', ['a:2 b:2=c']],
  ['% @misc{x, b = {c}}\n@misc{a, % d\n b = {c}}', ['a:2 b:3=c']],
  ['me@example.org @misc{a, b = {c}}', ['a:1 b:1=c']],
  [raw`@preamble{"\newcommand{\m}{n}"} @misc{a, b = {\m{} o}}`, ['a:1 b:1=n o']],
  [raw`@preamble{"\newcommand{\m}[1]{<#1>}"} @misc{a, b = {\m{n}}}`, ['a:1 b:1=<n>']],
  [raw`@preamble{"\def\m#1#2{#2#1}"} @misc{a, b = {\m{n}{o}}}`, ['a:1 b:1=on']],
  [raw`@misc{a, b = {{\noopsort{x}}c}}`, ['a:1 b:1=c']],
  ['@misc{a, b = {c  \t d\n\n\n e}}', ['a:1 b:1=c d\n\ne']],
  ['', []],
])('%s', (text, entries) => {
  expect(read(text)).toEqual({ entries, faults: [], remarks: [] })
})

it.each([
  ['@misc{a, b = {c}, b = {c}}', []],
  [
    '@misc{a, b = {c},\n b = {d}}',
    ['2 a b: stands a second time, and the first is taken (line 1); remove one of the two'],
  ],
  [
    '@misc{a b c, d = {e}}',
    ['1 a undefined: expected a key without spaces, received "a b c"; "abc" is used; write @misc{abc,'],
  ],
])('is odd, and stops nothing: %s', (text, remarks) => {
  const found = read(text)
  expect([found.faults, found.remarks]).toEqual([[], remarks])
  expect(found.entries).toHaveLength(1)
})

it.each([
  ['@misc{a, b {c}}', '1 a b: expected "=", received "{c}}"; write it'],
  ['@misc{a, b = }', '1 a b: expected a value, received "}"; write it in braces'],
  [
    '@misc{a, = {c}}',
    '1 a undefined: expected the name of a field, received "= {c}}"; write for example title = {On Tests}',
  ],
  [
    '@misc{a, b = {c}',
    '2 a undefined: expected "," or "}" after a field, received "@misc{z, y = {x}}"; close the entry that begins on line 1, or write the comma',
  ],
  [
    '@misc{a, b = {c} d}',
    '1 a undefined: expected "," or "}" after a field, received "d}"; close the entry that begins on line 1, or write the comma',
  ],
  [
    '@misc{a, b = {c\n\n@misc{d, e = {f}}',
    '1 a b: expected as many "}" as "{", received fewer; close the one that is open',
  ],
  [
    '@misc{a, b = "c} d"}',
    '1 a b: expected a closing quotation mark and as many "}" as "{", received none; put the value in braces',
  ],
  ['@string{s {t}}', '1 undefined undefined: expected "=", received "{t}}"; write it'],
  [
    '@misc{"a", b = {c}}',
    String.raw`1 "a" undefined: expected a key after "@misc{", received "\"a\", b = {c}}"; write for example @misc{doe2024tests,`,
  ],
  [
    `@misc{a, b = {${'x'.repeat(250_001)}}}`,
    '1 a b: expected at most 250,000 characters in a value, received more; shorten it, or leave the field out',
  ],
])('cannot be read, and what follows can: %s', (text, fault) => {
  const { entries, faults } = read(`${text}\n@misc{z, y = {x}}`)
  expect(faults[0]).toBe(fault)
  expect(entries.at(-1)).toMatch(/^z:\d+ y:\d+=x$/)
})

it('a value may have 250,000 characters', () => {
  expect(scanBibtex(`@misc{a, b = {${'x'.repeat(250_000)}}}`).faults).toEqual([])
})
