import type { ImportReport } from './import-site.ts'
import type { Written } from './write-content.ts'

/** Ways to set words apart on a terminal; elsewhere they are left as they are. */
export type Style = {
  bold: (text: string) => string
  dim: (text: string) => string
  warn: (text: string) => string
}

/** The report of an import as text. */
export function reportText(report: ImportReport, { bold, dim, warn }: Style): string {
  const width = Math.max(...report.sections.map(({ title }) => [...title].length), 7)
  const rows = report.sections.map(({ title, of, recognised, prose, draft }) => {
    const name = (title || 'About').padEnd(width)
    const said =
      of === 'about'
        ? 'the text about you'
        : of === 'sections'
          ? 'a free section, as it is'
          : `${of}: ${recognised} recognised${prose > 0 ? `, ${prose} kept as prose` : ''}`
    return `  ${name}  ${said}${draft ? dim(' (draft)') : ''}`
  })
  const part = (heading: string, lines: readonly string[], style: (text: string) => string = bold) =>
    lines.length === 0 ? [] : ['', style(heading), ...lines.map((line) => `  ${line}`)]
  const others = report.pages.slice(1).map(({ path, use }) => `${path}: ${use}`)
  return [
    bold('Sections'),
    ...rows,
    ...part('Other pages', others),
    ...part(
      'Text that had been decoded twice, repaired',
      counted(report.repaired.map(({ path, from, to }) => `${path}: ${from} → ${to}`)),
    ),
    ...part(
      'Files that the pages name and the old site lacks (put them into public/ under the same name)',
      report.missing,
      warn,
    ),
    ...part('Links that led nowhere, kept as words', counted(report.deadLinks)),
    ...part(
      'Papers that were not taken, since something is wrong with them (mend them there, and import again)',
      report.refused,
      warn,
    ),
    ...part('Left behind', counted(report.left)),
    ...part('To look at', report.notes),
    ...part(
      'Not found again',
      report.unaccounted.map(
        ({ path, line, text, lacking }) =>
          `${path}${line === undefined ? '' : `:${line}`}: ${text} ${dim(`(${lacking.slice(0, 8).join(' ')})`)}`,
      ),
      warn,
    ),
  ].join('\n')
}

/** What was written, in one sentence; in the conditional where nothing was. */
export function writtenText({ created, changed, copied, kept, stopped }: Written, dryRun: boolean): string {
  const parts = [
    count(created.length, 'new file', 'new files'),
    count(changed.length, 'changed file', 'changed files'),
    count(copied.length, 'file copied to public/', 'files copied to public/'),
  ].filter(Boolean)
  if (parts.length === 0 && !kept) return 'content/: nothing has changed'
  const said = parts.join(', ')
  if (dryRun)
    return `content/: ${said} would be written; nothing was (--dry-run)${stopped ? `\n${stopped}` : ''}`
  return `content/: ${said}${kept ? `; the old content is kept in ${kept}/` : ''}`
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? '' : number === 1 ? `1 ${one}` : `${number} ${many}`
}

/** Each line once, with how often it came. */
function counted(lines: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts].map(([line, times]) => (times > 1 ? `${line} (${times} times)` : line))
}
