import { Command } from 'commander'
import { expect, it } from 'vitest'
import { type CollectionName, collections } from '../../lib/content/collections.ts'
import { keysOf } from '../shape.ts'
import { addEntryFlags, type Facts, factsFromFlags, missingFlags } from './entry-flags.ts'
import { UsageError } from './run.ts'

function commandOf(directory: CollectionName): Command {
  const command = new Command('new').exitOverride().configureHelp({ helpWidth: 200 })
  addEntryFlags(command, keysOf(collections[directory].schema), (path) =>
    path === 'authors' ? 'As printed.' : '',
  )
  return command
}

/** The facts that flags give. */
function facts(directory: CollectionName, ...flags: string[]): Facts {
  const command = commandOf(directory).parse(flags, { from: 'user' })
  return factsFromFlags(command.opts(), keysOf(collections[directory].schema))
}

it('flags become facts: text, lists, groups, what is true and what is not', () => {
  expect(
    facts(
      'publications',
      ...['--title', 'Looms', '--authors', 'Ada', '--authors', '{ name: Ben, equal: true }'],
      ...['--topics', 'a', '--links.code', '/x', '--links.paper', '/y', '--selected', '--draft', 'false'],
    ),
  ).toEqual({
    title: 'Looms',
    authors: ['Ada', { name: 'Ben', equal: 'true' }],
    topics: ['a'],
    links: { code: '/x', paper: '/y' },
    selected: 'true',
    draft: 'false',
  })
  expect(facts('publications')).toEqual({})
})

it('what must be there and is not is asked for by its flag', () => {
  expect(missingFlags({ title: 'Looms' }, collections.awards.schema)).toEqual(['--date'])
  expect(missingFlags({ title: 'Looms', date: '2024' }, collections.awards.schema)).toEqual([])
})

it('a group that is not written as one is refused, with one that is', () => {
  const details = (written: string) => () => facts('education', '--details', written)
  expect(details('Supervisor')).toThrow(UsageError)
  expect(details('Supervisor')).toThrow(
    `--details: expected a group as in YAML, received "Supervisor"; write for example --details "{ label: …, text: … }"`,
  )
  expect(details('{ label: A')).toThrow(/^--details: expected a group as in YAML, received a mistake \(/)
  expect(details(' { label: A, text: B }')()).toEqual({ details: [{ label: 'A', text: 'B' }] })
})

it('the help says of each flag what it takes', () => {
  const help = (directory: CollectionName) => commandOf(directory).helpInformation().replace(/ {2,}/g, ' ')
  const papers = help('publications')
  expect(papers).toContain('\n --title <text> text with inline Markdown at most; required\n')
  expect(papers).toContain('\n --month <text> a month from 1 to 12\n')
  expect(papers).toContain(
    '\n --authors <text or group> As printed. [text, or { name: …, family: …, equal: …, corresponding: …, deceased: …, orcid: … }; repeatable; required]\n',
  )
  expect(papers).toContain('\n --status <word> one of submitted, revise and resubmit, accepted, in press\n')
  expect(papers).toContain('\n --draft [true|false] true or false\n')
  expect(help('education')).toContain('\n --details <text or group> { label: …, text: … }; repeatable\n')
  expect(help('activities')).toContain('\n --venues <text or group> { name: …, years: […] }; repeatable')
})
