import { Command } from 'commander'
import { readContentFolder } from '../lib/content/files.ts'
import { loadContent } from '../lib/content/load.ts'
import { formatProblem, formatProblems } from '../lib/content/problem.ts'
import { imageHosts } from '../lib/next/image-hosts.ts'
import { bibliographyRemarks } from '../lib/publications/place.ts'
import { deadLinks } from '../lib/site/dead-links.ts'
import { misleadingLinks } from '../lib/site/links.ts'
import { shadowingFiles } from '../owner/check/shadows.ts'
import { unservableFiles } from '../owner/check/unservable.ts'
import { commandEnv, run } from '../owner/command/run.ts'
import { refuseUnreadableSettings } from '../owner/command/settings-files.ts'

// Checks every file of content/ on disk, also those that the build would pass over. Exits 1 on any problem.
const program = new Command('npm run check:content')
  .description(
    'What is wrong in content/, with file and line: what every build checks first. Exits 1 on any problem.',
  )
  .addHelpText(
    'after',
    '\nExample:\n  npm run check:content      (npm run check looks further: links, news that grew old)',
  )
  .action(() => {
    const root = process.cwd()
    // Here, since every build begins with this check, and Next reads them after it.
    refuseUnreadableSettings(root)
    const found = readContentFolder(root)
    const loaded = loadContent(found.files, { drafts: true })
    const dead = loaded.content
      ? deadLinks(root, found.files, loaded.content, { privateHosts: commandEnv().CHECK_PRIVATE_HOSTS })
      : []
    const shadows = loaded.content ? shadowingFiles(root, loaded.content) : []
    const unservable = unservableFiles(root)
    const problems = [...found.problems, ...loaded.problems, ...dead, ...shadows, ...unservable]
    if (problems.length > 0) throw new Error(formatProblems(problems))
    console.log(`content: ${found.files.length} files, no problem`)
    for (const remark of bibliographyRemarks(found.files)) console.log(`left out: ${formatProblem(remark)}`)
    for (const link of misleadingLinks(found.files)) console.log(`worth a look: ${formatProblem(link)}`)
    const hosts = imageHosts(found.files)
    if (hosts.length > 0) console.log(`content: pictures come from other servers: ${hosts.join(', ')}`)
  })

await run(program)
