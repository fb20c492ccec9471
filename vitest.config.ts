import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['lib/**/*.test.ts', 'owner/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '.fixture/**'],
    // Guards against what never ends, not measures: a busy machine may take its time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
