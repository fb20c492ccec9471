import { createServer } from 'node:http'
import { expect, type Page } from 'playwright/test'

/** Another server with pictures, and the content that names them. */
export type Pictures = {
  /** Its address, without a path. */
  host: string
  /** The lines of `profile.md` that name a portrait there, and the body that shows a picture. */
  avatar: string
  body: string
  /** A paper with a figure there. */
  paper: string
  close: () => void
}

/** Starts a server whose pictures have a query in their address; one of them leads on to another origin. */
export async function startPictures(): Promise<Pictures> {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/moved'))
      response.writeHead(302, { location: `http://localhost:${port}/there.svg` }).end()
    else
      response
        .setHeader('content-type', 'image/svg+xml')
        .end('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle r="40"/></svg>')
  })
  const port = await new Promise<number>((done) =>
    server.listen(0, () => done(Number(Reflect.get(Object(server.address()), 'port')))),
  )
  const host = `http://127.0.0.1:${port}`
  return {
    host,
    avatar: `avatar: ${host}/portrait.svg?v=4\n`,
    body: `![Moved](${host}/moved.svg?raw=true)\n`,
    paper: `---\ntitle: Engines\nauthors: [A. Example]\nvenue: V\nyear: 2025\nthumbnail: { src: '${host}/figure.svg?size=2', alt: An engine }\n---\n`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Sees each of them drawn on a home page of Ada Example's, and that its server asks nobody for a picture. */
export async function expectDrawn(page: Page, address: string, { host }: Pictures): Promise<void> {
  await page.goto(address)
  for (const name of ['Portrait of Ada Example', 'Moved', 'An engine']) {
    const image = page.getByRole('img', { name })
    await image.scrollIntoViewIfNeeded()
    await expect
      .poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth), { message: name })
      .toBeGreaterThan(0)
  }
  const service = `${address}/_next/image?w=640&q=75&url=`
  const asked = await page.request.get(service + encodeURIComponent(`${host}/portrait.svg?v=4`))
  expect(asked.status()).toBe(400)
}
