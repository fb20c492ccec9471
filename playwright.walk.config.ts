import { defineConfig } from '@playwright/test'
import tests from './playwright.config.ts'

// A browser's walk over the site that `npm run build` left, whoever's content it has.
export default defineConfig({
  ...tests,
  testDir: 'e2e/walk',
  projects: undefined,
  outputDir: 'test-results/walk',
  reporter: [['list'], ['json', { outputFile: 'test-results/walk.json' }]],
  webServer: {
    command: `npx next start -p ${process.env.E2E_PORT}`,
    url: `http://localhost:${process.env.E2E_PORT}`,
    timeout: 900_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
