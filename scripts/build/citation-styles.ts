import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Takes the citation styles that the site offers besides those of @citation-js/plugin-csl from a copy of
// https://github.com/citation-style-language/styles, as they are: npx tsx scripts/build/citation-styles.ts ../styles
const files = {
  ieee: 'ieee.csl',
  acm: 'association-for-computing-machinery.csl',
  mla: 'modern-language-association.csl',
  chicago: 'chicago-author-date.csl',
  nature: 'nature.csl',
}

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error(
    'expected a folder with the styles, received none; clone https://github.com/citation-style-language/styles and name it',
  )
  process.exit(1)
}
const styles = Object.fromEntries(
  Object.entries(files).map(([name, file]) => [name, readFileSync(join(folder, file), 'utf8')]),
)
writeFileSync('lib/publications/bibliography/styles/csl.json', `${JSON.stringify(styles, null, 2)}\n`)
