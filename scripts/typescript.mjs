import { closeSync, openSync } from 'node:fs'
import { requireFolder, requireNode } from './run.mjs'

// Before each command (node --import ./scripts/typescript.mjs scripts/NAME.ts): has Node run TypeScript, which 20 cannot by
// itself, and is the first to see what no command could say, since it stops their sources from being read.
requireNode()
requireFolder()
requireFiles()
try {
  await import('tsx')
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error(
    'expected the packages of package-lock.json in node_modules, received no tsx there; run npm ci first',
  )
  process.exit(1)
}

/** Stops with a sentence where fewer files can be open at once than the sources of a command are read from. */
function requireFiles(count = 256) {
  const open = []
  try {
    while (open.length < count) open.push(openSync(process.execPath))
  } catch (error) {
    if (error.code !== 'EMFILE' && error.code !== 'ENFILE') throw error
    const way =
      error.code === 'ENFILE'
        ? 'close other programs: the whole system has no more to give'
        : 'start a new terminal, or have whoever set the limit of this account or container raise it ("ulimit -Hn" shows it)'
    console.error(
      `expected that ${count} files can be open at once, received ${error.code} after ${open.length}; ${way}`,
    )
    process.exit(1)
  }
  for (const file of open) closeSync(file)
}
