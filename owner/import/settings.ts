import { site } from '../../lib/content/site.ts'
import { personOf, workflowBranch } from '../../lib/scholar/google-scholar.ts'
import { foreignTo, scholarUserOf } from '../../lib/scholar/ownership.ts'
import type { Fact } from '../entry-file.ts'
import { plainLine } from './other-templates/plain-line.ts'
import { webAddress } from './page/addresses.ts'
import { configOf, type OldSite, readYaml, record, textOf } from './page/old-site.ts'

/** Settings that say something of the site and have no place on the new one. */
const leftBehind =
  /^(google_analytics_id|google_analytics|analytics|baidu_analytics\w*|google_site_verification|bing_site_verification|baidu_site_verification|alexa_site_verification|yandex_site_verification|naver_site_verification|og_image|disqus\w*|comments|social|facebook|twitter|busuanzi|umami\w*|clarity\w*)$/

/**
 * The site's own facts from `_config.yml`, without its sections; and in words what stays behind.
 *
 * @param ownName the person's, which is the title of a site that has none
 */
export function readSettings(
  config: Record<string, unknown>,
  lang: string | undefined,
  ownName: string | undefined,
) {
  const named = [config.title, record(config.author).name, ownName]
    .flatMap((value) => textOf(value) ?? [])
    .find((value) => value !== 'blank')
  const title = named && plainLine(named)
  const written = textOf(config.url)
  const url =
    written === undefined
      ? undefined
      : webAddress(`${written.replace(/\/$/, '')}${textOf(config.baseurl) ?? ''}`)
  // GitHub Pages, where the new site cannot stand.
  const isOfOld = url !== undefined && /\.github\.io(\/|$)/i.test(url)
  const isPlaceholder = url !== undefined && /localhost|127\.0\.0\.1|example\.(com|org)|0\.0\.0\.0/.test(url)
  const repository = textOf(config.repository)
  const isRepository = site.schema.shape.scholarStats.safeParse({ repository }).success
  const said = textOf(config.lang) ?? textOf(config.locale)
  const language = said?.replace('_', '-')
  const isLanguage = site.schema.shape.lang.safeParse(language).success
  // The en-US that academicpages brings, where the pages are in letters of another language.
  const isOfTemplate = /^en\b/i.test(language ?? '') && lang !== 'en'
  const described = textOf(config.description)
  const line = described && plainLine(described)
  const description = site.schema.shape.description.safeParse(line).success ? line : undefined
  const facts: Record<string, Fact> = {
    title,
    description,
    url: isPlaceholder || isOfOld ? undefined : url,
    lang: (isLanguage && !isOfTemplate && language) || lang,
  }
  const stats =
    repository !== undefined && isRepository
      ? {
          repository,
          cdn: String((config.google_scholar_stats_use_cdn ?? true) === true),
        }
      : undefined
  const left = Object.entries(config).flatMap(([key, value]) => {
    const text = typeof value === 'object' && value !== null ? valuesIn(value).join(', ') : textOf(value)
    return leftBehind.test(key) && text ? [`${key}: ${text}`] : []
  })
  if (described !== undefined && description === undefined) left.push(`description: ${described}`)
  if (isOfOld)
    left.push(
      `url: ${url}: GitHub Pages, which cannot serve the new site; once it has an address, write it as url in content/site.md`,
    )
  if (repository !== undefined && !isRepository) left.push(`repository: ${repository}`)
  return { facts, stats, left }
}

/**
 * Where the numbers of Google Scholar are, and whose: a copied site has those of whoever it was copied from until its own
 * workflow runs.
 *
 * @param stats what `_config.yml` says of them
 * @returns `stats`, with the folder where the file lies in one; and in words what the owner should look at
 */
export function statisticsOf(
  old: OldSite,
  stats: Record<string, Fact> | undefined,
  owner: { scholarUrl?: string; name?: string },
): { stats: Record<string, Fact> | undefined; notes: string[] } {
  if (!stats) return { stats, notes: [] }
  const inFolder = [...old.texts.keys()].find((path) => /(^|\/)gs_data\.json$/.test(path))
  const text = old.statistics ?? (inFolder && old.texts.get(inFolder))
  // Other templates name the repository too, and have no numbers there.
  if (text === undefined) return { stats: showsNumbers(old) ? stats : undefined, notes: [] }
  const path = old.statistics === undefined && inFolder ? inFolder : `gs_data.json (${workflowBranch})`
  const foreign = foreignTo(
    { scholarId: owner.scholarUrl && scholarUserOf(owner.scholarUrl), names: owner.name ? [owner.name] : [] },
    personOf(parsed(text)),
  )
  const notes = foreign ? [`${path}: ${foreign}; until then it is not shown`] : []
  if (old.statistics !== undefined || !inFolder) return { stats, notes }
  const folder = inFolder.replace(/\/?gs_data\.json$/, '')
  const branch = old.branch ?? 'main'
  const placed = { ...stats, ...((branch !== 'main' || !folder) && { branch }), ...(folder && { folder }) }
  if (!site.schema.shape.scholarStats.safeParse(placed).success) return { stats, notes }
  notes.push(
    `${path}: the numbers are read from this file; if a workflow writes them to the branch ${workflowBranch}, remove ${folder ? 'folder' : 'branch'} from scholarStats in content/site.md`,
  )
  return { stats: placed, notes }
}

/** Whether the site is one that shows Google Scholar's numbers, as acad-homepage's are. */
function showsNumbers(old: OldSite): boolean {
  return (
    'google_scholar_stats_use_cdn' in configOf(old) ||
    old.paths.has('_includes/fetch_google_scholar_stats.html')
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // It names nobody; that it cannot be read is said where it is shown.
    return undefined
  }
}

function valuesIn(value: object): string[] {
  return Object.values(value).flatMap((inner: unknown) =>
    typeof inner === 'object' && inner !== null ? valuesIn(inner) : (textOf(inner) ?? []),
  )
}

/** The entries of the old navigation (`_data/navigation.yml`, `main`). */
export function readNavigation(site: OldSite): { title: string; url: string }[] {
  const { main } = record(
    readYaml(site.texts.get('_data/navigation.yml') ?? site.texts.get('_data/navigation.yaml') ?? ''),
  )
  const flatten = (list: unknown): { title: string; url: string }[] =>
    Array.isArray(list)
      ? list.flatMap((item: unknown) => {
          const { title, url, children } = record(item)
          const own = textOf(title)
          const to = textOf(url)
          return [...(own && to ? [{ title: own, url: to }] : []), ...flatten(children)]
        })
      : []
  return flatten(main)
}
