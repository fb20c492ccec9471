import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { findChromium } from '../scripts/browser.mjs'
import { median } from './scale.ts'

export type Speed = { lcpMs: number; tbtMs: number; cls: number; scores: Record<string, number> }

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** Lighthouse, mobile, simulated throttling: the median of so many runs. */
export async function measureSpeed(address: string, runs: number): Promise<Speed> {
  const results: Speed[] = []
  for (let run = 0; run < runs; run += 1) {
    const chrome = await launch({
      chromePath: findChromium(),
      chromeFlags: [
        '--headless=new',
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-sync',
      ],
    })
    try {
      const result = await lighthouse(address, {
        port: chrome.port,
        onlyCategories: categories,
        logLevel: 'error',
      })
      if (!result) throw new Error(`Lighthouse gave no result for ${address}`)
      const { audits, categories: judged } = result.lhr
      const number = (id: string) => audits[id]?.numericValue ?? Number.NaN
      results.push({
        lcpMs: number('largest-contentful-paint'),
        tbtMs: number('total-blocking-time'),
        cls: number('cumulative-layout-shift'),
        scores: Object.fromEntries(categories.map((id) => [id, Math.round((judged[id]?.score ?? 0) * 100)])),
      })
    } finally {
      chrome.kill()
    }
  }
  return {
    lcpMs: Math.round(median(results.map(({ lcpMs }) => lcpMs))),
    tbtMs: Math.round(median(results.map(({ tbtMs }) => tbtMs))),
    cls: median(results.map(({ cls }) => cls)),
    scores: Object.fromEntries(
      categories.map((id) => [id, median(results.map(({ scores }) => scores[id] ?? 0))]),
    ),
  }
}
