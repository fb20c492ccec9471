import { monthNumber } from './entries/dates.ts'

/**
 * The words of a text, for comparing what a page said with what was written: letters and digits in their order, without
 * the punctuation, case and month names that a typed fact writes in its own way. `October 2024`, `2024.10` and
 * `2024年10月` are the same words in different orders.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/(\d)\s*年\s*(\d+\s*月)?(\s*\d+\s*[日号])?/g, (match) => match.replace(/[年月日号]/g, ' '))
  const found = plain.match(/\p{N}+|[\p{Script=Han}]|[\p{L}\p{M}]+|\p{Extended_Pictographic}/gu) ?? []
  return found.map((word) => {
    if (/^\d+$/.test(word)) return word.replace(/^0+(?=\d)/, '')
    const lower = word.toLowerCase()
    const month =
      /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/.test(
        lower,
      )
    return month ? String(monthNumber(lower)) : lower
  })
}

/** How often each word occurs. */
export class WordCount {
  private readonly counts = new Map<string, number>()

  constructor(words: readonly string[] = []) {
    this.add(words)
  }

  add(words: readonly string[]): void {
    for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1)
  }

  /** The words that are not here as often as asked for. */
  lacking(words: readonly string[]): string[] {
    const left = new Map(this.counts)
    return words.filter((word) => {
      const count = left.get(word) ?? 0
      left.set(word, count - 1)
      return count <= 0
    })
  }

  remove(words: readonly string[]): void {
    for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) - 1)
  }
}
