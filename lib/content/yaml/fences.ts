import type { Fault } from './facts.ts'

/** What to do where the two lines --- around the facts are not as they have to be. */

/** What a first line other than --- was probably meant to be. */
export function firstLineProblem(text: string): string {
  const [first = ''] = text.split('\n')
  return `expected a first line ---, received ${JSON.stringify(first.slice(0, 40))}; ${firstLineAdvice(first)}`
}

function firstLineAdvice(first: string): string {
  if (/^\s*$/.test(first)) return 'remove the empty lines above ---'
  if (/^\+\+\+/.test(first))
    return 'this is TOML, which Hugo reads: write the facts between two lines --- as "key: value"'
  if (/^;;;|^\{/.test(first))
    return 'this is JSON: write the facts between two lines --- as "key: value", each on a line of its own'
  if (/^(?:`{3}|~{3})/.test(first)) return 'remove the line, and the one that ends the code'
  if (/^\s+---/.test(first)) return 'remove what stands before ---'
  if (/^<!--/.test(first)) return 'move the comment below the second line ---'
  if (/^[—–―-]+\s*$/.test(first))
    return first.includes('--')
      ? 'write three hyphens'
      : 'an editor made dashes of the hyphens: write three hyphens'
  return 'begin with ---, the facts as "key: value", and a second line ---'
}

/** Of front matter without a second line ---, the line that was probably meant to be it, and what to say. */
export function missingEnd(text: string): Fault {
  const lines = text.split('\n')
  const meant = lines.findIndex((line, index) => index > 0 && /^\s*[-—–―]+\s*$|^\+\+\+\s*$/.test(line))
  const expected = 'expected a second line --- below the facts'
  if (meant === -1) return { line: 1, message: `${expected}, received none; write it` }
  return {
    line: meant + 1,
    message: `${expected}, received ${JSON.stringify(lines[meant])}; write three hyphens, at the beginning of the line`,
  }
}
