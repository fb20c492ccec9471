import { existsSync } from 'node:fs'
import { run } from './run.mjs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Path of a Chromium on this machine (CHROMIUM_PATH first), or undefined. */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH: expected a browser, found no file at ${asked}`)
    return asked
  }
  return usual.find((path) => existsSync(path))
}

/**
 * Provides a browser for the tests: one that is here, else Playwright's own download, else Debian's package.
 *
 * @returns whether there is one now
 */
export async function provideBrowser() {
  if (findChromium()) return true
  if ((await run('npx', ['playwright', 'install', 'chromium'])) === 0) return true
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error('No browser: install Chromium, or set CHROMIUM_PATH to one')
    return false
  }
  console.log('Installing the chromium package…')
  const fonts = ['fonts-noto-cjk', 'fonts-noto-color-emoji']
  return (
    (await run('apt-get', ['update', '-qq'])) === 0 &&
    (await run('apt-get', ['install', '-y', '-qq', 'chromium', ...fonts])) === 0
  )
}
