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
const inSeries = 'series: Knots\nvolume: 153\npublisher: Press'
const workshop = 'venue: WORK\nkind: workshop'
const preprint = 'venue: arXiv\nkind: preprint\narxiv: 2401.00001'
const software = 'venue: Archive\nkind: software\nversion: 1.2'
const dataset = 'venue: Archive\nkind: dataset'
const draft = 'venue: IETF\nkind: report\ngenre: Internet-Draft\nnumber: draft-ada-1'
const patent = 'venue: Office\nkind: patent\nnumber: US 9'
const poster = 'venue: Loom Days\nkind: presentation\ngenre: Poster\nplace: Ulm'

it.each<[CitationStyle, string, string]>([
  ['apa', `venue: V\nkind: book\n${inSeries}`, 'Weaver, A. (2024). On Looms. V; Press.'],
  [
    'vancouver',
    `venue: V\nkind: book\n${inSeries}`,
    'Weaver A. On Looms. V; Press; 2024. (Knots; vol. 153).',
  ],
  [
    'apa',
    `venue: V\nkind: book\n${inSeries}\nvolumes: 200`,
    'Weaver, A. (2024). On Looms (Vol. 153). V; Press.',
  ],
  ['apa', `venue: PROC\nkind: conference\n${inSeries}`, 'Weaver, A. (2024). On Looms. PROC, Knots, 153.'],
  [
    'acm',
    `venue: PROC\nkind: conference\n${inSeries}`,
    'Ada Weaver. 2024. On Looms. In PROC (Knots, Vol. 153), 2024. Press.',
  ],
  ['apa', 'venue: J\nkind: journal\nvolume: 7\npages: S1-5', 'Weaver, A. (2024). On Looms. J, 7, S1–5.'],
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
  [
    'apa',
    'venue: PROC\nkind: conference\npublisher: Press\neditors: [Bo Thread]\narticleNumber: "9"',
    'Thread, B. (Ed.). (2024). On Looms. In PROC (Article 9). Press.',
  ],
  [
    'vancouver',
    'venue: PROC\nkind: conference\npublisher: Press\neditors: [Bo Thread]\narticleNumber: "9"',
    'Thread B, editor. On Looms. In: PROC. Press; 2024. p. 9.',
  ],
  [
    'apa',
    'venue: PROC\nkind: conference\npublisher: Press\neditors: [Bo Thread]\narticleNumber: "9"\npages: 1-4',
    'Thread, B. (Ed.). (2024). On Looms. In PROC (No. 9; pp. 1–4). Press.',
  ],
  ['apa', 'venue: Weavers\nkind: manuscript\nstatus: accepted', 'Weaver, A. (in press). On Looms. Weavers.'],
  [
    'chicago',
    'venue: Weavers\nkind: manuscript\nstatus: accepted',
    'Weaver, Ada. Forthcoming. “On Looms.” Weavers.',
  ],
  [
    'apa',
    'venue: Press\nkind: book\nauthors: [The Loom Team]\npublisher: The Loom Team',
    'The Loom Team. (2024). On Looms. Press.',
  ],
  ['apa', 'venue: The Loom Team\nkind: report\nauthors: [The Loom Team]', 'The Loom Team. (2024). On Looms.'],
  [
    'apa',
    'venue: The Loom Team\nkind: report\nauthors: [The Loom Team, Ada Weaver]',
    'The Loom Team & Weaver, A. (2024). On Looms. The Loom Team.',
  ],
  [
    'apa',
    'venue: Archive\nkind: dataset\nlinks: { data: "https://e.org/d" }',
    'Weaver, A. (2024). On Looms [Data set]. Archive. https://e.org/d',
  ],
  [
    'apa',
    'venue: Press\nkind: chapter\npublisher: Press\neditors: [Bo Thread, Cy Warp]\npages: 1-9\nedition: 2',
    'Thread, B., & Warp, C. (Eds.). (2024). On Looms. In Press (2nd ed., pp. 1–9). Press.',
  ],
  [
    'nature',
    'venue: Press\nkind: chapter\npublisher: Press\neditors: [Bo Thread, Cy Warp]\npages: 1-9\nedition: 2',
    'Thread, B. & Warp, C. (eds) On Looms. in Press 1–9 (Press, 2024).',
  ],
  [
    'apa',
    'venue: J\nkind: journal\nvolume: 7\nnumber: "2"\narticleNumber: e9\ndoi: 10.1000/x',
    'Weaver, A. (2024). On Looms. J, 7(2), Article e9. https://doi.org/10.1000/x',
  ],
  [
    'chicago',
    'venue: J\nkind: journal\nvolume: 7\nnumber: "2"\narticleNumber: e9\ndoi: 10.1000/x',
    'Weaver, Ada. 2024. “On Looms.” J 7 (2): e9. https://doi.org/10.1000/x.',
  ],
  [
    'ieee',
    'venue: J\nkind: journal\nvolume: 7\nnumber: "2"\narticleNumber: e9\ndoi: 10.1000/x',
    'A. Weaver, “On Looms,” J, vol. 7, no. 2, Art. no. e9, 2024, doi: 10.1000/x.',
  ],
  [
    'acm',
    'venue: J\nkind: journal\nvolume: 7\nnumber: "2"\narticleNumber: e9\ndoi: 10.1000/x',
    'Ada Weaver. 2024. On Looms. J 7, 2 (2024), Article e9. https://doi.org/10.1000/x',
  ],
  [
    'vancouver',
    'venue: J\nkind: journal\nvolume: 7\narticleNumber: e9\nseries: S',
    'Weaver A. On Looms. J. 2024;7:e9.',
  ],
  [
    'nature',
    'venue: J\nkind: journal\nvolume: 7\narticleNumber: e9\nseries: S',
    'Weaver, A. On Looms. J 7, e9 (2024).',
  ],
  ['vancouver', 'venue: J\nkind: journal\npages: 3-9', 'Weaver A. On Looms. J. 2024:3–9.'],
  ['vancouver', 'venue: J\nkind: journal\nvolume: 7\npages: 3-9', 'Weaver A. On Looms. J. 2024;7:3–9.'],
  ['vancouver', 'kind: presentation\ngenre: Talk\nplace: Ulm', 'Weaver A. On Looms [Talk]. Ulm; 2024.'],
  ['ieee', 'kind: presentation\ngenre: Talk\nplace: Ulm', 'A. Weaver, “On Looms,” Ulm, 2024.'],
  ['acm', 'kind: presentation\ngenre: Talk\nplace: Ulm', 'Ada Weaver. 2024. On Looms. Ulm.'],
  ['nature', 'kind: presentation\ngenre: Talk\nplace: Ulm', 'Weaver, A. On Looms (2024).'],
  ['mla', 'kind: presentation\ngenre: Talk\nplace: Ulm', 'Weaver, Ada. “On Looms.” Talk.'],
  ['vancouver', 'venue: Loom Days\nkind: presentation', 'Weaver A. On Looms. Loom Days. 2024.'],
  ['acm', 'venue: Loom Days\nkind: presentation', 'Ada Weaver. 2024. On Looms. Presented at Loom Days.'],
  ['nature', 'venue: Loom Days\nkind: presentation', 'Weaver, A. On Looms. Presented at Loom Days (2024).'],
  [
    'vancouver',
    'venue: Archive\nkind: dataset\nversion: "2"',
    'Weaver A. On Looms [dataset]. Version 2. Archive; 2024.',
  ],
  ['acm', 'venue: Archive\nkind: dataset\nversion: "2"', 'Ada Weaver. 2024. On Looms (Version 2). Archive.'],
  [
    'nature',
    'venue: Archive\nkind: dataset\nversion: "2"',
    'Weaver, A. On Looms (version 2). Archive (2024).',
  ],
  ['vancouver', 'venue: Uni\nkind: thesis', 'Weaver A. On Looms. Uni; 2024.'],
  ['nature', 'venue: Uni\nkind: thesis', 'Weaver, A. On Looms (Uni, 2024).'],
  [
    'vancouver',
    'venue: Archive\nkind: software\ngenre: Package',
    'Weaver A. On Looms [Package]. Archive; 2024.',
  ],
  [
    'ieee',
    'venue: PROC\nkind: conference\nvolume: 162\npages: 1-9\nnumber: "3"',
    'A. Weaver, “On Looms,” in PROC, vol. 162, 2024, pp. 1–9.',
  ],
  [
    'vancouver',
    'venue: PROC\nkind: conference\nvolume: 162\npages: 1-9\nnumber: "3"',
    'Weaver A. On Looms. In: PROC. Vol. 162. 2024. p. 1–9.',
  ],
  [
    'acm',
    'venue: PROC\nkind: conference\nvolume: 162\npages: 1-9\nnumber: "3"',
    'Ada Weaver. 2024. On Looms. In PROC, Vol. 162, 2024. 1–9.',
  ],
  [
    'ieee',
    'venue: arXiv\nkind: preprint\narxiv: hep-th/9901001',
    'A. Weaver, “On Looms,” 2024, arXiv: hep-th/9901001. [Online]. Available: https://arxiv.org/abs/hep-th/9901001',
  ],
  [
    'ieee',
    'venue: Loom Days\nkind: presentation',
    'A. Weaver, “On Looms,” presented at the Loom Days, 2024.',
  ],
  ['acm', 'venue: Server\nkind: preprint', 'Ada Weaver. 2024. On Looms. Server.'],
  [
    'acm',
    'venue: J\nkind: journal\narticleNumber: e9\npages: 1-4',
    'Ada Weaver. 2024. On Looms. J (2024), 1–4.',
  ],
  ['acm', 'venue: Uni\nkind: report\ngenre: Memo', 'Ada Weaver. 2024. On Looms. Memo. Uni.'],
  ['nature', 'venue: Uni\nkind: report\ngenre: Memo', 'Weaver, A. On Looms. Memo (Uni, 2024).'],
  ['acm', 'venue: Uni\nkind: report\nnumber: "7"', 'Ada Weaver. 2024. On Looms. 7. Uni.'],
  ['nature', 'venue: Uni\nkind: report\nnumber: "7"', 'Weaver, A. On Looms. 7 (Uni, 2024).'],
  ['acm', 'kind: patent\ngenre: US patent', 'Ada Weaver. 2024. On Looms.'],
  ['nature', 'kind: patent\ngenre: US patent', 'Weaver, A. On Looms (2024).'],
  [
    'mla',
    'venue: J\nkind: journal\nvolume: 7\narticleNumber: e9',
    'Weaver, Ada. “On Looms.” J, vol. 7, article e9, 2024.',
  ],
  [
    'mla',
    'venue: J\nkind: journal\nvolume: 7\nnumber: "2"',
    'Weaver, Ada. “On Looms.” J, vol. 7, no. 2, 2024.',
  ],
  ['mla', 'venue: PROC\nkind: conference\npages: 1-9', 'Weaver, Ada. “On Looms.” PROC, 2024, pp. 1–9.'],
  [
    'chicago',
    'venue: Archive\nkind: software\nversion: 1.2\nmonth: 5',
    'Weaver, Ada. 2024. On Looms. V. 1.2. Archive, released May.',
  ],
  ['chicago', 'venue: Archive\nkind: software', 'Weaver, Ada. 2024. On Looms. Archive.'],
  ['nature', 'venue: Press\nkind: book\neditors: [Bo Thread]', 'Thread, B. (ed.) On Looms (Press, 2024).'],
  [
    'nature',
    'venue: Press\nkind: book\neditors: [Bo Thread]\nauthors: [Ada Weaver]',
    'Weaver, A. On Looms (Press, 2024).',
  ],
  ['nature', 'venue: Weavers\nkind: manuscript', 'Weaver, A. On Looms. Weavers (2024).'],
  ['nature', 'venue: Archive\nkind: software', 'Weaver, A. On Looms. Archive (2024).'],
  [
    'nature',
    'venue: PROC\nkind: conference\npages: 1-9\neditors: [Bo Thread, Cy Warp]',
    'Thread, B. & Warp, C. (eds) On Looms. in PROC 1–9 (2024).',
  ],
  [
    'nature',
    'venue: J\nkind: journal\nvolume: 7\npages: 1-9\neditors: [Bo Thread]',
    'On Looms. J 7, 1–9 (2024).',
  ],
  [
    'apa',
    'venue: J\nkind: journal\nvolume: 7\npages: 1-9\neditors: [Bo Thread]',
    'On Looms. (2024). J, 7, 1–9.',
  ],
  ['nature', 'venue: J\nkind: journal\nmonth: 5\nvolume: 7', 'Weaver, A. On Looms. J 7 (2024).'],
  ['acm', 'venue: J\nkind: journal\nmonth: 5\nvolume: 7', 'Ada Weaver. 2024. On Looms. J 7 (May 2024).'],
  [
    'apa',
    'venue: J\nkind: journal\nvolume: 7\nauthors: [AB Weaver, The Loom Team, Bo Thread]',
    'Weaver, A. B., The Loom Team, & Thread, B. (2024). On Looms. J, 7.',
  ],
  [
    'apa',
    'venue: J\nkind: journal\nauthors: [The Loom Team, The Warp Team]',
    'The Loom Team & The Warp Team. (2024). On Looms. J.',
  ],
  [
    'chicago',
    'venue: J\nkind: journal\nauthors: [The Loom Team, The Warp Team]',
    'The Loom Team and The Warp Team. 2024. “On Looms.” J.',
  ],
  [
    'chicago',
    'venue: J\nkind: journal\nauthors: [The Loom Team, Ada Weaver]',
    'The Loom Team and Ada Weaver. 2024. “On Looms.” J.',
  ],
  ['apa', 'venue: J\nkind: journal\nstatus: in press', 'Weaver, A. (in press). On Looms. J.'],
  ['ieee', 'venue: J\nkind: journal\nstatus: in press', 'A. Weaver, “On Looms,” J, 2024, to be published.'],
  [
    'acm',
    'venue: J\nkind: journal\nstatus: revise and resubmit',
    'Ada Weaver. 2024. On Looms. Manuscript submitted for publication.',
  ],
  ['nature', 'venue: J\nkind: journal\nstatus: accepted', 'Weaver, A. On Looms. J (2024). In the press.'],
  ['apa', 'kind: letter\nmonth: 3\nday: 2', 'Weaver, A. (2024, March 2). On Looms [Letter].'],
  ['nature', 'kind: letter\nmonth: 3\nday: 2', 'Weaver, A. On Looms (2024).'],
  [
    'apa',
    'kind: standard\npublisher: Ink\nnumber: ISO 690\nauthors: [The Loom Team]',
    'The Loom Team. (2024). On Looms (ISO 690). Ink.',
  ],
  ['apa', 'venue: Uni\nkind: report\nnumber: 2020-15', 'Weaver, A. (2024). On Looms (No. 2020-15). Uni.'],
  ['ieee', 'venue: Uni\nkind: report\nnumber: 2020-15', 'A. Weaver, “On Looms,” Uni, 2020-15, 2024.'],
  [
    'apa',
    'venue: IETF\nkind: report\nnumber: draft-ietf-tls-13',
    'Weaver, A. (2024). On Looms (draft-ietf-tls-13). IETF.',
  ],
  [
    'ieee',
    'venue: IETF\nkind: report\nnumber: draft-ietf-tls-13',
    'A. Weaver, “On Looms,” IETF, draft-ietf-tls-13, 2024.',
  ],
  ['apa', 'venue: J\nkind: journal\npages: "7, 41, 73-97"', 'Weaver, A. (2024). On Looms. J, 7, 41, 73–97.'],
  [
    'mla',
    'venue: J\nkind: journal\npages: "7, 41, 73-97"',
    'Weaver, Ada. “On Looms.” J, 2024, pp. 7, 41, 73–97.',
  ],
  [
    'apa',
    'venue: Press\nkind: book\nedition: 2nd, revised',
    'Weaver, A. (2024). On Looms (2nd, revised ed.). Press.',
  ],
  ['apa', 'venue: Press\nkind: book\nedition: "1975"', 'Weaver, A. (2024). On Looms (1975 ed.). Press.'],
  [
    'apa',
    'venue: Press\nkind: book\ntranslators: [Bo Thread]\noriginalYear: 1990',
    'Weaver, A. (2024). On Looms (B. Thread, Trans.). Press. (Original work published 1990)',
  ],
  [
    'vancouver',
    'venue: Court\nkind: case\nseries: U.S.\nvolume: 347\npages: "483"',
    'Weaver A. On Looms. 347 U.S. 483. 2024.',
  ],
  ['ieee', 'venue: Court\nkind: case\nseries: U.S.\nvolume: 347\npages: "483"', 'A. Weaver, On Looms. 2024.'],
  ['acm', 'venue: Court\nkind: case\nseries: U.S.\nvolume: 347\npages: "483"', 'Ada Weaver. 2024. On Looms.'],
  [
    'mla',
    'venue: Court\nkind: case\nseries: U.S.\nvolume: 347\npages: "483"',
    'Weaver, Ada. On Looms. 347 U.S. 483, 2024.',
  ],
  [
    'nature',
    'venue: Court\nkind: case\nseries: U.S.\nvolume: 347\npages: "483"',
    'Weaver, A. On Looms. 347 U.S. 483 (2024).',
  ],
  [
    'apa',
    'venue: Court\nkind: case\nseries: BVerfGE\nvolume: 7\npages: "198"',
    'On Looms, BVerfGE 7, 198 (Court 2024).',
  ],
  [
    'chicago',
    'venue: Court\nkind: case\nseries: BVerfGE\nvolume: 7\npages: "198"',
    'On Looms, BVerfGE 7, 198 (Court 2024).',
  ],
  [
    'apa',
    'venue: Court\nkind: case\nseries: Inks\nvolume: 7\npages: "198"',
    'On Looms, 7 Inks 198 (Court 2024).',
  ],
  [
    'chicago',
    'venue: Court\nkind: case\nseries: Inks\nvolume: 7\npages: "198"',
    'On Looms, 7 Inks 198 (Court 2024).',
  ],
  ['apa', 'kind: legislation\nseries: Stat.\nvolume: 78', 'On Looms, 78 Stat. (2024).'],
  [
    'apa',
    'venue: J\nkind: journal\netAl: true\ncollaboration: INK',
    'Weaver, A., et al. (INK). (2024). On Looms. J.',
  ],
  [
    'ieee',
    'venue: J\nkind: journal\netAl: true\ncollaboration: INK',
    'A. Weaver et al. (INK), “On Looms,” J, 2024.',
  ],
  [
    'nature',
    'venue: J\nkind: journal\netAl: true\ncollaboration: INK',
    'Weaver, A. et al. (INK). On Looms. J (2024).',
  ],
  [
    'apa',
    'venue: J\nkind: journal\netAl: true\nauthors: [Ada Weaver, Bo Thread]\ncollaboration: INK',
    'Weaver, A., Thread, B., et al. (INK). (2024). On Looms. J.',
  ],
  [
    'ieee',
    'venue: J\nkind: journal\netAl: true\nauthors: [Ada Weaver, Bo Thread]',
    'A. Weaver, B. Thread, et al., “On Looms,” J, 2024.',
  ],
  ['nature', 'kind: standard\npublisher: Ink\nauthors: []', 'On Looms (Ink, 2024).'],
])('the style %s has %j as its manual has it', async (style, facts, text) => {
  expect(await cited(style, facts)).toBe(text)
})

it('no style names a collaboration twice', async () => {
  for (const style of ['mla', 'chicago'] as const)
    expect((await cited(style, `${article}\netAl: true\ncollaboration: INK`))?.split('INK')).toHaveLength(2)
})
