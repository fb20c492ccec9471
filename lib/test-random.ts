import fc from 'fast-check'

// The same cases in every run: whoever changes something else does not meet a failure that was there before. To look for new
// ones: SEED=1 npx vitest run owner/import/fuzz.test.ts
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20241) })

export { fc }
