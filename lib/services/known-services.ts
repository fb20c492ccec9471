import type { Env } from '../env.ts'
import { failure } from './failure.ts'
import { signIn } from './fetch-text.ts'
import type { Refusal } from './refusal.ts'
import { bareSecret, isSendable, secretExpected } from './secret.ts'

/**
 * The one place that knows, of each service, where it is, how often it may be asked, with which key, and what its refusals
 * mean. Rates and refusals as the services document or answer them in 2026.
 */
export type Service = {
  /** Its name in sentences. */
  name: string
  /** The address before every path, without a slash at its end. */
  base: string
  /** Milliseconds between an answer and the next question; one question is under way at a time. */
  pauseMs: (path: string) => number
  /** Which of several limits a question counts against; a refusal closes no other. Absent where there is one. */
  poolOf?: (path: string) => string
  /** What goes with every question. */
  headers?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, string>>
  /** What a refusal means and what to do about it. */
  advice: (refusal: Refusal, path: string) => string
  /** The same service without the key, and what is wrong with the key, for when it is refused with 403. */
  withoutKey?: { service: Service; remark: string }
}

type Settings = Partial<Env>

/** When to try again, for a service that does not say it itself. */
const again = ({ until }: Refusal, when: string) => (until === undefined ? `; try again ${when}` : '')

/** What to do about a refusal that means the same whoever answers it. */
function usual(refusal: Refusal): string {
  const { status } = refusal
  if (status === 511) return signIn
  if (status >= 500) return `it is ill at the moment${again(refusal, 'later')}`
  switch (status) {
    case 401:
    case 403:
      return `it refuses this address${again(refusal, 'later')}`
    case 408:
    case 425:
      return `it had no time${again(refusal, 'later')}`
    case 429:
      return `it was asked too much${again(refusal, 'in a minute')}`
    case 451:
      return 'the law forbids it to answer where this machine is; ask from another network'
  }
  if (status >= 400)
    return 'it does not take this question; should it be asked otherwise by now, a later version knows how: npm run upgrade'
  return `that is no answer${again(refusal, 'later')}`
}

/**
 * OpenAlex (developers.openalex.org, "Rate limits", "Authentication", "Errors"): a daily budget for each address, ten times
 * that with a free key; single records cost nothing, lists do. A budget that is spent is 429 with the seconds to midnight.
 *
 * @throws Error in one line for a key that cannot be sent
 */
export function openAlexService(settings: Settings): Service {
  const key = keyOf('OPENALEX_API_KEY', settings.OPENALEX_API_KEY)
  const get = 'get a free key at https://openalex.org/settings/api and set OPENALEX_API_KEY'
  return {
    name: 'OpenAlex',
    base: settings.OPENALEX_BASE_URL ?? 'https://api.openalex.org',
    pauseMs: () => 0,
    poolOf: (path) => (path === '/works' ? 'lists' : 'records'),
    query: key ? { api_key: key } : {},
    advice: (refusal, path) => {
      switch (refusal.status) {
        case 401:
          return key ? 'the key is not known: correct or unset OPENALEX_API_KEY' : `it wants a key: ${get}`
        case 403:
          return key
            ? 'it refuses this key or this address; correct or unset OPENALEX_API_KEY, or try again later'
            : `it refuses this address; try again later, or ${get}`
        case 404:
          return path.startsWith('/authors/')
            ? `it knows no author ${path.slice('/authors/'.length)}; correct links.openAlex, or links.orcid, in content/profile.md`
            : usual(refusal)
        case 409:
          return `it cannot answer this at the moment${again(refusal, 'later')}`
        case 429:
          if (/budget|credits|allowance/i.test(refusal.words))
            return key
              ? `today's allowance of this key is spent${again(refusal, 'tomorrow')}`
              : `today's free allowance of this address is spent${again(refusal, 'tomorrow')}; for ten times more, ${get}`
          return `it was asked too much${again(refusal, 'in a minute')}${key ? '' : `; to be allowed more, ${get}`}`
      }
      return usual(refusal)
    },
  }
}

/**
 * Semantic Scholar (api.semanticscholar.org, "API key"): one request a second over all endpoints with a key; without, a pool
 * that everybody shares. A key that was not used for long is refused with 403.
 *
 * @throws Error in one line for a key that cannot be sent
 */
export function semanticScholarService(settings: Settings): Service {
  const key = keyOf('SEMANTIC_SCHOLAR_API_KEY', settings.SEMANTIC_SCHOLAR_API_KEY)
  const open: Service = {
    name: 'Semantic Scholar',
    base: settings.SEMANTIC_SCHOLAR_BASE_URL ?? 'https://api.semanticscholar.org/graph/v1',
    pauseMs: () => 1000,
    advice: (refusal, path) => {
      switch (refusal.status) {
        case 401:
        case 403:
          return key ? 'the key is refused: correct or unset SEMANTIC_SCHOLAR_API_KEY' : usual(refusal)
        case 404:
          return /^\/author\/\d+$/.test(path)
            ? `it knows no author ${path.slice('/author/'.length)}; correct links.semanticScholar in content/profile.md`
            : usual(refusal)
        case 429:
          return key
            ? `a key is good for one request a second; something else may use it${again(refusal, 'in a minute')}`
            : 'everybody without a key shares its limit: ask for one at https://www.semanticscholar.org/product/api#api-key-form and set SEMANTIC_SCHOLAR_API_KEY'
      }
      return usual(refusal)
    },
  }
  if (!key) return open
  const remark =
    'Semantic Scholar refuses the key (403; one that is long unused is suspended) and was asked without: ask for a new one, or unset SEMANTIC_SCHOLAR_API_KEY'
  return { ...open, headers: { 'x-api-key': key }, withoutKey: { service: open, remark } }
}

/**
 * Crossref (crossref.org, "Access and authentication"; its headers x-rate-limit-limit and x-api-pool): lists once a second
 * and single works five times; with an address in the request ("polite"), three and ten times. It allows one request at
 * a time, or three; here it is always one.
 */
export function crossrefService(settings: Settings): Service {
  const contact = contactOf(settings)
  const leave = contact ? '' : '; set CONTACT_EMAIL to be served before those without an address'
  return {
    name: 'Crossref',
    base: settings.CROSSREF_BASE_URL ?? 'https://api.crossref.org',
    pauseMs: (path) => (path === '/works' ? (contact ? 350 : 1050) : contact ? 100 : 200),
    poolOf: (path) => (path === '/works' ? 'lists' : 'records'),
    query: contact ? { mailto: contact } : {},
    advice: (refusal) => {
      if (refusal.status === 403)
        return `it blocks this address (of the network)${contact ? '' : '; set CONTACT_EMAIL, so that it can write to you'}, and ask support@crossref.org to lift it`
      if (refusal.status === 429) return `it was asked too much${again(refusal, 'in a minute')}${leave}`
      return usual(refusal)
    },
  }
}

/**
 * arXiv (info.arxiv.org/help/api/tou.html: one request in three seconds, one connection at a time, whatever number of
 * machines). It also slows down programs that do not name themselves.
 */
export function arxivService(settings: Settings): Service {
  return {
    name: 'arXiv',
    base: settings.ARXIV_BASE_URL ?? 'https://export.arxiv.org',
    pauseMs: () => 3050,
    advice: (refusal) =>
      refusal.status === 429 || refusal.status === 503
        ? `it takes one request in three seconds, and is busy or was asked more${again(refusal, 'in a few minutes')}`
        : usual(refusal),
  }
}

/** ORCID (info.orcid.org, "API 3.0", "Error codes": 9018 locked, 9044 deactivated): some requests a second from one address. */
export function orcidService(settings: Settings): Service {
  return {
    name: 'ORCID',
    base: settings.ORCID_BASE_URL ?? 'https://pub.orcid.org/v3.0',
    pauseMs: () => 100,
    advice: (refusal) => {
      switch (refusal.status) {
        case 401:
        case 403:
          return 'it does not let this record be read without signing in; have its owner make it public'
        case 409:
          return /9044|deactivated/i.test(refusal.words)
            ? 'the record is deactivated: its owner can open it again at https://orcid.org/reactivation'
            : 'the record is locked: only ORCID can unlock it, https://support.orcid.org'
      }
      return usual(refusal)
    },
  }
}

/** A host that serves `gs_data.json`: jsDelivr, GitHub or what the settings name. */
export function statisticsHost(base: string): Service {
  return {
    name: new URL(base).host,
    base,
    pauseMs: () => 0,
    advice: (refusal) => {
      switch (refusal.status) {
        case 401:
        case 404:
          return 'there is no gs_data.json; correct scholarStats in content/site.md, or run the workflow that writes it'
        case 403:
          return /size/i.test(refusal.words)
            ? 'the repository is too large for it; write cdn: false under scholarStats in content/site.md'
            : 'it does not let the file be read; is the repository public?'
        case 429:
          return `it limits readers that have not signed in${again(refusal, 'later')}`
      }
      return usual(refusal)
    },
  }
}

/** The owner's address for services that want to reach whoever asks, if there is one. */
export function contactOf({ CONTACT_EMAIL, CROSSREF_MAILTO }: Settings): string | undefined {
  return CONTACT_EMAIL ?? CROSSREF_MAILTO
}

function keyOf(name: string, written: string | undefined): string | undefined {
  const key = written === undefined ? undefined : bareSecret(written)
  if (key !== undefined && !isSendable(key)) throw failure(`${name}: ${secretExpected}`)
  return key
}
