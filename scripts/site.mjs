import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { install, isInstalled, requireFolder, requireNode, run } from './run.mjs'

// npm run site: installs, builds, serves; the server prints the address.
const help = `npm run site

Installs what the site needs, builds it and serves it: http://localhost:3000. Ctrl-C stops it.

Environment:
  PORT       the port it listens on, 1 to 65535 (3000)
  SITE_URL   the address under which others see it; more in .env.example

Examples:
  npm run site
  PORT=8080 npm run site
  $env:PORT=8080; npm run site      the same in PowerShell, on Windows
  npm run dev                       the site while you edit it`

requireNode()
const words = process.argv.slice(2)
if (words.includes('--help') || words.includes('-h')) {
  console.log(help)
  process.exit(0)
}
if (words.length > 0) {
  console.error(`expected no words after "npm run site", received ${words.join(' ')}\n\n${help}`)
  process.exit(2)
}
requireFolder()
// Told now, and not after minutes of building.
const port = await freePort((process.env.PORT ?? '').trim() || '3000')
if (port === undefined) process.exit(1)

// What a build that is served is made in, whatever is set for the work on it.
const production = { NODE_ENV: 'production' }
const steps = [
  async () =>
    (await isInstalled({ checks: false })) ? 0 : install({ checks: existsSync('node_modules/vitest') }),
  () => run('npm', ['run', 'build'], production),
]
for (const step of steps) {
  const code = await step()
  if (code !== 0) process.exit(code)
}
process.exit(
  await run(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', port], production),
)

/** The port when it can be listened on; else says why not. */
async function freePort(text) {
  if (!/^\d{1,5}$/.test(text) || Number(text) < 1 || Number(text) > 65_535) {
    console.error(
      `PORT: expected a whole number from 1 to 65535, received "${text}"; correct it or leave it unset (3000)`,
    )
    return undefined
  }
  const error = await new Promise((resolve) => {
    const server = createServer()
    server.on('error', resolve)
    server.listen(Number(text), () => server.close(() => resolve(undefined)))
  })
  if (error === undefined) return text
  const reason =
    error.code === 'EADDRINUSE'
      ? 'another program listens on it; stop that, or'
      : `it cannot be listened on (${error.code});`
  console.error(
    `PORT: expected a free port, received ${text}: ${reason} choose another, such as PORT=${text === '8080' ? 8081 : 8080}`,
  )
  return undefined
}
