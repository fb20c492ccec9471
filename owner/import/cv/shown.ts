import { asSample } from '../other-templates/samples.ts'
import { type OldSite, pagesOf, readYaml, record, textOf } from '../page/old-site.ts'
import { isFacts, listOf, named, type Said, saidIn } from './said.ts'

/** A section of a curriculum vitae, as its file has it. */
export type CvSection = { title: string; items: Said[] }

/** The curriculum vitae that a site shows. */
export type ShownCv = {
  path: string
  /** The files that have one, the one shown among them. */
  files: string[]
  sections: CvSection[]
  left: string[]
}

/** Whom the samples of al-folio, RenderCV and JSON Resume are about. */
const samplePerson = /^(Albert Einstein|John Doe|Richard Hendriks)$/i

/** Whoever's name, papers and referees they are: the profile and the list of papers say them, or nobody should. */
const notShown = /^(basics|general information|contact( information)?|.*\bpublications?|.*\breferences?)$/i

const advice = 'what it says of you, write as entries of content/ (npm run new)'

/**
 * The curriculum vitae that al-folio's layout `cv` shows (github.com/alshedivat/al-folio, _layouts/cv.liquid): of
 * `_data/cv.yml`, a list of sections or RenderCV's (docs.rendercv.com), or of JSON Resume (jsonresume.org/schema).
 *
 * @returns its sections, and in words what stays behind; undefined where no page shows one
 */
export function shownCv(site: OldSite, config: Record<string, unknown>): ShownCv | undefined {
  const page = pagesOf(site).find(({ data }) => textOf(data.layout) === 'cv' && data.published !== false)
  const inYamls = yamlOf(site, config)
  const [yaml] = inYamls
  const json = resumeOf(site, config)
  if (!page) return undefined
  const format = textOf(page.data.cv_format)
  const inYaml = yaml === undefined ? undefined : saidIn(readYaml(site.texts.get(yaml) ?? ''))
  const isRenderCv = isFacts(inYaml) && inYaml.cv !== undefined
  const path =
    json && !(yaml && (format === 'rendercv' || (isRenderCv && format === undefined))) ? json : yaml
  if (path === undefined) return undefined
  const files = [...new Set([...inYamls, '_data/resume.json', 'assets/json/resume.json', path])].filter(
    (file) => site.texts.has(file),
  )
  const pdf = textOf(page.data.cv_pdf)
  const left = [
    ...files.filter((file) => file !== path).map((file) => `${file}: the site shows ${path} in its place`),
    ...(pdf === undefined || /\bexample_pdf\.pdf$/.test(pdf)
      ? []
      : [`${page.path}: cv_pdf: ${pdf}; to show it in place of the new one, copy it to public/cv.pdf`]),
  ]
  const data = path === yaml ? inYaml : saidIn(parsed(site.texts.get(path) ?? ''))
  const found = path === yaml ? sectionsOfYaml(data) : sectionsOfResume(data)
  if (!found || found.sections.length === 0)
    return {
      path,
      files,
      sections: [],
      left: [...left, `${path}: expected sections, received none; ${advice}`],
    }
  if (found.name !== undefined && samplePerson.test(found.name))
    return {
      path,
      files,
      sections: [],
      left: [...left, `${path}: ${asSample}, of ${found.name}; ${advice}`],
    }
  return {
    path,
    files,
    sections: found.sections.filter(({ title }) => !notShown.test(title)),
    left: [
      ...left,
      ...found.sections
        .filter(({ title }) => notShown.test(title))
        .map(
          ({ title, items }) =>
            `${path}: ${title}, which has no place of its own: ${items.map(named).join('; ')}`,
        ),
    ],
  }
}

/**
 * Where the site keeps it as YAML, what it shows first: one file, or as in the al-folio of several languages
 * (github.com/george-gca/multi-language-al-folio) one for each, `_data/en-us/cv.yml`.
 */
function yamlOf(site: OldSite, config: Record<string, unknown>): string[] {
  const [main] = [config.default_lang, config.lang].flatMap((lang) => textOf(lang) ?? [])
  const rank = (path: string) => (/^_data\/cv\./.test(path) ? 0 : path.startsWith(`_data/${main}/`) ? 1 : 2)
  return [...site.texts.keys()]
    .filter((path) => /^_data\/([a-z]{2,3}([-_]\w+)?\/)?cv\.ya?ml$/i.test(path))
    .toSorted((a, b) => rank(a) - rank(b))
}

/** Where the site keeps JSON Resume as data: in `_data`, or where its settings fetch it from. */
function resumeOf(site: OldSite, config: Record<string, unknown>): string | undefined {
  const fetched = Array.isArray(config.jekyll_get_json) ? config.jekyll_get_json.map(record) : []
  const named = fetched.find(({ data }) => data === 'resume')
  return ['_data/resume.json', (textOf(named?.json) ?? '').replace(/^\//, '')].find((path) =>
    site.texts.has(path),
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // It has no sections, which is said.
    return undefined
  }
}

type Found = { name?: string; sections: CvSection[] }

function sectionsOfYaml(data: Said | undefined): Found | undefined {
  if (Array.isArray(data)) {
    const sections = data.flatMap((section) =>
      isFacts(section) && typeof section.title === 'string'
        ? [{ title: section.title, items: listOf(section.contents) }]
        : [],
    )
    const general = sections.flatMap(({ items }) => items).filter(isFacts)
    const name = general.find(({ name: key }) => /^(full )?name$/i.test(String(key)))?.value
    return sections.length === data.length ? { name: textIn(name), sections } : undefined
  }
  if (!isFacts(data) || !isFacts(data.cv) || !isFacts(data.cv.sections)) return undefined
  const { sections, ...basics } = data.cv
  return {
    name: textIn(basics.name),
    sections: [
      { title: 'basics', items: [basics] },
      ...Object.entries(sections).map(([title, items]) => ({ title: heading(title), items: listOf(items) })),
    ],
  }
}

/** As al-folio shows it, where voluntary work is experience like other work. */
function sectionsOfResume(data: Said | undefined): Found | undefined {
  if (!isFacts(data)) return undefined
  const { work, volunteer, $schema: _, meta: __, ...others } = data
  const experience = [...listOf(work), ...listOf(volunteer)]
  const sections = Object.entries(others).map(([title, items]) => ({
    title: title === 'basics' ? title : heading(title),
    items: listOf(items),
  }))
  return {
    name: isFacts(data.basics) ? textIn(data.basics.name) : undefined,
    sections: [
      ...sections.slice(0, 1),
      ...(experience.length > 0 ? [{ title: 'Experience', items: experience }] : []),
      ...sections.slice(1),
    ],
  }
}

/** RenderCV's and JSON Resume's keys as headings: `selected_talks` is Selected Talks. */
function heading(key: string): string {
  return /[A-Z ]/.test(key)
    ? key
    : key.replace(/_/g, ' ').replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
}

function textIn(value: Said | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
