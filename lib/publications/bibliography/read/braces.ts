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
