import { expect, test } from 'playwright/test'
import { type Badged, citationsAt, serveBadged } from './badged.ts'
import type { Behaviour } from './upstream.ts'

test.describe.configure({ mode: 'serial' })

let site: Badged

const shown = () => citationsAt(site.server.address)

/** Visits until the page shows a number: one visit regenerates, a later one sees it. */
const becomes = (number: string) => expect.poll(shown, { intervals: [300] }).toBe(number)

/** How many attempts have failed: each leaves one line in the server's log. */
const failures = () => site.server.output().split('no source answered').length - 1

/** Visits until so many more attempts have failed, and sees the number each time. */
async function stands(number: string, attempts: number): Promise<void> {
  const before = failures()
  const failed = async () => {
    expect(await shown()).toBe(number)
    return failures() - before
  }
  await expect.poll(failed, { intervals: [300] }).toBeGreaterThanOrEqual(attempts)
}

test.beforeAll(async () => {
  site = await serveBadged('outages')
})

test.afterAll(async () => {
  await site?.stop()
})

const faults: [string, Behaviour][] = [
  ['answers 500', { kind: 'status', status: 500 }],
  ['asks for patience', { kind: 'status', status: 429, retryAfter: '3' }],
  ['answers HTML', { kind: 'html' }],
  ['answers something else', { kind: 'wrong' }],
  ['breaks off', { kind: 'torn' }],
  ['answers 30 MB', { kind: 'huge' }],
  ['redirects in a circle', { kind: 'loop' }],
  ['never answers', { kind: 'hang' }],
  ['never ends its answer', { kind: 'drip' }],
  ['answers too late', { kind: 'slow', ms: 5000, citations: 9 }],
]
for (const [index, [name, behaviour]] of faults.entries())
  test(`the last good number stands while the source ${name}, and gives way to the next`, async () => {
    const citations = 2000 + index
    site.upstream.behave({ kind: 'well', citations })
    await becomes(citations.toLocaleString('en'))
    site.upstream.behave(behaviour)
    await stands(citations.toLocaleString('en'), 5)
    site.upstream.behave({ kind: 'well', citations: citations + 500 })
    await becomes((citations + 500).toLocaleString('en'))
  })

test('an attempt that fails leaves no stack in the log', () => {
  expect(site.server.output()).not.toMatch(/^\s+at .+:\d+:\d+/m)
})

test('the last good number outlives a restart during an outage', async () => {
  site.upstream.behave({ kind: 'well', citations: 3000 })
  await becomes('3,000')
  site.upstream.behave({ kind: 'status', status: 503 })
  await site.server.stop()
  site.server = await site.tree.serve('start', site.env)
  await stands('3,000', 3)
})
