import { expect, it } from 'vitest'
import { collections } from '../../lib/content/collections.ts'
import { askForFacts, type Prompts } from './ask.ts'

/** Somebody who answers as told, in order, and is told what will not do. */
function person(answers: (string | boolean | string[])[]) {
  const asked: string[] = []
  const complaints: string[] = []
  const hints = new Map<string, string | undefined>()
  const next = (message: string) => {
    asked.push(message)
    return answers.shift()
  }
  const prompts: Prompts = {
    text: async (message, hint, check) => {
      hints.set(message, hint)
      for (;;) {
        const answer = String(next(message) ?? '')
        const complaint = check(answer)
        if (complaint === undefined) return answer
        complaints.push(complaint)
      }
    },
    select: async (message) => String(next(message)),
    confirm: async (message) => next(message) === true,
    choose: async (message, options) => {
      const answer = next(message)
      for (const { value, hint } of options) hints.set(value, hint)
      return Array.isArray(answer) ? answer : []
    },
    show: () => {},
  }
  return { prompts, asked, complaints, hints }
}

it('asks for what is needed, complains as the check would, and asks for what is chosen', async () => {
  const { prompts, asked, complaints } = person([
    ...['', '<b>Engines</b>', 'On Engines', '', 'A. Example', 'B. Other', '', '26', '2026'],
    ['kind', 'selected', 'links'],
    ...['conference', 'nowhere', 'https://example.org', '', '', '', '', '', '', '', ''],
    true,
  ])
  const facts = await askForFacts({ venue: 'ICLR' }, collections.publications.schema, prompts)
  expect(facts).toEqual({
    venue: 'ICLR',
    title: 'On Engines',
    authors: ['A. Example', 'B. Other'],
    year: '2026',
    kind: 'conference',
    links: { paper: 'https://example.org' },
    selected: 'true',
  })
  expect(complaints).toEqual([
    'title is needed: text with inline Markdown at most',
    'expected text with inline Markdown at most; raw HTML would not be shown, so write it as Markdown',
    'authors 1 is needed: text',
    'expected a year of four digits; write for example 2024',
    'expected an address; write for example https://example.org/paper.pdf, or /paper.pdf for a file in public/',
  ])
  expect(asked).not.toContain('venue')
  expect(asked).toContain('authors 3 (Enter for no more)')
})

it('asks for groups in lists until there is none', async () => {
  const { prompts } = person([
    ...['2020', 'Somewhere', 'Ph.D.'],
    ['details'],
    ...['Supervisor', '', 'Prof. C. Example', ''],
  ])
  expect(await askForFacts({}, collections.education.schema, prompts)).toMatchObject({
    details: [{ label: 'Supervisor', text: 'Prof. C. Example' }],
  })
})

it('says of each fact what it takes, before it is asked for', async () => {
  const { prompts, asked, hints } = person([
    ...['On Engines', 'A. Example', '', 'ICLR', '2026'],
    ['draft'],
    false,
  ])
  const facts = await askForFacts({}, collections.publications.schema, prompts)
  expect(facts.draft).toBeUndefined()
  expect(asked.at(-1)).toBe('draft?')
  expect(hints.get('year')).toBe('a year of four digits: write for example 2024')
  expect(hints.get('title')).toBe('text with inline Markdown at most')
  expect(hints.get('topics')).toBe('a list: text')
  expect(hints.get('event')).toBe('name, place, start, end')
  expect(hints.get('editors')).toMatch(/^a list: text, or name, family/)
  expect(hints.get('status')).toBe('one of submitted, revise and resubmit, accepted, in press')
})

it('asks no more of a group whose first fact there is not', async () => {
  const { prompts, asked } = person([...['2020', 'Somewhere', 'Ph.D.'], ['details'], ''])
  expect(await askForFacts({}, collections.education.schema, prompts)).toEqual({
    start: '2020',
    institution: 'Somewhere',
    degree: 'Ph.D.',
    details: undefined,
  })
  expect(asked.at(-1)).toBe('details 1: label')
})
