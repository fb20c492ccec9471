import { breaksWithin } from '../publications/byline.ts'

/**
 * HTML of a line in which short words with a hyphen do not break there, for lines that are made equally long: balancing
 * them would end one in half a word. Tags and formulas stay as they are.
 */
export function wholeWords(html: string): string {
  return html.replace(/<math[\s\S]*?<\/math>|<[^>]+>|[^\s<>]+-[^\s<>]+/g, (piece) =>
    !piece.startsWith('<') && breaksWithin(piece) ? `<span class="whole">${piece}</span>` : piece,
  )
}
