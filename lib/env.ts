import { z } from 'zod'

/**
 * The environment, typed. Everything is optional; what is malformed stops the build with a sentence, since a
 * mistyped address would otherwise go out silently into canonical links and sitemaps.
 */
const schema = z.object({
  /** The site's own address, without a path: `https://example.org`. */
  SITE_URL: origin('SITE_URL'),
  /** Set by Vercel: the production host name, without a scheme. */
  VERCEL_PROJECT_PRODUCTION_URL: z.string().optional(),
})

function origin(name: string) {
  const error = `${name}: expected an address such as https://example.org; correct it or leave it unset`
  return z
    .string()
    .refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), { error })
    .transform((value) => new URL(value).origin)
    .optional()
}

/**
 * Reads the settings this site knows from an environment such as `process.env`; an empty value counts as unset.
 *
 * @throws Error with one sentence for each malformed value.
 */
export function readEnv(source: Record<string, string | undefined>) {
  const result = schema.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value)))
  if (result.success) return result.data
  throw new Error(`environment: ${result.error.issues.map(({ message }) => message).join('; ')}`)
}

/**
 * The site's address without a trailing slash: `SITE_URL`, else `url` of site.md, else the production address
 * that Vercel names, else localhost.
 */
export function siteUrl(env: ReturnType<typeof readEnv>, url: string | undefined): string {
  const vercel = env.VERCEL_PROJECT_PRODUCTION_URL && `https://${env.VERCEL_PROJECT_PRODUCTION_URL}`
  return (env.SITE_URL ?? url ?? vercel ?? 'http://localhost:3000').replace(/\/+$/, '')
}
