import { stringify } from 'yaml'
import { isCollection } from '../../lib/content/collections.ts'
import { type ContentPart, contentParts, exampleIn } from '../parts.ts'
import type { Key, Shape } from '../shape.ts'

/** A field of a form (pagescms.org/docs/configuration/content). */
type Field = {
  name: string
  label?: string
  description?: string
  type: 'string' | 'text' | 'number' | 'boolean' | 'select' | 'image' | 'object'
  required?: true
  default?: true
  list?: true
  options?: { values: readonly string[] }
  fields?: Field[]
}

/** Facts that are read as numbers by what writes YAML, too. */
const numbers = /^a (whole number|year|month)\b/
/** Keys that hold a picture of `public/`, which can be chosen or taken by a phone. */
const pictures = ['avatar', 'thumbnail']

/** The text of `.pages.yml`: the forms in which Pages CMS edits the content, a field for every key. */
export function pagesCms(): string {
  const config = {
    media: { input: 'public', output: '/' },
    // What a form does not show stays in the file.
    settings: { content: { merge: true } },
    content: contentParts().map(formOf),
  }
  return `# Forms for pagescms.org, which edits this repository in the browser and on a phone. Written by "npm run docs" from
# lib/content/collections/; do not edit it by hand.
${stringify(config, { lineWidth: 0 })}`
}

function formOf(part: ContentPart) {
  const { name, meaning, body } = part
  const fields = part.keys.map((key) => fieldOf(key, '', part.meaningOf))
  const text: Field = {
    name: 'body',
    label: 'Text',
    description: 'In Markdown.',
    type: 'text',
    ...(body === 'required' && { required: true }),
  }
  const form = {
    name,
    label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    description: meaning,
    fields: body === 'forbidden' ? fields : [...fields, text],
  }
  if (!isCollection(name)) return { ...form, type: 'file', path: part.files }
  // What an entry is called in the list, and what its file is named after.
  const primary = part.keys.find(
    ({ required, shape }) => required && shape.kind === 'value' && shape.expected.startsWith('text'),
  )?.name
  return {
    ...form,
    type: 'collection',
    path: `content/${name}`,
    filename: {
      template: primary ? '{primary}.md' : '{fields.date}-{hour}{minute}{second}.md',
      field: 'create',
    },
    ...(primary && { view: { primary, fields: [primary] } }),
  }
}

function fieldOf(key: Key, path: string, meaningOf: ContentPart['meaningOf']): Field {
  const { name, required, waivable, shape } = key
  const inner = path ? `${path}.${name}` : name
  const about = [meaningOf(inner), hint(shape)].filter(Boolean).join(' ')
  return {
    name,
    ...(about && { description: about }),
    ...typeOf(name, inner, shape, meaningOf),
    ...(required && !waivable && { required: true }),
  }
}

function typeOf(
  name: string,
  path: string,
  shape: Shape,
  meaningOf: ContentPart['meaningOf'],
): Omit<Field, 'name'> {
  switch (shape.kind) {
    case 'value':
      // A form would write false for what nobody touched.
      if (shape.flag) return { type: 'boolean', ...(shape.unless && { default: true }) }
      if (shape.words) return { type: 'select', options: { values: shape.words } }
      if (pictures.includes(name)) return { type: 'image' }
      if (numbers.test(shape.expected)) return { type: 'number' }
      return { type: /BibTeX/.test(shape.expected) ? 'text' : 'string' }
    case 'list':
      return { ...typeOf(name, path, shape.item, meaningOf), list: true }
    case 'group':
      return { type: 'object', fields: shape.keys.map((key) => fieldOf(key, path, meaningOf)) }
    case 'either': {
      // The plain one: of a list of names and groups, a form of groups would lose the names, and one of names refuses groups.
      const plain = shape.shapes.find(({ kind }) => kind === 'value') ?? shape.shapes[0]
      if (!plain) throw new Error(`expected at least one shape for ${path}`)
      return typeOf(name, path, plain, meaningOf)
    }
  }
}

function hint(shape: Shape): string {
  if (shape.kind === 'list') return hint(shape.item)
  if (shape.kind !== 'value' || shape.flag || shape.words) return ''
  const example = exampleIn(shape.advice)
  return example ? `For example ${example}.` : ''
}
