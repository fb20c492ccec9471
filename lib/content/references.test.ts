import { describe, expect, it } from 'vitest'
import { entry, newsItem, paper, report } from '../test-folder.ts'

describe('references', () => {
  it('of news name no publication', async () => {
    expect(
      await report({
        'publications/my-paper.md': paper(),
        'news/a.md': newsItem('publication: my-papr'),
        'news/b.md': newsItem('publication: something-else'),
        'news/c.md': newsItem('publication: my-paper'),
        'news/d.md': newsItem('publication: My Paper.md'),
      }),
    ).toMatchInlineSnapshot(`
      "3 problems in content:
        content/news/a.md:3 publication: expected a publication in content/publications/, received "my-papr"; did you mean "my-paper"?
        content/news/b.md:3 publication: expected a publication in content/publications/, received "something-else"; write the name of a file there without .md, or remove the key
        content/news/d.md:3 publication: expected the name of an entry’s file without .md, received "My Paper.md"; write for example my-paper"
    `)
  })

  it('of news may name a publication whose file has a problem of its own', async () => {
    expect(
      await report({ 'publications/a.md': entry('title: T'), 'news/a.md': newsItem('publication: a') }),
    ).not.toContain('news/a.md')
  })

  it('of site.md are ids that stand twice', async () => {
    const sections =
      '- { of: news, id: a, title: A }\n  - { of: awards, id: a, title: B }\n  - { of: talks, id: c, title: C, aliases: [a] }'
    expect(await report({ 'site.md': entry(`title: T\nsections:\n  ${sections}`) })).toMatchInlineSnapshot(`
      "2 problems in content:
        content/site.md:5 sections, item 2 ("B"), id: expected an id of its own, received "a" which is taken; choose another
        content/site.md:6 sections, item 3 ("C"), id: expected an id of its own, received "a" which is taken; choose another"
    `)
  })

  it('of site.md are sections without a heading, which only the text about the person can do without', async () => {
    const sections =
      '- { of: about, id: about }\n  - { of: news, id: news }\n  - { of: awards, id: b, title: }'
    expect(await report({ 'site.md': entry(`title: T\nsections:\n  ${sections}`) })).toMatchInlineSnapshot(`
      "2 problems in content:
        content/site.md:5 sections, item 2 ("news"), title: expected the heading of the section, received nothing; write for example News
        content/site.md:6 sections, item 3 ("awards"), title: expected the heading of the section, received nothing; write for example News"
    `)
  })

  it('of site.md are sections of an unknown collection, without an id, with an id that makes no address', async () => {
    const sections =
      '- of: newss\n    id: b\n    title: B\n  - of: awards\n    title: C\n  - { of: talks, id: "a b", title: D }'
    expect(await report({ 'site.md': entry(`title: T\nsections:\n  ${sections}`) })).toMatchInlineSnapshot(`
      "3 problems in content:
        content/site.md:4 sections, item 1 ("B"), of: expected one of about, news, publications, education, experience, teaching, activities, awards, talks, sections, or sections/ and the name of a file there, received "newss"; write one of these words
        content/site.md:7 sections, item 2 ("C"), id: expected text, received nothing; write a word or a sentence
        content/site.md:9 sections, item 3 ("D"), id: expected a fragment id without spaces, received "a b"; write for example news; the address of the section is then /#news"
    `)
  })

  it('of site.md name a free section that has no file', async () => {
    expect(
      await report({ 'site.md': entry('title: T\nsections:\n  - { of: sections/hobbies, id: hobbies }') }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/site.md:4 sections, item 1 ("sections/hobbies"), of: expected a file of content/sections/, received "sections/hobbies"; correct the name"
    `)
  })

  it('of site.md leave a free section without a place', async () => {
    expect(await report({ 'sections/hobbies.md': entry('title: H', 'x') })).toMatchInlineSnapshot(`
      "1 problem in content:
        content/sections/hobbies.md: expected a place on the page; add "- of: sections/hobbies" with an id under "sections" in content/site.md"
    `)
  })

  it('of site.md may give all free sections one place', async () => {
    const site = entry('title: T\nsections:\n  - { of: sections, id: more }')
    expect(await report({ 'site.md': site, 'sections/hobbies.md': entry('title: H', 'x') })).toBe(
      'no problem',
    )
  })

  it('of a free section shown with all others is an id that a section of site.md has', async () => {
    const sections = '- { of: news, id: news, title: News }\n  - { of: sections, id: more, title: More }'
    expect(
      await report({
        'site.md': entry(`title: T\nsections:\n  ${sections}`),
        'sections/news.md': entry('title: Old news', 'Words'),
        'sections/hobbies.md': entry('title: Hobbies', 'Words'),
      }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/sections/news.md: expected an id of its own, received "news", which a section of content/site.md has; rename the file"
    `)
  })

  it('of two papers are one title, whatever its capitals and its marks, unless the facts tell them apart', async () => {
    const titled = (title: string, facts = '') => paper(facts).replace('On Tests', title)
    const first = { 'publications/a.md': titled("'On Engines: A View'") }
    expect(
      await report({ ...first, 'publications/b.md': titled('On engines – a *view*') }),
    ).toMatchInlineSnapshot(`
      "1 problem in content:
        content/publications/b.md:2 title: expected a title of its own, received "On engines – a view" as in content/publications/a.md:2; remove one of the two, or state the DOI of each"
    `)
    const journal = titled('On Engines a View')
      .replace('venue: Venue', 'venue: Journal')
      .replace('2024', '2025')
    expect(await report({ ...first, 'publications/b.md': journal })).toBe('no problem')
    const versions = {
      'publications/a.md': titled('On Engines', 'doi: 10.1000/1'),
      'publications/b.md': titled('On Engines', 'doi: 10.1000/2'),
    }
    expect(await report(versions)).toBe('no problem')
  })

  it('are never to a folder whose name would break the build', async () => {
    expect(await report({ 'news/a b/x.md': newsItem() })).toMatchInlineSnapshot(`
      "1 problem in content:
        content/news/a b/x.md: expected a folder name of letters a–z, digits, dots and hyphens, received "a b"; rename the folder"
    `)
  })

  it('of site.md are ids that the page itself has, and words for a place that draws none', async () => {
    const sections = '- { of: news, id: main, title: A }\n  - { of: sections, id: more, nav: More }'
    expect(await report({ 'site.md': entry(`title: T\nsections:\n  ${sections}`) })).toMatchInlineSnapshot(`
      "2 problems in content:
        content/site.md:4 sections, item 1 ("A"), id: expected an id of its own, received "main" which is taken; choose another
        content/site.md:5 sections, item 2 ("sections"), nav: expected none for "of: sections", whose files bring headings and ids of their own; name the file: sections/ and its name"
    `)
  })
})
