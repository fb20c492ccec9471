import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { entry, load, report } from '../../test-folder.ts'
import {
  darkOf,
  grounds,
  isReadable,
  markedOf,
  nearestReadable,
  tintOf,
  usualAccent,
  weakest,
} from './accent.ts'
import { contrast, hexOf, oklchOf } from './oklch.ts'
import { ownerStyle } from './style.ts'

const given = (facts: string) => ({ 'site.md': entry(`title: T\nsections: []\n${facts}`) })

it('colours go to OKLCH and back unchanged, and contrast is that of WCAG', () => {
  for (const hex of ['#000000', '#ffffff', '#ff0000', '#0a5a80', '#123456'])
    expect(hexOf(oklchOf(hex))).toBe(hex)
  expect(contrast('#ffffff', '#000000')).toBe(21)
  // The well-known grey: the lightest with enough on white.
  expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
})

it('the style sheet has the colours that are made of the usual accent', () => {
  const tokens = readFileSync('app/styles/tokens.css', 'utf8')
  const token = (name: string, light: string, dark: string) =>
    expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`)
  const { light, dark } = usualAccent
  token('accent', light, dark)
  token('tint', tintOf(light, 'light'), tintOf(dark, 'dark'))
  token('marked', markedOf(light, 'light'), markedOf(dark, 'dark'))
  token('paper', grounds.light.paper, grounds.dark.paper)
  token('wash', grounds.light.wash, grounds.dark.wash)
})

it('a colour that can be read is taken, in every way of writing it, and one for dark pages is made', async () => {
  for (const written of ["'#0A5A80'", '0a5a80', '{ light: 0a5a80 }'])
    expect((await load(given(`accent: ${written}`))).site.accent, written).toEqual({
      light: '#0a5a80',
      dark: darkOf('#0a5a80'),
    })
  expect((await load(given("accent: '#036'"))).site.accent?.light).toBe('#003366')
  expect((await load(given('accent: { light: 0a5a80, dark: ffcc00 }'))).site.accent?.dark).toBe('#ffcc00')
})

it('one that cannot be read is refused with the nearest that can, which is then taken', async () => {
  for (const colour of ['#ffcc00', '#00aaff', '#ff69b4', '#888888']) {
    const nearest = nearestReadable(colour, 'light')
    expect(await report(given(`accent: '${colour}'`))).toMatch(
      new RegExp(
        `site\\.md:4 accent: expected a colour that can be read .*received "${colour}"; write "${nearest}"`,
      ),
    )
    expect(await report(given(`accent: '${nearest}'`))).toBe('no problem')
    // It is the nearest: one step lighter fails.
    const { lightness, ...rest } = oklchOf(nearest)
    expect(isReadable(hexOf({ ...rest, lightness: lightness + 0.006 }), 'light')).toBe(false)
  }
  expect(await report(given("accent: { light: '#0a5a80', dark: '#0a5a80' }"))).toMatch(
    /site\.md:4 accent\.dark: expected a colour that can be read on every ground of dark pages/,
  )
})

it('a colour at the very edge is the nearest to itself, and dark pages mute a garish one', () => {
  expect([nearestReadable('#000000', 'light'), nearestReadable('#ffffff', 'dark')]).toEqual([
    '#000000',
    '#ffffff',
  ])
  expect(oklchOf('#c4006a').chroma).toBeGreaterThan(0.2)
  expect(oklchOf(darkOf('#c4006a')).chroma).toBeLessThan(0.125)
})

it('what is no colour, or would be lost as a remark, is refused', async () => {
  expect(await report(given('accent: teal'))).toMatch(/accent: expected a colour as six hexadecimal digits/)
  expect(await report(given('accent: #0a5a80'))).toMatch(
    /site\.md:4 accent: expected a colour in quotes, .* write accent: "#0a5a80"/,
  )
  expect(await report(given('typeface: comic'))).toMatch(/typeface: expected one of serif, sans/)
})

it('whatever the colour, words of it can be read in both schemes, and so can other words on its grounds', () => {
  for (let hue = 0; hue < 360; hue += 15) {
    const light = nearestReadable(hexOf({ lightness: 0.6, chroma: 0.2, hue }), 'light')
    const dark = darkOf(light)
    expect(weakest(light, 'light').ratio).toBeGreaterThanOrEqual(4.5)
    expect(weakest(dark, 'dark').ratio).toBeGreaterThanOrEqual(4.5)
    expect(contrast('#565c64', tintOf(light, 'light'))).toBeGreaterThan(4.5)
    expect(contrast('#a6acb4', tintOf(dark, 'dark'))).toBeGreaterThan(4.5)
    expect(contrast('#1d2024', markedOf(light, 'light'))).toBeGreaterThan(4.5)
    expect(contrast('#e7e6e1', markedOf(dark, 'dark'))).toBeGreaterThan(4.5)
  }
})

it('pages hold style of the owner only where there is a wish', () => {
  expect(ownerStyle({ accent: undefined, typeface: 'serif' })).toBeUndefined()
  expect(ownerStyle({ accent: undefined, typeface: 'sans' })).toBe(
    'html:root,html:root *{--serif:var(--sans)}',
  )
  const style = ownerStyle({ accent: { light: '#123456', dark: '#abcdef' }, typeface: 'serif' }) ?? ''
  const { light, dark } = {
    light: `--accent:#123456;--tint:${tintOf('#123456', 'light')};--marked:${markedOf('#123456', 'light')};--seal:#123456`,
    dark: `--accent:#abcdef;--tint:${tintOf('#abcdef', 'dark')};--marked:${markedOf('#abcdef', 'dark')}`,
  }
  expect(style).toContain(`html:root{${light}}`)
  // By the reader's machine, and by the reader's own choice.
  expect(style.split(`{${dark}}`)).toHaveLength(3)
  expect(style).not.toContain('--serif')
})
