import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { remark } from 'remark'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { countFirstAuthored, isOwner } from '../publications/authorship.ts'
import { readContentFolder } from './files.ts'
import { loadContent } from './load.ts'
import { formatProblems } from './problem.ts'

/**
 * The committed content against the pages it was taken from: nothing lost, nothing added, nothing moved. Every
 * expectation is read from the seed; no fact of the owner stands here.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const seed = fileURLToPath(new URL('../../../shared/seed/', import.meta.url))
const reason = !existsSync(`${seed}_pages/about.md`)
  ? `the seed, ${seed}, is not here to compare content/ with`
  : (await isOfTheSeedsOwner())
    ? undefined
    : 'content/ is of another person than the seed'
const missing = reason !== undefined
if (missing) console.info(`lib/content/seed.test.ts is skipped: ${reason}`)

/** Who moved in brought a name: then the seed has nothing to say of the content. */
async function isOfTheSeedsOwner(): Promise<boolean> {
  const { files } = readContentFolder(root)
  const { title } = z.object({ title: z.string() }).parse(parse(readFileSync(`${seed}_config.yml`, 'utf8')))
  return loadContent(files, { drafts: true }).content?.profile.name === title
}

const about = () => readFileSync(`${seed}_pages/about.md`, 'utf8')

async function contentWith(options: { drafts: boolean }) {
  const { content, problems } = loadContent(readContentFolder(root).files, options)
  if (!content) throw new Error(formatProblems(problems))
  return content
}

/** The site as visitors get it, and the seed's Markdown under the heading that site.md gives one of its sections. */
async function both(of: string, options = { drafts: false }) {
  const content = await contentWith(options)
  const title = content.site.sections.find((section) => section.of === of)?.title
  const [, below] = about().split(new RegExp(`^(?:<!-- )?#+ ${title}$`, 'mu'))
  if (!title || !below) throw new Error(`the seed has no heading "${title}" for ${of}`)
  return { content, section: below.split(/^(?:<!--|#+ )/m)[0] ?? '' }
}

/** A date as the seed writes it. */
const dotted = (date: string) => date.replaceAll('-', '.')

/** The list items at the margin, without their dash. */
const items = (markdown: string) =>
  [...markdown.matchAll(/^- (.*?) *(?:-->)?$/gm)].map(([, line = '']) => line)

/** The list items one step in. */
const innerItems = (markdown: string) =>
  [...markdown.matchAll(/^ {2}- (.*?) *(?:-->)?$/gm)].map(([, line = '']) => line)

/** What the pattern's groups find in a line; a line that it does not fit is a failure. */
function found(line: string, pattern: RegExp): Partial<Record<string, string>> {
  const groups = pattern.exec(line)?.groups
  if (!groups) throw new Error(`${pattern} does not fit "${line}"`)
  return groups
}

/** The words and link targets of Markdown, block by block, whatever the kind of block. */
function blocks(markdown: string): string[] {
  const texts: string[] = []
  visit(remark().parse(markdown), (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') texts.push('')
    if (node.type === 'text') texts.push((texts.pop() ?? '') + node.value)
    if (node.type === 'link') texts.push(`${texts.pop() ?? ''}<${node.url}>`)
  })
  return texts.map((text) => text.trim())
}

/** A paper of the seed: "A. Author, **B. Owner**, C. Other$^*$, et al. Title. In VENUE2024, Distinction." */
function seedPaper(line: string) {
  const authors: { name: string; owner: boolean; corresponding: boolean }[] = []
  const author = /^(?<bold>\*\*)?(?<name>(?:[A-Z]\. )+[A-Z][a-z]+)(?:\*\*)?(?<mark>\$\^\*\$)?[,.] /
  let rest = line
  for (let match = author.exec(rest); match; match = author.exec(rest)) {
    const { name = '', bold, mark } = match.groups ?? {}
    authors.push({ name, owner: bold !== undefined, corresponding: mark !== undefined })
    rest = rest.slice(match[0].length)
  }
  const {
    etAl,
    title,
    tail = '',
  } = found(rest, /^(?<etAl>et al\. )?(?<title>.+)(?:\. In |, (?=[^,]+ \(\w+\), ))(?<tail>.+)\.$/)
  const year = /\d{4}/.exec(tail)?.[0]
  // "Full Name (VENUE), 2024" or "VENUE Distinction 2024"
  const place =
    /\((\w+)\)/.exec(tail)?.[1] ??
    tail
      .replace(/\d{4}|,/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  return { authors, etAl: etAl !== undefined, title, place, year: Number(year) }
}

describe.skipIf(missing)(
  'the committed content holds what the seed holds (skipped where the seed is not at hand)',
  () => {
    it('news: date, emoji and text, in the same order', async () => {
      const { content, section } = await both('news')
      const lines = items(section)
      expect(lines).toHaveLength(18)
      expect(
        content.news.map(({ date, emoji, body }) => `[${dotted(date)}] &nbsp;${emoji} ${body.trim()}`),
      ).toEqual(lines)
    })

    it('news: the links stand on the publication too', async () => {
      const { content } = await both('news')
      const links = content.news.flatMap(({ publication, body }) =>
        publication
          ? [...body.matchAll(/\[(\w+)\]\((\S+?)\)/g)].map(([, label = '', url]) => ({
              publication,
              label,
              url,
            }))
          : [],
      )
      expect(links.length).toBeGreaterThan(0)
      for (const { publication, label, url } of links) {
        const paper = content.publications.find(({ slug }) => slug === publication)
        expect(Object.entries(paper?.links ?? {}), publication).toContainEqual([label, url])
      }
    })

    it('educations: dates, institution, degree and every detail', async () => {
      const { content, section } = await both('education')
      expect(content.education).toHaveLength(3)
      expect(
        content.education.map(
          ({ start, end, institution, degree }) =>
            `_${dotted(start)} - ${end ? dotted(end) : 'now'}_, ${institution}, ${degree}`,
        ),
      ).toEqual(items(section))
      expect(
        content.education.map(({ details }) => details.map(({ label, text }) => `${label}: ${text}`)),
      ).toEqual(section.split(/^- /m).slice(1).map(innerItems))
    })

    it('activities: groups, areas, venues and years', async () => {
      const { content, section } = await both('activities')
      const expected = section
        .split(/^- /m)
        .slice(1)
        .flatMap((group) =>
          group
            .split(/^ {2}- /m)
            .slice(1)
            .map((area) => ({
              group: (group.split('\n')[0] ?? '').replace(/:$/, ''),
              area: (area.split('\n')[0] ?? '').trim().replace(/:$/, ''),
              venues: [...area.matchAll(/([A-Z][\w ]*)'(\d\d(?:,\d\d)*)/g)].map(([, name, years = '']) => ({
                name,
                years: years.split(',').map((digits) => 2000 + Number(digits)),
              })),
            })),
        )
      expect(expected.length).toBeGreaterThan(0)
      expect(content.activities.map(({ group, area, venues }) => ({ group, area, venues }))).toEqual(expected)
    })

    it('awards: the year and all words', async () => {
      const { content, section } = await both('awards')
      expect(content.awards).toHaveLength(12)
      expect(
        content.awards.map(({ date, rank, title, issuer, event }) => {
          const words = [date, rank, title, issuer].filter((part) => part !== undefined).join(', ')
          return `${words}${event ? ` (${event})` : ''}.`
        }),
      ).toEqual(items(section))
    })

    it('publications: authors and their marks, title, venue, year, distinction; the newest year first, else as they stood', async () => {
      const { content, section } = await both('publications')
      const papers = items(section).map(seedPaper)
      expect(papers).toHaveLength(16)
      expect(
        content.publications.map(({ authors, etAl, title, venue, distinction, year }) => ({
          authors: authors.map((author) => ({
            name: author.name,
            owner: isOwner(author, content.profile),
            corresponding: author.corresponding,
          })),
          etAl,
          title,
          place: [venue, distinction].filter((part) => part !== undefined).join(' '),
          year,
        })),
      ).toEqual(papers.toSorted((a, b) => b.year - a.year))
    })

    it('the summary of first-authored papers: every venue of the hand-written line, and the one it lacks', async () => {
      const { content, section } = await both('publications')
      const line = section.split('\n').find((text) => /^First-authored/.test(text)) ?? ''
      const written = [...line.matchAll(/(\w+)x(\d+)(?:\((\w+)\))?/g)].map(
        ([, venue, count, distinction]) => ({
          venue,
          count: Number(count),
          distinctions: distinction ? [{ name: distinction, count: 1 }] : [],
        }),
      )
      expect(written.length).toBeGreaterThan(0)
      const computed = countFirstAuthored(
        content.publications,
        content.site.firstAuthorVenues,
        content.profile,
      )
      const isWritten = ({ venue }: { venue: string }) => written.some((other) => other.venue === venue)
      expect(computed.filter(isWritten)).toEqual(written)

      const extra = computed.filter((venue) => !isWritten(venue))
      const leading = items(section)
        .map(seedPaper)
        .filter(({ authors }) => authors[0]?.owner)
      expect(extra).toHaveLength(1)
      for (const { venue, count } of extra)
        expect(count).toBe(leading.filter(({ place }) => place === venue).length)
    })

    it('experience, which the seed has in a comment: drafts and nothing else', async () => {
      const { content, section } = await both('experience', { drafts: true })
      const month = (date: string) => date.split('-').toReversed().join('/')
      expect(content.experience).toHaveLength(4)
      expect(
        content.experience.map(({ start, end, role, organization, organizationUrl, details }) => {
          const where = organizationUrl ? `[${organization}](${organizationUrl})` : organization
          const how = details.map(({ label, text }) => `, ${label.toLowerCase()} ${text}`).join('')
          return `${month(start)}-${end ? month(end) : 'present'}: ${role}, ${where}${how}.`
        }),
      ).toEqual(items(section))
      expect((await contentWith({ drafts: false })).experience).toEqual([])
    })

    it('teaching, which the seed has in a comment: drafts and nothing else', async () => {
      const { content, section } = await both('teaching', { drafts: true })
      expect(content.teaching).toHaveLength(5)
      expect(content.teaching.map(({ term, code, course }) => `${term}, ${code} ${course}`)).toEqual(
        innerItems(section).map((line) => {
          const { term, code, course } = found(
            line.normalize('NFKC'),
            /^(?<term>[^,]+), (?<code>[A-Z]+ ?\d+),? (?<course>.+)$/,
          )
          return `${term}, ${code} ${course}`
        }),
      )
      for (const { role, institution, term, date } of content.teaching) {
        expect([`${role} at ${institution}`]).toEqual(items(section))
        expect(term.startsWith(date)).toBe(true)
      }
      expect((await contentWith({ drafts: false })).teaching).toEqual([])
    })

    it('the text about the person, with the research interests', async () => {
      const { profile, site } = await contentWith({ drafts: false })
      const [, text = ''] = /<span class='anchor' id='[\w-]+'><\/span>([\s\S]+?)^# /m.exec(about()) ?? []
      expect(blocks(text).length).toBeGreaterThan(5)
      expect(blocks(profile.body)).toEqual(blocks(text))
      expect(text).toContain(profile.nativeName?.text)
      expect(about()).toContain(`id='${site.sections.find(({ of }) => of === 'about')?.id}'`)
    })

    it('the settings: name, place, profile links, statistics, visitor map', async () => {
      const { site, profile } = await contentWith({ drafts: false })
      const settings = z
        .object({
          title: z.string(),
          repository: z.string(),
          google_scholar_stats_use_cdn: z.boolean(),
          author: z.object({
            name: z.string(),
            location: z.string(),
            googlescholar: z.string(),
            github: z.string(),
          }),
        })
        .parse(parse(readFileSync(`${seed}_config.yml`, 'utf8')))
      expect(profile).toMatchObject({
        name: settings.author.name,
        location: settings.author.location,
        links: {
          scholar: settings.author.googlescholar,
          github: `https://github.com/${settings.author.github}`,
        },
      })
      expect(site).toMatchObject({
        title: settings.title,
        scholarStats: { repository: settings.repository, cdn: settings.google_scholar_stats_use_cdn },
        visitorMap: /clustrmaps\.com\/map_v2\.js\?d=([\w-]+)/.exec(about())?.[1],
      })
    })

    it('the navigation: the same words, and the old addresses lead to the same sections', async () => {
      const { site } = await contentWith({ drafts: false })
      const { main } = z
        .object({ main: z.array(z.object({ title: z.string(), url: z.string() })) })
        .parse(parse(readFileSync(`${seed}_data/navigation.yml`, 'utf8')))
      const named = site.sections.flatMap(({ nav, id, aliases }) =>
        nav ? [{ nav, ids: [id, ...aliases] }] : [],
      )
      expect(new Set(named.map(({ nav }) => nav))).toEqual(new Set(main.map(({ title }) => title)))
      for (const { title, url } of main)
        expect(named.find(({ nav }) => nav === title)?.ids).toContain(url.replace('/#', ''))
    })

    it('nothing of the template it grew from', async () => {
      for (const { path, bytes } of readContentFolder(root).files)
        expect(new TextDecoder().decode(bytes), path).not.toMatch(/Lorem ipsum|DhtAFkwAAAAJ/i)
    })
  },
)
