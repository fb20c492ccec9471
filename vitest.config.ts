import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that put something in the place of a module, of the clock or of the network, or of which services remember that they were asked. */
const alone = [
  'lib/elsewhere/every-form.test.ts',
  'lib/next/checked-cache.test.ts',
  'lib/scholar/**/*.test.ts',
  'lib/services/**/*.test.ts',
  'lib/site/folded-lists.test.ts',
  'owner/check/ask-page.test.ts',
  'owner/command/run.test.ts',
  'owner/remote/**/*.test.ts',
  'owner/write-together.test.ts',
]

const exclude = [...configDefaults.exclude, '.fixture/**']

export default defineConfig({
  // `vitest related` follows imports further than tests run: to the content that pages have compiled in.
  assetsInclude: ['**/*.md'],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // Guards against what never ends, not measures: a busy machine may take its time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // What runs alone mostly waits, for a clock or a disk, and others can work meanwhile. More would load all modules once more
    // each, and the end-to-end tests run beside these (npm run verify).
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'alone', include: alone, exclude } },
      // Processes that keep their modules from file to file: to load them anew for each costs as much as all these tests.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['lib/**/*.test.ts', 'owner/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...exclude, ...alone],
          isolate: false,
        },
      },
    ],
  },
})
