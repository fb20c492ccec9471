/**
 * A script of ours as it goes into a page: without comments and indentation. Only for scripts whose comments stand on
 * lines of their own and whose strings stay on one line, as those of components/*.inline.js do.
 */
export function compactScript(source: string): string {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n')
}
