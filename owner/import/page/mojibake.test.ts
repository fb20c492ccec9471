import { expect, it } from 'vitest'
import { fc } from '../../../lib/test-random.ts'
import { repairMojibake } from './mojibake.ts'

it('repairs text that was decoded twice, from each of the usual code pages', () => {
  expect(repairMojibake('# ğŸ”¥ News')).toEqual({ text: '# 🔥 News', repaired: [{ from: 'ğŸ”¥', to: '🔥' }] })
  expect(repairMojibake('# ðŸ”¥ News').text).toBe('# 🔥 News')
  expect(repairMojibake('JosÃ© and the engineâ€™s cafÃ©').text).toBe('José and the engine’s café')
})

it('repairs what went through twice', () => {
  expect(repairMojibake('JosÃƒÂ©').text).toBe('José')
})

it('leaves sound text alone', () => {
  const sound = 'Škoda naïve façade Ğ İstanbul ğüş “quoted” – 10 € £5 ©2024 20 °C 姓名 🔥 Ÿ “groß” “CAFÉ” É’’'
  expect(repairMojibake(sound)).toEqual({ text: sound, repaired: [] })
})

it.each<[string, (bytes: Uint8Array) => string]>([
  ['Windows-1252', (bytes) => new TextDecoder('windows-1252').decode(bytes)],
  ['Windows-1254', (bytes) => new TextDecoder('windows-1254').decode(bytes)],
  ['Latin-1', (bytes) => Buffer.from(bytes).toString('latin1')],
])('undoes what a decoder of %s does to any text', (_, decode) => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', 'é', 'ü', 'ñ', '汉字', 'Привет', '🔥'), minLength: 1 }),
      (text) => {
        expect(repairMojibake(decode(new TextEncoder().encode(text))).text).toBe(text)
      },
    ),
  )
})
