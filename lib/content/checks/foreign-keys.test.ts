import { expect, it } from 'vitest'
import { type CollectionName, collections } from '../collections.ts'
import { profile } from '../profile.ts'
import { foreignKeyAdvice } from './foreign-keys.ts'

const keysOf = (name: CollectionName | 'profile') =>
  Object.keys(name === 'profile' ? profile.schema.shape : collections[name].schema.shape)

it.each([
  ['标题', 'publications', 'title'],
  ['タイトル', 'publications', 'title'],
  ['저자', 'publications', 'authors'],
  ['год', 'publications', 'year'],
  ['título', 'publications', 'title'],
  ['título', 'education', 'degree'],
  ['日期', 'news', 'date'],
  ['tags', 'publications', 'topics'],
  ['keywords', 'publications', 'topics'],
  ['journal', 'publications', 'venue'],
  ['booktitle', 'publications', 'venue'],
  ['conference', 'talks', 'host'],
  ['location', 'talks', 'place'],
  ['city', 'profile', 'location'],
  ['university', 'education', 'institution'],
  ['school', 'profile', 'affiliation'],
  ['company', 'experience', 'organization'],
  ['job_title', 'experience', 'role'],
  ['position', 'profile', 'headline'],
  ['major', 'education', 'degree'],
  ['startDate', 'education', 'start'],
  ['from', 'experience', 'start'],
  ['until', 'experience', 'end'],
  ['pubDate', 'publications', 'year'],
  ['year', 'awards', 'date'],
  ['title', 'teaching', 'course'],
  ['title', 'education', 'degree'],
  ['name', 'awards', 'title'],
  ['image', 'publications', 'thumbnail'],
  ['photo', 'profile', 'avatar'],
  ['featured', 'publications', 'selected'],
  ['featured', 'news', 'pinned'],
  ['weight', 'awards', 'order'],
  ['publication_types', 'publications', 'kind'],
  ['issue', 'publications', 'number'],
  ['award', 'publications', 'distinction'],
  ['invited_by', 'talks', 'host'],
  ['citation', 'publications', 'bibtex'],
  ['eprint', 'publications', 'arxiv'],
  ['hidden', 'news', 'draft'],
  ['author', 'publications', 'authors'],
  ['awarder', 'awards', 'issuer'],
  ['semester', 'teaching', 'term'],
  ['tagline', 'profile', 'headline'],
  ['website', 'education', 'url'],
] as const)('%s, as other sites have it in %s, is called %s here', (key, name, meant) => {
  expect(foreignKeyAdvice(key, keysOf(name))).toBe(`here it is called "${meant}"`)
})

it.each([
  ['period', 'education', 'it is two keys here, start and end'],
  ['pdf', 'publications', 'an address stands in the group "links"'],
  ['url_code', 'publications', 'an address stands in the group "links"'],
  ['phone', 'profile', 'write it as an item of links.other: - { label: Phone, url: tel:'],
  [
    'researcherid',
    'profile',
    'write it as an item of links.other: - { label: Web of Science, url: https://… }',
  ],
  ['facebook', 'profile', 'write it as an item of links.other: - { label: Facebook, url: https://… }'],
  ['gpa', 'education', 'write it as an item of details: - { label: Gpa, text: … }'],
  ['supervisor', 'education', 'write it as an item of details: - { label: Supervisor, text: … }'],
  ['abstract', 'publications', 'write it as text below the second line ---'],
  ['layout', 'publications', 'it tells another tool how to make a page: remove it'],
] as const)('of %s in %s is said where it goes', (key, name, advice) => {
  expect(foreignKeyAdvice(key, keysOf(name))).toContain(advice)
})

it.each([
  ['zzz', 'publications'],
  ['gpa', 'awards'],
  ['period', 'awards'],
  ['facebook', 'news'],
] as const)('of %s in %s nothing is known', (key, name) => {
  expect(foreignKeyAdvice(key, keysOf(name))).toBeUndefined()
})

it.each([
  ['Title', ['title', 'role'], 'keys are case-sensitive: write "title"'],
  ['nativename', ['name', 'nativeName'], 'keys are case-sensitive: write "nativeName"'],
  ['twitter', ['github', 'x', 'other'], 'here it is called "x"'],
  ['Éditeur', ['publisher'], 'here it is called "publisher"'],
  ['Übersetzer', ['translators'], 'here it is called "translators"'],
])('%s is a key by its letters, whatever their size, or in another language', (key, known, advice) => {
  expect(foreignKeyAdvice(key, known)).toBe(advice)
})
