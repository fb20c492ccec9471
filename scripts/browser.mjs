import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** Chromium without a window to draw: the same engine, and a third less work for each page. */
const shell = '/usr/bin/chromium-headless-shell'

const usual = [
  shell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Path of a Chromium on this machine that starts (CHROMIUM_PATH first), or undefined.
 *
 * @throws Error with a sentence when CHROMIUM_PATH names no browser
 */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    if (!starts(asked))
      throw new Error(`CHROMIUM_PATH: expected a browser, found none that starts at ${asked}`)
    return asked
  }
  return usual.find(starts)
}

/**
 * Provides a browser for the tests: one that is here, else Playwright's own download, else Debian's package. In CI, which
 * pays for each minute, Debian's package is preferred to a browser with windows.
 *
 * @returns whether there is one now
 */
export async function provideBrowser() {
  const found = findChromium()
  const root = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (found) {
    if (root && process.env.CI && !process.env.CHROMIUM_PATH && found !== shell)
      await installed('chromium-headless-shell')
    return true
  }
  const download = ['playwright', 'install', ...(root ? ['--with-deps'] : []), '--only-shell', 'chromium']
  if ((await run('npx', download)) === 0) return true
  if (!root) {
    console.error('No browser: install Chromium, or set CHROMIUM_PATH to one')
    return false
  }
  const fonts = ['fonts-noto-cjk', 'fonts-noto-color-emoji']
  // Not every system of Debian's family has the package without windows.
  return (await installed('chromium-headless-shell', ...fonts)) || (await installed('chromium', ...fonts))
}

/** Installs packages of Debian's; whether they are there now. */
async function installed(...packages) {
  console.log(`Installing ${packages.join(', ')}…`)
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' }
  return (
    (await run('apt-get', ['update', '-qq'], quietly)) === 0 &&
    (await run('apt-get', ['install', '-y', '-qq', ...packages], quietly)) === 0
  )
}

/** Whether a file is there and is a browser that runs; a stub or one without its libraries is not. */
function starts(path) {
  if (!existsSync(path)) return false
  // There a browser that is asked for its version opens a window and prints nothing.
  if (process.platform === 'win32') return true
  try {
    return /Chrom/.test(
      execFileSync(path, ['--version'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 20_000,
      }),
    )
  } catch {
    // Whatever keeps it from saying its version keeps it from running tests.
    return false
  }
}
