/** Characters that a terminal takes for commands (ECMA-48, C0 and C1); tabs and line breaks are none. */
const commands = /(?![\t\n\r])\p{Cc}/gu

/** Text without what a terminal would obey. */
export function withoutControls(text: string): string {
  return text.replace(commands, '')
}
