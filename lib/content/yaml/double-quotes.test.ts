import { describe, expect, it } from 'vitest'
import { load, paper, report } from '../../test-folder.ts'

/** A title as it stands in the file, and the value that the refusal tells its owner to write; a line for each. */
const refused: [written: string, advice: string][] = [
  [String.raw`"A $\tau$-test with $\nu$ threads"`, String.raw`'A $\tau$-test with $\nu$ threads'`],
  [String.raw`"On $\rho$ and $\frac{1}{n}$"`, String.raw`'On $\rho$ and $\frac{1}{n}$'`],
  [String.raw`"Learning $\beta$-looms"`, String.raw`'Learning $\beta$-looms'`],
  [String.raw`"Bounds on $\mu$ and $\theta$"`, String.raw`'Bounds on $\mu$ and $\theta$'`],
  [String.raw`"$\vec{x}$, $\eta$ and $\alpha$"`, String.raw`'$\vec{x}$, $\eta$ and $\alpha$'`],
  [String.raw`"Where $\xi$ is"`, String.raw`'Where $\xi$ is'`],
  [String.raw`"Where $\underline{x}$ is"`, String.raw`'Where $\underline{x}$ is'`],
  [
    String.raw`"$\Nabla$, $\Lambda$, $\Phi$, x\_y, a\ b, \0"`,
    String.raw`'$\Nabla$, $\Lambda$, $\Phi$, x\_y, a\ b, \0'`,
  ],
  [String.raw`"Tools in C:\new and \textbf{bold}"`, String.raw`'Tools in C:\new and \textbf{bold}'`],
  [
    String.raw`"Quill's \"loom\": $\\alpha$ and $\beta$"`,
    String.raw`'Quill''s "loom": $\alpha$ and $\beta$'`,
  ],
]

const titled = (title: string) => paper().replace(/^title: .*$/m, () => `title: ${title}`)

describe('a backslash in double quotes', () => {
  it.each(refused)('that YAML would take is refused, with the right value: %s', async (written, advice) => {
    const said = await report({ 'publications/a.md': titled(written) })
    expect(said).toMatch(
      /^1 problem in content:\n {2}content\/publications\/a\.md:2: expected text, received "?\\/,
    )
    expect(said).toContain(`put the value in single quotes: ${advice}`)
  })

  it.each([String.raw`\u001b`, String.raw`\x07`, String.raw`\u202E`, String.raw`\U00002066`])(
    'that stands for a sign which nobody sees is refused: %s',
    async (written) => {
      expect(await report({ 'publications/a.md': titled(`"a ${written}[31m b"`) })).toContain(
        `a.md:2: expected text, received ${written} in double quotes, which is a sign that nobody sees; remove it`,
      )
    },
  )

  it('is found in lists and groups, each on its own line, and in a value of several lines', async () => {
    const details = String.raw`details:
  - { label: "Thesis", text: "On $\nabla$" }
  - label: Topic
    text: "One line
      and $\theta$"`
    expect(
      await report({ 'education/a.md': `---\ninstitution: U\ndegree: PhD\nstart: 2020\n${details}\n---\n` }),
    ).toMatchInlineSnapshot(`
      "2 problems in content:
        content/education/a.md:6: expected text, received \\nabla in double quotes, in which YAML takes a backslash for a sign of its own; put the value in single quotes: 'On $\\nabla$'
        content/education/a.md:8: expected text, received \\theta in double quotes, in which YAML takes a backslash for a sign of its own; put the value in single quotes"
    `)
  })

  it('that is meant is left alone', async () => {
    const title = String.raw`"\"Looms\" of $\\tau$ and caf\u00e9 \
  go on"`
    const { publications } = await load({
      'publications/a.md': titled(title),
    })
    expect(publications[0]?.title).toBe(String.raw`"Looms" of $\tau$ and café go on`)
  })

  it('is text without quotes or in single ones', async () => {
    const titles = [String.raw`On $\tau$ and $\beta$`, String.raw`'On $\tau$ and $\beta$'`]
    for (const title of titles) {
      const { publications } = await load({
        'publications/a.md': titled(title),
      })
      expect(publications[0]?.title).toBe(String.raw`On $\tau$ and $\beta$`)
    }
  })
})
