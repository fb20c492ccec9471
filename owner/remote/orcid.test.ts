import { expect, it } from 'vitest'
import { fetchOrcidWorks } from './orcid.ts'
import { orcidGroup, standIn } from './test-services.ts'

it('lists works with what finds them elsewhere', async () => {
  const part = {
    'external-ids': {
      'external-id': [
        {
          'external-id-type': 'doi',
          'external-id-value': '10.5555/BOOK',
          'external-id-relationship': 'part-of',
        },
        { 'external-id-type': 'isbn', 'external-id-value': '978', 'external-id-relationship': 'self' },
      ],
    },
  }
  const { services } = await standIn({
    orcid: [
      orcidGroup('Engines &amp; Looms', { doi: 'https://doi.org/10.5555/ABC' }),
      orcidGroup('Threads', { arxiv: 'arXiv:2401.00001v2' }, { type: 'preprint', 'journal-title': null }),
      orcidGroup('By arXiv DOI', { doi: '10.48550/arXiv.2401.00002' }),
      { ...orcidGroup('A Chapter', {}, part), 'external-ids': null },
      { 'work-summary': [{ title: null }] },
      null,
    ],
  })
  expect(await fetchOrcidWorks('0000-0002-1825-0097', services)).toEqual([
    {
      title: 'Engines & Looms',
      year: 2024,
      type: 'journal-article',
      venue: 'Journal of Imaginary Engines',
      doi: '10.5555/abc',
    },
    { title: 'Threads', year: 2024, type: 'preprint', arxiv: '2401.00001' },
    {
      title: 'By arXiv DOI',
      year: 2024,
      type: 'journal-article',
      venue: 'Journal of Imaginary Engines',
      arxiv: '2401.00002',
    },
    { title: 'A Chapter', year: 2024, type: 'journal-article', venue: 'Journal of Imaginary Engines' },
  ])
})

it('fails in a sentence', async () => {
  const { services, answers } = await standIn({})
  const ask = () => fetchOrcidWorks('0000-0002-1825-0097', services)
  await expect(ask()).rejects.toThrow('ORCID does not know 0000-0002-1825-0097; correct it')
  answers.instead = (_, response) => response.end('{"group": 3}')
  await expect(ask()).rejects.toThrow('ORCID: expected a list "group"')
})
