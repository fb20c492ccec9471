import { describe, expect, it } from 'vitest'
import { pageAsMarkdown } from '../elsewhere/pages.ts'
import { pagesOf } from '../site/routes.ts'
import { entry, load, report, type TestFiles } from '../test-folder.ts'
import { biographiesOf, portraitOf } from './offered.ts'

const profile = (body: string, facts = '') => entry(`name: Zoë Quill\n${facts}`, body)
const site = (lang: string) => `---\ntitle: A site\nlang: ${lang}\nsections: []\n---\n`

async function biographies(files: TestFiles) {
  return biographiesOf(await load(files)).map(({ title, body }) => `${title}: ${body}`)
}

describe('bio.md', () => {
  it('is prose under headings of the owner’s own, and needs no front matter', async () => {
    const files = {
      'bio.md': '## Short\n\nZoë Quill weaves.\n\n## For a poster\n\nShe *weaves*.\n\nA lot.\n',
    }
    expect(await biographies(files)).toEqual([
      'Short: Zoë Quill weaves.',
      'For a poster: She *weaves*.\n\nA lot.',
    ])
    expect(await report(files)).toBe('no problem')
  })

  it.each([
    ['Zoë Quill weaves.', ['Biography: Zoë Quill weaves.']],
    ['<!-- mine -->\n\n## A\n\nB.', ['A: B.']],
    [
      '---\nportrait: /big.jpg\n---\n\n# One #\n\nA.\n\nTwo\n===\n\n### In two\n\nB.',
      ['One: A.', 'Two: ### In two\n\nB.'],
    ],
    [
      '## A\n\nSee [it][1].\n\n## B\n\nB.\n\n[1]: https://e.example',
      [
        'A: See [it][1].\n\n[1]: https://e.example',
        'B: B.\n\n[1]: https://e.example\n\n[1]: https://e.example',
      ],
    ],
  ])('%j', async (text, expected) => {
    expect(await biographies({ 'bio.md': text })).toEqual(expected)
  })

  it('says what is wrong with it, and where', async () => {
    expect(await report({ 'bio.md': 'Before.\n\n## Short\n\n## Long\n\nText.' })).toBe(
      [
        '2 problems in content:',
        '  content/bio.md:1: expected every biography under a heading, received text above the first one; write a heading above it, such as ## Short',
        '  content/bio.md:3: expected a biography under the heading "Short", received none; write it, or remove the heading',
      ].join('\n'),
    )
    expect(await report({ 'bio.md': '---\nportait: /a.jpg\n---\n\nText.' })).toContain(
      'did you mean "portrait"?',
    )
    expect(await report({ 'bio.md': '---\nportrait: /a.jpg\n---\n' })).toContain(
      'expected text under the front matter',
    )
  })

  it('names a portrait for print; without one, the avatar is offered', async () => {
    const avatar = profile('', 'avatar: /small.jpg')
    const named = await load({ 'profile.md': avatar, 'bio.md': '---\nportrait: /big.tif\n---\nText.' })
    expect(portraitOf(named)).toBe('/big.tif')
    expect(portraitOf(await load({ 'profile.md': avatar, 'bio.md': 'Text.' }))).toBe('/small.jpg')
    const absolute = (path: string) => `https://e.example${path}`
    expect(pageAsMarkdown('/bio', { content: named, absolute, citationsOf: () => [] })).toBe(
      '# Biography\n\n## Biography\n\nText.\n\n[Portrait for print](https://e.example/big.tif)\n',
    )
  })
})

describe('without it, the text of profile.md', () => {
  it('gives its first sentence, its first three and all above its first heading, word for word', async () => {
    const text =
      'Dr. **Zoë Quill** is a Ph.D. from the U.S. who works with Prof. Heddle. She [weaves](https://e.example). She knots. She spins $x^2$.\n\nHer dog weaves too.\n\n## Interests\n\nLooms.'
    expect(await biographies({ 'profile.md': profile(text) })).toEqual([
      'Short: Dr. Zoë Quill is a Ph.D. from the U.S. who works with Prof. Heddle.',
      'Medium: Dr. Zoë Quill is a Ph.D. from the U.S. who works with Prof. Heddle. She weaves. She knots.',
      'Long: Dr. Zoë Quill is a Ph.D. from the U.S. who works with Prof. Heddle. She weaves. She knots. She spins x².\n\nHer dog weaves too.',
    ])
  })

  it('offers no version twice', async () => {
    expect(await biographies({ 'profile.md': profile('Quill weaves.') })).toEqual(['Short: Quill weaves.'])
    expect(await biographies({ 'profile.md': profile('Quill weaves. She knots.') })).toEqual([
      'Short: Quill weaves.',
      'Medium: Quill weaves. She knots.',
    ])
  })

  it.each([
    ['en', 'Zoë Quill studies type I errors.', 1],
    ['en', 'Professor Quill weaves.', 1],
    ['en', 'ZOË QUILL weaves.', 1],
    ['en', 'I am Zoë Quill.', 0],
    ['en', 'Zoë Quill weaves. My looms count.', 0],
    ['en', 'Hi! This is the page of Zoë Quill.', 0],
    ['en', 'Weaver at the Mill, and proud of it.', 0],
    ['en', 'Quillwort is a plant.', 0],
    ['de', 'Zoë Quill webt.', 1],
    ['de', 'Zoë Quill webt. Meine Stühle zählen.', 0],
    ['fr', "Zoë Quill tisse, et j'aime ça.", 0],
    ['es', 'Soy Zoë Quill.', 0],
    ['zh', '奎佐伊是织工。', 1],
    ['zh', '我是奎佐伊。', 0],
    ['zh', '奎佐伊是织工。我的织机会数数。', 0],
    ['tr', 'Zoë Quill dokumacı.', 1],
    ['tr', 'Ben Zoë Quill, dokumacı.', 0],
  ])('in %s, %j: %i', async (lang, text, count) => {
    const facts = 'nativeName: { text: 奎佐伊, lang: zh }'
    const found = await biographies({ 'site.md': site(lang), 'profile.md': profile(text, facts) })
    expect(found).toHaveLength(count)
  })
})

it('has a page only where there is a biography', async () => {
  expect(pagesOf(await load({ 'profile.md': profile('I weave.', 'avatar: /a.jpg') }))).not.toContain('/bio')
  expect(pagesOf(await load({ 'profile.md': profile('Quill weaves.') }))).toContain('/bio')
  expect(pagesOf(await load({ 'bio.md': 'She weaves.' }))).toContain('/bio')
})
