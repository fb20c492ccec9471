import { slugify } from '../../../../content/collection.ts'
import type { BibtexSource } from './bibtex-reader.ts'
import type { Fault } from './scan.ts'

/**
 * Entries with a key each. Of the same record twice the first is taken, as BibTeX does; another paper under a key that is taken has one
 * of its own, which a remark names.
 */
export function withOwnKeys(entries: readonly BibtexSource[]): {
  entries: BibtexSource[]
  remarks: Fault[]
} {
  const kept: BibtexSource[] = []
  const remarks: Fault[] = []
  const first = new Map<string, BibtexSource>()
  const slugs = new Set(entries.map(({ key }) => slugify(key)))
  for (const entry of entries) {
    const { key, line, type } = entry
    const twin = first.get(key.toLowerCase())
    if (!twin) {
      first.set(key.toLowerCase(), entry)
      kept.push(entry)
    } else if (isSameRecord(entry, twin)) {
      const message = `is the same record as in line ${twin.line}, which is taken; remove one of the two`
      remarks.push({ line, key, message })
    } else {
      const own = freeKey(key, slugs)
      const message = `expected a key of its own, received "${key}", which the paper in line ${twin.line} has; "${own}" is used; write @${type}{${own},`
      remarks.push({ line, key: own, message })
      kept.push({ ...entry, key: own })
    }
  }
  return { entries: kept, remarks }
}

/** A key whose address no other entry has: quill2024-2. */
function freeKey(key: string, slugs: Set<string>): string {
  let count = 2
  while (slugs.has(slugify(`${key}-${count}`))) count += 1
  slugs.add(slugify(`${key}-${count}`))
  return `${key}-${count}`
}

/** Whether two entries are of one paper: one title, but for a second version that another venue printed in another year. */
function isSameRecord(a: BibtexSource, b: BibtexSource): boolean {
  const isSame = (...names: string[]) => wordsOf(a, names) === wordsOf(b, names)
  return (
    isSame('title') && (isSame('year', 'date') || isSame('journal', 'journaltitle', 'booktitle', 'publisher'))
  )
}

/** What the first of these fields says, in small letters without braces and most signs: C is not C++, and α not β. */
function wordsOf({ fields }: BibtexSource, names: readonly string[]): string {
  const value = names.map((name) => fields.get(name)?.value).find(Boolean) ?? ''
  return value
    .replace(/\\(?:emph|it|bf|rm|sc|(?:text|math)[a-z]*)(?![a-zA-Z])/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, '')
    .toLowerCase()
}
