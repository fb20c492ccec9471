import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { chromium } from 'playwright/test'
import { serveBadged } from '../e2e/badged.ts'
import { filesOfSite, sample } from '../e2e/example.ts'
import { freePort, makeTree, type Tree } from '../e2e/tree.ts'
import { today } from '../lib/content/values/day.ts'
import { findChromium } from '../scripts/browser.mjs'
import { measureSpeed, type Speed } from './lighthouse.ts'
import { endure, nginxRequestsPerSecond, requestsPerSecond } from './load.ts'
import { measureEditing, measureLoader, measureScale, type Scale } from './scale.ts'
import { writeTable } from './table.ts'
import { overBudget, weigh } from './weigh.ts'

// npm run bench: measures the committed site, writes bench/results.json and the table of docs/benchmarks.md. Exits 1 when a byte
// budget is missed; timings are printed beside their goal, since they depend on the machine. `-- --quick` for fewer runs.
const quick = process.argv.includes('--quick')
const say = (words: string) => console.log(`── ${words}`)

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()

say('the home page')
const tree = await makeTree('bench', {}, { content: true })
const { server, env, port } = await served(tree)
const weight = await weigh(page, `${server.address}/`)
const html = await (await fetch(server.address)).text()

say('Lighthouse, mobile')
const runs = quick ? 1 : 5
const speed = await measureSpeed(`${server.address}/`, runs)
const [paper] =
  (await (await fetch(`${server.address}/publications`)).text()).match(/\/publications\/[a-z0-9-]+(?=")/) ??
  []
const others: Record<string, Speed> = {}
for (const path of ['/news', '/publications', ...(paper ? [paper] : [])])
  if ((await fetch(server.address + path)).ok)
    others[path === paper ? "a paper's page" : path] = await measureSpeed(
      server.address + path,
      quick ? 1 : 3,
    )

say('requests per second')
const rate = {
  next: await requestsPerSecond(`${server.address}/`),
  nginx: await nginxRequestsPerSecond(html),
}
await server.stop()

say('the limit: the same page, from the same server, with every script taken out')
await tree.remove('.next/server/route-cache')
await tree.write('.next/server/app/index.html', html.replace(/<script[\s\S]*?<\/script>/g, ''))
const limit = await tree.serve('start', env, { port })
if ((await (await fetch(limit.address)).text()).includes('<script')) throw new Error('the limit has scripts')
const fastest = await measureSpeed(`${limit.address}/`, runs)
await limit.stop()

say('the invented person with a portrait and figures')
const person = await served(await makeTree('bench-sample', await filesOfSite(sample)))
const withPictures = await measureSpeed(`${person.server.address}/`, runs)
await person.server.stop()

say('scale')
const scale: Scale[] = []
for (const count of quick ? [10, 100] : [10, 100, 1000]) {
  scale.push(await measureScale({ perList: count, papers: 10 }, page))
  if (count > 10) scale.push(await measureScale({ perList: 10, papers: count }, page))
}
const loader = []
for (const count of quick ? [100] : [1000, 10_000])
  loader.push(await measureLoader({ perList: count, papers: count }))
const editingSize = { perList: 200, papers: 200 }
const editingMs = await measureEditing(editingSize, page)
await browser.close()

say('a hundred visitors while the source fails')
const badged = await serveBadged('endurance')
const endurance = await endure(badged.server, badged.upstream, quick ? 12 : 60)
await badged.stop()

const results = {
  how: `${cpus().length} cores, Node ${process.versions.node}, ${today()}; kB = 1000 bytes of compressed bodies; Lighthouse 12.8 mobile, simulated throttling, median of ${runs}`,
  home: weight,
  speed: { home: speed, ...others, limit: fastest, sample: withPictures },
  requestsPerSecond: rate,
  scale,
  loader,
  editingMs,
  endurance,
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
/** What one more costs: the slope between the smallest site and the largest that has more of it alone. */
const slope = (of: 'perList' | 'papers', by: 'entries' | 'pages') => {
  const [first] = scale
  const last = scale.findLast((one) => first && one[of] > first[of])
  return first && last ? (last.buildMs - first.buildMs) / (last[by] - first[by]) : Number.NaN
}
const rows = [
  ['home page, first visit', `${kB(weight.total)} in ${weight.requests} requests`, '≤ 30 kB, ≤ 6'],
  ['of that script / CSS', `${kB(weight.script)} / ${kB(weight.css)}`, '≤ 8 kB each'],
  [
    'largest contentful paint',
    `${speed.lcpMs} ms, ${(speed.lcpMs / fastest.lcpMs).toFixed(2)} × the limit of ${fastest.lcpMs} ms`,
    '≤ 1.1 ×',
  ],
  ['total blocking time', `${speed.tbtMs} ms`, '≤ 50 ms'],
  ['layout shift', `${speed.cls}`, '0'],
  ['Lighthouse scores, home', Object.values(speed.scores).join(' / '), '100 × 4'],
  ...Object.entries(others).map(([path, { scores, tbtMs }]) => [
    `Lighthouse scores, ${path}`,
    `${Object.values(scores).join(' / ')}, blocking ${tbtMs} ms`,
    '100 × 4, ≤ 50 ms',
  ]),
  [
    'the invented person’s home page, with portrait and figures',
    `largest contentful paint ${withPictures.lcpMs} ms, shift ${withPictures.cls}, ${Object.values(withPictures.scores).join(' / ')}`,
    '≤ 1500 ms, 0, 100 × 4',
  ],
  ['requests per second, beside nginx', `${rate.next} / ${rate.nginx ?? 'nginx not installed'}`, ''],
  ...scale.map(({ entries, papers, pages, buildMs, homeBytes, newsBytes, publicationsBytes }) => [
    `${entries} entries, ${papers} of them papers: build, home page, /news, /publications`,
    `${(buildMs / 1000).toFixed(1)} s for ${pages} pages, ${kB(homeBytes)}, ${kB(newsBytes)}, ${kB(publicationsBytes)}`,
    papers > 100 ? '/publications ≤ 150 kB' : '',
  ]),
  ...scale
    .filter(({ papers }) => papers >= 1000)
    .map(({ papers, filterMs }) => [`filtering ${papers} papers by a word`, `${filterMs} ms`, '≤ 50 ms']),
  ['build time for each further entry of a list', `${slope('perList', 'entries').toFixed(2)} ms`, '≤ 5 ms'],
  ['build time for each further prerendered page', `${slope('papers', 'pages').toFixed(2)} ms`, '≤ 20 ms'],
  ...loader.map(({ entries, ms }) => [`loader alone, ${entries} entries`, `${(ms / 1000).toFixed(1)} s`, '']),
  ['saved file on the screen, 1,000 entries', `${editingMs} ms`, '≤ 300 ms'],
  [
    `100 visitors for ${endurance.seconds} s, source failing`,
    `${endurance.answers} answers, ${endurance.failures} failed, ${endurance.torn} torn; memory ${endurance.memoryMB.early} → ${endurance.memoryMB.end} MB`,
    'none failed, none torn',
  ],
]
const table = `| what | measured | goal |\n|---|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n${results.how}`
console.log(`\n${table}`)
if (!quick) {
  await writeFile('bench/results.json', `${JSON.stringify(results, null, 2)}\n`)
  await writeTable('bench', table)
}

const over = overBudget(weight)
if (over.length > 0) {
  console.error(`\nOver budget: ${over.join('; ')}`)
  process.exitCode = 1
}

/** Builds a tree for the address that it is then served at: canonical addresses must name the server that is measured, since Lighthouse follows them. */
async function served(tree: Tree) {
  const port = await freePort()
  const env = { SITE_URL: `http://localhost:${port}` }
  const built = await tree.run('npm', ['run', 'build'], env)
  if (built.code !== 0) throw new Error(built.output)
  return { server: await tree.serve('start', env, { port }), env, port }
}
