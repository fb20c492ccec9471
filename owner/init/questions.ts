import { profile } from '../../lib/content/profile.ts'
import { language } from '../../lib/content/schema.ts'
import { askInWords, type Prompts } from '../command/ask.ts'
import type { Facts } from '../command/entry-flags.ts'
import { groupOf } from '../entry-file.ts'

const none = 'Enter for none'

/** What a new owner is asked after the name, in this order; everything else can be written into profile.md later. */
const questions: readonly { path: readonly string[]; question: string; hint: string }[] = [
  { path: ['headline'], question: 'What you are', hint: `such as Professor of Biology; ${none}` },
  {
    path: ['affiliation'],
    question: 'Where you work or study',
    hint: `such as University of Example; ${none}`,
  },
  { path: ['links', 'email'], question: 'E-mail address that everybody may see', hint: none },
  {
    path: ['links', 'orcid'],
    question: 'ORCID',
    hint: `such as 0000-0002-1825-0097, or its address; ${none}`,
  },
  {
    path: ['links', 'scholar'],
    question: 'Google Scholar profile',
    hint: `its address, or what stands there after user=; ${none}`,
  },
  { path: ['links', 'github'], question: 'GitHub account', hint: none },
]

/**
 * Asks a new owner who they are: the name, which is needed, and what most pages say besides.
 *
 * @param given facts of profile.md that are known already and not asked for
 * @throws Cancelled when the questions are left
 */
export async function askWho(given: Facts, prompts: Prompts): Promise<Facts> {
  const { schema } = profile
  const facts: Facts = { ...given }
  facts.name ??= await prompts.text('Your name', 'as it should appear on the page', (value) =>
    value === '' ? 'a name is needed' : undefined,
  )
  if (facts.nativeName === undefined) {
    const text = await askInWords(schema, prompts, ['nativeName', 'text'], {
      question: 'Your name in another script',
      hint: `such as 王小明; ${none}`,
    })
    if (text !== '')
      facts.nativeName = {
        text,
        lang: await prompts.text('The language of that', 'such as zh, ja or ar', (value) =>
          language.safeParse(value).success ? undefined : 'expected a language tag; write for example zh',
        ),
      }
  }
  const links: Facts = groupOf(facts.links)
  for (const { path, question, hint } of questions) {
    const [first = '', second] = path
    const group = second === undefined ? facts : links
    const key = second ?? first
    if (group[key] !== undefined) continue
    const answer = await askInWords(schema, prompts, path, { question, hint })
    if (answer !== '') group[key] = answer
  }
  return Object.keys(links).length > 0 ? { ...facts, links } : facts
}
