import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Publication } from '../../lib/content/collections/publications.ts'
import type { Content } from '../../lib/content/load.ts'
import { nearest } from '../../lib/content/problem.ts'
import { pdfAddress } from '../../lib/publications/metadata.ts'
import { ownPdf } from '../../lib/publications/own-files.ts'
import { ownPapers, publicFiles } from '../../lib/site/public-files.ts'
import type { Finding } from './finding.ts'
import { paperFaults, readPaper } from './paper-faults.ts'

/** Google Scholar does not read what is larger (scholar.google.com/intl/en/scholar/inclusion.html, "Content"). */
const mostBytes = 5 * 1024 * 1024

/**
 * What Google Scholar would miss in the papers of `public/publications/`, and, in one line, how many papers it would find only
 * elsewhere. Their words are read by poppler (`pdftotext`) where it is installed.
 *
 * @param root folder that holds `public/`
 */
export async function ownPaperFindings(root: string, content: Content): Promise<Finding[]> {
  const bySlug = new Map(content.publications.map((publication) => [publication.slug, publication]))
  const files = publicFiles(root)
  const own = ownPapers(files)
  const findings = [...misnamed(files, bySlug), ...elsewhere(content.publications, new Set(own))]
  const canRead = await hasPoppler()
  let unread = 0
  for (const slug of own) {
    const publication = bySlug.get(slug)
    if (!publication) continue
    const path = `public${ownPdf(slug)}`
    const warn = (message: string) => findings.push({ severity: 'warning', path, message })
    if (publication.draft)
      warn(
        'expected nothing of a draft where visitors can read it; keep this file elsewhere until the paper is published',
      )
    const { pdf } = publication.links ?? {}
    if (pdf && pdf !== ownPdf(slug))
      warn(
        `expected to be the only PDF of the paper, and its links.pdf is ${pdf}, which is not shown beside it; remove that, or this file`,
      )
    const bytes = await readFile(join(root, path))
    if (bytes.length > mostBytes)
      warn(
        `expected at most 5 MB, which is all that Google Scholar reads, received ${(bytes.length / 1024 / 1024).toFixed(1)} MB; save its pictures smaller`,
      )
    if (!bytes.subarray(0, 1024).includes('%PDF-'))
      warn('expected a PDF, received something else; save it anew')
    else if (canRead)
      for (const fault of paperFaults(await readPaper(join(root, path)), publication)) warn(fault)
    else unread += 1
  }
  if (unread > 0)
    findings.push({
      severity: 'note',
      path: 'public/publications',
      message: `${count(unread, 'PDF was', 'PDFs were')} not read, since pdftotext is not here; install poppler (poppler-utils) to have title, authors and references looked for`,
    })
  return findings
}

/** PDFs that lie there and are no paper's, since their names are only almost right. */
function misnamed(files: ReadonlySet<string>, bySlug: ReadonlyMap<string, Publication>): Finding[] {
  return [...files].toSorted().flatMap((address): Finding[] => {
    const [, name] = /^\/publications\/([^/]+)\.pdf$/i.exec(address) ?? []
    if (name === undefined || bySlug.has(ownPapers([address])[0] ?? '')) return []
    const slug = name.toLowerCase().replace(/[\s_]+/g, '-')
    const meant = bySlug.has(slug) ? slug : nearest(slug, [...bySlug.keys()])
    // A file of another kind, such as slides, is nobody's mistake.
    if (!meant) return []
    return [
      {
        severity: 'warning',
        path: `public${address}`,
        message: `expected the name of a paper, received "${address.slice('/publications/'.length)}"; did you mean "${meant}.pdf"?`,
      },
    ]
  })
}

/** How many papers have a PDF, and none on the page's own host. */
function elsewhere(publications: readonly Publication[], own: ReadonlySet<string>): Finding[] {
  const away = publications.filter(
    (publication) =>
      !publication.draft && !own.has(publication.slug) && /^https?:/.test(pdfAddress(publication) ?? ''),
  )
  const [first] = away
  if (!first) return []
  return [
    {
      severity: 'note',
      path: 'public/publications',
      message: `${count(away.length, 'paper has its PDF', 'papers have their PDF')} elsewhere only, and Google Scholar asks for it beside the paper's page; where you may, save it as public${ownPdf(first.slug)}${away.length > 1 ? ' and so on' : ''}`,
    },
  ]
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

async function hasPoppler(): Promise<boolean> {
  try {
    await promisify(execFile)('pdftotext', ['-v'])
    return true
  } catch {
    return false
  }
}
