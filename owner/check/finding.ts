import { styleText } from 'node:util'
import { compareText, formatProblem, type Problem } from '../../lib/content/problem.ts'

/** Something to know about the content. An error is wrong, a warning is probably not meant, a note is for information. */
export type Finding = Problem & { severity: 'error' | 'warning' | 'note' }

export type Report = { files: number; findings: readonly Finding[] }

const severities = ['error', 'warning', 'note'] as const

/** How many things are wrong, and how many are probably not meant. */
export function countsOf({ findings }: Report): { error: number; warning: number } {
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length
  return { error: count('error'), warning: count('warning') }
}

/** The report for people: errors first, each finding on a line, and how many there are. */
export function asText(report: Report): string {
  const colours = { error: 'red', warning: 'yellow', note: 'dim' } as const
  const lines = severities.flatMap((severity) =>
    sorted(report.findings)
      .filter((finding) => finding.severity === severity)
      .map((finding) => `${styleText(colours[severity], severity)} ${formatProblem(finding)}`),
  )
  const { error, warning } = countsOf(report)
  const total =
    error + warning === 0 ? 'no problem' : `${plural(error, 'error')}, ${plural(warning, 'warning')}`
  return [...lines, `content: ${plural(report.files, 'file')}, ${total}`].join('\n')
}

/** The report for programs. */
export function asJson(report: Report): string {
  const { error: errors, warning: warnings } = countsOf(report)
  return JSON.stringify({ files: report.files, errors, warnings, findings: sorted(report.findings) }, null, 2)
}

/** The report as annotations (GitHub Actions, "Workflow commands": `::error file=…,line=…::…`). */
export function asAnnotations(report: Report): string {
  const commands = { error: 'error', warning: 'warning', note: 'notice' }
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return sorted(report.findings)
    .map(({ severity, path, line, entry, field, message }) => {
      const what = [entry, field].filter(Boolean).join(', ')
      const place = `file=${property(path)}${line === undefined ? '' : `,line=${line}`}`
      return `::${commands[severity]} ${place}::${data(what ? `${what}: ${message}` : message)}`
    })
    .join('\n')
}

function sorted(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0))
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
