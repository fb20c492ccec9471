import { type Content, loadContent } from '../../lib/content/load.ts'
import { formatProblems } from '../../lib/content/problem.ts'
import { type Imported, importSite } from './import-site.ts'
import { reportText } from './report-text.ts'

/** Files of an invented old site by their path; a page of Ada Example's where nothing else is said. */
export type OldFiles = Record<string, string>

const config = `
title: Ada Example
description: Engines
repository: ada/ada.github.io
google_scholar_stats_use_cdn: true
author:
  name: Ada Example
  bio: Engineer
  email: ada@example.org
  github: ada-example
`

/** Imports a site whose home page is `about`, with the files given. */
export function importPage(about: string, files: OldFiles = {}, options = { drafts: false }): Imported {
  const all = new Map(
    Object.entries({
      '_config.yml': config,
      '_pages/about.md': `---\npermalink: /\ntitle: ""\n---\n\n${about}`,
      ...files,
    }),
  )
  return importSite({ texts: all, paths: new Set(all.keys()) }, options)
}

/** The content that such a site becomes; fails when a line of it is not found again. */
export function contentOf(about: string, files: OldFiles = {}, options = { drafts: false }): Content {
  const imported = importPage(about, files, options)
  const { unaccounted } = imported.report
  if (unaccounted.length > 0)
    throw new Error(unaccounted.map(({ text, lacking }) => `${text} (${lacking.join(' ')})`).join('\n'))
  const { content, problems } = loadContent(imported.files, { drafts: true })
  if (!content) throw new Error(formatProblems(problems))
  return content
}

/** All that the owner of such a site is given: the facts of each file on one line, its text below them, and the report. */
export function givenText(about: string, files: OldFiles = {}, options = { drafts: false }): string {
  const settings = { '_config.yml': 'title: Ada Example\nauthor:\n  name: Ada Example\n' }
  const imported = importPage(about, { ...settings, ...files }, options)
  const texts = imported.files.map(({ path, bytes }) => {
    const [facts = '', ...body] = new TextDecoder().decode(bytes).slice(4).split('\n---\n')
    return `${path.slice(8)}: ${facts.replace(/\n\s*/g, ' | ')}${body.join('\n---\n').trimEnd()}`
  })
  const asIs = (text: string) => text
  const report = reportText(imported.report, { bold: asIs, dim: asIs, warn: asIs })
  return [...texts, '', report, ''].join('\n')
}

/** A paper of the content as one line: title, authors, venue and year. */
export function paperLines(content: Content): string[] {
  return content.publications.map(
    ({ title, authors, etAl, venue, year }) =>
      `${title} | ${authors.map(({ name, equal, corresponding }) => `${name}${equal ? '=' : ''}${corresponding ? '@' : ''}`).join(', ')}${etAl ? ' +' : ''} | ${venue} ${year}`,
  )
}
