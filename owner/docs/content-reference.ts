import type { BodyRule } from '../../lib/content/collection.ts'
import { type ContentPart, contentParts, exampleIn } from '../parts.ts'
import type { Key, Shape } from '../shape.ts'

const bodyRules: Record<BodyRule, string> = {
  required: 'The text under the facts is needed.',
  optional: 'Text under the facts may be there.',
  forbidden: 'There is no text under the facts.',
}

/** The text of docs/content.md: every part of the content, every key, what it holds. */
export function contentReference(): string {
  return `# What stands in content/

Written by \`npm run docs\` from [lib/content/collections/](../lib/content/collections); do not edit it by hand.

One entry is one file: between two lines \`---\` its facts, as \`key: value\`; below them its text, in Markdown. The file's name
(a–z, 0–9, single hyphens) is how others refer to it. \`npm run new\` writes such a file, \`npm run check\` says what is wrong.

- A value with \`: \`, \` #\`, \`[\`, \`{\`, \`*\` or \`&\` in it goes in quotes: \`title: 'Engines: A View'\`.
- A key without a value counts as absent. A key that is not listed here is an error.
- Dates are \`2024\`, \`2024-10\` or \`2024-10-31\`; dots do as well.
- A list stands on lines of its own, each after \`- \`, or in brackets: \`[2023, 2024]\`.
- \`links.paper\` is the key \`paper\` in the group \`links\`; \`details[].label\` is the key \`label\` of each group in the list \`details\`.
- An address is one on the web, or begins with a slash: \`/paper.pdf\` is the file \`public/paper.pdf\`.

${contentParts().map(section).join('\n\n')}

## In an editor

**VS Code** completes in front matter what [.vscode/content.code-snippets](../.vscode/content.code-snippets) holds: \`news\`,
\`publication\` and the others become a whole entry, \`venue:\` and every other key a line. No extension is needed. What is wrong is
said by \`npm run check\`, and by \`npm run dev\` in the browser as you save.

JSON Schemas of the same facts are in [schemas/](../schemas), and \`yaml.schemas\` in \`.vscode/settings.json\` says which is for
which files. They serve editors and tools that read the front matter of Markdown as YAML. The YAML extension of Red Hat does not
(redhat-developer/vscode-yaml, issue 207): with it alone, nothing in a \`.md\` file is checked.
`
}

function section({ name, files, meaning, body, keys, meaningOf }: ContentPart): string {
  const rows = rowsOf(keys, '', '', meaningOf)
  return `## ${name}

\`${files}\`. ${meaning} ${bodyRules[body]}

| key | | what it holds | for example |
|---|---|---|---|
${rows.join('\n')}`
}

function rowsOf(
  keys: readonly Key[],
  shown: string,
  path: string,
  meaningOf: ContentPart['meaningOf'],
): string[] {
  return keys.flatMap(({ name, required, shape }) => {
    const here = `${shown}${name}`
    const inner = `${path}${name}`
    const cells = [
      `\`${here}\``,
      required ? 'needed' : '',
      [meaningOf(inner), sentence(heldBy(shape))].filter(Boolean).join(' '),
      exampleOf(shape),
    ]
    const group = groupIn(shape)
    const list = shape.kind === 'list' ? '[]' : ''
    return [
      `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
      ...(group ? rowsOf(group, `${here}${list}.`, `${inner}.`, meaningOf) : []),
    ]
  })
}

function groupIn(shape: Shape): readonly Key[] | undefined {
  if (shape.kind === 'group') return shape.keys
  if (shape.kind === 'list') return groupIn(shape.item)
  return shape.kind === 'either' ? shape.shapes.map(groupIn).find(Boolean) : undefined
}

function heldBy(shape: Shape): string {
  switch (shape.kind) {
    case 'value':
      return shape.expected
    case 'list':
      return `a list: ${heldBy(shape.item)}`
    case 'group':
      return 'a group of keys'
    case 'either':
      return shape.shapes.map(heldBy).join(', or ')
  }
}

function exampleOf(shape: Shape): string {
  if (shape.kind === 'list') return exampleOf(shape.item)
  if (shape.kind !== 'value') return ''
  const example = shape.flag ? 'true' : (shape.words?.[0] ?? exampleIn(shape.advice))
  return example ? `\`${example}\`` : ''
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
