/**
 * Characters that set what follows in another order than it is written in (Unicode Standard Annex 9), as they stand in a
 * class of a regular expression.
 */
export const turningSigns = String.raw`\u202a-\u202e\u2066-\u2069`

/**
 * What is no character (Unicode Standard 23.7), which XML refuses and so every reader of a feed; the signs of interlinear
 * annotation, and the tags that spell words nobody sees (23.8, 23.9), as they stand in such a class.
 */
export const voidSigns = String.raw`\ufff9-\ufffb\ufffe\uffff\ufdd0-\ufdef\u{e0000}-\u{e007f}`

/** These, and characters that a terminal takes for commands (ECMA-48, C0 and C1; tabs and line breaks are none). */
const commands = new RegExp(String.raw`(?![\t\n\r])\p{Cc}|[${turningSigns}]`, 'gu')

/** Text without what a terminal would obey, and no reader see. */
export function withoutControls(text: string): string {
  return text.replace(commands, '')
}
