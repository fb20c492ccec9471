import { expect, test } from 'playwright/test'
import { injections } from './attacks.ts'
import { content } from './site.ts'

/** Tells the top of the page by a message, which no policy stops; needs no quotes, since it stands between any. */
const run = 'top.postMessage(String(/ran/),String.fromCharCode(42))'

/** Injections that no browser runs by itself, or that leave no sign when they have run. */
const silent = [
  ...[/modulepreload/, /http-equiv/, /xss/, /^<!--/, /^<a href/, /^<math>/],
  ...[/^&lt;/, /^\\u003c/, /^\{\{/, /^\$\{/],
]

test('a script that got into the page past everything else is stopped by the policy alone', async ({
  page,
}) => {
  const [path = '/'] = content.publications.map(({ slug }) => `/publications/${slug}`)
  await page
    .context()
    .route(/injected\.js|alert\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body: run }))
  page.on('dialog', (dialog) => dialog.accept())
  let reports = 0
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) reports += 1
  })
  await page.addInitScript(() => {
    const mark = () => {
      document.documentElement.dataset.ran = 'yes'
    }
    addEventListener('message', mark)
    window.alert = mark
  })
  const visit = async (injection: string, { policy }: { policy: boolean }) => {
    await page.route(`**${path}`, async (route) => {
      const answer = await route.fetch()
      const headers = answer.headers()
      if (!policy) delete headers['content-security-policy']
      const html = (await answer.text()).replace('</main>', () => `${injection}</main>`)
      expect(html).toContain(injection)
      await route.fulfill({ response: answer, headers, body: html })
    })
    reports = 0
    await page.goto(path, { waitUntil: 'load' })
    for (const target of await page.locator('.click').all()) await target.click()
    await page.unroute(`**${path}`)
  }
  const ran = () => page.evaluate(() => document.documentElement.dataset.ran !== undefined)
  const isSilent = (shape: string) => silent.some((sign) => sign.test(shape))
  expect(injections.filter((shape) => !isSilent(shape)).length).toBeGreaterThan(30)
  for (const shape of injections) {
    const injection = shape.replaceAll('RUN', run)
    if (!isSilent(shape)) {
      // Without the policy it does run: otherwise what follows would prove nothing.
      await visit(injection, { policy: false })
      await expect.poll(ran, { message: shape }).toBe(true)
    }
    await visit(injection, { policy: true })
    // The browser says so when the policy has stopped something.
    if (!isSilent(shape)) await expect.poll(() => reports, { message: shape }).toBeGreaterThan(0)
    expect(await ran(), shape).toBe(false)
  }
})
