import { defineConfig } from 'playwright/test'
import { findChromium } from './scripts/browser.mjs'

// The tests of the code, on content of their own. The walk over the owner's site is playwright.walk.config.ts.

// One port for all workers of a run; another one than a development server's.
process.env.E2E_PORT ??= String(4100 + (process.pid % 800))
const baseURL = `http://localhost:${process.env.E2E_PORT}`

/** How long a test or a server's start may take: a guard against what never ends, not a measure. On a busy machine a build alone can take minutes. */
const guard = 900_000

/**
 * How long what is looked for, or clicked on, may take to be there, however busy the machine is: what is missing is named before
 * the guard steps in.
 */
const patience = guard / 3

const waiting = ['outages.spec.ts']

const building = [
  'editing',
  'import',
  'many-papers',
  'new-collection',
  'raw-markup',
  'sample',
  'scholar',
  'security',
  'weight',
].map((name) => `${name}.spec.ts`)

export default defineConfig({
  testDir: 'e2e',
  // What takes long begins first, or all wait for it at the end. The tests of an outage do little but wait, two minutes in a
  // row; builds wait for one another.
  projects: [
    { name: 'waiting', testMatch: waiting },
    { name: 'building', testMatch: building },
    { name: 'others', testIgnore: ['walk/**', ...waiting, ...building] },
  ],
  outputDir: 'test-results/browser',
  fullyParallel: true,
  // More than most machines have cores: the tests of an outage mostly wait, as do those whose turn to build has not come.
  workers: 5,
  timeout: guard,
  expect: { timeout: patience },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL,
    actionTimeout: patience,
    browserName: 'chromium',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Debian asks Chromium to draw with a graphics card; where there is none, one is imitated at great cost.
        '--disable-gpu',
      ],
    },
  },
  webServer: {
    command: 'npx tsx e2e/serve-example.ts',
    url: baseURL,
    timeout: guard,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
