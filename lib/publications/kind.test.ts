import { describe, expect, it } from 'vitest'
import { entry, load } from '../test-folder.ts'
import { bibtexEntry } from './bibliography/write/bibtex.ts'

/** The kind of a paper that says everything but its kind, and its BibTeX. */
async function read(facts: string) {
  const { publications } = await load({
    'publications/a.md': entry(`title: On Tests\nauthors: [A. Author]\nyear: 2024\n${facts}`),
  })
  const [publication] = publications
  if (!publication) throw new Error('expected a publication')
  return { kind: publication.kind, bibtex: bibtexEntry(publication) }
}

describe('a paper without a kind', () => {
  it.each([
    ['venue: Nature Methods\nvolume: 21\nnumber: 3\npages: 1-9', 'journal'],
    ['venue: Looms and Shuttles\nvolume: 4', 'journal'],
    ['venue: Looms\narticleNumber: e123', 'journal'],
    ['venue: Nature', 'journal'],
    ['venue: IEEE Micro\nvolume: 4', 'journal'],
    ['venue: PNAS', 'journal'],
    ['venue: Journal of Imaginary Engineering', 'journal'],
    ['venue: Phys. Rev. Lett.', 'journal'],
    ['venue: Zeitschrift für Webstühle', 'journal'],
    ['venue: Proceedings of the National Academy of Sciences\nvolume: 121', 'journal'],
    ['venue: Proc. ACM Program. Lang.\nvolume: 8', 'journal'],
    ['venue: ICLR', 'conference'],
    ["venue: CVPR'24", 'conference'],
    ['venue: NeurIPS 2024', 'conference'],
    ['venue: SOSP', 'conference'],
    ['venue: WWW', 'conference'],
    ['venue: Looms\nnumber: "3"', 'journal'],
    ['venue: Weaving Days\ndoi: 10.48550/arXiv.2401.00001', 'preprint'],
    ['venue: Findings of EMNLP', 'conference'],
    ['venue: LOOM\nvenueName: International Conference on Looms', 'conference'],
    [
      'venue: Proceedings of the 3rd Symposium on Looms\nseries: Lecture Notes in Looms\nvolume: 12',
      'conference',
    ],
    ['venue: AAAI\nvolume: 38\nnumber: 2', 'conference'],
    ['venue: ICML Workshop on Looms', 'workshop'],
    ['venue: arXiv\narxiv: 2401.00001', 'preprint'],
    ['venue: bioRxiv', 'preprint'],
    ['venue: "Preprint, Loom University"', 'preprint'],
    ['venue: Loom University\ngenre: PhD thesis', 'thesis'],
    ['venue: Under review', 'manuscript'],
    ['status: submitted', 'manuscript'],
    ['venue: Nature\nvolume: 3\nkind: chapter', 'chapter'],
  ])('is what its facts show: %j', async (facts, kind) => {
    expect((await read(facts)).kind).toBe(kind)
  })

  it.each([
    'venue: LOOM',
    'venue: Weaving Days\narxiv: 2401.00001',
    'venue: Loom Press\nseries: Looms\nvolume: 3',
    'venue: Loom Press\nisbn: 978-3-16-148410-0\nvolume: 3',
    'venue: Weaving Days\ndoi: 10.1000/x',
  ])('is nothing where they show nothing: %j', async (facts) => {
    expect((await read(facts)).kind).toBeUndefined()
  })

  it('is cited as what it is', async () => {
    const article = await read('venue: Nature Methods\nvolume: 21\nnumber: 3\npages: 1-9')
    expect(article.bibtex).toMatch(/^@article\{/)
    expect(article.bibtex).toContain('journal = {Nature Methods}')
    expect((await read('venue: ICLR')).bibtex).toMatch(/^@inproceedings\{[\s\S]*booktitle = \{ICLR\}/)
    expect((await read('status: submitted')).bibtex).toMatch(/^@unpublished\{/)
  })
})
