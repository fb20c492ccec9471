import type { z } from 'zod'
import type { SingleFile } from './collection.ts'
import { facts, inlineMarkdown, language, list, text } from './schema.ts'
import { account, address, contact, email, ror, webAddress } from './values/addresses.ts'
import { countryMeant, languageName } from './values/language-tag.ts'

/** `content/profile.md`: the person. */
export const profile = {
  path: 'content/profile.md',
  meaning: 'The person. The text below is the section "About me".',
  body: 'optional',
  schema: facts({
    name: text,
    nativeName: facts({ text, lang: language })
      .superRefine((name, context) => {
        const meant = countryMeant(name)
        if (meant)
          context.addIssue({
            code: 'custom',
            path: ['lang'],
            message: `the language of "${name.text}"\nwrite ${meant.tag}: ${name.lang} is ${languageName(name.lang)}, and the code of ${meant.country}`,
          })
      })
      .optional(),
    authorNames: list(text).default([]),
    headline: text.optional(),
    affiliation: inlineMarkdown.optional(),
    /** The affiliation's identifier. */
    ror: ror.optional(),
    location: text.optional(),
    avatar: address.optional(),
    links: facts({
      email: email.optional(),
      scholar: account('scholar').optional(),
      github: account('github').optional(),
      orcid: account('orcid').optional(),
      dblp: account('dblp').optional(),
      semanticScholar: account('semanticScholar').optional(),
      openAlex: account('openAlex').optional(),
      researchgate: account('researchgate').optional(),
      linkedin: account('linkedin').optional(),
      x: account('x').optional(),
      bluesky: account('bluesky').optional(),
      mastodon: account('mastodon').optional(),
      cv: address.optional(),
      website: webAddress.optional(),
      other: list(facts({ label: text, url: contact })).optional(),
    }).optional(),
    keywords: list(text).default([]),
    /** Others in author lists, whose names there lead to their pages. */
    coauthors: list(facts({ name: text, names: list(text).default([]), url: webAddress })).default([]),
  }),
  meanings: {
    nativeName: 'The name in its own script, and the language of it.',
    authorNames: 'Spellings of the name in author lists; they are set in bold there.',
    headline: 'Role in a few words, under the name.',
    ror: 'The affiliation at ror.org, for machines.',
    avatar: 'Portrait; without one the initials are drawn.',
    'links.cv': 'Your own CV, which the profile then leads to instead of /cv.',
    'links.other': 'Any other link, with its label.',
    keywords: 'For machines; never drawn.',
    coauthors: 'People whose names in author lists link to their pages.',
    'coauthors.names': 'Other spellings of the name in author lists.',
  },
} satisfies SingleFile

export type Profile = z.output<typeof profile.schema> & { body: string }
