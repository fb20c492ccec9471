import { expect, it } from 'vitest'
import { asAnnotations, asJson, asText, type Finding } from './finding.ts'

const findings: Finding[] = [
  { severity: 'warning', path: 'content/b.md', line: 2, field: 'doi', message: 'expected, received; do' },
  { severity: 'error', path: 'content/odd,name:x.md', message: '100% wrong\nreally' },
  { severity: 'note', path: 'content', message: 'pictures come from https://example.org' },
]

it('is read by people, errors first', () => {
  expect(asText({ files: 3, findings })).toBe(
    `error content/odd,name:x.md: 100% wrong\\nreally
warning content/b.md:2 doi: expected, received; do
note content: pictures come from https://example.org
content: 3 files, 1 error, 1 warning`,
  )
  expect(asText({ files: 1, findings: findings.slice(2) })).toContain('content: 1 file, no problem')
})

it('is read by programs', () => {
  expect(JSON.parse(asJson({ files: 3, findings }))).toMatchObject({
    files: 3,
    errors: 1,
    warnings: 1,
    findings: [{ path: 'content' }, { path: 'content/b.md', line: 2, field: 'doi' }, { severity: 'error' }],
  })
})

it('is read by GitHub', () => {
  expect(asAnnotations({ files: 3, findings })).toBe(
    `::notice file=content::pictures come from https://example.org
::warning file=content/b.md,line=2::doi: expected, received; do
::error file=content/odd%2Cname%3Ax.md::100%25 wrong%0Areally`,
  )
})
