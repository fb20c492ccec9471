import { expect, it } from 'vitest'
import type { Prompts } from '../command/ask.ts'
import { askWho } from './questions.ts'

/** Somebody who answers by the question, with what the check would not take first; '' where nothing is said. */
function person(answers: Record<string, readonly string[]>) {
  const complaints: string[] = []
  const asked: string[] = []
  const text: Prompts['text'] = async (question, _, check) => {
    asked.push(question)
    for (const answer of answers[question] ?? ['']) {
      const complaint = check(answer)
      if (complaint === undefined) return answer
      complaints.push(complaint)
    }
    throw new Error(`no answer to "${question}" will do`)
  }
  const unasked = () => {
    throw new Error('expected questions for text alone')
  }
  const prompts: Prompts = { text, select: unasked, confirm: unasked, choose: unasked, show: unasked }
  return { prompts, asked, complaints }
}

it('asks a new owner for what most pages say, and says what an answer should have been', async () => {
  const { prompts, complaints } = person({
    'Your name': ['', 'Ada Example'],
    'Your name in another script': ['例'],
    'The language of that': ['Chinese', 'zh'],
    'What you are': ['Professor of Looms'],
    ORCID: ['0000-0002-1825-0098', 'https://orcid.org/0000-0002-1825-0097'],
  })
  expect(await askWho({}, prompts)).toEqual({
    name: 'Ada Example',
    nativeName: { text: '例', lang: 'zh' },
    headline: 'Professor of Looms',
    links: { orcid: 'https://orcid.org/0000-0002-1825-0097' },
  })
  expect(complaints).toEqual([
    'a name is needed',
    'expected a language tag; write for example zh',
    expect.stringMatching(/^expected .*ORCID/),
  ])
})

it('leaves out what the flags have said', async () => {
  const { prompts, asked } = person({ 'Your name': ['Ada Example'] })
  const given = { headline: 'Weaver', links: { github: 'ada', website: 'https://ada.example' } }
  expect(await askWho(given, prompts)).toEqual({ name: 'Ada Example', ...given })
  expect(asked).toEqual([
    'Your name',
    'Your name in another script',
    'Where you work or study',
    'E-mail address that everybody may see',
    'ORCID',
    'Google Scholar profile',
  ])
})
