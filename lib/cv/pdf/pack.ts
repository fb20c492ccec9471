import { deflateSync } from 'node:zlib'

/** How many objects one stream holds: a reader unpacks all of them to get at one. */
const perStream = 500

/** Bytes of an entry of the cross-reference stream: its type, where it is, which it is there. */
const entryLength = 7

/** An object of a PDF: what stands between `obj` and `endobj`. */
type PdfObject = { number: number; inner: string; isStream: boolean }

/** Where an object is, by its number: at a byte of the file (type 1), or as one of those in a stream (type 2). */
type Places = Map<number, [type: 1 | 2, where: number, index: number]>

/**
 * A PDF with its small objects packed into compressed streams (ISO 32000-1, 7.5.7 and 7.5.8), which Typst leaves as they are:
 * the tags of a long document are half of it.
 *
 * @param pdf as Typst writes it: one cross-reference table, no encryption
 * @throws Error when it is not written so
 */
export function packed(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf)
  const { offsets, trailer, end } = tableOf(file)
  const objects = objectsOf(file, [...offsets], end)

  const parts: Buffer[] = [file.subarray(0, Math.min(...offsets.values(), end))]
  let length = parts[0]?.length ?? 0
  const places: Places = new Map()
  const write = (number: number, inner: Buffer) => {
    places.set(number, [1, length, 0])
    const bytes = Buffer.concat([Buffer.from(`${number} 0 obj\n`), inner, Buffer.from('\nendobj\n')])
    parts.push(bytes)
    length += bytes.length
  }
  for (const { number, inner, isStream } of objects)
    if (isStream) write(number, Buffer.from(packedMap(inner), 'latin1'))

  let size = Math.max(...offsets.keys()) + 1
  for (const group of groupsOf(objects.filter(({ isStream }) => !isStream))) {
    const number = size++
    for (const [index, object] of group.entries()) places.set(object.number, [2, number, index])
    write(number, streamOfObjects(group))
  }

  const table = size++
  const start = length
  places.set(table, [1, start, 0])
  write(table, streamOfPlaces(places, size, trailer))
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)]))
}

/** The objects of a file, from where each begins to where the next one does. */
function objectsOf(file: Buffer, offsets: readonly (readonly [number, number])[], end: number): PdfObject[] {
  const starts = [...offsets.map(([, start]) => start), end].toSorted((a, b) => a - b)
  return offsets.map(([number, start]) => {
    const next = starts[starts.indexOf(start) + 1] ?? end
    const body = file.subarray(start, next).toString('latin1')
    const inner = /^\d+ 0 obj\s([\s\S]*)\sendobj\s*$/.exec(body)?.[1]
    if (inner === undefined) throw new Error(`expected an object of a PDF at byte ${start}`)
    return { number, inner, isStream: inner.endsWith('endstream') }
  })
}

/** Which objects share a stream: those of one kind, since they pack best beside each other. */
function groupsOf(objects: readonly PdfObject[]): PdfObject[][] {
  const inOrder = objects.toSorted(
    (a, b) => Number(kindOf(a.inner) > kindOf(b.inner)) - Number(kindOf(a.inner) < kindOf(b.inner)),
  )
  return Array.from({ length: Math.ceil(inOrder.length / perStream) }, (_, index) =>
    inOrder.slice(index * perStream, (index + 1) * perStream),
  )
}

/** Objects as one stream: the number of each and where it begins, then the objects. */
function streamOfObjects(group: readonly PdfObject[]): Buffer {
  let at = 0
  const head = group.map(({ number, inner }) => {
    const entry = `${number} ${at}`
    at += inner.length + 1
    return entry
  })
  const index = `${head.join(' ')} `
  const text = Buffer.from(index + group.map(({ inner }) => inner).join(' '), 'latin1')
  return stream(`/Type /ObjStm /N ${group.length} /First ${index.length}`, text)
}

/** The cross-reference stream: where each of `size` objects is, and what the file's trailer says. */
function streamOfPlaces(places: Places, size: number, trailer: string): Buffer {
  const entries = Buffer.alloc(size * entryLength)
  for (const [number, [type, where, index]] of places) {
    const at = number * entryLength
    entries.writeUInt8(type, at)
    entries.writeUInt32BE(where, at + 1)
    entries.writeUInt16BE(index, at + 5)
  }
  const predictor = `/DecodeParms << /Predictor 12 /Columns ${entryLength} >>`
  return stream(
    `/Type /XRef /Size ${size} /W [1 4 2] ${predictor} ${trailer}`,
    lessThoseAbove(entries, entryLength),
  )
}

/** What an object is, by the names of its types. */
function kindOf(inner: string): string {
  return [...inner.matchAll(/\/(?:S|Subtype|Type) \/\w+/g)].join()
}

/** A character map, which Typst writes as plain text, compressed; every other object as it is. */
function packedMap(object: string): string {
  const [head, length, facts = ''] =
    /^<<\s*\/Length (\d+)\s+(\/Type \/CMap[^>]*?)\s*>>\s*stream\r?\n/.exec(object) ?? []
  if (head === undefined) return object
  const content = object.slice(head.length, head.length + Number(length))
  return stream(facts.replace(/\s+/g, ' '), Buffer.from(content, 'latin1')).toString('latin1')
}

/** Rows of bytes, each as what it is more than the one above it, as PNG has them (RFC 2083, 6.4): rows that are alike pack well. */
function lessThoseAbove(rows: Buffer, length: number): Buffer {
  const up = 2
  return Buffer.concat(
    Array.from({ length: rows.length / length }, (_, row) => {
      const own = rows.subarray(row * length, (row + 1) * length)
      return Buffer.from([up, ...own.map((byte, at) => byte - (rows[(row - 1) * length + at] ?? 0))])
    }),
  )
}

function stream(facts: string, content: Buffer): Buffer {
  const bytes = deflateSync(content, { level: 9 })
  const head = Buffer.from(`<< ${facts} /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n`)
  return Buffer.concat([head, bytes, Buffer.from('\nendstream')])
}

/** Where each object begins, what the trailer says besides, and where the objects end. */
function tableOf(file: Buffer): { offsets: Map<number, number>; trailer: string; end: number } {
  const end = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.subarray(-64).toString('latin1'))?.[1])
  const text = file.subarray(end).toString('latin1')
  const [, lines, dictionary] =
    /^xref\s+0 \d+\s+([\s\S]*?)trailer\s*<<([\s\S]*)>>\s*startxref/.exec(text) ?? []
  if (lines === undefined || dictionary === undefined)
    throw new Error('expected a PDF with one cross-reference table')
  const offsets = new Map<number, number>()
  for (const [number, line] of lines.trim().split(/\r?\n/).entries())
    if (line.trim().endsWith('n')) offsets.set(number, Number(line.slice(0, 10)))
  return {
    offsets,
    trailer: dictionary
      .replace(/\/Size \d+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
    end,
  }
}
