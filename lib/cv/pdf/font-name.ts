/**
 * A font in TrueType under another name, and under that alone. Where several installed fonts share a name (the parts of one
 * family, or a font of the system), nobody could say which of them draws.
 *
 * Tables and checksums as the OpenType specification has them (learn.microsoft.com/typography/opentype/spec/otff, and /name).
 *
 * @param family letters and spaces of ASCII
 * @param style `Regular`, `Bold`, `Italic` or `Bold Italic`
 */
export function renamed(font: Uint8Array, family: string, style: string): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const count = view.getUint16(4)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...font.subarray(at, at + 4))
    const start = view.getUint32(at + 8)
    return { tag, bytes: font.subarray(start, start + view.getUint32(at + 12)) }
  }).map(({ tag, bytes }) => ({ tag, bytes: tag === 'name' ? nameTable(family, style) : bytes }))
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 12 + count * 16)
  const made = new Uint8Array(size)
  const out = new DataView(made.buffer)
  made.set(font.subarray(0, 12))
  let start = 12 + count * 16
  for (const [index, { tag, bytes }] of tables.entries()) {
    const at = 12 + index * 16
    for (let letter = 0; letter < 4; letter++) made[at + letter] = tag.charCodeAt(letter)
    made.set(bytes, start)
    out.setUint32(at + 4, checksum(made.subarray(start, start + padded(bytes.length))))
    out.setUint32(at + 8, start)
    out.setUint32(at + 12, bytes.length)
    start += padded(bytes.length)
  }
  return made
}

const padded = (length: number) => Math.ceil(length / 4) * 4

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

/** Family, style, whole name and PostScript's name, for Windows in English, as UTF-16. */
function nameTable(family: string, style: string): Uint8Array {
  const whole = style === 'Regular' ? family : `${family} ${style}`
  const names: [number, string][] = [
    [1, family],
    [2, style],
    [4, whole],
    [6, whole.replaceAll(' ', '-')],
  ]
  const head = 6 + names.length * 12
  const length = names.reduce((sum, [, name]) => sum + name.length * 2, head)
  const table = new DataView(new ArrayBuffer(length))
  table.setUint16(2, names.length)
  table.setUint16(4, head)
  let offset = 0
  for (const [index, [id, name]] of names.entries()) {
    const fields = [3, 1, 0x409, id, name.length * 2, offset]
    for (const [place, field] of fields.entries()) table.setUint16(6 + index * 12 + place * 2, field)
    for (let letter = 0; letter < name.length; letter++)
      table.setUint16(head + offset + letter * 2, name.charCodeAt(letter))
    offset += name.length * 2
  }
  return new Uint8Array(table.buffer)
}
