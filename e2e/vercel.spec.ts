import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { badgedFiles } from './badged.ts'
import { makeTree } from './tree.ts'
import { startUpstream } from './upstream.ts'

// What Vercel runs is not `next start`: this asks the very function that `vercel build` writes. It installs the site's packages
// once more, so it needs the network or npm's cache, and the CLI, which is no dependency of the site's:
//   npm install --prefix /tmp/vercel vercel@60.1.3
//   VERCEL_CLI=/tmp/vercel/node_modules/vercel/dist/vc.js npx playwright test e2e/vercel.spec.ts
const cli = process.env.VERCEL_CLI ?? ''
test.skip(
  cli === '',
  'VERCEL_CLI does not say where the Vercel CLI is (how to install it stands in this file)',
)

test('on Vercel a page that regenerates has the new number and none of Next’s scripts', async () => {
  const upstream = await startUpstream()
  const env = {
    SCHOLAR_STATS_BASE_URL: upstream.address,
    OPENALEX_BASE_URL: `${upstream.address}/openalex`,
    SCHOLAR_REVALIDATE_SECONDS: '1',
  }
  const folder = await mkdtemp(join(tmpdir(), 'vercel-function-'))
  let server: ChildProcess | undefined
  try {
    const tree = await makeTree('vercel', badgedFiles)
    await cp('package-lock.json', join(tree.root, 'package-lock.json'))
    await tree.write(
      '.vercel/project.json',
      JSON.stringify({
        projectId: 'prj_local',
        orgId: 'team_local',
        settings: { framework: 'nextjs', nodeVersion: '24.x', installCommand: 'npm ci --prefer-offline' },
      }),
    )
    upstream.behave({ kind: 'well', citations: 1000 })
    const built = await tree.run(process.execPath, [resolve(cli), 'build', '--yes', '--token', 'none'], env)
    expect(built.code, built.output).toBe(0)
    const prerendered = join(tree.root, '.vercel/output/functions/index.prerender-fallback.html')
    const page = await readFile(prerendered, 'utf8')
    expect(page).toContain('1,000')

    upstream.behave({ kind: 'well', citations: 1001 })
    const args = [resolve('e2e/vercel-function.mjs'), tree.root, 'index', folder]
    server = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'pipe' })
    const address = await addressOf(server)
    const ask = async () => (await fetch(address, { headers: { 'x-matched-path': '/index' } })).text()
    await expect.poll(ask).toContain('1,001')
    const regenerated = await ask()
    // The same markup but for the number: no payload, no file of script, nothing that the build had taken out.
    const tags = (html: string) => html.match(/<(script|link)\b[^>]*>/g)
    expect(tags(regenerated)).toEqual(tags(page))
    expect(regenerated).not.toContain('__next_f')
    expect(gzipSync(regenerated).length).toBeLessThanOrEqual(16_000)
  } finally {
    server?.kill()
    await upstream.close()
    await rm(folder, { recursive: true, force: true })
  }
})

/** Where the server says that it serves. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = ''
    const listen = (part: Buffer) => {
      said += part.toString()
      const port = /serving (\d+)/.exec(said)?.[1]
      if (port) done(`http://127.0.0.1:${port}/`)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.on('exit', () => fail(new Error(`the function ended:\n${said}`)))
  })
}
