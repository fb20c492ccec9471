import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { Blob, Face } from 'harfbuzzjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { lettersOf } from './letters.ts'
import { measureWith } from './measure.ts'
import { cardAsSvg } from './picture.ts'

const headings = {
  Latin: 'On Łukasiewicz, Đặng and Gödel: 100 % & <more>',
  Chinese: '深度学习综述：天地玄黄，宇宙洪荒，日月盈昃，辰宿列张；寒来暑往，秋收冬藏。（第二版）',
  Japanese: 'ひらがなとカタカナの漢字',
  Korean: '심층 학습에 대한 연구',
  Arabic: 'التعلم العميق (Deep Learning) للغة العربية 2024: مراجعة!',
  Hebrew: 'למידה עמוקה: סקירה',
  Greek: 'Αλγόριθμοι για ελαχιστοποίηση',
  Russian: 'Глубокое обучение',
  Hindi: 'विज्ञान की दुनिया में विश्वविद्यालय',
  Thai: 'การเรียนรู้เชิงลึก',
  formulas: 'A Zoo of O(n log n) in ℝ^d with θ̂, x₁² ≤ ∑ ∫ f dμ',
}

let draw: (card: { heading: string; people: string; place: string }) => { svg: string; png: Uint8Array }
let missing: string[]
let inked: (text: string) => number

beforeAll(async () => {
  const require = createRequire(import.meta.url)
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const letters = await lettersOf(Object.values(headings))
  missing = letters.missing
  const font = {
    fontBuffers: letters.fonts.map(({ bytes }) => new Uint8Array(bytes)),
    defaultFontFamily: 'Noto Sans',
  }
  const measure = measureWith((svg) => new Resvg(svg, { font }).getBBox())
  draw = (card) => {
    const svg = cardAsSvg(card, measure)
    return { svg, png: new Resvg(svg, { font }).render().asPng() }
  }
  inked = (text) => {
    const { pixels } = new Resvg(cardAsSvg({ heading: text, people: '', place: '' }, measure), {
      font,
    }).render()
    let dark = 0
    // Red alone tells the dark letters from the paper (253) and the bar (10, at the edge of every card).
    for (let at = 0; at < pixels.length; at += 4)
      if ((pixels[at] ?? 255) > 20 && (pixels[at] ?? 255) < 120) dark += 1
    return dark
  }
})

describe('the picture of a link preview', () => {
  it.each(Object.entries(headings))('draws every letter of a title in %s', (_, heading) => {
    expect(missing).toEqual([])
    for (const letter of new Set(heading.replace(/[\s\p{M}.:]/gu, '')))
      expect(inked(letter), letter).toBeGreaterThan(10)
    expect(draw({ heading, people: 'A. Example', place: 'X 2024' }).png.length).toBeLessThan(100_000)
  })

  it('sets a title that is read from the right so, and numbers and Latin words in it as they are', () => {
    const { svg } = draw({ heading: headings.Arabic, people: '', place: '' })
    const placed = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)</g)].map(
      ([, x, y, text]) => ({
        x: Number(x),
        y: Number(y),
        text: text ?? '',
      }),
    )
    const at = (text: string) => placed.find((run) => run.text.includes(text))
    expect(at('التعلم')?.x).toBeGreaterThan(at('العميق')?.x ?? Number.NaN)
    expect(at('Deep')?.x).toBeLessThan(at('Learning')?.x ?? Number.NaN)
    const [year, colon] = [at('2024'), at(':')]
    expect(colon?.y).toBe(year?.y)
    expect(colon?.x).toBeLessThan(year?.x ?? Number.NaN)
  })

  it('sets words that are read from the right so, in a line that is read from the left too', () => {
    const { svg } = draw({ heading: 'Ada שלום عربي 2024 Lovelace', people: '', place: '' })
    const seen = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>([^<]+)</g)]
      .toSorted(([, a], [, b]) => Number(a) - Number(b))
      .map(([, , text = '']) => text.trim())
    expect(seen.filter(Boolean)).toEqual(['Ada', '2024', 'عربي', 'שלום', 'Lovelace'])
  })

  it('keeps a number with the words behind which it stands', () => {
    const { svg } = draw({ heading: 'שלום 2.5 · Ada Lovelace', people: '', place: '' })
    const seen = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>([^<]+)</g)]
      .toSorted(([, a], [, b]) => Number(a) - Number(b))
      .map(([, , text = '']) => text)
    expect(seen.join('').replace(/\s+/g, ' ')).toBe('Ada Lovelace · 2.5 שלום')
  })

  it('is drawn of a title with the sign that ends no text of XML', () => {
    expect(draw({ heading: 'A ]]> B', people: '<i>', place: '&' }).png.length).toBeGreaterThan(1000)
  })

  it('keeps every line on the card, however long a word or a title is', () => {
    for (const heading of ['W'.repeat(200), 'Word and word '.repeat(60), '字'.repeat(300)]) {
      const { svg } = draw({ heading, people: 'Name Surname, '.repeat(80), place: 'V'.repeat(99) })
      const tops = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)]
      for (const [, x, y] of tops) {
        expect(Number(x)).toBeLessThan(1200)
        expect(Number(y)).toBeLessThan(630)
      }
      expect(svg).toContain('…')
    }
  })

  it('takes the letters that are asked for twice from one font, whose file would else replace itself', async () => {
    const { fonts } = await lettersOf(['θ̂ in ℝ^d, √n'])
    const names = fonts.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('draws both halves of a Thai vowel that stands around its letters', async () => {
    const { fonts } = await lettersOf(['สำหรับ'])
    const thai = fonts.find(({ name }) => name.includes('thai'))
    const drawn = new Face(new Blob(new Uint8Array(thai?.bytes ?? []))).collectUnicodes()
    expect([...drawn]).toEqual(expect.arrayContaining([0x0e4d, 0x0e32]))
  })

  it('begins no line with a space', () => {
    for (const heading of [
      '에게해 플랑크톤의 측정 수중 영상에서 종을 자동으로 인식하는 새로운 방법',
      'ab '.repeat(90),
    ]) {
      const { svg } = draw({ heading, people: '', place: '' })
      const lines = new Map<string, string>()
      for (const [, y = '', text = ''] of svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*>([^<]+)</g))
        if (!lines.has(y)) lines.set(y, text)
      expect(lines.size).toBeGreaterThan(1)
      expect([...lines.values()].filter((text) => text.startsWith(' '))).toEqual([])
    }
  })

  it('names the letters that no installed font has', async () => {
    expect((await lettersOf(['ꀀ a'])).missing).toEqual(['ꀀ'])
  })
})
