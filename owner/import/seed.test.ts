import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../lib/content/files.ts'
import { type Content, loadContent } from '../../lib/content/load.ts'
import { formatProblems } from '../../lib/content/problem.ts'
import { plainText } from '../../lib/markdown/markdown.ts'
import { importSite } from './import-site.ts'
import { readOldSite } from './page/read-site.ts'

/**
 * The page that the committed content was taken from by hand, imported into an empty folder, against that content:
 * the same facts, entry by entry. No fact of the owner stands here.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const seed = fileURLToPath(new URL('../../../shared/seed/', import.meta.url))

const committed = loadContent(readContentFolder(root).files, { drafts: true }).content
const imported = existsSync(`${seed}_pages/about.md`) ? await importSeed() : undefined
const reason = !imported
  ? `the seed, ${seed}, is not here to import`
  : committed?.profile.name !== imported.profile.name
    ? 'content/ is of another person than the seed'
    : undefined
if (reason) console.info(`owner/import/seed.test.ts is skipped: ${reason}`)

async function importSeed(): Promise<Content> {
  const { files, report } = importSite(await readOldSite(seed), { drafts: true })
  expect(report.unaccounted).toEqual([])
  const { content, problems } = loadContent(files, { drafts: true })
  if (!content) throw new Error(formatProblems(problems))
  return content
}

/** A view of both, in which they have to be the same. */
function same<T>(view: (content: Content) => T): void {
  if (!committed || !imported) throw new Error('the test should have been skipped')
  expect(view(imported)).toEqual(view(committed))
}

const plain = (text: string | undefined) => text && plainText(text).normalize('NFKC')
const sorted = <T>(list: readonly T[]) => list.map((item) => JSON.stringify(item)).toSorted()

describe.skipIf(reason)('the seed imported says what the committed content says', () => {
  it('of the person and the site', () => {
    // Made by hand: nativeName, affiliation, keywords, and a headline from the text; the page has no such facts.
    same(({ profile: { name, authorNames, location, links } }) => ({
      name,
      spellings: [...new Set([name, ...authorNames])].toSorted(),
      location,
      links: { scholar: links?.scholar, github: links?.github },
    }))
    same(({ site: { title, lang, visitorMap, scholarStats } }) => ({ title, lang, visitorMap, scholarStats }))
    // Made by hand: the summary of papers is counted, where the page had a line of text, which becomes a free section;
    // and where two sections stand that are commented out.
    same(({ site }) =>
      sorted(
        site.sections
          .filter(({ of }) => !of.startsWith('sections/'))
          // What is commented out had no fragment that anybody could have used.
          .map(({ of, title, nav, aliases, id }) => ({
            of,
            title,
            nav,
            fragments: nav ? [...aliases, id] : [],
          })),
      ),
    )
  })

  it('in every news item, in order', () => {
    same(({ news }) => news.map(({ date, emoji, body }) => ({ date, emoji, body: body.trim() })))
  })

  it('in every paper', () => {
    // Made by hand: kind, venueName and role; identifiers and links, which the page has in its news; the meaning of
    // the mark behind one name, which the page does not explain.
    same(({ publications }) =>
      sorted(
        publications.map(({ title, authors, etAl, venue, year, month, distinction }) => ({
          title: title.toLowerCase(),
          authors: authors.map(({ name }) => name),
          etAl,
          venue,
          year,
          month,
          distinction,
        })),
      ),
    )
  })

  it('in education, experience and teaching, those commented out as drafts', () => {
    same(({ education }) =>
      education.map(({ start, end, institution, degree, details, draft }) => ({
        start,
        end,
        institution,
        degree,
        details,
        draft,
      })),
    )
    same(({ experience }) =>
      experience.map(({ start, end, organization, organizationUrl, role, details, draft }) => ({
        start,
        end,
        organization,
        organizationUrl,
        role,
        details,
        draft,
      })),
    )
    same(({ teaching }) =>
      sorted(
        teaching.map(({ date, term, code, course, institution, role, draft }) => ({
          date,
          term,
          code,
          course: plain(course),
          institution,
          role,
          draft,
        })),
      ),
    )
  })

  it('in activities and awards', () => {
    same(({ activities }) => sorted(activities.map(({ group, area, venues }) => ({ group, area, venues }))))
    same(({ awards }) =>
      awards.map(({ date, rank, title, event, issuer }) => ({ date, rank, title, event, issuer })),
    )
  })
})
