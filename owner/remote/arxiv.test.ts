import { expect, it } from 'vitest'
import { fetchArxiv, readFeed } from './arxiv.ts'
import { arxivEntry, arxivFeed, standIn } from './test-services.ts'

it('becomes the facts of a preprint', async () => {
  const { services, asked } = await standIn({ arxiv: arxivFeed(arxivEntry('2401.00001')) })
  const works = await fetchArxiv(['2401.00001'], services)
  expect([...works]).toEqual([
    [
      '2401.00001',
      {
        source: 'arXiv',
        title: 'Looms with $x_1 < y$ Threads',
        authors: ['Ada Example', 'B. Other'],
        arxiv: '2401.00001',
        doi: undefined,
        abstract: 'We weave threads.\n\n1\\. They hold.',
        facts: { venue: 'arXiv', year: 2023, month: 12, kind: 'preprint' },
        remarks: [],
      },
    ],
  ])
  expect(asked[0]?.url).toBe('/arxiv/api/query?id_list=2401.00001&max_results=100')
})

it('names the DOI and the journal that the author gave', () => {
  const inside =
    '<arxiv:doi>10.5555/looms</arxiv:doi><arxiv:journal_ref>J. Looms 3 (2024)</arxiv:journal_ref>'
  expect(readFeed(arxivFeed(arxivEntry('hep-th/9901001', inside)))).toMatchObject([
    {
      arxiv: 'hep-th/9901001',
      doi: '10.5555/looms',
      publishedIn: 'J. Looms 3 (2024)',
      remarks: ['arXiv names where it was published: J. Looms 3 (2024)'],
    },
  ])
})

it('has letters that are written as numbers, and nothing that a terminal would obey', () => {
  const feed = arxivFeed(
    arxivEntry('2401.00001', '<author><name>Jos&#233; N&#xFA;&#xF1;ez&#27;]0;x&#7;</name></author>'),
  )
  const [work] = readFeed(feed.replace('Looms with', 'Looms &#38; &#x1b;[31mthreads with'))
  expect(work?.authors.at(-1)).toBe('José Núñez]0;x')
  expect(work?.title).toMatch(/^Looms & \\?\[31mthreads with/)
})

it.each([
  ['This paper has been withdrawn by the author due to an error in Lemma 2', true],
  ['Withdrawn: superseded by 2402.00001', true],
  ['12 pages, 3 figures; on names that were withdrawn from the register', false],
  ['Withdrawn from ICLR 2024; 12 pages', false],
])('may be withdrawn: %s', (comment, isWithdrawn) => {
  const [work] = readFeed(arxivFeed(arxivEntry('2401.00001', `<arxiv:comment>${comment}</arxiv:comment>`)))
  expect(work?.remarks).toEqual(isWithdrawn ? [`arXiv says that it was withdrawn: ${comment}`] : [])
})

it('knows nothing of an empty feed, or of one with an error in it', () => {
  expect(readFeed(arxivFeed())).toEqual([])
  const error = '<entry><id>http://arxiv.org/api/errors#incorrect_id</id><title>Error</title></entry>'
  expect(readFeed(arxivFeed(error))).toEqual([])
})

it.each([
  ['<html><body>Rate exceeded</body></html>', 'arXiv: expected an Atom feed, received HTML; where a network'],
  ['Rate exceeded.', 'arXiv: expected an Atom feed, received something else; try again later'],
  ['', 'arXiv: expected an Atom feed, received nothing; try again later'],
  ['{"a":1}', 'arXiv: expected an Atom feed, received JSON; try again later'],
  ['<feed', 'arXiv: expected an Atom feed, received one that breaks off or is damaged; try again later'],
])('is no feed: %s', (text, expected) => {
  expect(() => readFeed(text)).toThrow(expected)
})

it('does not unfold entities without end', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>`
  const feed = arxivFeed('<entry><id>http://arxiv.org/abs/2401.00001v1</id><title>&d;</title></entry>')
  let title = ''
  try {
    title = readFeed(feed.replace('?>', `?>${bomb}`))[0]?.title ?? ''
  } catch (error) {
    expect(String(error)).toContain('expected an Atom feed')
  }
  expect(title.length).toBeLessThan(2000)
})

it('is a paper all the same where its abstract is nothing but brackets', () => {
  const [work] = readFeed(arxivFeed(arxivEntry('2401.00001').replace('They hold.', ']'.repeat(3000))))
  expect(work?.abstract).toBeUndefined()
  expect(work?.remarks).toEqual([
    expect.stringMatching(/^its abstract is left out: expected at most 2000 marks/),
  ])
})
