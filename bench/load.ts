import { execFileSync, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { freePort, type Server } from '../e2e/tree.ts'
import type { Upstream } from '../e2e/upstream.ts'
import { runTool } from './tool.ts'

/** What is read of autocannon's report. */
const report = z.object({
  requests: z.object({ average: z.number() }),
  '2xx': z.number(),
  non2xx: z.number(),
  errors: z.number(),
  timeouts: z.number(),
})

/** Asks an address again and again, over so many connections, for so many seconds. */
async function askMuch(url: string, connections: number, seconds: number, headers: readonly string[] = []) {
  return report.parse(
    await runTool('autocannon/autocannon.js', [
      '--json',
      `--connections=${connections}`,
      `--duration=${seconds}`,
      ...headers.map((header) => `--headers=${header}`),
      url,
    ]),
  )
}

/** Requests per second that an address answers, over ten seconds and 20 connections. */
export async function requestsPerSecond(url: string): Promise<number> {
  const { requests } = await askMuch(url, 20, 10, ['accept-encoding=gzip'])
  return Math.round(requests.average)
}

/** The same for nginx that serves the same HTML as a file; undefined where nginx is not installed. */
export async function nginxRequestsPerSecond(html: string): Promise<number | undefined> {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-nginx-'))
  const port = await freePort()
  await mkdir(join(folder, 'www'))
  await writeFile(join(folder, 'www/index.html'), html)
  await writeFile(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {} http { access_log off; gzip on; gzip_types text/html; types { text/html html; } client_body_temp_path ${folder}/a;
proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
server { listen 127.0.0.1:${port}; root ${folder}/www; } }`,
  )
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' })
  try {
    await new Promise((wait) => setTimeout(wait, 500))
    return await requestsPerSecond(`http://127.0.0.1:${port}/`)
  } finally {
    server.kill('SIGTERM')
  }
}

export type Endurance = {
  seconds: number
  answers: number
  failures: number
  torn: number
  memoryMB: { early: number; end: number }
}

/**
 * A hundred visitors at once at a page with a badge, while its source answers well, hangs or answers HTML by turns.
 * Memory (resident, MB) is taken at a sixth of the time and at its end.
 */
export async function endure(server: Server, upstream: Upstream, seconds: number): Promise<Endurance> {
  // Until the source has answered once there is no number to keep, and a page without one is whole.
  upstream.behave({ kind: 'well', citations: 1 })
  while (!(await (await fetch(server.address)).text()).includes('Citations'))
    await new Promise((wait) => setTimeout(wait, 200))
  let turn = 0
  const turning = setInterval(() => {
    turn += 1
    upstream.behave(turn % 2 ? { kind: turn % 4 === 1 ? 'hang' : 'html' } : { kind: 'well', citations: turn })
  }, 700)
  let torn = 0
  const checking = setInterval(async () => {
    const html = await (await fetch(server.address)).text()
    if (!html.includes('</html>') || !html.includes('Citations')) torn += 1
  }, 200)
  let early = 0
  const sampling = setTimeout(async () => {
    early = await memoryMB(server.pid)
  }, seconds * 167)
  try {
    const result = await askMuch(server.address, 100, seconds)
    return {
      seconds,
      answers: result['2xx'],
      failures: result.non2xx + result.errors + result.timeouts,
      torn,
      memoryMB: { early, end: await memoryMB(server.pid) },
    }
  } finally {
    clearInterval(turning)
    clearInterval(checking)
    clearTimeout(sampling)
  }
}

/** Resident memory of a process, from Linux's /proc; 0 elsewhere. */
async function memoryMB(pid: number | undefined): Promise<number> {
  if (process.platform !== 'linux' || !pid) return 0
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}
