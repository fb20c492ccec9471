import { expect, it } from 'vitest'
import { importSite } from '../import-site.ts'
import { contentOf, importPage } from '../test-site.ts'

it.each([
  [['content/authors/admin/_index.md', 'config/_default/params.yaml'], 'HugoBlox'],
  [['_quarto.yml', 'index.qmd'], 'Quarto'],
  [['content/config.toml', 'package.json'], 'PRISM'],
  [['index.jemdoc', 'index.html'], 'jemdoc'],
  [['index.html', 'style.css'], 'hand-written HTML'],
])('says of %s that it was made with something else, and what to do', (paths, maker) => {
  const site = { texts: new Map(), paths: new Set(paths) }
  expect(() => importSite(site, { drafts: false })).toThrow(`made with ${maker}`)
  expect(() => importSite(site, { drafts: false })).toThrow('"npm run init", from an ORCID or a .bib file')
})

it('says how the papers of a site that it does not know can come along', () => {
  const refused = (...paths: string[]) => {
    const site = { texts: new Map(), paths: new Set(['_quarto.yml', ...paths]) }
    return () => importSite(site, { drafts: false })
  }
  expect(refused('papers.bib')).toThrow('"npm run import -- FOLDER/papers.bib"')
  expect(refused('a.bib', 'b/b.bib')).toThrow(
    '2 .bib files are in it (a.bib, b/b.bib): name those that are yours after "npm run import --"',
  )
})

it('brings along who the person is, from the keys that minimal-light has for it', () => {
  const config = `title: Ada Example
position: Weaver<br>Engineer
affiliation: Example University
email: ada (at) example.org
google_scholar: https://scholar.google.com/citations?user=abc
cv_link: assets/files/My CV.pdf
github_link: https://github.com/ada-example
avatar: ./assets/img/avatar.jpg
`
  const files = {
    '_config.yml': config,
    'assets/files/My CV.pdf': 'x',
    'assets/img/avatar.jpg': 'x',
  }
  expect(contentOf('Hello.\n', files).profile).toMatchObject({
    name: 'Ada Example',
    headline: 'Weaver Engineer',
    affiliation: 'Example University',
    avatar: '/assets/img/avatar.jpg',
    links: {
      scholar: 'https://scholar.google.com/citations?user=abc',
      github: 'https://github.com/ada-example',
      cv: '/assets/files/My%20CV.pdf',
    },
  })
  const { copies, report } = importPage('Hello.\n', files)
  expect([...copies.keys()]).toEqual(['assets/files/My CV.pdf', 'assets/img/avatar.jpg'])
  expect(report.left).toEqual(['author.email: ada (at) example.org'])
})

it('reads names, titles and descriptions that hold markup as their words', () => {
  const { profile, site, sections } = contentOf('Hello.\n', {
    '_config.yml':
      'title: Ada & Engines\ndescription: I **weave**\nauthor:\n  name: "Ada Example<br>(艾达)"\n  bio: "Weaver, <b>Looms</b>"\n',
    '_pages/more.md': '---\ntitle: "Our <strong>Looms</strong>"\n---\n\nThey weave. \uE000\n',
  })
  expect(profile).toMatchObject({ name: 'Ada Example (艾达)', headline: 'Weaver, Looms' })
  expect(site).toMatchObject({ description: 'I weave' })
  expect(sections.map(({ title, body }) => [title, body.trim()])).toEqual([['Our Looms', 'They weave.']])
})

it('reads what a badge says from its address, where its words are those that the service proposes', () => {
  const { body } = contentOf(
    '[Looms](https://looms.example) ![Static Badge](https://img.shields.io/static/v1?label=CONFEX&message=2025&color=blue) ![](https://img.shields.io/badge/Best_Paper-CONF--EX-red)\n',
  ).profile
  expect(body.trim()).toBe('[Looms](https://looms.example) CONFEX 2025 Best Paper CONF-EX')
})

it('says of a site made with Jekyll that has no first page to find which line that page needs', () => {
  const site = { texts: new Map(), paths: new Set(['_config.yml', 'start/home.md']) }
  expect(() => importSite(site, { drafts: false })).toThrow('the line "permalink: /"')
})
