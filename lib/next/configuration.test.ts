import { networkInterfaces } from 'node:os'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { expect, it, vi } from 'vitest'
import configure from '../../next.config.ts'

it('the development server reports to nobody, and serves this machine by all its names', () => {
  vi.stubEnv('NEXT_TELEMETRY_DISABLED', undefined)
  const { allowedDevOrigins } = configure(PHASE_DEVELOPMENT_SERVER)
  expect(process.env.NEXT_TELEMETRY_DISABLED).toBe('1')
  expect(allowedDevOrigins).toContain('127.0.0.1')
  // Among them the address at which a phone of the same network reaches it.
  for (const { address } of Object.values(networkInterfaces()).flatMap((some) => some ?? []))
    expect(allowedDevOrigins?.join()).toContain(address)
  vi.unstubAllEnvs()
})

it('a build is refused what would stop it half-way: the environment of development', () => {
  vi.stubEnv('NODE_ENV', 'development')
  expect(() => configure(PHASE_PRODUCTION_BUILD)).toThrow(
    'NODE_ENV: expected production for a build, received "development"; leave it unset',
  )
  vi.unstubAllEnvs()
})

it('a server of a thousand papers keeps no more of them in memory than a machine of 128 MB can spare', () => {
  // One configuration for every phase; that of a server needs a build beside it.
  const { cacheMaxMemorySize = Number.POSITIVE_INFINITY } = configure(PHASE_DEVELOPMENT_SERVER)
  // Not none: where the disk is for reading alone, what is new is kept nowhere else.
  expect(cacheMaxMemorySize).toBeGreaterThan(1_000_000)
  expect(cacheMaxMemorySize).toBeLessThan(16_000_000)
})
