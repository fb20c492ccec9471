import { arxivScheme } from '../../../content/identifiers.ts'
import type { BibtexField, BibtexSource } from './structure/bibtex-reader.ts'
import { doiIn, valueIn, verbatim } from './values.ts'

type Fields = BibtexSource['fields']

const alone = new RegExp(`^(?:arxiv\\s*:?\\s*)?(?:abs\\/)?${arxivScheme}(?:\\s*\\[[^\\]]*\\])?$`, 'i')
const named = new RegExp(
  `(?:arxiv(?:\\s+(?:preprint|e-?print|preprints))?\\s*[:,]?\\s*(?:arxiv\\s*:\\s*)?|arxiv\\.org\\/(?:abs|pdf|html)\\/|corr[,:]?\\s*(?:vol\\.?\\s*)?abs\\/|10\\.48550\\/arxiv\\.)${arxivScheme}`,
  'i',
)

/** Fields that hold nothing but an identifier, where they do hold one. */
const ofIds = ['arxiv', 'arxivid', 'arxiv_id']
/** Fields in which people name arXiv, in words or by an address. */
const ofWords = [
  ...['journal', 'journaltitle', 'howpublished', 'booktitle', 'publisher', 'number', 'volume', 'series'],
  ...['doi', 'url', 'link', 'pdf', 'html', 'note', 'eid', 'pages', 'institution'],
]

/** The arXiv identifier of an entry, in any of the places and spellings in which it is written; the version stays. */
export function arxivOf(fields: Fields): { id: string; field: BibtexField } | undefined {
  const eprint = fields.get('eprint')
  const archive = verbatim(valueIn(fields.get('archiveprefix') ?? fields.get('eprinttype')))
  if (eprint && (archive === '' || /^arxiv$/i.test(archive))) {
    const written = verbatim(eprint.value)
    const bare = alone.exec(written) ?? named.exec(written)
    const group = /^([a-z-]+(?:\.[A-Z]{2})?)$/.exec(
      verbatim(valueIn(fields.get('primaryclass'))).replace(/^arxiv\s*:\s*/i, ''),
    )?.[1]
    if (bare) return { id: `${bare[1]}${bare[2] ?? ''}`, field: eprint }
    // Old identifiers that are parted between two fields.
    if (group && /^\d{7}(v\d+)?$/.test(written)) return { id: `${group}/${written}`, field: eprint }
    // What says that it is one and is none is for the owner to see.
    if (/^arxiv$/i.test(archive) && written !== '') return { id: written, field: eprint }
  }
  for (const name of ofIds) {
    const field = fields.get(name)
    const found = field && (alone.exec(verbatim(field.value)) ?? named.exec(verbatim(field.value)))
    if (found) return { id: `${found[1]}${found[2] ?? ''}`, field }
  }
  const isOnArxiv = ['journal', 'journaltitle', 'howpublished', 'publisher', 'institution'].some((name) =>
    isArxiv(verbatim(valueIn(fields.get(name)))),
  )
  for (const name of ofWords) {
    const field = fields.get(name)
    if (!field || !(isOnArxiv || /arxiv|corr|abs\//i.test(field.value))) continue
    const text = verbatim(field.value)
    const isOfId = isOnArxiv && /^(volume|number|eid|pages|note)$/.test(name)
    const found = named.exec(text) ?? (isOfId ? alone.exec(text) : null)
    if (found) return { id: `${found[1]}${found[2] ?? ''}`, field }
  }
  return undefined
}

/** Whether a venue is arXiv by one of its names: arXiv, "arXiv preprint arXiv:…", CoRR, "ArXiv e-prints", arXiv.org. */
export function isArxiv(venue: string): boolean {
  return /^\W*(arxiv\b|corr$|corr\b[\s,:]*abs|computing research repository)/i.test(venue)
}

/** Whether a venue is another server of preprints. */
export function isPreprintServer(venue: string): boolean {
  return /^\W*(available at ssrn\b|(bio|med|chem|psy|soc|engr|tech|eco|edu?|earth|paleo|agri|meta|law|mars|nutri|sport|bodo|af|ind)a?r?xiv\b|biorxiv|medrxiv|chemrxiv|psyarxiv|earth ?arxiv|techrxiv|ssrn\b|research ?square|pre-?prints?(\.org)?$|osf preprints|egusphere|authorea|essoar|peerj preprints|hal preprint|easychair preprint|cryptology eprint archive|iacr cryptol|eccc\b|electron\. colloquium comput)/i.test(
    venue,
  )
}

/** Whether a value only repeats that a paper is on arXiv: "arXiv:2301.00001", "abs/2301.00001". */
export function repeatsArxiv(value: string): boolean {
  return (
    alone.test(verbatim(value)) ||
    /^(abs\/|arxiv)/i.test(verbatim(value)) ||
    /^10\.48550\//.test(doiIn(value) ?? '')
  )
}

/** Servers of preprints by the prefix of their DOIs, where it is theirs alone, and by their address. */
const servers: [RegExp, string][] = [
  [/^10\.7287\/peerj\.preprints\./i, 'PeerJ Preprints'],
  [/^10\.31234\/|psyarxiv\.com|osf\.io\/preprints\/psyarxiv/i, 'PsyArXiv'],
  [/^10\.31235\/|osf\.io\/preprints\/socarxiv/i, 'SocArXiv'],
  [/^10\.31219\//, 'OSF Preprints'],
  [/^10\.31223\/|eartharxiv\.org/i, 'EarthArXiv'],
  [/^10\.31224\/|engrxiv\.org/i, 'engrXiv'],
  [/^10\.5194\/egusphere-/i, 'EGUsphere'],
  [/^10\.26434\/|chemrxiv\.org/i, 'ChemRxiv'],
  [/^10\.21203\/|researchsquare\.com/i, 'Research Square'],
  [/^10\.20944\/|preprints\.org/i, 'Preprints.org'],
  [/^10\.36227\/|techrxiv\.org/i, 'TechRxiv'],
  [/^10\.22541\/|authorea\.com/i, 'Authorea'],
  [/^10\.2139\/ssrn|ssrn\.com|available at ssrn/i, 'SSRN'],
  [/medrxiv\.org|^10\.(?:1101|64898)\/\d{4}\.\d\d\.\d\d\.\d{8}/i, 'medRxiv'],
  [/biorxiv\.org|^10\.(?:1101|64898)\/(?:\d{4}\.\d\d\.\d\d\.)?\d{6}(?:v\d+)?$/i, 'bioRxiv'],
]

/** The server of preprints that an entry's DOI or address is of. */
export function preprintServer(fields: Fields): string | undefined {
  const doi = doiIn(valueIn(fields.get('doi')))
  const values = ['url', 'note', 'howpublished', 'html', 'link', 'journal'].map((name) =>
    valueIn(fields.get(name)),
  )
  const isOnHal = /^https?:\/\/(?:[a-z-]+\.)*hal\.(?:science|archives-ouvertes\.fr)\//i.test(
    valueIn(fields.get('url')),
  )
  const archive = verbatim(valueIn(fields.get('eprinttype') ?? fields.get('archiveprefix')))
  if (fields.get('eprint')?.value && (isPreprintServer(archive) || /^hal$/i.test(archive)))
    return archive.replace(/^hal$/i, 'HAL')
  // HAL has it for all that appeared nowhere: "working paper or preprint".
  if (isOnHal && /\bpre-?print\b/i.test(valueIn(fields.get('note')))) return 'HAL'
  return servers.find(([pattern]) => [doi ?? '', ...values].some((value) => pattern.test(value)))?.[1]
}

/** Archives of all kinds by the prefix of their DOIs, where it is theirs alone. */
const archives: [RegExp, string][] = [
  [/^10\.5281\/zenodo/i, 'Zenodo'],
  [/^10\.6084\/m9\.figshare/i, 'figshare'],
  [/^10\.5061\/dryad/i, 'Dryad'],
  [/^10\.57967\/hf\//i, 'Hugging Face'],
]

/** The archive that an entry's DOI is of. */
export function archiveOf(fields: Fields): string | undefined {
  const doi = doiIn(valueIn(fields.get('doi'))) ?? ''
  return archives.find(([pattern]) => pattern.test(doi))?.[1]
}

/** The number of a paper of the Cryptology ePrint Archive: "2023/123", which DBLP has in two fields. */
export function cryptologyNumber(venue: string, fields: Fields): string | undefined {
  if (!/^\W*(cryptology eprint archive|iacr cryptol(ogy|\.)? eprint arch)/i.test(venue)) return undefined
  const [number] = /\b(?:19|20)\d\d\/\d+\b/.exec(venue) ?? []
  const [volume, paper] = ['volume', 'pages'].map((name) => verbatim(valueIn(fields.get(name))))
  return (
    number ??
    (/^(19|20)\d\d$/.test(volume ?? '') && /^\d+$/.test(paper ?? '') ? `${volume}/${paper}` : undefined)
  )
}

/** Archives that hold data and nothing else, by the prefix of their DOIs and by name. */
const ofData =
  /^10\.(?:5061\/dryad|1594\/pangaea|7910\/dvn|17632\/|21227\/|3886\/|15468\/|34740\/kaggle\/dsv?\/)|^\W*(?:dryad|pangaea|gbif|icpsr|[a-z ]*dataverse|mendeley data|ieee dataport|uk data (?:archive|service)|global biodiversity information facility)\b/i

const dataAddress =
  /figshare\.com\/articles\/dataset|huggingface\.co\/datasets|kaggle\.com\/datasets|archive\.ics\.uci\.edu/i

/** Whether an entry is of an archive of data. */
export function dataHost(fields: Fields): boolean {
  const doi = doiIn(valueIn(fields.get('doi'))) ?? ''
  return (
    ofData.test(doi) ||
    dataAddress.test(valueIn(fields.get('url'))) ||
    ['publisher', 'howpublished'].some((name) => ofData.test(valueIn(fields.get(name))))
  )
}
