import { expect, it } from 'vitest'
import { drawBadge, shieldsBadge } from './badge.ts'
import { statisticsWith } from './test-server.ts'

it('is what shields.io asks for: the message is text', () => {
  expect(shieldsBadge(statisticsWith({ citations: 551_074 }))).toEqual({
    schemaVersion: 1,
    label: 'citations',
    message: '551074',
    color: expect.stringMatching(/^[0-9a-f]{6}$/),
  })
  expect(shieldsBadge(statisticsWith({ citations: 0 })).message).toBe('0')
})

it('names no number without statistics', () => {
  expect(shieldsBadge(undefined)).toMatchObject({ schemaVersion: 1, message: 'unknown', color: 'lightgrey' })
  expect(drawBadge(undefined)).toContain('>unknown</text>')
  expect(drawBadge(undefined).replaceAll(/<[^>]*>/g, '')).not.toMatch(/\d/)
})

it.each([0, 7, 4827, 551_074, 1e9])('is drawn with %i in it', (citations) => {
  const svg = drawBadge(statisticsWith({ citations }))
  expect(svg).toContain(`<title>citations: ${citations}</title>`)
  expect(svg).toContain(`aria-label="citations: ${citations}"`)
  expect(svg).toContain(`>${citations}</text>`)
  expectWellFormed(svg)
  const [, width] = /^<svg [^>]*width="(\d+)"/.exec(svg) ?? []
  const widths = [...svg.matchAll(/textLength="(\d+)"/g)].map(([, length]) => Number(length))
  expect(widths).toHaveLength(2)
  // Both texts fit, with room around them.
  expect(Number(width)).toBe(widths.reduce((sum, length) => sum + length + 12, 0))
})

/** Every element is closed in its turn, attributes are quoted and nothing needs to be escaped. */
function expectWellFormed(svg: string): void {
  const open: string[] = []
  const rest = svg.replaceAll(
    /<(\/?)(\w+)((?: [\w:-]+="[^"<&]*")*)(\/?)>/g,
    (_, end, name, _facts, empty) => {
      if (end) expect(open.pop()).toBe(name)
      else if (!empty) open.push(name)
      return ''
    },
  )
  expect(open).toEqual([])
  expect(rest).not.toMatch(/[<>&]/)
}
