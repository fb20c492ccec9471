/** The files of an invented person: `content/` and a portrait, by path. */
export type Person = { name: string; files: Record<string, string> }

const scripts: { lang: string; letters: string; spaces: boolean }[] = [
  { lang: 'en', letters: 'abcdefghijklmnopqrstuvwxyz', spaces: true },
  { lang: 'el', letters: 'αβγδεζηθικλμνξοπρστυφχψω', spaces: true },
  { lang: 'ru', letters: 'абвгдежзийклмнопрстуфхцчшщыэюя', spaces: true },
  { lang: 'ar', letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي', spaces: true },
  { lang: 'zh', letters: '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏', spaces: false },
  { lang: 'hi', letters: 'अआइईउऊएऐओऔकखगघचछजझटठडढतथदधनपफबभमयरलवशषसह', spaces: true },
]

/** One of them, the same for the same seed (a whole number). */
export function inventPerson(seed: number): Person {
  const pen = penOf(seed)
  const { between, one, sometimes, words } = pen
  const name = words(one([1, 2, 7, between(3, 80), 45, 80]), one([6, 14, 45, 80]))
  const files = personal(pen, name, seed)
  const papers = one([0, 1, 3, 40, between(0, 400), 400])
  for (let index = 0; index < papers; index += 1)
    files[`content/publications/p${index}.md`] = paper(pen, index)
  for (let index = between(0, 14); index > 0; index -= 1)
    files[`content/news/n${index}.md`] =
      `---\ndate: ${between(2015, 2026)}-0${between(1, 9)}\n${papers > 0 && sometimes(0.5) ? 'publication: p0\n' : ''}---\n\n${words(between(4, 200), 70)}${sometimes(0.3) ? `\n\n${words(60, 50)}` : ''}\n`
  for (let index = between(0, 6); index > 0; index -= 1) Object.assign(files, oneOfEach(pen, index))
  return { name, files }
}

/** Chances, and words made of one script's letters by them. */
type Pen = ReturnType<typeof penOf>

function penOf(seed: number) {
  const random = generator(seed)
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const one = <T>(list: readonly T[]): T => {
    const chosen = list[between(0, list.length - 1)]
    if (chosen === undefined) throw new Error('expected a list with something in it')
    return chosen
  }
  const sometimes = (share: number) => random() < share
  const script = scripts[seed % scripts.length] ?? one(scripts)
  const word = (length: number, letters = script.letters) =>
    Array.from({ length }, () => one([...letters])).join('')
  /** Words of a length in all, some of which cannot be broken. */
  const words = (length: number, longest = 14) => {
    let text = word(Math.min(length, between(1, longest)))
    while ([...text].length < length)
      text += `${script.spaces && [...text].length < length - 1 ? ' ' : ''}${word(Math.max(1, Math.min(between(1, longest), length - [...text].length - 1)))}`
    return text
  }
  /** Words of such a length as a value of front matter. */
  const fact = (least: number, most: number, longest?: number) => quoted(words(between(least, most), longest))
  return { lang: script.lang, between, one, sometimes, word, words, fact }
}

/** `site.md`, `profile.md`, and for some a portrait. */
function personal(pen: Pen, name: string, seed: number): Person['files'] {
  const { lang, between, one, sometimes, word, words, fact } = pen
  const links = Array.from(
    { length: between(1, 60) },
    (_, index) => `    - { label: ${fact(2, 40, 40)}, url: 'https://example.org/${index}' }`,
  )
  const sections = [
    'about',
    'news',
    'publications',
    'education',
    'awards',
    'talks',
    'activities',
    'teaching',
  ].map((of) => `  - { of: ${of}, id: ${of}, title: ${fact(3, 50, 30)}, nav: ${fact(2, 24, 24)} }`)
  const portrait = sometimes(0.6)
    ? { width: one([20, 160, 900, 4000]), height: one([20, 160, 900, 4000]) }
    : undefined
  return {
    'content/site.md': `---\ntitle: ${quoted(name)}\nlang: ${lang}\nvisitorMap: key${seed}\nlimits: { news: 9 }\nsections:\n${sections.join('\n')}\n---\n`,
    'content/profile.md': `---\nname: ${quoted(name)}\nheadline: ${fact(5, 120, 40)}\naffiliation: ${fact(5, 160, 60)}\nlocation: ${fact(3, 40)}\n${portrait ? 'avatar: /portrait.svg\n' : ''}links:\n  email: ${word(40, 'abc')}@example.org\n  other:\n${links.join('\n')}\n---\n\n${words(between(20, 900), 60)}\n\n- ${words(90, 90)}\n`,
    ...(portrait && {
      'public/portrait.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="${portrait.width}" height="${portrait.height}"><rect width="100%" height="100%" fill="#386"/></svg>`,
    }),
  }
}

function paper({ between, one, sometimes, word, words, fact }: Pen, index: number): string {
  const authors = Array.from({ length: between(1, sometimes(0.05) ? 60 : 6) }, () =>
    words(between(2, 40), one([8, 40])),
  )
  return `---\ntitle: ${quoted(words(between(8, 160), one([10, 70])))}\nauthors: [${authors.map(quoted).join(', ')}]\nvenue: ${quoted(words(between(2, 60), one([8, 60])))}\nyear: ${between(1990, 2026)}\n${sometimes(0.3) ? `distinction: ${fact(4, 60, 50)}\n` : ''}${sometimes(0.5) ? `doi: 10.1000/${word(between(3, 60), 'abcdef')}\n` : ''}${sometimes(0.3) ? `links: { paper: 'https://example.org/${index}.pdf', code: 'https://example.org/code/${index}' }\n` : ''}${sometimes(0.2) ? `topics: [${fact(3, 60, 50)}]\n` : ''}---\n${sometimes(0.2) ? `\n${words(400, 60)}\n` : ''}`
}

/** One entry of each of the other collections. */
function oneOfEach({ between, one, words, fact }: Pen, index: number): Person['files'] {
  const long = () => quoted(words(between(4, 90), one([10, 60])))
  return {
    [`content/education/e${index}.md`]: `---\nstart: 20${between(10, 25)}\ninstitution: ${long()}\ndegree: ${long()}\ndetails: [{ label: ${long()}, text: ${long()} }]\n---\n`,
    [`content/awards/a${index}.md`]: `---\ndate: 2024-1${between(0, 2)}\ntitle: ${long()}\nissuer: ${long()}\n---\n`,
    [`content/talks/t${index}.md`]: `---\ndate: 2024\ntitle: ${long()}\nhost: ${long()}\nlinks: [{ label: ${long()}, url: 'https://example.org/t' }]\n---\n`,
    [`content/activities/c${index}.md`]: `---\ngroup: ${long()}\narea: ${long()}\nvenues: [{ name: ${long()}, years: [2020, 2021, 2022, 2023, 2024] }, { name: ${long()}, years: [2024] }]\n---\n`,
    [`content/teaching/c${index}.md`]: `---\ndate: 2024-09\nterm: ${fact(4, 30, 30)}\ncourse: ${long()}\ninstitution: ${long()}\nrole: ${long()}\n---\n`,
  }
}

function quoted(value: string): string {
  return JSON.stringify(value)
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
