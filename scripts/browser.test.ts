import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../lib/test-folder.ts'
import { findChromium } from './browser.mjs'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

it('takes on Windows, where no browser prints its version, the one that is named', async () => {
  const file = join(await temporaryFolder(), 'chrome.exe')
  vi.stubEnv('CHROMIUM_PATH', file)
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32')
  expect(() => findChromium()).toThrow(`CHROMIUM_PATH: expected a browser, found none that starts at ${file}`)
  await writeFile(file, '')
  expect(findChromium()).toBe(file)
})

it('takes elsewhere none that does not start', async () => {
  const file = join(await temporaryFolder(), 'chromium')
  await writeFile(file, '')
  vi.stubEnv('CHROMIUM_PATH', file)
  vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin')
  expect(() => findChromium()).toThrow('CHROMIUM_PATH: expected a browser')
})
