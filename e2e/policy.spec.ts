import { expect, test } from '@playwright/test'
import { injections } from './attacks.ts'
import { content } from './site.ts'

/** Tells the top of the page by a message, which no policy stops; needs no quotes, since it stands between any. */
const run = 'top.postMessage(String(/ran/),String.fromCharCode(42))'

test('a script that got into the page past everything else is stopped by the policy alone', async ({
  page,
}) => {
  const [path = '/'] = content.publications.map(({ slug }) => `/publications/${slug}`)
  await page
    .context()
    .route(/injected\.js|alert\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body: run }))
  page.on('dialog', (dialog) => dialog.accept())
  const ranOn = async (injection: string, { policy }: { policy: boolean }) => {
    await page.route(`**${path}`, async (route) => {
      const answer = await route.fetch()
      const headers = answer.headers()
      if (!policy) delete headers['content-security-policy']
      const html = (await answer.text()).replace('</main>', () => `${injection}</main>`)
      expect(html).toContain(injection)
      await route.fulfill({ response: answer, headers, body: html })
    })
    await page.goto(path, { waitUntil: 'load' })
    for (const target of await page.locator('.click').all())
      await target.click({ timeout: 2000, noWaitAfter: true }).catch(() => undefined)
    await page.waitForTimeout(50)
    const ran = await page.evaluate(() => document.documentElement.dataset.ran !== undefined)
    await page.unroute(`**${path}`)
    return ran
  }
  await page.addInitScript(() => {
    const mark = () => {
      document.documentElement.dataset.ran = 'yes'
    }
    addEventListener('message', mark)
    window.alert = mark
  })
  const ranWithout: string[] = []
  for (const shape of injections) {
    const injection = shape.replaceAll('RUN', run)
    expect(await ranOn(injection, { policy: true }), shape).toBe(false)
    if (await ranOn(injection, { policy: false })) ranWithout.push(shape)
  }
  // Without the policy they do run: otherwise the loop above would prove nothing.

  expect(ranWithout.length).toBeGreaterThan(30)
})
