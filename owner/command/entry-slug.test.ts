import { expect, it } from 'vitest'
import { entrySlug } from './entry-slug.ts'

const none = new Set<string>()

it.each([
  ['news', { date: '2026.11', publication: 'engines' }, '', '2026-11-engines'],
  [
    'news',
    { date: '2026-11' },
    'Our **paper** is accepted by [ICLR](https://example.org).',
    '2026-11-paper-accepted-iclr',
  ],
  ['publications', { title: 'FastLoom: Weaving in the Dark' }, '', 'fastloom'],
  [
    'publications',
    { title: 'What is a Loom and Why: A View of the Threads' },
    '',
    'what-loom-why-view-threads',
  ],
  ['education', { institution: '[University of Looms](https://example.org)' }, '', 'university-looms'],
  [
    'teaching',
    { date: '2023', term: '2023 Spring Semester', course: 'Cloud Weaving' },
    '',
    '2023-spring-cloud-weaving',
  ],
  ['activities', { group: 'Program Committee', area: 'Vision' }, '', 'program-committee-vision'],
  ['awards', { date: '2022-05-01', title: 'National Scholarship' }, '', '2022-national-scholarship'],
  ['talks', { date: '2022-05', title: 'Émile’s Théorème' }, '', '2022-05-emile-s-theoreme'],
  ['sections', { title: '爱好' }, '', 'aihao'],
  ['sections', { title: 'The' }, '', 'the'],
  // Windows keeps no file of these names.
  ['publications', { title: 'CON: A Concurrent Loom' }, '', 'entry-con'],
  ['sections', { title: 'Aux' }, '', 'entry-aux'],
] as const)('of %s with %j is %s%s', (directory, facts, body, slug) => {
  expect(entrySlug(directory, facts, body, none)).toBe(slug)
})

it('is a name that every system can keep, however long a word is', () => {
  const slug = entrySlug('publications', { title: 'engines'.repeat(40) }, '', none)
  expect(slug).toMatch(/^(engines)+[engis]*$/)
  expect(`${slug}.md`.length).toBeLessThan(200)
})

it('is not that of another file', () => {
  const taken = new Set(['engines', 'engines-2'])
  expect(entrySlug('publications', { title: 'Engines' }, '', taken)).toBe('engines-3')
})
