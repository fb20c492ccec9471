import { describe, expect, it } from 'vitest'
import { linksIn } from './markdown.ts'

const saidOf = (written: string) => linksIn(written).flatMap(({ misleads }) => misleads ?? [])

describe('a link whose words are an address', () => {
  it.each([
    '[arxiv.org/abs/2401.1](https://www.arxiv.org/abs/2401.1)',
    '[https://doi.org/10.5555/a](https://dx.doi.org/10.5555/a)',
    '[www.münchen.example](https://xn--mnchen-3ya.example/)',
    '[https://gone.example](https://web.archive.org/web/2020/https://gone.example)',
    '[Node.js](https://js.example), [ada.md](https://files.example/ada.md), [10.1145/1.2](https://doi.org/10.1145/1.2)',
    '[Ada@uni.example](mailto:ada@uni.example?subject=looms), [e-mail](mailto:ada@uni.example)',
    '[www.uni.example](/about), www.uni.example and <https://uni.example>',
  ])('leads there: %s', (written) => {
    expect(saidOf(written)).toEqual([])
  })

  it.each([
    ['[https://bank.example](https://evil.example)', 'https://bank.example leads to evil.example'],
    ['[**www.bank.example**](https://evil.example)', 'www.bank.example leads to evil.example'],
    [
      '[bank.example/login](https://bank.example.evil.org/)',
      'bank.example/login leads to bank.example.evil.org',
    ],
    [
      '[on `http://bank.example`, see](https://evil.example)',
      'on http://bank.example, see leads to evil.example',
    ],
    ['[ada@uni.example](mailto:eve@evil.example)', 'ada@uni.example leads to eve@evil.example'],
  ])('and leads to another is told of: %s', (written, said) => {
    expect(saidOf(written)).toEqual([said])
  })
})
