import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright/test'

/** Signs that somebody's markup was not read, and that no check of content lets stand: of Markdown, Liquid, kramdown, HTML. */
const sure = [
  /(?<![\w*])\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?![\w*])/,
  /(?<!\$)\$\$(?!\$)/,
  /\{%.*%\}/s,
  /&(amp|lt|gt|quot|nbsp);/,
  /<\/?(sub|sup|i|b|em|br)>/,
  /\]\(/,
  /\{:[^}\n]*\}/,
]

/** Those, and what may be meant as it stands in somebody's content, but in none that is invented here. */
const signs = [...sure, /\*\*/, /\{%/, /\{:/, /\\begin/, /(^|\s)#{1,6} /, /\[\[|\]\]/, /\\[a-zA-Z]{3,}/]

/** The words of a page that its visitors see, but for code and citations in the formats of programs. */
export function wordsIn(page: Page, html: string): Promise<string[]> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html')
    for (const node of parsed.querySelectorAll('script, style, code, pre, kbd, samp, math, textarea'))
      node.remove()
    const walker = parsed.createTreeWalker(parsed.documentElement, NodeFilter.SHOW_TEXT)
    const words: string[] = [
      ...parsed.querySelectorAll('[alt], [aria-label], [title], meta[content]'),
    ].flatMap((node) =>
      ['alt', 'aria-label', 'title', 'content'].map((name) => node.getAttribute(name) ?? ''),
    )
    while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '')
    return words.filter((word) => word.trim() !== '')
  }, html)
}

/** Words with a sign of markup. */
export function rawWords(words: readonly string[]): string[] {
  return words.filter((word) => signs.some((sign) => sign.test(word)))
}

/**
 * Words with a sign that nobody meant: none that the content writes behind a backslash, which is how an owner says that a sign
 * is to be shown.
 *
 * @param content all text of `content/`
 */
export function surelyRaw(words: readonly string[], content: string): string[] {
  const unmeant = (found: RegExpExecArray | null) =>
    found !== null && !content.includes(`\\${found[0].charAt(0)}`)
  return words.filter((word) => sure.some((sign) => unmeant(sign.exec(word))))
}

/** All text of a folder's `content/`. */
export async function textOfContent(folder: string): Promise<string> {
  const found = await readdir(join(folder, 'content'), { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n')
}
