import type { BodyRule } from '../../lib/content/collection.ts'
import { type ContentPart, contentParts, exampleIn } from '../parts.ts'
import { inWords, type Key, type Shape } from '../shape.ts'

const bodyRules: Record<BodyRule, string> = {
  required: 'Text below the facts is required.',
  optional: 'Text below the facts is optional.',
  forbidden: 'No text goes below the facts.',
}

/** The text of docs/content.md: every part of the content, every key, what it holds. */
export function contentReference(): string {
  return `# What goes into content/

Written by \`npm run docs\` from [lib/content/collections/](../lib/content/collections); do not edit it by hand.

One entry is one file: between two lines \`---\` its facts, as \`key: value\`; below them its text, in Markdown. The file's name
(a–z, 0–9, single hyphens) is how others refer to it. \`npm run new\` writes such a file, \`npm run check\` says what is wrong.

- A value with \`: \`, \` #\`, \`[\`, \`{\`, \`*\` or \`&\` in it goes in quotes: \`title: 'Engines: A View'\`.
- A key without a value counts as absent. A key that is not listed here is an error.
- Dates are \`2024\`, \`2024-10\` or \`2024-10-31\`; dots work too.
- A list stands on lines of its own, each after \`- \`, or in brackets: \`[2023, 2024]\`.
- \`links.paper\` is the key \`paper\` in the group \`links\`; \`details[].label\` is the key \`label\` of each group in the list \`details\`.
- An address is one on the web, or begins with a slash: \`/paper.pdf\` is the file \`public/paper.pdf\`.

${contentParts().map(section).join('\n\n')}

## In an editor

**VS Code** completes front matter from [.vscode/content.code-snippets](../.vscode/content.code-snippets): \`news\`, \`publication\` and
the others become a whole entry, \`venue:\` and every other key a line. No extension is needed. \`npm run check\` says what is wrong, and
so does \`npm run dev\`, in the browser, as you save.

JSON Schemas of the same facts are in [schemas/](../schemas); \`yaml.schemas\` in \`.vscode/settings.json\` says which files each is
for. They serve editors and tools that read the front matter of Markdown as YAML. Red Hat's YAML extension does not
(redhat-developer/vscode-yaml, issue 207): with it alone, nothing in a \`.md\` file is checked.
`
}

function section({ name, files, meaning, body, keys, meaningOf }: ContentPart): string {
  const rows = rowsOf(keys, '', '', meaningOf)
  return `## ${name}

\`${files}\`. ${meaning} ${bodyRules[body]}

| key | | what it holds | example |
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
      required ? 'required' : '',
      [meaningOf(inner), sentence(inWords(shape, () => 'a group of keys'))].filter(Boolean).join(' '),
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

function exampleOf(shape: Shape): string {
  if (shape.kind === 'list') return exampleOf(shape.item)
  if (shape.kind !== 'value') return ''
  const example = shape.flag ? 'true' : (shape.words?.[0] ?? exampleIn(shape.advice))
  return example ? `\`${example}\`` : ''
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
