import { z } from 'zod'
import { bareSecret, isSendable, secretExpected } from './services/secret.ts'

/**
 * The environment, typed. Everything is optional; what is malformed stops the build with a sentence, since a
 * mistyped address would otherwise go out silently into canonical links and requests. `.env.example` documents each.
 */
const schema = z.object({
  /** The site's own address; its path is the folder in which the site stands. */
  SITE_URL: address('an address such as https://example.org').transform(
    (url) => url && `${new URL(url).origin}${new URL(url).pathname}`.replace(/\/+$/, ''),
  ),
  /** Set by Vercel: the production host name, without a scheme. */
  VERCEL_PROJECT_PRODUCTION_URL: z.string().optional(),
  /** Replaces everything before `/gs_data.json`. */
  SCHOLAR_STATS_BASE_URL: address('an address such as https://example.org/stats'),
  OPENALEX_BASE_URL: address('an address such as https://api.openalex.org'),
  OPENALEX_API_KEY: secret(),
  SEMANTIC_SCHOLAR_BASE_URL: address('an address such as https://api.semanticscholar.org/graph/v1'),
  SEMANTIC_SCHOLAR_API_KEY: secret(),
  /** Seconds after which the statistics are asked for again. */
  SCHOLAR_REVALIDATE_SECONDS: wholeNumber(1, 31_536_000, 86_400),
  /** Milliseconds that one request may take. */
  SCHOLAR_TIMEOUT_MS: wholeNumber(1, 15_000, 5_000),
  /** Where the commands look papers up. */
  CROSSREF_BASE_URL: address('an address such as https://api.crossref.org'),
  /** Whom services can write to that are asked too much; goes with every question. */
  CONTACT_EMAIL: emailAddress(),
  /** The older name of the same. */
  CROSSREF_MAILTO: emailAddress(),
  ARXIV_BASE_URL: address('an address such as https://export.arxiv.org'),
  ORCID_BASE_URL: address('an address such as https://pub.orcid.org/v3.0'),
  /** Hosts of a private network that links may lead to, and `npm run check -- --online` may ask: `intranet.example, 10.0.0.5:8080`. */
  CHECK_PRIVATE_HOSTS: z
    .string()
    .transform((value) =>
      value
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    )
    .optional(),
  /** Milliseconds that one request of a command may take. */
  LOOKUP_TIMEOUT_MS: wholeNumber(1, 120_000, 20_000),
  /** Without it, `/api/revalidate` is closed. */
  REVALIDATE_SECRET: secret(),
})

export type Env = z.output<typeof schema>

/**
 * Reads the settings this site knows from an environment such as `process.env`; an empty value counts as unset.
 *
 * @throws Error with one sentence for each malformed value.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value)))
  if (result.success) return result.data
  const sentences = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`environment: ${sentences.join('; ')}`)
}

/**
 * The site's address without a trailing slash: `SITE_URL`, else `url` of site.md, else the production address
 * that Vercel names, else localhost.
 */
export function siteUrl(
  env: Pick<Env, 'SITE_URL' | 'VERCEL_PROJECT_PRODUCTION_URL'>,
  url: string | undefined,
): string {
  const vercel = env.VERCEL_PROJECT_PRODUCTION_URL && `https://${env.VERCEL_PROJECT_PRODUCTION_URL}`
  return (env.SITE_URL ?? url ?? vercel ?? 'http://localhost:3000').replace(/\/+$/, '')
}

function emailAddress() {
  return z
    .string()
    .trim()
    .refine((value) => /^[^\s@()<>;,]+@[^\s@()<>;,]+$/.test(value), {
      error: 'expected an e-mail address; correct it or leave it unset',
    })
    .optional()
}

/** A key as it was meant; nothing but spaces or quotes is unset. */
function secret() {
  return z
    .string()
    .transform(bareSecret)
    .refine((value) => value === undefined || isSendable(value), { error: secretExpected })
    .optional()
}

function address(expected: string) {
  return z
    .string()
    .refine((value) => /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value), {
      error: `expected ${expected}; correct it or leave it unset`,
    })
    .transform((value) => value.replace(/\/+$/, ''))
    .optional()
}

function wholeNumber(least: number, most: number, unset: number) {
  return z
    .string()
    .refine((value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most, {
      error: `expected a whole number from ${least} to ${most}; correct it or leave it unset (${unset})`,
    })
    .transform(Number)
    .optional()
    .transform((value) => value ?? unset)
}
