import { readContentFolder } from '../../lib/content/files.ts'
import { loadContent } from '../../lib/content/load.ts'
import { type Env, siteUrl } from '../../lib/env.ts'
import { imageHosts } from '../../lib/next/image-hosts.ts'
import { scholarSettings } from '../../lib/scholar/citation-source.ts'
import { snapshotPath } from '../../lib/scholar/snapshot.ts'
import { deadLinks, isOutside } from '../../lib/site/dead-links.ts'
import { linksOf, linksOfBibliographies } from '../../lib/site/links.ts'
import { turnsIn } from '../remote/turns.ts'
import { foreignBelongings } from './belongings.ts'
import { biographyFindings } from './biography.ts'
import type { Finding, Report } from './finding.ts'
import { leftOpen } from './left-open.ts'
import { checkOnline, type Politeness } from './online.ts'
import { unknownSpellings } from './own-name.ts'
import { ownPaperFindings } from './own-papers.ts'
import { unportableNames } from './portable.ts'
import { shadowingFiles } from './shadows.ts'
import { snapshotFindings, sourceFindings } from './statistics.ts'
import { unservableFiles } from './unservable.ts'
import { warningsOf } from './warnings.ts'

/**
 * Checks a project's content: every file as the quick check does, then, where all can be read, links and what is
 * probably not meant.
 *
 * @param root folder that holds `content/` and `public/`
 * @param options `staleMonths`: age from which the newest news is old; `online`: how external links are asked for,
 *   absent for not at all
 * @throws Error in one line where the web cannot be reached
 */
export async function checkContent(
  root: string,
  env: Env,
  options: { staleMonths: number; online?: Politeness; now?: Date },
): Promise<Report> {
  const { files, problems } = readContentFolder(root)
  const { content, problems: wrong } = loadContent(files, { drafts: true })
  const findings = [...problems, ...wrong, ...unservableFiles(root)].map(
    (problem): Finding => ({ ...problem, severity: 'error' }),
  )
  if (!content) return { files: files.length, findings }

  const now = options.now ?? new Date()
  const settings = scholarSettings(content.site, content.profile, env)
  const url = siteUrl(env, content.site.url)
  const origin = url.startsWith('http://localhost') ? undefined : new URL(url).origin
  const links = [...linksOf(files), ...linksOfBibliographies(content.publications, files)]
  findings.push(
    ...shadowingFiles(root, content).map((problem): Finding => ({ ...problem, severity: 'error' })),
    ...deadLinks(root, files, content, { origin, privateHosts: env.CHECK_PRIVATE_HOSTS }).map(
      (problem): Finding => ({ ...problem, severity: 'error' }),
    ),
    ...warningsOf(content, files, { staleMonths: options.staleMonths, now }),
    ...unportableNames(root, files),
    ...leftOpen(content, files),
    ...unknownSpellings(content, files),
    ...biographyFindings(content, files),
    ...(await foreignBelongings(root, content, files)),
    // What cannot be read is among the problems.
    ...(problems.some(({ path }) => path === snapshotPath)
      ? []
      : await snapshotFindings(root, settings, now)),
    ...(await ownPaperFindings(root, content)),
    ...imageHosts(files).map(
      (host): Finding => ({ severity: 'note', path: 'content', message: `pictures come from ${host}` }),
    ),
  )
  if (options.online) {
    const outside = links.filter((link) => isOutside(link.url, origin))
    findings.push(...(await checkOnline(outside, options.online)))
    findings.push(...(await sourceFindings(files, settings, now, turnsIn(root))))
  }
  return { files: files.length, findings }
}
