import { googleScholar } from '../../lib/scholar/google-scholar.ts'
import { loadAuthor, openAlex } from '../../lib/scholar/openalex.ts'
import { semanticScholar } from '../../lib/scholar/semantic-scholar.ts'
import { settingsWith } from '../../lib/scholar/test-server.ts'
import { clientOf } from '../../lib/services/client.ts'
import {
  arxivService,
  crossrefService,
  openAlexService,
  orcidService,
} from '../../lib/services/known-services.ts'
import type { Manner } from '../../lib/services/manner.ts'
import { fetchArxiv } from './arxiv.ts'
import { fetchCrossref, retractedAtCrossref } from './crossref.ts'
import { fetchOrcidWorks } from './orcid.ts'
import type { Services } from './services.ts'

function servicesAt(base: string, manner: Manner): Services {
  return {
    crossref: clientOf(crossrefService({ CROSSREF_BASE_URL: base }), manner),
    arxiv: clientOf(arxivService({ ARXIV_BASE_URL: base }), manner),
    orcid: clientOf(orcidService({ ORCID_BASE_URL: base }), manner),
    openAlex: clientOf(openAlexService({ OPENALEX_BASE_URL: base }), manner),
  }
}

const today = '2026-11-27'

export type Question =
  | 'gs_data.json'
  | 'OpenAlex’s author'
  | 'OpenAlex’s works'
  | 'Semantic Scholar'
  | 'Crossref’s work'
  | 'Crossref’s list'
  | 'arXiv'
  | 'ORCID'

/** Every question that is ever asked, whom it is asked of, and what it makes of an answer. */
export const questions: {
  question: Question
  name: string
  ask: (base: string, manner: Manner) => Promise<unknown>
}[] = [
  {
    question: 'gs_data.json',
    name: 'HOST',
    ask: (base, manner) => googleScholar.load(settingsWith({ SCHOLAR_STATS_BASE_URL: base }), manner, today),
  },
  {
    question: 'OpenAlex’s author',
    name: 'OpenAlex',
    ask: (base, manner) =>
      openAlex.load(settingsWith({ openAlexId: 'A1', OPENALEX_BASE_URL: base }), manner, today),
  },
  {
    question: 'OpenAlex’s works',
    name: 'OpenAlex',
    ask: async (base, manner) => {
      const { openAlex: client } = servicesAt(base, manner)
      const json = async (path: string, query?: Record<string, string>) =>
        path === '/works' ? client.json(path, query) : { id: 'A1' }
      const what = { fields: 'id', select: 'id', reshape: () => [] }
      const { lacking } = await loadAuthor('A1', { ...client, json }, what)
      if (lacking) throw new Error(lacking)
    },
  },
  {
    question: 'Semantic Scholar',
    name: 'Semantic Scholar',
    ask: (base, manner) =>
      semanticScholar.load(
        settingsWith({ semanticScholarId: '1', SEMANTIC_SCHOLAR_BASE_URL: base }),
        manner,
        today,
      ),
  },
  {
    question: 'Crossref’s work',
    name: 'Crossref',
    ask: (base, manner) => fetchCrossref('10.5555/a', servicesAt(base, manner)),
  },
  {
    question: 'Crossref’s list',
    name: 'Crossref',
    ask: (base, manner) => retractedAtCrossref(['10.5555/a'], servicesAt(base, manner)),
  },
  {
    question: 'arXiv',
    name: 'arXiv',
    ask: (base, manner) => fetchArxiv(['2401.00001'], servicesAt(base, manner)),
  },
  {
    question: 'ORCID',
    name: 'ORCID',
    ask: (base, manner) => fetchOrcidWorks('0000-0002-1825-0097', servicesAt(base, manner)),
  },
]

/** What an owner can do about a failure, in a sentence about it: in so many words, or as a question whose answer says it. */
const advice =
  /(?:; |, (?:and |or )?|: |\. |Else )(?:try|set|unset|correct|ask|get|put|write|use|run|do|settle|commit|name|have|mend|sign in|add)\b|(?:to be asked|try) again|(?:: |use )npm run |where a network asks|\?$|only ORCID can|its owner can/

/** Whether a sentence says what to do. */
export function givesAdvice(sentence: string): boolean {
  return advice.test(sentence)
}
