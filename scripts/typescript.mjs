import { requireNode } from './run.mjs'

// Before each command (node --import ./scripts/typescript.mjs scripts/NAME.ts): has Node run TypeScript, which 20 cannot by
// itself, and is the first to see what no command could say, since it stops their sources from being read.
requireNode()

process.on('uncaughtExceptionMonitor', ({ code }) => {
  if (code !== 'EMFILE' && code !== 'ENFILE') return
  console.error(
    `expected to open some hundred files at once, which this system does not allow (${code}); see "ulimit -n": 1024 is enough`,
  )
  process.exit(1)
})

try {
  await import('tsx')
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error('expected the packages of package-lock.json in node_modules, received none; run npm ci first')
  process.exit(1)
}
