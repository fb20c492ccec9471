import { expect, it } from 'vitest'
import { entry, load } from '../../../test-folder.ts'
import { formattedCitations } from '../write/format.ts'
import type { CitationStyle } from './style-names.ts'

/** A paper of Ada Weaver with these facts, cited. */
async function cited(style: CitationStyle, facts: string): Promise<string | undefined> {
  const authors = /^(authors|editors):/m.test(facts) ? '' : 'authors: [Ada Weaver]\n'
  const { publications } = await load({
    'publications/a.md': entry(`title: On Looms\nyear: 2024\n${authors}${facts}`),
  })
  return publications.flatMap((one) => formattedCitations(one, [style]))[0]?.text
}

const article = 'venue: J\nkind: journal\nvolume: 7'
const proceedings = 'venue: PROC\nkind: conference\npublisher: Press\nplace: Ulm\npages: 1-9'
const numbered = 'venue: PMLR\nkind: conference\nvolume: 162'
const workshop = 'venue: WORK\nkind: workshop'
const preprint = 'venue: arXiv\nkind: preprint\narxiv: 2401.00001'
const software = 'venue: Archive\nkind: software\nversion: 1.2'
const dataset = 'venue: Archive\nkind: dataset'
const draft = 'venue: IETF\nkind: report\ngenre: Internet-Draft\nnumber: draft-ada-1'
const patent = 'venue: Office\nkind: patent\nnumber: US 9'
const poster = 'venue: Loom Days\nkind: presentation\ngenre: Poster\nplace: Ulm'

it.each<[CitationStyle, string, string]>([
  ['apa', dataset, 'Weaver, A. (2024). On Looms [Data set]. Archive.'],
  [
    'apa',
    `${article}\nauthors: [Ada Weaver, The Loom Team]`,
    'Weaver, A., & The Loom Team. (2024). On Looms. J, 7.',
  ],
  [
    'apa',
    `${article}\nauthors: [The Loom Team, Ada Weaver]`,
    'The Loom Team & Weaver, A. (2024). On Looms. J, 7.',
  ],
  ['apa', `${article}\nauthors: [Анна Петровна Ткач]`, 'Ткач, А. П. (2024). On Looms. J, 7.'],
  [
    'apa',
    'venue: J\nkind: journal\nstatus: submitted',
    'Weaver, A. (2024). On Looms [Manuscript submitted for publication].',
  ],
  [
    'vancouver',
    preprint,
    'Weaver A. On Looms [Preprint]. arXiv; 2024. Available from: https://arxiv.org/abs/2401.00001',
  ],
  ['vancouver', software, 'Weaver A. On Looms [software]. Version 1.2. Archive; 2024.'],
  ['vancouver', numbered, 'Weaver A. On Looms. In: PMLR. Vol. 162. 2024.'],
  ['vancouver', 'venue: M\nkind: magazine\nmonth: 9\npages: 34', 'Weaver A. On Looms. M. 2024 Sep:34.'],
  ['ieee', numbered, 'A. Weaver, “On Looms,” in PMLR, vol. 162, 2024.'],
  ['ieee', software, 'A. Weaver, On Looms (version 1.2). (2024). Archive.'],
  ['ieee', patent, 'A. Weaver, “On Looms,” US 9, 2024.'],
  ['ieee', poster, 'A. Weaver, “On Looms,” presented at the Loom Days, Ulm, 2024.'],
  ['ieee', 'venue: J\nkind: journal\nstatus: accepted', 'A. Weaver, “On Looms,” J, 2024, to be published.'],
  ['acm', article, 'Ada Weaver. 2024. On Looms. J 7 (2024).'],
  ['acm', workshop, 'Ada Weaver. 2024. On Looms. In WORK, 2024.'],
  [
    'acm',
    preprint,
    'Ada Weaver. 2024. On Looms. arXiv:2401.00001. Retrieved from https://arxiv.org/abs/2401.00001',
  ],
  ['acm', software, 'Ada Weaver. 2024. On Looms (Version 1.2). Archive.'],
  ['acm', draft, 'Ada Weaver. 2024. On Looms. Internet-Draft draft-ada-1. IETF.'],
  ['acm', patent, 'Ada Weaver. 2024. On Looms. Patent No. US 9.'],
  ['acm', poster, 'Ada Weaver. 2024. On Looms. Poster at Loom Days. Ulm.'],
  ['mla', proceedings, 'Weaver, Ada. “On Looms.” PROC, Press, 2024, pp. 1–9.'],
  [
    'mla',
    `${article}\nnumber: 2\narticleNumber: "0012"`,
    'Weaver, Ada. “On Looms.” J, vol. 7, no. 2, article 0012, 2024.',
  ],
  ['mla', poster, 'Weaver, Ada. “On Looms.” Poster. Loom Days, Ulm.'],
  ['chicago', proceedings, 'Weaver, Ada. 2024. “On Looms.” In PROC. Press.'],
  ['chicago', `${article}\nauthors: [Ada Weaver, Plato]`, 'Weaver, Ada, and Plato. 2024. “On Looms.” J 7.'],
  ['nature', 'venue: Press\nkind: book\nplace: Ulm', 'Weaver, A. On Looms (Press, Ulm, 2024).'],
  ['nature', 'venue: Uni\nkind: thesis\ngenre: PhD thesis', 'Weaver, A. On Looms. PhD thesis, Uni (2024).'],
  ['nature', draft, 'Weaver, A. On Looms. Internet-Draft draft-ada-1 (IETF, 2024).'],
  ['nature', patent, 'Weaver, A. On Looms. US 9 (2024).'],
  ['nature', poster, 'Weaver, A. On Looms. Poster at Loom Days (2024).'],
  [
    'nature',
    `${article}\npages: 1-9\nauthors: [Ada Weaver, Bo Thread, The Loom Team]`,
    'Weaver, A., Thread, B. & The Loom Team. On Looms. J 7, 1–9 (2024).',
  ],
])('the style %s has %j as its manual has it', async (style, facts, text) => {
  expect(await cited(style, facts)).toBe(text)
})

it('no style names a collaboration twice', async () => {
  for (const style of ['mla', 'chicago'] as const)
    expect((await cited(style, `${article}\netAl: true\ncollaboration: INK`))?.split('INK')).toHaveLength(2)
})
