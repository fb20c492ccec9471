import type { Statistics } from './statistics.ts'

/**
 * The badge for READMEs as the endpoint schema of shields.io has it (shields.io/badges/endpoint-badge), with the fields
 * of acad-homepage's `gs_data_shieldsio.json`.
 */
export function shieldsBadge(statistics: Statistics | undefined) {
  return {
    schemaVersion: 1,
    label: 'citations',
    message: statistics ? String(statistics.citations) : 'unknown',
    color: statistics ? '0a5a80' : 'lightgrey',
  }
}

/** The same badge, drawn. Widths are in pixels at 11 px Verdana or its like. */
export function drawBadge(statistics: Statistics | undefined): string {
  const { label, message } = shieldsBadge(statistics)
  const left = width(label)
  const right = width(message)
  const whole = left + right
  const text = (value: string, x: number, w: number) =>
    `<text x="${x + w / 2}" y="14" textLength="${w - 12}" lengthAdjust="spacingAndGlyphs">${value}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="20" role="img" aria-label="${label}: ${message}"><title>${label}: ${message}</title><rect width="${whole}" height="20" rx="3" fill="#555"/><path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${left}z" fill="${statistics ? '#0a5a80' : '#6b6b6b'}"/><g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(label, 0, left)}${text(message, left, right)}</g></svg>`
}

function width(text: string): number {
  return Math.round(text.length * 6.6) + 12
}
