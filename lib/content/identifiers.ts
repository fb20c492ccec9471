import { decoded } from '../markdown/web-address.ts'

/**
 * Identifiers and accounts as people paste them: an address where the identifier is expected, a bare identifier where an
 * address is. Each reader answers what the site keeps, or undefined for what is neither.
 */

/**
 * A DOI (`10.…/…`) from itself, `doi:…`, an address of doi.org or of a publisher's page that holds it, of which a query, a
 * slash at the end and the form in which a page shows the paper (`/full`, `.pdf`) are no part.
 */
export function readDoi(written: string): string | undefined {
  const isAddress = /^(https?:\/\/)?(dx\.|www\.)?doi\.org\//i
  const onPage = publisherPage.exec(written)?.[1]
  const bare = isAddress.test(written)
    ? decoded(written.replace(isAddress, '').replace(/\/?([?#].*)?$/, ''))
    : onPage
      ? decoded(onPage)
          .replace(/\/(full|full\.pdf|fulltext|abstract|summary|meta|references|html|e?pdf|pdfft)$/i, '')
          .replace(/\.pdf$/i, '')
          .replace(/^(10\.1101\/.+?)v\d+(\.\S*)?$/, '$1')
      : written.replace(/^doi:\s*/i, '')
  return /^10\.\d{4,9}\/\S*[^\s.,;]/.exec(bare)?.[0]
}

/** /doi/10.1000/182, /article/10.1000/182 and the like. */
const publisherPage =
  /^https?:\/\/[^/\s]+\/(?:[^\s?#]{0,200}\/)?(10\.\d{4,9}(?:\/|%2F)[^\s?#]+?)\/?(?:[?#]\S*)?$/i

/** An arXiv identifier as a regular expression: of the present scheme, or of the one until 2007; then its version (arxiv.org/help/arxiv_identifier). */
export const arxivScheme = String.raw`(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(v\d+)?`
const arxivAlone = new RegExp(`^${arxivScheme}$`)

/** An arXiv identifier, of either kind and with its version if it has one, from itself, `arXiv:…`, an address or a DOI of arXiv. */
export function readArxiv(written: string): string | undefined {
  const bare = written
    .replace(/^(https?:\/\/)?(www\.|export\.)?arxiv\.org\/(abs|pdf|html|format)\//i, '')
    .replace(/^(https?:\/\/(dx\.)?doi\.org\/)?10\.48550\/arxiv\./i, '')
    .replace(/^arxiv:\s*/i, '')
    .replace(/(\.pdf)?([?#].*)?$/i, '')
    .replace(/\s*\[[\w.-]+\]$/, '')
  return arxivAlone.test(bare) ? bare : undefined
}

/** An ISSN, with its hyphen, where its check digit fits (ISO 3297, modulus 11). */
export function readIssn(written: string): string | undefined {
  const [, first, last, check] = /^(?:ISSN:?\s*)?(\d{4})-?(\d{3})([\dX])$/i.exec(written) ?? []
  if (!first || !last || !check) return undefined
  const sum = [...first, ...last].reduce((total, digit, index) => total + Number(digit) * (8 - index), 0)
  const expected = (11 - (sum % 11)) % 11
  return check.toUpperCase() === (expected === 10 ? 'X' : String(expected))
    ? `${first}-${last}${check.toUpperCase()}`
    : undefined
}

/** An ISBN of ten or thirteen digits, with the hyphens or spaces it is written with, where its check digit fits (ISBN Users' Manual, section 5). */
export function readIsbn(written: string): string | undefined {
  const bare = written.replace(/^ISBN(?:[- ]?1[03])?:?\s*/i, '').replace(/[\u2010-\u2015\u2212]/g, '-')
  if (!/^(97[89][- ]?)?(\d[- ]?){9}[\dX]$/i.test(bare)) return undefined
  const digits = [...bare.replace(/[- ]/g, '')].map((digit) => (/x/i.test(digit) ? 10 : Number(digit)))
  const isLong = digits.length === 13
  const sum = digits.reduce((total, digit, at) => total + digit * (isLong ? 1 + (at % 2) * 2 : 10 - at), 0)
  return sum % (isLong ? 10 : 11) === 0 ? bare : undefined
}

/** An organisation's address at ror.org, from itself or its identifier, where the check digits fit (ISO 7064, MOD 97-10). */
export function readRor(written: string): string | undefined {
  const [, id] = /^(?:(?:https?:\/\/)?ror\.org\/)?(0[a-hj-km-np-tv-z\d]{6}\d{2})\/?$/i.exec(written) ?? []
  if (!id) return undefined
  // Crockford's base 32, which leaves out i, l, o and u.
  const value = [...id.toLowerCase().slice(0, 7)].reduce(
    (sum, letter) => sum * 32 + '0123456789abcdefghjkmnpqrstvwxyz'.indexOf(letter),
    0,
  )
  return 98 - ((value * 100) % 97) === Number(id.slice(7)) ? `https://ror.org/${id.toLowerCase()}` : undefined
}

/** Google Scholar's id of a paper in a profile (`author:paper`), from itself or the address of the paper there. */
export function readScholarPaper(written: string): string | undefined {
  const id = isGoogleScholar(written) ? queryOf(written).get('citation_for_view') : written
  return id && /^[\w-]+:[\w-]+$/.test(id) ? id : undefined
}

/** The accounts that a profile links to by a key of their own. */
export type Account = keyof typeof accounts

type Reading = {
  /** The name of the service, for messages. */
  name: string
  /** Hosts of the service: with one of these, an address needs no https:// in front. */
  host: RegExp
  /** What the service calls the person, and the address of the page that stands for. */
  bare: RegExp
  page: (id: string) => string
}

const accounts = {
  scholar: {
    name: 'Google Scholar',
    host: /^scholar\.google\.[a-z.]+\//i,
    bare: /^(?:user=)?([\w-]{11}[\w])$/,
    page: (id) => `https://scholar.google.com/citations?user=${id}`,
  },
  github: {
    name: 'GitHub',
    host: /^(www\.)?github\.com\//i,
    bare: /^@?([a-z\d](?:[a-z\d-]*[a-z\d])?)$/i,
    page: (id) => `https://github.com/${id}`,
  },
  orcid: {
    name: 'ORCID',
    host: /^(www\.)?orcid\.org\//i,
    bare: /^(?:orcid(?: id)?:? ?)?((?:\d{4}[- ‐‑–]?){3}\d{3}[\dx])$/i,
    page: (id) => `https://orcid.org/${hyphened(id)}`,
  },
  dblp: {
    name: 'DBLP',
    host: /^(www\.)?dblp\.(org|uni-trier\.de|dagstuhl\.de)\//i,
    bare: /^(?:pid\/)?([a-z\d]+\/[\w-]+)$/i,
    page: (id) => `https://dblp.org/pid/${id}`,
  },
  semanticScholar: {
    name: 'Semantic Scholar',
    host: /^(www\.)?semanticscholar\.org\//i,
    bare: /^(\d{4,})$/,
    page: (id) => `https://www.semanticscholar.org/author/${id}`,
  },
  openAlex: {
    name: 'OpenAlex',
    host: /^(www\.)?openalex\.org\//i,
    bare: /^(A\d{6,})$/i,
    page: (id) => `https://openalex.org/${id.toUpperCase()}`,
  },
  researchgate: {
    name: 'ResearchGate',
    host: /^(www\.)?researchgate\.net\//i,
    bare: /^([\w-]+)$/,
    page: (id) => `https://www.researchgate.net/profile/${id}`,
  },
  linkedin: {
    name: 'LinkedIn',
    host: /^([a-z]{2,3}\.)?linkedin\.com\//i,
    bare: /^(?:in\/)?([\p{L}\d_-]+)$/u,
    page: (id) => `https://www.linkedin.com/in/${encodeURIComponent(id)}`,
  },
  x: {
    name: 'X',
    host: /^(www\.|mobile\.)?(x|twitter)\.com\//i,
    bare: /^@?(\w{1,15})$/,
    page: (id) => `https://x.com/${id}`,
  },
  bluesky: {
    name: 'Bluesky',
    host: /^bsky\.app\//i,
    bare: /^@?([a-z\d-]+(?:\.[a-z\d-]+)+)$/i,
    page: (id) => `https://bsky.app/profile/${id}`,
  },
  mastodon: {
    name: 'Mastodon',
    host: /^[\w.-]+\/@/,
    bare: /^@?([\w.]+@[a-z\d-]+(?:\.[a-z\d-]+)+)$/i,
    page: (id) => `https://${id.split('@')[1]}/@${id.split('@')[0]}`,
  },
} satisfies Record<string, Reading>

/** The address of a person's page at a service, from itself with or without https://, or from the person's name or number there. */
export function readAccount(account: Account, written: string): string | undefined {
  const { host, bare, page }: Reading = accounts[account]
  const [, id] = bare.exec(written) ?? []
  const url = /^https?:\/\//i.test(written)
    ? written
    : host.test(written)
      ? `https://${written}`
      : id && page(id)
  if (!url || !/^https?:\/\/\S+$/i.test(url) || !URL.canParse(url)) return undefined
  return account === 'orcid' ? orcidPage(url) : url
}

/** What is expected under an account's key, and what to write for example. */
export function accountWords(account: Account): { expected: string; advice: string } {
  const { name }: Reading = accounts[account]
  return account === 'orcid'
    ? {
        expected: 'an ORCID whose last digit fits the others',
        advice: 'copy it again, for example https://orcid.org/0000-0002-1825-0097',
      }
    : { expected: 'an address', advice: `write for example ${example(account)}, the page at ${name}` }
}

function example(account: Account): string {
  const ids: Partial<Record<Account, string>> = {
    scholar: 'AbCdEfGhIjKl',
    dblp: '12/3456',
    semanticScholar: '1234567',
    openAlex: 'A5012345678',
    bluesky: 'name.bsky.social',
    mastodon: 'name@example.org',
  }
  const { page }: Reading = accounts[account]
  return page(ids[account] ?? 'name')
}

/**
 * The page of an iD at ORCID, from its address or from that of what the owner sees there, which names the iD in its query;
 * undefined where it has none, or one whose check digit does not fit. An address elsewhere stays as it is.
 */
function orcidPage(url: string): string | undefined {
  const { hostname, pathname, searchParams } = new URL(url)
  if (!/(^|\.)orcid\.org$/i.test(hostname)) return url
  const own = searchParams.get('orcid')
  if (own) return isOrcid(own) ? accounts.orcid.page(own) : undefined
  return isOrcid(pathname) ? url : undefined
}

/** Whether the digits of a text are an iD with its check digit (ISO 7064, MOD 11-2). */
function isOrcid(text: string): boolean {
  const digits = text.replace(/[^\dx]/gi, '')
  if (!/^\d{15}[\dx]$/i.test(digits)) return false
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return digits.at(-1)?.toUpperCase() === (check === 10 ? 'X' : String(check))
}

function hyphened(id: string): string {
  return (
    id
      .replace(/[^\dx]/gi, '')
      .toUpperCase()
      .match(/.{4}/g) ?? []
  ).join('-')
}

const isGoogleScholar = (written: string) => /^(https?:\/\/)?scholar\.google\./i.test(written)

function queryOf(url: string): URLSearchParams {
  return new URLSearchParams(url.slice(url.indexOf('?') + 1))
}
