import { defineConfig } from 'playwright/test'
import tests from './playwright.config.ts'

// A port of its own: the tests of the code may run beside it.
const port = Number(process.env.E2E_PORT) + 800

// A browser's walk over the site that `npm run build` left, whoever's content it has.
export default defineConfig({
  ...tests,
  testDir: 'e2e/walk',
  projects: undefined,
  outputDir: 'test-results/walk',
  reporter: [['list'], ['json', { outputFile: 'test-results/walk.json' }]],
  use: { ...tests.use, baseURL: `http://localhost:${port}` },
  webServer: {
    // A connection that nobody uses is kept: after the usual 5 s the server could hang up just as a busy machine asks again.
    command: `npx next start -p ${port} --keepAliveTimeout 600000`,
    url: `http://localhost:${port}`,
    timeout: 900_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
