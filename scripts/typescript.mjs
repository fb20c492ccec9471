import { closeSync, openSync } from 'node:fs'
import { requireNode } from './run.mjs'

// Before each command (node --import ./scripts/typescript.mjs scripts/NAME.ts): has Node run TypeScript, which 20 cannot by
// itself, and is the first to see what no command could say, since it stops their sources from being read.
requireNode()
requireFiles()
try {
  await import('tsx')
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error('expected the packages of package-lock.json in node_modules, received none; run npm ci first')
  process.exit(1)
}

/** Stops with a sentence where fewer files can be open at once than the sources of a command are read from. */
function requireFiles(count = 256) {
  const open = []
  try {
    while (open.length < count) open.push(openSync(process.execPath))
  } catch (error) {
    if (error.code !== 'EMFILE' && error.code !== 'ENFILE') throw error
    console.error(
      `expected that ${count} files can be open at once, received ${error.code} after ${open.length}; "ulimit -n 1024" in this terminal allows it, or whoever set the limit (ulimit -n shows it)`,
    )
    process.exitCode = 1
  } finally {
    for (const file of open) closeSync(file)
  }
  if (process.exitCode) process.exit()
}
