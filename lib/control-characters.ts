/**
 * Characters that a terminal takes for commands (ECMA-48, C0 and C1; tabs and line breaks are none), and those that set what follows
 * in another order than it is written in (Unicode Standard Annex 9).
 */
const commands = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/** Text without what a terminal would obey, and no reader see. */
export function withoutControls(text: string): string {
  return text.replace(commands, '')
}
