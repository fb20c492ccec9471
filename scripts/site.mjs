import { install, requireNode, run } from './run.mjs'

// npm run site: installs, builds, serves; the server prints the address.
requireNode()
const port = process.env.PORT || '3000'
for (const step of [install, () => run('npm', ['run', 'build'])]) {
  const code = await step()
  if (code !== 0) process.exit(code)
}
// Next prints the address itself once it listens, and says so when the port is taken.
process.exit(await run(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', port]))
