import { expect, it } from 'vitest'
import { fc } from '../../lib/test-random.ts'
import { readIdentifier } from './work.ts'

it.each([
  ['10.1000/182', 'doi', '10.1000/182'],
  [' doi:10.1000/182 ', 'doi', '10.1000/182'],
  ['https://doi.org/10.1000/ABC(1)2', 'doi', '10.1000/ABC(1)2'],
  ['http://dx.doi.org/10.1000%2F182?x=y', 'doi', '10.1000/182'],
  ['https://press.example.org/doi/abs/10.1000/182', 'doi', '10.1000/182'],
  ['https://press.example.org/doi/full/10.1000/182?x=y', 'doi', '10.1000/182'],
  ['https://press.example.org/article/10.1000/182.pdf', 'doi', '10.1000/182'],
  [
    'https://www.biorxiv.org/content/10.1101/2020.01.01.999999v2.full.pdf',
    'doi',
    '10.1101/2020.01.01.999999',
  ],
  [
    '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
    'doi',
    '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
  ],
  ['2401.00001v3', 'arxiv', '2401.00001'],
  ['arXiv:2401.00001', 'arxiv', '2401.00001'],
  ['https://arxiv.org/pdf/2401.00001v2.pdf', 'arxiv', '2401.00001'],
  ['https://www.arxiv.org/abs/hep-th/9901001v1#x', 'arxiv', 'hep-th/9901001'],
  ['https://doi.org/10.48550/arXiv.2401.00001', 'arxiv', '2401.00001'],
  ['https://orcid.org/0000-0002-1825-0097', 'orcid', '0000-0002-1825-0097'],
  ['0000-0002-1694-233x', 'orcid', '0000-0002-1694-233X'],
])('%s is a %s', (text, kind, id) => {
  expect(readIdentifier(text)).toEqual({ kind, id })
})

it.each(['', 'engines', '10.1/x', '2401.1', 'https://example.org', '0000-0002-1825'])(
  '%s is none',
  (text) => {
    expect(readIdentifier(text)).toBeUndefined()
  },
)

it('never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void readIdentifier(`https://doi.org/${text}%`)))
})
