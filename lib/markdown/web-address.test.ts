import { expect, it } from 'vitest'
import { contentFolder, entry, reportOf } from '../test-folder.ts'
import { isWebAddress } from './web-address.ts'

it.each([
  'https://example.org',
  'http://example.org:8080/a?b=c#d',
  'https://avatars.githubusercontent.com/u/1?v=4',
  'https://my_host.example.org./a;b',
  'https://www.köln.de/',
  'https://例え.jp/写真.png',
  'http://127.0.0.1:7001/a.png',
  'http://[::1]:3000/a.png',
  'http://localhost/a.png',
])('takes %s', (address) => expect(isWebAddress(address)).toBe(true))

it('takes an address with a letter of Latin-1 however often it is asked', () => {
  const answers = Array.from({ length: 20_000 }, () => isWebAddress('https://www.köln.de/'))
  expect(answers).not.toContain(false)
})

it.each([
  'https://**/a.png',
  'https://*/a.png',
  'https://*.example.org/a.png',
  "https://a.example;script-src-elem'/x.png",
  'https://a.example,b.example/x.png',
  "https://a.example'unsafe-inline'/x.png",
  'https://a..example/',
  'https://.example/',
  'https://a.example\\@b.example/',
  'https://',
  'ftp://a.example/',
  '//a.example/',
  'https://bank.example@evil.example/',
  'https://user:word@a.example/',
  'https://\u0430pple.example/',
  'https://www.p\u03bfp.example/',
  'https://a.exam\u200bple/',
])('refuses %s', (address) => expect(isWebAddress(address)).toBe(false))

it('is asked wherever content names an address, with the line', async () => {
  const root = await contentFolder({
    'profile.md': entry('name: N\navatar: https://**/me.png\nlinks:\n  cv: /\\evil.example/cv.pdf'),
    'news/a.md': entry('date: 2024', 'Words.\n\n![x](https://a.example;script-src/x.png)'),
    'news/b.md': entry(
      'date: 2024',
      '[a](https://bank.example@evil.example/)\n\n[b](https://\u0430pple.example)',
    ),
  })
  expect(await reportOf(root)).toMatchInlineSnapshot(`
    "5 problems in content:
      content/news/a.md:7: expected Markdown, received an address that names no server ("https://a.example;script-src/x.png"); write the name of the server after //, in letters, digits, hyphens and dots
      content/news/b.md:5: expected Markdown, received an address whose server stands behind an @ ("https://bank.example@evil.example/"); remove what stands between // and @: a name or a password that everybody would read, or another server’s name
      content/news/b.md:7: expected Markdown, received an address whose server is written in two scripts, of which one looks like the other (а in аpple) ("https://аpple.example"); retype it
      content/profile.md:3 avatar: expected an address, received "https://**/me.png"; write for example https://example.org/paper.pdf, or /paper.pdf for a file in public/
      content/profile.md:5 links.cv: expected an address, received "/\\\\evil.example/cv.pdf"; write for example https://example.org/paper.pdf, or /paper.pdf for a file in public/"
  `)
})
