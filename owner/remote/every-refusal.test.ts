import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { messageOf } from '../../lib/message-of.ts'
import { mannerWith, serve } from '../../lib/scholar/test-server.ts'
import { givesAdvice, type Question, questions } from './test-questions.ts'

/**
 * Every question that is ever asked, with every way in which services refuse: what the owner reads. Each answers where all
 * services stand on one server.
 */

type Way = {
  status?: number
  headers?: Record<string, string>
  body?: string
  /** What is said of it, whoever is asked; NAME stands for the service, HOST for its host. */
  said: string
  /** By whom else is said of it. */
  otherwise?: Partial<Record<Question, string>>
}

const keyOfOpenAlex = 'get a free key at https://openalex.org/settings/api and set OPENALEX_API_KEY'
const keyOfSemanticScholar =
  'everybody without a key shares its limit: ask for one at https://www.semanticscholar.org/product/api#api-key-form and set SEMANTIC_SCHOLAR_API_KEY'
const contact = 'set CONTACT_EMAIL to be served before those without an address'
const blocked =
  'it blocks this address (of the network); set CONTACT_EMAIL, so that it can write to you, and ask support@crossref.org to lift it'
const pace = 'it takes one request in three seconds, and is busy or was asked more'
const noFile =
  'there is no gs_data.json; correct scholarStats in content/site.md, or run the workflow that writes it'
const locked = 'it does not let this record be read without signing in; have its owner make it public'
const unknownQuestion =
  'it does not take this question; should it be asked otherwise by now, a later version knows how: npm run upgrade'
const damaged = 'JSON that breaks off or is damaged; try again later, or mend the file if it is yours'
const page = '<!doctype html><title>Just a moment…</title><p>Are you a robot?'
const signIn = 'where a network asks to sign in first, do that in a browser'

/** What is said of 429, with a time until then or without. */
function tooMuch(when?: string): Partial<Record<Question, string>> {
  const until = when ? `, to be asked again ${when}` : ''
  const asked = `NAME: answered 429${until}; it was asked too much${when ? '' : '; try again in a minute'}`
  return {
    'gs_data.json': `NAME: answered 429${until}; it limits readers that have not signed in${when ? '' : '; try again later'}`,
    'OpenAlex’s author': `${asked}; to be allowed more, ${keyOfOpenAlex}`,
    'OpenAlex’s works': `${asked}; to be allowed more, ${keyOfOpenAlex}`,
    'Semantic Scholar': `NAME: answered 429${until}; ${keyOfSemanticScholar}`,
    'Crossref’s work': `${asked}; ${contact}`,
    'Crossref’s list': `${asked}; ${contact}`,
    arXiv: `NAME: answered 429${until}; ${pace}${when ? '' : '; try again in a few minutes'}`,
  }
}

const ways: Record<string, Way> = {
  'a question that is malformed': {
    status: 400,
    said: `NAME: answered 400; ${unknownQuestion}`,
    otherwise: { arXiv: 'arXiv takes none of 2401.00001 for an id; correct it' },
  },
  'no key': {
    status: 401,
    said: 'NAME: answered 401; it refuses this address; try again later',
    otherwise: {
      'gs_data.json': `NAME: answered 401; ${noFile}`,
      'OpenAlex’s author': `NAME: answered 401; it wants a key: ${keyOfOpenAlex}`,
      'OpenAlex’s works': `NAME: answered 401; it wants a key: ${keyOfOpenAlex}`,
      ORCID: `NAME: answered 401; ${locked}`,
    },
  },
  'a block, in HTML': {
    status: 403,
    headers: { 'content-type': 'text/html' },
    body: page,
    said: 'NAME: answered 403; it refuses this address; try again later',
    otherwise: {
      'gs_data.json': 'NAME: answered 403; it does not let the file be read; is the repository public?',
      'OpenAlex’s author': `NAME: answered 403; it refuses this address; try again later, or ${keyOfOpenAlex}`,
      'OpenAlex’s works': `NAME: answered 403; it refuses this address; try again later, or ${keyOfOpenAlex}`,
      'Crossref’s work': `NAME: answered 403; ${blocked}`,
      'Crossref’s list': `NAME: answered 403; ${blocked}`,
      ORCID: `NAME: answered 403; ${locked}`,
    },
  },
  'a repository that is too large': {
    status: 403,
    body: 'Package size exceeded the configured limit of 50 MB.',
    said: 'NAME: answered 403; it refuses this address; try again later',
    otherwise: {
      'gs_data.json':
        'NAME: answered 403; the repository is too large for it; write cdn: false under scholarStats in content/site.md',
      'OpenAlex’s author': `NAME: answered 403; it refuses this address; try again later, or ${keyOfOpenAlex}`,
      'OpenAlex’s works': `NAME: answered 403; it refuses this address; try again later, or ${keyOfOpenAlex}`,
      'Crossref’s work': `NAME: answered 403; ${blocked}`,
      'Crossref’s list': `NAME: answered 403; ${blocked}`,
      ORCID: `NAME: answered 403; ${locked}`,
    },
  },
  'what is not there': {
    status: 404,
    body: page,
    said: `NAME: answered 404; ${unknownQuestion}`,
    otherwise: {
      'gs_data.json': `NAME: answered 404; ${noFile}`,
      'OpenAlex’s author':
        'NAME: answered 404; it knows no author A1; correct links.openAlex, or links.orcid, in content/profile.md',
      'Semantic Scholar':
        'NAME: answered 404; it knows no author 1; correct links.semanticScholar in content/profile.md',
      'Crossref’s work':
        'Crossref does not know 10.5555/a; it may be mistyped, or registered elsewhere (DataCite, for instance): then use npm run new -- publication',
      ORCID: 'ORCID does not know 0000-0002-1825-0097; correct it',
    },
  },
  'a proxy that wants a password': {
    status: 407,
    said: 'HOST: could not be asked; a proxy in between wants a name and a password: put them into HTTPS_PROXY, as in http://name:password@host:port',
  },
  'a conflict': {
    status: 409,
    said: `NAME: answered 409; ${unknownQuestion}`,
    otherwise: {
      'OpenAlex’s author': 'NAME: answered 409; it cannot answer this at the moment; try again later',
      'OpenAlex’s works': 'NAME: answered 409; it cannot answer this at the moment; try again later',
      ORCID: 'NAME: answered 409; the record is locked: only ORCID can unlock it, https://support.orcid.org',
    },
  },
  'what is gone': { status: 410, said: `NAME: answered 410; ${unknownQuestion}` },
  'haste, without a time': {
    status: 429,
    said: 'NAME: answered 429; it was asked too much; try again in a minute',
    otherwise: tooMuch(),
  },
  'haste, until a day and hour': {
    status: 429,
    headers: { 'retry-after': 'Fri, 27 Nov 2026 12:10:00 GMT' },
    said: 'NAME: answered 429, to be asked again in 10 minutes; it was asked too much',
    otherwise: tooMuch('in 10 minutes'),
  },
  'haste, for some seconds': {
    status: 429,
    headers: { 'retry-after': '45' },
    said: 'NAME: answered 429, to be asked again in 45 seconds; it was asked too much',
    otherwise: tooMuch('in 45 seconds'),
  },
  'the law': {
    status: 451,
    said: 'NAME: answered 451; the law forbids it to answer where this machine is; ask from another network',
  },
  'an illness': { status: 500, said: 'NAME: answered 500; it is ill at the moment; try again later' },
  'an illness, in HTML, with a time': {
    status: 503,
    headers: { 'retry-after': '120', 'content-type': 'text/html' },
    body: page,
    said: 'NAME: answered 503, to be asked again in 2 minutes; it is ill at the moment',
    otherwise: { arXiv: `NAME: answered 503, to be asked again in 2 minutes; ${pace}` },
  },
  'no content': { status: 204, said: 'NAME: answered 204; that is no answer; try again later' },
  nothing: {
    body: '',
    said: 'HOST: expected JSON, received nothing; try again later',
    otherwise: { arXiv: 'arXiv: expected an Atom feed, received nothing; try again later' },
  },
  'a page that asks whether one is a robot': {
    headers: { 'content-type': 'application/json' },
    body: page,
    said: `HOST: expected JSON, received HTML; ${signIn}`,
    otherwise: { arXiv: `arXiv: expected an Atom feed, received HTML; ${signIn}` },
  },
  'a page to sign in': {
    status: 302,
    headers: { location: 'http://login.example/?next=x' },
    said: `HOST: redirected to http://login.example, which is neither https nor itself; ${signIn}`,
  },
  'half an answer': {
    body: '{"id": "A1", "results": [',
    said: `HOST: expected JSON, received ${damaged}`,
    otherwise: { arXiv: `arXiv: expected an Atom feed, received ${damaged}` },
  },
  'an error that calls itself well': {
    body: '\uFEFF{"error":"Something went wrong","message":null}',
    said: '',
    otherwise: {
      'gs_data.json':
        'gs_data.json: expected a number "citedby", received the error "Something went wrong"; run the workflow that writes it, or correct scholarStats in content/site.md',
      'OpenAlex’s author': 'OpenAlex: expected an author with an "id", received an error; try again later',
      'OpenAlex’s works': 'OpenAlex: expected a list "results", received an error; try again later',
      'Semantic Scholar':
        'Semantic Scholar: expected a number "citationCount", received an error; try again later',
      'Crossref’s work': 'Crossref: expected a "title" for 10.5555/a, received nothing; try again later',
      'Crossref’s list': 'Crossref: expected a list "items", received nothing; try again later',
      arXiv: 'arXiv: expected an Atom feed, received JSON; try again later',
      ORCID: 'ORCID: expected a list "group", received an error; try again later',
    },
  },
}

describe.each(Object.entries(ways))('%s', (_, { status = 200, headers, body, said, otherwise = {} }) => {
  it.each(questions)('is told in a sentence: $question', async ({ question, name, ask }) => {
    // The hour stands still, and nothing else: the answers come from a server.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T12:00:00Z') })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const { origin } = await serve((_, response) => response.writeHead(status, headers).end(body))
    const manner = mannerWith({ sleep: async () => {} })
    const sentence = await ask(origin, manner).then(() => 'no refusal', messageOf)
    expect(sentence.replaceAll(new URL(origin).host, 'HOST')).toBe(
      (otherwise[question] ?? said).replace(/^NAME/, name),
    )
    expect(givesAdvice(sentence), sentence).toBe(true)
  })
})
