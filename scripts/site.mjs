import { install, requireNode, run } from './run.mjs'

// npm run site: installs, builds, serves; the server prints the address.
requireNode()
const port = process.env.PORT || '3000'
for (const step of [install, () => run('npm', ['run', 'build'])]) {
  const code = await step()
  if (code !== 0) process.exit(code)
}
console.log(`\nThe site: http://localhost:${port} (Ctrl+C stops it)\n`)
process.exit(await run('npx', ['next', 'start', '-p', port]))
