import { type CollectionName, collectionNames, collections } from '../../lib/content/collections.ts'
import { formatEntry } from '../entry-file.ts'
import { collectionPart, singular } from '../parts.ts'

/**
 * One invented entry of each collection, as a draft that says what else could stand in it: paths and texts.
 *
 * @param filled collections that need none
 */
export function exampleFiles(filled: readonly CollectionName[] = []): Map<string, string> {
  const names = collectionNames.filter((name) => !filled.includes(name))
  return new Map(
    names.map((name) => {
      const { facts, body } = collections[name].example
      const { keys, meaningOf } = collectionPart(name)
      const more = keys.filter((key) => key.name !== 'draft' && !(key.name in facts))
      const comments = [
        `An example of ${articled(singular(name))}: npm run dev shows it, marked as a draft; the published site does not.`,
        `Write your own in its place and remove "draft", or delete the file. It can also say (docs/content.md):`,
        ...more.map((key) => `  ${key.name}${meaningOf(key.name) && `: ${meaningOf(key.name)}`}`),
      ]
      const text = formatEntry({ draft: true, ...facts }, body)
      return [
        `content/${name}/example.md`,
        text.replace('---\n', `---\n${comments.map((line) => `# ${line}\n`).join('')}`),
      ]
    }),
  )
}

function articled(word: string): string {
  return word === 'news' ? 'news' : `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`
}
