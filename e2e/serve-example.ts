import { builtExample } from './example.ts'

// What Playwright starts before the tests: builds the example's site, unless that is done, and serves it on E2E_PORT.
const server = await (await builtExample()).serve('start', {}, { port: Number(process.env.E2E_PORT) })
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.stop())
