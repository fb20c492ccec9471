import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type BrowserType, chromium, firefox, webkit } from 'playwright/test'
import puppeteer from 'puppeteer-core'
import { z } from 'zod'
import { findChromium } from '../scripts/browser.mjs'
import { freePort } from './tree.ts'

/** A window of a browser, whatever drives it. */
export type Tab = {
  go: (address: string) => Promise<void>
  /** A click as a visitor makes it. */
  click: (selector: string) => Promise<void>
  /** The value of an expression in the page; of a promise, what comes of it. */
  run: (expression: string) => Promise<unknown>
  /** Bytes of the page as PDF; undefined where the driver cannot print. */
  print: () => Promise<number | undefined>
  close: () => Promise<void>
}

export type Engine = { name: string; open: (() => Promise<Tab>) | undefined; otherwise: string }

const asRoot = process.getuid?.() === 0

/** The three engines: each by Playwright's own build where that is installed, else by the one that Debian has. */
export const engines: Engine[] = [
  {
    name: 'Chromium',
    open: openPlaywrights(chromium, findChromium()),
    otherwise: 'no Chromium is installed',
  },
  {
    name: 'Firefox',
    open: existsSync(firefox.executablePath())
      ? openPlaywrights(firefox)
      : openFirefox(['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync)),
    otherwise: 'no Firefox is installed (npx playwright install firefox, or the package firefox-esr)',
  },
  {
    name: 'WebKit',
    open: existsSync(webkit.executablePath())
      ? openPlaywrights(webkit)
      : openWebKit(['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run']),
    otherwise:
      'no WebKit is installed (npx playwright install webkit, or the packages webkit2gtk-driver and xvfb)',
  },
]

function openPlaywrights(type: BrowserType, executablePath?: string): () => Promise<Tab> {
  return async () => {
    const isChromium = type.name() === 'chromium'
    const browser = await type.launch({ executablePath, args: isChromium && asRoot ? ['--no-sandbox'] : [] })
    const page = await browser.newPage()
    return {
      go: async (address) => void (await page.goto(address)),
      click: (selector) => page.click(selector),
      run: (expression) => page.evaluate(expression),
      print: async () => (isChromium ? (await page.pdf()).length : undefined),
      close: () => browser.close(),
    }
  }
}

function openFirefox(executablePath: string | undefined): (() => Promise<Tab>) | undefined {
  if (!executablePath) return undefined
  return async () => {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
    const page = await browser.newPage()
    return {
      go: async (address) => void (await page.goto(address)),
      click: (selector) => page.click(selector),
      run: (expression) => page.evaluate(expression),
      print: async () => (await page.pdf()).length,
      close: () => browser.close(),
    }
  }
}

const answerShape = z.object({ value: z.unknown() })
const sessionShape = z.object({ sessionId: z.string() })
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
const elementShape = z.object({ [elementKey]: z.string() })

/** By the W3C's WebDriver protocol (w3.org/TR/webdriver2), under a screen of its own. */
function openWebKit([driver = '', screen = '']: string[]): (() => Promise<Tab>) | undefined {
  if (!existsSync(driver) || !existsSync(screen)) return undefined
  return async () => {
    const port = await freePort()
    const child = spawn(screen, ['-a', driver, `--port=${port}`], { stdio: 'ignore', detached: true })
    const end = () => {
      if (child.pid) process.kill(-child.pid)
    }
    const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
      const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
        method,
        body: body && JSON.stringify(body),
      })
      const { value } = answerShape.parse(await answer.json())
      if (!answer.ok) throw new Error(`WebKit, ${method} ${path}: ${JSON.stringify(value)}`)
      return value
    }
    let session = ''
    for (let tries = 0; !session; tries += 1)
      try {
        const { sessionId } = sessionShape.parse(await ask('POST', '', { capabilities: { alwaysMatch: {} } }))
        session = `/${sessionId}`
      } catch (error) {
        // The driver takes a moment to listen.
        if (tries > 100) {
          end()
          throw error
        }
        await new Promise((wait) => setTimeout(wait, 200))
      }
    return {
      go: async (url) => void (await ask('POST', `${session}/url`, { url })),
      click: async (value) => {
        const found = elementShape.parse(
          await ask('POST', `${session}/element`, { using: 'css selector', value }),
        )
        await ask('POST', `${session}/element/${found[elementKey]}/click`, {})
      },
      run: (expression) =>
        ask('POST', `${session}/execute/async`, {
          script: `const done = arguments[0]; Promise.resolve(${expression}).then(done, (error) => done(String(error)))`,
          args: [],
        }),
      print: async () => undefined,
      close: async () => {
        await ask('DELETE', session)
        end()
      },
    }
  }
}
