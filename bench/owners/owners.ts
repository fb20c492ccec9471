import { readFile } from 'node:fs/promises'

/** A new owner: the files they bring, by path within their clone, and the commands they type, as the shell's words. */
export type Owner = { who: string; files: Record<string, string | Uint8Array>; commands: string[][] }

/** Five people who do not exist, each unlike the sample. */
export async function newOwners(): Promise<Owner[]> {
  const portrait = await readFile('examples/eleni-kymathera/public/portrait.webp')
  return [
    biologist(portrait),
    humanist(),
    student(),
    groupLeader(),
    { who: 'someone with nothing but a name', files: {}, commands: [init({ name: 'Io' })] },
  ]
}

function biologist(portrait: Uint8Array): Owner {
  return {
    who: 'a biologist with a portrait',
    files: { 'public/portrait.webp': portrait, '../solberg.bib': solberg },
    commands: [
      init({
        name: 'Maren Solberg',
        headline: 'Professor of Marine Biology',
        location: 'Tromsø',
        affiliation: '[Institute of Kelp](https://kelp.example)',
        avatar: '/portrait.webp',
        'links.email': 'maren@kelp.example',
        'links.orcid': '0000-0002-1825-0097',
        'links.scholar': 'AbCdEfGhIjKl',
        'links.github': 'msolberg',
        'links.bluesky': 'maren.kelp.example',
        'links.mastodon': 'https://social.example/@maren',
        'links.linkedin': 'maren-solberg',
        'links.researchgate': 'Maren-Solberg',
        'links.website': 'https://kelp.example/solberg',
        papers: '../solberg.bib',
      }),
      entry('news', { date: thisYear(3), emoji: '🌿', body: 'Our paper on *Saccharina* is out.' }),
      entry('education', {
        start: '2004-08',
        end: '2009-06',
        institution: 'University of Example',
        degree: 'PhD in Biology',
      }),
      entry('awards', { date: '2021', title: 'Kelp Medal', issuer: 'Society of Kelp' }),
      entry('publication', {
        title: 'Sugar kelp in warming fjords',
        authors: ['Maren Solberg', 'I. Berg'],
        venue: 'Nature Methods',
        year: '2024',
        volume: '21',
        number: '3',
        pages: '1-9',
        doi: '10.1000/kelp.1',
      }),
    ],
  }
}

function humanist(): Owner {
  return {
    who: 'a humanist with books, in German',
    files: { '../werke.bib': werke },
    commands: [
      init({
        name: 'Friederike von der Heide',
        lang: 'de',
        headline: 'Professorin für Neuere Geschichte',
        authorNames: 'F. von der Heide',
        'links.email': 'heide@geschichte.example',
        papers: '../werke.bib',
      }),
      entry('talks', {
        date: '12. Mai 2025',
        title: 'Über das Weben',
        host: 'Universität Beispielstadt',
      }),
      entry('teaching', {
        date: '2025-04',
        term: 'Sommersemester 2025',
        course: 'Quellenkunde',
        institution: 'Universität Beispielstadt',
        role: 'Seminar',
      }),
      entry('experience', {
        start: '2012',
        organization: 'Universität Beispielstadt',
        role: 'Professorin',
      }),
    ],
  }
}

function student(): Owner {
  return {
    who: 'a student whose site is in Chinese alone',
    files: {},
    commands: [
      init({
        name: '王小明',
        lang: 'zh',
        headline: '硕士研究生',
        affiliation: '示例大学计算机学院',
        'links.github': 'xiaoming',
      }),
      entry('news', {
        date: thisYear(2),
        body: '论文被**示例大会（2025）**接收。代码：https://example.org/a。',
      }),
      entry('education', { start: '2023年9月', institution: '示例大学', degree: '计算机科学硕士' }),
      entry('publication', {
        title: '关于织布机的研究',
        authors: ['王小明', '李雷'],
        venue: '计算机学报',
        year: '2025',
        'links.paper': 'https://example.org/paper.pdf',
      }),
    ],
  }
}

function groupLeader(): Owner {
  return {
    who: 'the leader of a group, with 300 papers',
    files: { '../group.bib': group() },
    commands: [
      init({
        name: 'Zoltán Őry',
        authorNames: 'Z. Őry',
        headline: 'Head of the Loom Group',
        'links.orcid': '0000-0001-5109-3700',
        papers: '../group.bib',
      }),
      entry('news', { date: thisYear(1), body: 'We look for [students](https://looms.example/jobs).' }),
      entry('activities', {
        group: 'Programme committees',
        venues: '{ name: LOOM, years: [2022, 2023, 2024] }',
      }),
    ],
  }
}

/** What an owner says of themselves or of an entry, by the name of the flag. */
type Said = Record<string, string | readonly string[]>

function init(said: Said): string[] {
  return ['npm', 'run', 'init', '--', ...flags(said)]
}

function entry(collection: string, said: Said): string[] {
  return ['npm', 'run', 'new', '--', collection, ...flags(said)]
}

function flags(said: Said): string[] {
  return Object.entries(said).flatMap(([name, values]) =>
    [values].flat().flatMap((one) => [`--${name}`, one]),
  )
}

/** A month of the present year, so that news are news whenever this runs. */
function thisYear(month: number): string {
  return `${new Date().getFullYear()}-0${month}`
}

const solberg = String.raw`@article{solberg2024kelp,
  title = {Growth of \textit{Saccharina latissima} under {UV-B}},
  author = {Solberg, Maren and Berg, Ingrid and {The Kelp Consortium}},
  journal = {Journal of Imaginary Botany}, volume = {12}, number = {4}, pages = {101--118}, year = {2024},
  doi = {10.1000/kelp.2}, abstract = {We grew kelp at 4\,$^\circ$C.}
}
@article{solberg2019fjord,
  title = {H$_2$O and CO$_2$ in fjords}, author = {Berg, I. and Solberg, M.}, journal = {Fjord Letters}, volume = {3},
  eid = {e17}, year = {2019}, month = may, doi = {10.1000/fjord.3}
}
@phdthesis{solberg2009thesis,
  title = {Kelp}, author = {Solberg, Maren}, school = {University of Example}, year = {2009}, url = {https://example.org/thesis.pdf}
}
`

const werke = String.raw`@book{heide2021weben,
  title = {Das Weben der Zeit: Eine Gr{\"o}{\ss}e}, author = {von der Heide, Friederike}, publisher = {Beispielverlag},
  address = {Beispielstadt}, year = {2021}, isbn = {978-3-16-148410-0}, langid = {ngerman}, url = {https://example.org/weben}
}
@incollection{heide2018faden,
  title = {Der rote Faden}, author = {von der Heide, Friederike}, editor = {M{\"u}ller, Anna and {\c{S}}ahin, Can},
  booktitle = {Handbuch der Webkunde}, publisher = {Beispielverlag}, year = {2018}, pages = {12--48}, url = {https://example.org/faden}
}
@collection{heide2015quellen,
  title = {Quellen zur Weberei}, editor = {von der Heide, Friederike and M{\"u}ller, Anna}, publisher = {Beispielverlag},
  year = {2015}, edition = {2}, url = {https://example.org/quellen}
}
@unpublished{heide2027,
  title = {Vom Spinnen}, author = {von der Heide, Friederike}, note = {In Vorbereitung}, year = {2026}, url = {https://example.org/spinnen}
}
`

/** 300 papers of twenty years, sixty authors on one. */
function group(): string {
  const kinds = ['article', 'inproceedings', 'inproceedings', 'misc'] as const
  return Array.from({ length: 300 }, (_, index) => {
    const kind = kinds[index % kinds.length]
    const count = index === 7 ? 60 : 1 + (index % 5)
    const authors = Array.from({ length: count }, (_, at) =>
      at === index % count ? String.raw`{\H{O}}ry, Zolt{\'a}n` : `Weaver${letters(at)}, Ann`,
    )
    const where =
      kind === 'article'
        ? `journal = {Journal of Looms}, volume = {${1 + (index % 40)}}`
        : kind === 'misc'
          ? `eprint = {24${String(1 + (index % 12)).padStart(2, '0')}.${String(10_000 + index)}}, archiveprefix = {arXiv}`
          : `booktitle = {Proceedings of the Conference on Looms}`
    return `@${kind}{ory${index},\n  title = {On Loom Number ${index}: Theory and {Practice}},\n  author = {${authors.join(' and ')}},\n  ${where},\n  year = {${2006 + (index % 20)}}, doi = {10.1000/loom.${index}}\n}\n`
  }).join('')
}

function letters(index: number): string {
  return String.fromCharCode(97 + Math.floor(index / 26)) + String.fromCharCode(97 + (index % 26))
}
