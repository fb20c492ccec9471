import { Command } from 'commander'
import { print, run } from '../../owner/command/run.ts'
import { upgrade } from '../../owner/upgrade/upgrade.ts'

// npm run upgrade: takes later versions of the code, and leaves content/ and public/ alone. Exits 1, with everything as it was,
// where it cannot.
const program = new Command('npm run upgrade --')
  .description('Takes later versions of the code into your copy; content/ and public/ stay as they are.')
  .option('--from <address>', 'the repository that this one was copied from; needed the first time')
  .option('--branch <name>', 'the branch of it', 'main')
  .addHelpText(
    'after',
    `
Everything has to be committed (or put aside: git stash -u), so that all of it can be undone.

Examples:
  npm run upgrade -- --from https://github.com/name/original
  npm run upgrade`,
  )
  .action(async ({ from, branch }: { from?: string; branch: string }) => {
    const { taken, before } = await upgrade(process.cwd(), branch, from)
    if (taken === 0) print('There is nothing later.')
    else
      print(
        `Took ${taken} later ${taken === 1 ? 'version' : 'versions'}. Now: npm run verify -- --content. Back to what was: git reset --hard ${before}`,
      )
  })

await run(program)
