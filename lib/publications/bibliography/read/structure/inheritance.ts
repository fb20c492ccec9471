import type { Problem } from '../../../../content/problem.ts'
import { noPublication } from '../entry-types.ts'
import type { BibtexField, BibtexSource } from './bibtex-reader.ts'

/** What entries have from others: from the whole that they are parts of, or from data that several share. */

/** What is wrong with entries, and what is odd and stops nothing. */
export type Notes = { problems: Problem[]; remarks: Problem[] }

/** Types that hold other entries, and are no publication of their own once another entry names them. */
const containers = /^(proceedings|mvproceedings|collection|mvcollection|book|mvbook|periodical)$/

/** What a part of a book or a volume does not have from the whole. */
const notInherited =
  /^(title|subtitle|booktitle|shorttitle|crossref|key|doi|url|eprint|abstract|keywords|note|annote|ids|pages)$/

/** So many references to what is not there are said one by one. */
const fewLost = 3

/** Remarks, of which many on `crossref`, as exports of DBLP have them, are one sentence. */
export function withLostTogether(remarks: readonly Problem[]): Problem[] {
  const lost = remarks.filter(({ field }) => field === 'crossref')
  const [first, second] = lost.map(({ entry }) => entry)
  if (!lost[0] || lost.length <= fewLost) return [...remarks]
  const message = `expected the keys of other entries of this file in crossref, received those of none in ${lost.length} entries (${first}, ${second} …), which are left out; they name themselves what they appeared in`
  return [{ path: lost[0].path, message }, ...remarks.filter((one) => !lost.includes(one))]
}

/** How many wholes may be parts of each other. */
const deepest = 3

/** The entries that are publications of their own, and the others, each with a sentence that says what it is. */
export function publicationsAmong(entries: readonly BibtexSource[]): {
  publications: BibtexSource[]
  apart: { entry: BibtexSource; message: string }[]
} {
  const named = new Map(entries.map(({ key, fields }) => [fields.get('crossref')?.value.toLowerCase(), key]))
  const apart = entries.flatMap((entry) => {
    const part = containers.test(entry.type) ? named.get(entry.key.toLowerCase()) : undefined
    const message = part
      ? `is the whole of which "${part}" is a part, and no paper of its own; to list it too, copy it under another key`
      : noPublication.test(entry.type)
        ? `is an @${entry.type}, which is no publication of its own`
        : undefined
    return message ? [{ entry, message }] : []
  })
  const others = new Set(apart.map(({ entry }) => entry))
  return { publications: entries.filter((entry) => !others.has(entry)), apart }
}

/** An entry with the fields that it has from the @xdata entries which its `xdata` names (biblatex manual, 3.13.6). */
export function withData(entry: BibtexSource, byKey: ReadonlyMap<string, BibtexSource>): BibtexSource {
  const xdata = entry.fields.get('xdata')
  if (!xdata) return entry
  const fields = new Map(entry.fields)
  fields.delete('xdata')
  for (const key of xdata.value.split(/\s*,\s*/)) {
    const source = byKey.get(key.toLowerCase())
    if (source?.type !== 'xdata') continue
    for (const [name, field] of source.fields) if (!fields.has(name)) fields.set(name, field)
  }
  return { ...entry, fields }
}

/** An entry with what it has from the one that its `crossref` names. */
export function withInherited(
  entry: BibtexSource,
  byKey: ReadonlyMap<string, BibtexSource>,
  path: string,
  notes: Notes,
  depth = 0,
): BibtexSource {
  const { problems, remarks } = notes
  const crossref = entry.fields.get('crossref')
  if (!crossref?.value) return entry
  const named = byKey.get(crossref.value.toLowerCase())
  // A volume has from its series what it hands on; what is wrong with it is said of itself.
  const parent =
    named && depth < deepest
      ? withInherited(named, byKey, path, { problems: [], remarks: [] }, depth + 1)
      : named
  if (!parent || named === entry) {
    // Where the entry says itself what it appeared in, as those of DBLP do, it lacks nothing.
    const isWhole = ['booktitle', 'journal', 'journaltitle'].some((name) => entry.fields.get(name)?.value)
    const list = isWhole ? remarks : problems
    list.push({
      path,
      line: crossref.line,
      entry: entry.key,
      field: 'crossref',
      message: `expected the key of another entry of this file, received "${crossref.value}"${isWhole ? ', which is left out' : ''}; correct it, or copy that entry here`,
    })
    return entry
  }
  const fields = new Map(entry.fields)
  fields.delete('crossref')
  for (const [name, field] of [...parent.fields].filter(([one]) => !notInherited.test(one)))
    if (!fields.has(name)) fields.set(name, field)
  for (const [name, field] of titlesOfWhole(entry, parent)) if (!fields.has(name)) fields.set(name, field)
  return { ...entry, fields }
}

/** The titles of a whole as its parts have them (biblatex manual, appendix B). */
function titlesOfWhole(entry: BibtexSource, parent: BibtexSource): [string, BibtexField][] {
  const isVolume = parent.type.startsWith('mv') && containers.test(entry.type)
  const whole = parent.type === 'periodical' ? 'journal' : isVolume ? 'main' : 'book'
  const own = parent.fields.get('booktitle')
  const names: [string, BibtexField | undefined][] = [
    [whole === 'journal' ? 'journaltitle' : `${whole}title`, own ?? parent.fields.get('title')],
    [`${whole}subtitle`, own ? undefined : parent.fields.get('subtitle')],
  ]
  return names.flatMap(([name, field]) => (field ? [[name, field] as [string, BibtexField]] : []))
}
