import { Command } from 'commander'
import { run } from '../owner/command/run.ts'
import { generatedFiles } from '../owner/docs/generated-files.ts'
import { bytesIfThere } from '../owner/read-file.ts'
import { changeTogether } from '../owner/write-together.ts'

// npm run docs: writes what is derived from the schemas of lib/content/collections/.
const program = new Command('npm run docs')
  .description(
    'Writes docs/content.md, schemas/, .vscode/ and .pages.yml from the schemas in lib/content/collections/.',
  )
  .addHelpText('after', '\nExample:\n  npm run docs    after a change of lib/content/collections/')
  .action(async () => {
    const read = async (path: string) => (await bytesIfThere(path))?.toString('utf8')
    const files = new Map<string, string>()
    for (const [path, text] of await generatedFiles(read))
      if ((await read(path)) !== text) files.set(path, text)
    await changeTogether(process.cwd(), { files })
    for (const path of files.keys()) console.log(path)
  })

await run(program)
