import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Content } from '../lib/content/load.ts'
import { plainText } from '../lib/markdown/markdown.ts'

/**
 * Hand-made expectations of what an old page says, without its words: for each item its date, and the first 12
 * hexadecimal digits of the SHA-256 of its title and of its authors, both folded by `fold`. What a page says without
 * the facts that an entry needs is counted under `prose` and expected to stay so.
 */
const items = z.array(z.strictObject({ date: z.string(), title: z.string(), authors: z.string().optional() }))
const expectation = z.strictObject({
  news: items,
  publications: items,
  education: items,
  awards: items,
  prose: z.record(z.string(), z.number()),
})

export type Expectation = z.output<typeof expectation>

const kinds = ['news', 'publications', 'education', 'awards'] as const

/** How much of one kind is as expected. */
export type Score = {
  of: (typeof kinds)[number]
  expected: number
  right: number
  made: number
  percent: string
  missing: string[]
}

/** The expectation for a site, where there is one. */
export async function readExpectation(site: string): Promise<Expectation | undefined> {
  let text: string
  try {
    text = await readFile(new URL(`import-expectations/${site}.json`, import.meta.url), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  return expectation.parse(JSON.parse(text))
}

/** Counts the expected items that the content has, with date, title and authors. */
export function compareWith(expected: Expectation, content: Content): Score[] {
  const made = {
    news: content.news.map(({ date, body }) => ({
      date,
      title: hash(firstWords(plainText(firstLine(body)))),
    })),
    publications: content.publications.map(({ year, title, authors }) => ({
      date: String(year),
      title: hash(plainText(title)),
      authors: hash(authors.map(({ name }) => name).join(' ')),
    })),
    education: content.education.map(({ start, end, institution, degree }) => ({
      date: [start, end].filter(Boolean).join('/'),
      title: hash(plainText(institution)),
      authors: hash(plainText(degree)),
    })),
    awards: content.awards.map(({ date, title }) => ({ date, title: hash(plainText(title)) })),
  }
  return kinds.map((of) => {
    const left: { date: string; title: string; authors?: string }[] = [...made[of]]
    const missing: string[] = []
    for (const item of expected[of]) {
      const at = left.findIndex(
        ({ date, title, authors }) => date === item.date && title === item.title && authors === item.authors,
      )
      if (at === -1) missing.push(`${item.date} ${item.title}`)
      else left.splice(at, 1)
    }
    const right = expected[of].length - missing.length
    const percent = expected[of].length === 0 ? '' : `${((100 * right) / expected[of].length).toFixed(0)} %`
    return { of, expected: expected[of].length, right, made: made[of].length, percent, missing }
  })
}

/** Letters and digits in small, which is what two ways of writing the same words share. */
function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}

function hash(text: string): string {
  return createHash('sha256').update(fold(text)).digest('hex').slice(0, 12)
}

function firstLine(body: string): string {
  return body.trim().split('\n')[0] ?? ''
}

function firstWords(text: string): string {
  return fold(text).split(' ').slice(0, 6).join(' ')
}
