/** For each opening brace of a text where the one stands that closes it, -1 for none. */
export function closingsOf(text: string): Int32Array {
  const closings = new Int32Array(text.length).fill(-1)
  const open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === 0x7b) open.push(at)
    else if (sign === 0x7d) {
      const start = open.pop()
      if (start !== undefined) closings[start] = at
    }
  }
  return closings
}

/** The line, from 1, of an offset in a text whose lines begin at these. */
export function lineAt(offset: number, lineStarts: readonly number[]): number {
  let low = 0
  let high = lineStarts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
