import type { BibtexField, BibtexSource } from './structure/bibtex-reader.ts'
import { addressIn, doiIn, valueIn, verbatim } from './values.ts'

/**
 * Addresses in an entry: the fields of BibTeX's users at large, and those that al-folio and PRISM know
 * (github.com/alshedivat/al-folio, _layouts/bib.liquid).
 */

type Link = 'paper' | 'pdf' | 'code' | 'project' | 'slides' | 'poster' | 'video' | 'data'

/** Where each field's address goes; of several for one, the first that has an address counts. */
const linkFields: [Link, readonly string[]][] = [
  ['paper', ['url', 'html', 'link', 'paper', 'ee', 'urllink', 'howpublished', 'note', 'doi']],
  ['pdf', ['pdf']],
  ['code', ['code', 'github', 'repository']],
  ['project', ['website', 'project', 'project_page', 'projectpage', 'demo']],
  ['slides', ['slides', 'presentation']],
  ['poster', ['poster']],
  ['video', ['video', 'youtube', 'talk']],
  ['data', ['data', 'dataset']],
]

const otherFields: [string, string][] = [
  ['supp', 'Supplement'],
  ['supplement', 'Supplement'],
  ['supplementary', 'Supplement'],
  ['appendix', 'Appendix'],
  ['preprint', 'Preprint'],
  ['openreview', 'OpenReview'],
  ['blog', 'Blog'],
  ['adsurl', 'ADS'],
]

/** Fields in which words may stand as well, and are then nobody's mistake. */
const ofWords =
  /^(howpublished|note|doi|paper|data|dataset|project|presentation|talk|demo|supplement|poster|code|website)$/

/** Something that a field should hold and does not, in words. */
export type FieldRemark = { field: string; line: number; message: string }

/** The links of an entry, each with the field that it is from. */
export function linksIn(fields: BibtexSource['fields']): {
  links: Map<Link, { address: string; field: BibtexField }>
  other: { label: string; url: string }[]
  remarks: FieldRemark[]
} {
  const links = new Map<Link, { address: string; field: BibtexField }>()
  const remarks: FieldRemark[] = []
  for (const [link, names] of linkFields)
    for (const name of names) {
      const field = named(fields, name)
      if (!field?.value || links.has(link) || (name === 'doi' && doiIn(field.value))) continue
      const address = addressIn(field.value) ?? ofSite(name, field.value)
      // An address that is a DOI alone says no more than the DOI; a short one (https://doi.org/gf5xyz) holds none that can be read.
      if (address && !(isDoiAddress(address) && doiIn(address))) links.set(link, { address, field })
      if (!address && (!ofWords.test(name) || isFile(field.value))) remarks.push(remarkOf(name, field))
      if ((verbatim(field.value).match(/(?<![^\s;,])https?:/g)?.length ?? 0) > 1 && !ofWords.test(name))
        remarks.push({
          field: name,
          line: field.line,
          message: 'holds several addresses, of which the first is taken; leave one',
        })
    }
  // bioRxiv and medRxiv have the PDF there; other publishers have one that only subscribers can open.
  const eprint = fields.get('eprint')
  const pdf = eprint && addressIn(eprint.value)
  if (eprint && pdf && !links.has('pdf') && /^https?:\/\/[^/]*(bio|med)rxiv\.org\/.*\.pdf$/i.test(pdf))
    links.set('pdf', { address: pdf, field: eprint })
  const archived = eprint && eprintAddress(fields, eprint)
  if (archived && !links.has('paper')) links.set('paper', { address: archived, field: eprint })
  for (const name of ['journal', 'howpublished', 'note']) {
    const field = fields.get(name)
    const [, number] = /\bssrn\W+(?:abstract\W*|no\W*|id\W*)?(\d{5,8})\b/i.exec(valueIn(field)) ?? []
    if (field && number && !links.has('paper'))
      links.set('paper', { address: `https://ssrn.com/abstract=${number}`, field })
  }
  const other = otherFields.flatMap(([name, label]) => {
    const field = named(fields, name)
    if (!field?.value) return []
    const url = addressIn(field.value) ?? ofSite(name, field.value)
    if (!url && isFile(field.value)) remarks.push(remarkOf(name, field))
    // Circulars and telegrams of astronomers have their own address there.
    if (name === 'adsurl' && url && !/adsabs\.harvard\.edu|\/\/[^/]*\bads\b/i.test(url)) {
      if (!links.has('paper')) links.set('paper', { address: url, field })
      return []
    }
    return url ? [{ label, url }] : []
  })
  return { links, other, remarks }
}

/** Where archives show what `eprint` numbers, by `eprinttype` (biblatex manual 3.14.7). */
const archives: Record<string, (id: string) => string> = {
  jstor: (id) => `https://www.jstor.org/stable/${id}`,
  pubmed: (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`,
  hdl: (id) => `https://hdl.handle.net/${id}`,
  handle: (id) => `https://hdl.handle.net/${id}`,
  googlebooks: (id) => `https://books.google.com/books?id=${id}`,
  'google books': (id) => `https://books.google.com/books?id=${id}`,
}

/** The address of an eprint in one of the archives of biblatex that are none of preprints. */
function eprintAddress(fields: BibtexSource['fields'], { value }: BibtexField): string | undefined {
  const type = verbatim(valueIn(fields.get('eprinttype') ?? fields.get('archiveprefix')))
  const id = verbatim(value).replace(/^(?:hdl|pmid|jstor):\s*/i, '')
  return /^[\w./-]+$/.test(id) ? archives[type.toLowerCase()]?.(id) : undefined
}

/** A field by one of its names. */
function named(fields: BibtexSource['fields'], name: string): BibtexField | undefined {
  return namesOf(name)
    .map((one) => fields.get(one))
    .find((field) => field?.value)
}

/** What a field is called, by BibBase and Hugo Blox too (url_code), and by people themselves (code_url, codeurl). */
function namesOf(name: string): string[] {
  return [name, `url_${name}`, `${name}_url`, `${name}url`]
}

const linkNames = new Set(
  [...linkFields.flatMap(([, names]) => names), ...otherFields.map(([name]) => name)].flatMap(namesOf),
)

/** Whether a field of that name is looked into for an address. */
export function isLinkField(name: string): boolean {
  return linkNames.has(name)
}

/** A file of `public/`, by the address under which it is served. */
function ofSite(name: string, value: string): string | undefined {
  const path = verbatim(value)
  const isFile = /^\/(?!\/)[^\s:\\]+\.(pdf|html?|pptx?|key|mp4|webm|zip)$/i.test(path)
  return name !== 'url' &&
    isFile &&
    !/^\/(users|home|volumes|private|tmp|mnt|media|var|root|opt)\//i.test(path)
    ? path
    : undefined
}

/** Whether a value is the name of a file, and so meant for a link. */
function isFile(value: string): boolean {
  return /^[^\s:]+\.(pdf|html?|pptx?|key|mp4|webm|zip)$/i.test(value)
}

function remarkOf(name: string, { line, value }: BibtexField): FieldRemark {
  const shown = value.length > 80 ? `${value.slice(0, 79)}…` : value
  const advice = /^(ftp|file):|^[/~]|\.pdf$|\\/i.test(value)
    ? `a file of yours belongs in public/, and ${name} = {/name.pdf} leads to it`
    : `write ${name} = {https://…}`
  return {
    field: name,
    line,
    message: `expected an address, received ${JSON.stringify(shown)}, which is left out; ${advice}`,
  }
}

/** Whether an address is that of a resolver of DOIs. */
function isDoiAddress(address: string): boolean {
  // Libraries have it behind a host of theirs: doi-org.library.example.org.
  return /^https?:\/\/(?:dx[.-])?doi(?:\.org|-org\.[^/]+)\//i.test(address)
}

/** The DOI that a remark calls so, as PubMed's converters have it: "[DOI:10.1000/182] [PubMed:123]"; none where it is another paper's. */
function labelledDoi(note: string): string | undefined {
  const text = verbatim(note)
  const isOfAnother =
    /errat|correct|retract|comment|repl(y|ies)|data|code|software|supplement|version|preprint/i
  const [, label] = /(?:^|[[(.]\s*|\/\/)doi\s*:?\s*(.*)$/is.exec(text) ?? []
  return label && !isOfAnother.test(text) ? doiIn(label.replace(/[\])].*$/s, '')) : undefined
}

/** The DOI of an entry: its own, or the one in its address. */
export function doiOf(fields: BibtexSource['fields']): {
  doi?: string
  field?: BibtexField
  remark?: FieldRemark
} {
  const own = fields.get('doi')
  const doi = own && doiIn(own.value)
  if (doi) return { doi, field: own }
  for (const name of ['url', 'link', 'ee', 'note', 'howpublished']) {
    const field = fields.get(name)
    const address = field && addressIn(field.value)
    // "https://doi:10.1000/7" is no address.
    const isRemark = name === 'note' || !address
    const found =
      address && isDoiAddress(address) ? doiIn(address) : isRemark && field && labelledDoi(field.value)
    if (field && found) return { doi: found, field }
  }
  const isNone = /^\W*(n\/?a|none|null|-+)?\W*$/i.test(valueIn(own))
  return {
    ...(own &&
      !isNone && {
        remark: {
          field: 'doi',
          line: own.line,
          message: `expected a DOI, received ${JSON.stringify(own.value)}, which is ${addressIn(own.value) ? 'taken for the address of the paper; write url = {…}' : 'left out; write doi = {10.1000/182}'}`,
        },
      }),
  }
}
