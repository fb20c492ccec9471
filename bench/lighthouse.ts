import { z } from 'zod'
import { findChromium } from '../scripts/browser.mjs'
import { median } from './scale.ts'
import { runTool } from './tool.ts'

export type Speed = { lcpMs: number; tbtMs: number; cls: number; scores: Record<string, number> }

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** What is read of Lighthouse's report. */
const report = z.object({
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
})

/** Lighthouse, mobile, simulated throttling: the median of so many runs. */
export async function measureSpeed(address: string, runs: number): Promise<Speed> {
  const flags = '--headless=new --no-sandbox --disable-quic --disable-background-networking --disable-sync'
  const results: Speed[] = []
  for (let run = 0; run < runs; run += 1) {
    const { audits, categories: judged } = report.parse(
      await lighthouse([
        address,
        '--output=json',
        '--quiet',
        `--only-categories=${categories.join(',')}`,
        `--chrome-flags=${flags}`,
      ]),
    )
    const number = (id: string) => audits[id]?.numericValue ?? Number.NaN
    results.push({
      lcpMs: number('largest-contentful-paint'),
      tbtMs: number('total-blocking-time'),
      cls: number('cumulative-layout-shift'),
      scores: Object.fromEntries(categories.map((id) => [id, Math.round((judged[id]?.score ?? 0) * 100)])),
    })
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

/** What Lighthouse reports. It loses a trace now and then and says itself that it wants to be run again: so it is, twice at most. */
async function lighthouse(words: string[]): Promise<unknown> {
  const run = () => runTool('lighthouse/cli/index.js', words, { CHROME_PATH: findChromium() })
  const lost = (error: unknown) => error instanceof Error && error.message.includes('NO_NAVSTART')
  for (let left = 2; ; left -= 1) {
    try {
      return await run()
    } catch (error) {
      if (!lost(error) || left === 0) throw error
    }
  }
}
