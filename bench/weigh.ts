import type { Page } from 'playwright/test'

/** What a first visit to a page costs; bytes are of bodies as the server sends them to a browser that takes compressed ones. */
export type Weight = {
  requests: number
  total: number
  html: number
  css: number
  /** The style sheet of formulas, on a page that has some; Next compresses no answer of a route handler. */
  formulas: number
  script: number
  foreign: string[]
}

const counted: Record<string, 'html' | 'css' | 'script' | undefined> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'script',
}

/** Opens an address with a cold cache and weighs what comes; images and icons are not counted. */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const weight: Weight = { requests: 0, total: 0, html: 0, css: 0, formulas: 0, script: 0, foreign: [] }
  const cdp = await page.context().newCDPSession(page)
  const answers = new Map<string, { type: string; url: string; headerBytes: number }>()
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    if (/^https?:/.test(request.url) && new URL(request.url).origin !== new URL(address).origin)
      weight.foreign.push(request.url)
  })
  cdp.on('Network.responseReceived', ({ requestId, type, response }) =>
    answers.set(requestId, { type, url: response.url, headerBytes: response.encodedDataLength }),
  )
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId)
    if (!answer || answer.type === 'Image' || answer.type === 'Other') return
    const bytes = encodedDataLength - answer.headerBytes
    const kind = answer.url.endsWith('/formulas.css') ? 'formulas' : counted[answer.type]
    weight.requests += 1
    weight.total += bytes
    if (kind) weight[kind] += bytes
  })
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await cdp.detach()
  return weight
}

/** What the home page may weigh with ordinary content (docs/decisions/0011-where-next-is-bent.md). kB = 1000 bytes. */
const budget = { requests: 6, total: 30_000, script: 8_000, css: 8_000, formulas: 7_000 }

/** The parts of a weight that are over budget, in words. */
export function overBudget(weight: Weight): string[] {
  const over = (['requests', 'total', 'script', 'css', 'formulas'] as const)
    .filter((part) => weight[part] > budget[part])
    .map((part) => `${part}: ${weight[part]}, at most ${budget[part]}`)
  return [...over, ...weight.foreign.map((url) => `asks another server: ${url}`)]
}
