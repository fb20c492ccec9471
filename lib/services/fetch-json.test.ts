import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:https'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { serve } from '../scholar/test-server.ts'
import { jsonFetcher } from './fetch-json.ts'
import { textFetcher } from './fetch-text.ts'
import { refusalOf } from './refusal.ts'

const noDeadline = new AbortController().signal
const fetcher = (timeoutMs: number, deadline = noDeadline) =>
  jsonFetcher(textFetcher(timeoutMs, deadline, 'application/json'))
/** With more patience than a busy machine needs. */
const fetchJson = fetcher(60_000)

/** The sentence with which it fails, without the port, which differs from run to run. */
async function failureOf(answer: Promise<unknown>): Promise<string> {
  const error = await answer.then(
    () => expect.fail('expected a failure'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error)) return expect.fail('expected an Error')
  expect(error.message).not.toContain('\n')
  // Next prints the stack of what a render throws: it is to be one line too.
  expect(error.stack).toBe(`Error: ${error.message}`)
  return error.message.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')
}

describe('an answer', () => {
  it('is parsed', async () => {
    const { origin } = await serve((_, response) => response.end('{"a":[1,"ü",null]}'))
    expect(await fetchJson(`${origin}/x.json?y=1`)).toEqual({ a: [1, 'ü', null] })
  })

  it.each([
    ['latin1', 'application/json; charset=ISO-8859-1', Buffer.from('{"name":"José"}', 'latin1')],
    ['UTF-8 that is called Latin-1', 'text/plain; charset=iso-8859-1', Buffer.from('{"name":"José"}')],
    ['an encoding that nobody knows', 'application/json; charset=utf8mb4', Buffer.from('{"name":"José"}')],
    ['UTF-16 with its mark', 'application/json', Buffer.from('\uFEFF{"name":"José"}', 'utf16le')],
  ])('keeps its letters in %s', async (_, type, bytes) => {
    const { origin } = await serve((__, response) => {
      response.setHeader('content-type', type)
      response.end(bytes)
    })
    expect(await fetchJson(origin)).toEqual({ name: 'José' })
  })

  it('is refused where its letters are not known', async () => {
    const { origin } = await serve((_, response) => response.end(Buffer.from('{"name":"José"}', 'latin1')))
    expect(await failureOf(fetchJson(origin))).toBe(
      'HOST: answered text that is neither UTF-8 nor in an encoding that it names; try again later',
    )
  })

  it('may begin with a byte order mark and come in pieces that cut a letter', async () => {
    const bytes = Buffer.from('\uFEFF{"name":"董"}')
    const { origin } = await serve((_, response) => {
      response.write(bytes.subarray(0, -4))
      setTimeout(() => response.end(bytes.subarray(-4)), 30)
    })
    expect(await fetchJson(origin)).toEqual({ name: '董' })
  })

  it('may be as large as 8 MB', async () => {
    const { origin } = await serve((_, response) => response.end(`"${'x'.repeat(8 * 1024 * 1024 - 2)}"`))
    expect(await fetchJson(origin)).toHaveLength(8 * 1024 * 1024 - 2)
  })

  it.each([
    ['larger', `"${'x'.repeat(8 * 1024 * 1024 - 1)}"`, 'HOST: answered more than 8 MB; try again later'],
    [
      'HTML',
      '\n<!doctype html><p>Sorry',
      'HOST: expected JSON, received HTML; where a network asks to sign in first, do that in a browser',
    ],
    [
      'cut off',
      '{"citedby": 12, "publi',
      'HOST: expected JSON, received JSON that breaks off or is damaged; try again later, or mend the file if it is yours',
    ],
    ['no JSON', 'Cites,Title', 'HOST: expected JSON, received something else; try again later'],
    [
      'in the middle of a merge',
      '<<<<<<< HEAD\n{',
      'HOST: expected JSON, received a file in the middle of a merge; settle it',
    ],
    [
      'a pointer of Git LFS',
      'version https://git-lfs.github.com/spec/v1\n',
      'HOST: expected JSON, received what Git LFS keeps in the place of a file; commit the file itself',
    ],
    ['empty', '', 'HOST: expected JSON, received nothing; try again later'],
  ])('is a failure when it is %s', async (_, body, expected) => {
    const { origin } = await serve((_, response) => response.end(body))
    expect(await failureOf(fetchJson(origin))).toBe(expected)
  })

  it('without an end is cut off at 8 MB', async () => {
    let sent = 0
    const { origin } = await serve((_, response) => {
      const piece = Buffer.alloc(64 * 1024, 'x')
      const send = () => {
        while (!response.destroyed && response.write(piece)) sent += piece.length
      }
      response.on('drain', send)
      send()
    })
    expect(await failureOf(fetchJson(origin))).toBe('HOST: answered more than 8 MB; try again later')
    expect(sent).toBeLessThan(64 * 1024 * 1024)
  })

  it.each([
    [429, { 'retry-after': '120' }, 'HOST: answered 429'],
    [429, {}, 'HOST: answered 429'],
    [500, {}, 'HOST: answered 500'],
    [404, {}, 'HOST: answered 404'],
    [204, {}, 'HOST: answered 204'],
    [304, {}, 'HOST: answered 304'],
  ])('is a failure with status %i and headers %o, whatever is in it', async (status, headers, expected) => {
    const { origin } = await serve((_, response) => response.writeHead(status, headers).end('{"citedby":1}'))
    expect(await failureOf(fetchJson(origin))).toBe(expected)
  })

  it('may fail to come at all', async () => {
    expect(await failureOf(fetchJson('http://127.0.0.1:1'))).toMatch(/^HOST: \S+/)
    const { origin } = await serve(({ socket }) => socket.destroy())
    expect(await failureOf(fetchJson(origin))).toMatch(/^HOST: broke off \(\w+\); try again later$/)
    const broken = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"citedby": 1')
      setTimeout(() => response.destroy(), 30)
    })
    expect(await failureOf(fetchJson(broken.origin))).toMatch(/^HOST: \S+/)
  })
})

it.each([
  ['no gzip at all', 'gzip', Buffer.from('{"citedby":1}')],
  ['half of it', 'gzip', gzipSync('{"citedby":1}').subarray(0, -12)],
  ['no Brotli at all', 'br', Buffer.from('{"citedby":1}')],
])('an answer that says to be packed and is %s is a failure in words', async (_, encoding, bytes) => {
  const { origin } = await serve((_, response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
  )
  expect(await failureOf(fetchJson(origin))).toMatch(
    /^HOST: (gave an answer that cannot be read \((Z_|ERR_)\w+\); try again later|expected JSON, received .+)$/,
  )
})

it('a server that speaks nothing of TLS is a failure in words', async () => {
  const { origin } = await serve((_, response) => response.end('{}'))
  expect(await failureOf(fetchJson(origin.replace('http:', 'https:')))).toMatch(
    /^HOST: no secure connection came about \(\w+\); is a proxy or a sign-in page in between\?$/,
  )
})

/** What is said when a question fails as Node's own client has it fail. */
function saidOf(cause: Error): Promise<string> {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed', { cause })))
  onTestFinished(() => {
    vi.unstubAllGlobals()
    vi.unstubAllEnvs()
  })
  return failureOf(fetchJson('https://service.example'))
}

it.each([
  ['ENOTFOUND', 'could not be reached (ENOTFOUND); is there a network?'],
  ['EAI_AGAIN', 'could not be reached (EAI_AGAIN); is there a network?'],
  ['ENETUNREACH', 'could not be reached (ENETUNREACH); is there a network?'],
  ['ECONNREFUSED', 'could not be reached (ECONNREFUSED); try again later'],
  ['EHOSTUNREACH', 'could not be reached (EHOSTUNREACH); try again later'],
  ['UND_ERR_CONNECT_TIMEOUT', 'could not be reached (UND_ERR_CONNECT_TIMEOUT); try again later'],
  ['CERT_HAS_EXPIRED', /not valid today \(CERT_HAS_EXPIRED\); is the clock of this machine right\?/],
  ['CERT_NOT_YET_VALID', /not valid today \(CERT_NOT_YET_VALID\); is the clock of this machine right\?/],
  ['ERR_SSL_WRONG_VERSION_NUMBER', /no secure connection came about .* a proxy or a sign-in page/],
  ['EPROTO', /no secure connection came about \(EPROTO\)/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', /certificate is not trusted .* a proxy or a sign-in page/],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /certificate is not trusted/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /certificate is not trusted/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /certificate is not trusted/],
  ['ECONNRESET', 'broke off (ECONNRESET); try again later'],
  ['EPIPE', 'broke off (EPIPE); try again later'],
  ['UND_ERR_SOCKET', 'broke off (UND_ERR_SOCKET); try again later'],
  ['Z_DATA_ERROR', 'gave an answer that cannot be read (Z_DATA_ERROR); try again later'],
  ['ERR__ERROR_FORMAT_PADDING_2', /gave an answer that cannot be read/],
  ['ERR_BROTLI_DECODER_ERROR', /gave an answer that cannot be read/],
  ['HPE_INVALID_CONSTANT', /gave an answer that cannot be read/],
  ['UND_ERR_HEADERS_OVERFLOW', /gave an answer that cannot be read/],
  ['EMFILE', 'could not be asked (EMFILE); try again later'],
])('what fails with %s is said in words', async (code, expected) => {
  vi.stubEnv('HTTPS_PROXY', undefined)
  vi.stubEnv('https_proxy', undefined)
  const said = await saidOf(Object.assign(new Error('x'), { code }))
  expect(said.replace(/^service\.example: /, '')).toEqual(
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  )
})

describe('a proxy', () => {
  it.each(['ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT'])(
    'that is set and not used is named: %s',
    async (code) => {
      vi.stubEnv('HTTPS_PROXY', 'http://proxy.example:8080')
      vi.stubEnv('NODE_USE_ENV_PROXY', undefined)
      expect(await saidOf(Object.assign(new Error('x'), { code }))).toBe(
        `service.example: could not be reached (${code}); HTTPS_PROXY is set, which Node 24 uses where NODE_USE_ENV_PROXY=1 stands beside it`,
      )
      vi.stubEnv('NODE_USE_ENV_PROXY', '1')
      expect(await saidOf(Object.assign(new Error('x'), { code }))).not.toContain('HTTPS_PROXY')
    },
  )

  it.each([
    ['407', /^service\.example: the proxy answered 407; .* a name and a password: put them into HTTPS_PROXY/],
    ['403', /^service\.example: the proxy answered 403; .* NO_PROXY/],
  ])('that answers %s is told from the service', async (status, expected) => {
    const word = new Error(`Proxy response (${status}) !== 200 when HTTP Tunneling`)
    expect(await saidOf(word)).toMatch(expected)
    // As Node 24.21 has it.
    expect(await saidOf(new Error('Request was cancelled.', { cause: word }))).toMatch(expected)
  })
})

describe('a refusal', () => {
  const now = new Date('2026-11-27T12:00:00Z')

  it.each([
    ['120', 120],
    ['Fri, 27 Nov 2026 12:02:00 GMT', 120],
    ['2026-11-27T12:02:00Z', 120],
    ['99999999', 86_400],
    ['0', undefined],
    ['-5', undefined],
    ['soon', undefined],
    ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
  ])('that says to come back after "%s" is remembered with %o seconds', async (retryAfter, seconds) => {
    // The hour stands still, and nothing else: the answer comes from a server.
    vi.useFakeTimers({ toFake: ['Date'], now })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const { origin } = await serve((_, response) =>
      response.writeHead(503, { 'retry-after': retryAfter }).end('The budget is spent.'),
    )
    const refusal = refusalOf(await fetchJson(origin).catch((error: unknown) => error))
    expect(refusal?.status).toBe(503)
    expect(refusal?.until).toBe(seconds === undefined ? undefined : now.getTime() + seconds * 1000)
  })
})

it('what a terminal would obey is taken out of texts, and nothing else', async () => {
  const signal = '\u001B'
  const body = `{"a": ["\\u001b[31mred\\u001B]0;title\\u0007", "two\\nlines\\ttab", "\u009B2J", "a \u202Egnp.exe", "\\u202e\\u2066b", "\\u00e9\\ud83d\\ude00"]}`
  const { origin } = await serve((_, response) => response.end(body))
  const json = await fetchJson(origin)
  expect(json).toEqual({ a: ['[31mred]0;title', 'two\nlines\ttab', '2J', 'a gnp.exe', 'b', 'é😀'] })
  expect(JSON.stringify(json)).not.toContain(signal)
})

it('a header that cannot be sent is in no sentence', async () => {
  const { origin, asked } = await serve((_, response) => response.end('1'))
  for (const key of ['secret\nkey', '“secret”'])
    expect(await failureOf(fetchJson(origin, { 'x-api-key': key }))).toBe(
      'HOST: could not be asked; is a key or an address in .env.local mistyped?',
    )
  expect(asked).toEqual([])
})

describe('time', () => {
  /** Servers that hold a request for ever, each in its way. */
  const slow = {
    'never answers': () => serve(() => {}),
    'never ends its answer': () => serve((_, response) => response.writeHead(200).write('{')),
    'drips its answer': () =>
      serve((_, response) => {
        const timer = setInterval(() => response.write(' '), 10)
        response.on('close', () => clearInterval(timer))
      }),
    'redirects slowly': () =>
      serve((_, response) => {
        const timer = setTimeout(() => response.writeHead(302, { location: '/' }).end(), 90)
        response.on('close', () => clearTimeout(timer))
      }),
  }

  it.each(Object.entries(slow))('is up for a server that %s', async (_, start) => {
    const { origin } = await start()
    expect(await failureOf(fetcher(300)(origin))).toBe('HOST: no answer within 300 ms; try again later')
  })

  it('is not waited for where the words of a refusal have no end', async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(500)
      const timer = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(timer))
    })
    expect(await failureOf(fetchJson(origin))).toBe('HOST: answered 500')
  })

  it('is up even while Node collects garbage, which took AbortSignal.timeout with it', async () => {
    setFlagsFromString('--expose-gc')
    const collect: unknown = runInNewContext('gc')
    if (typeof collect !== 'function') return expect.fail('expected gc to be a function')
    const timer = setInterval(() => collect(), 10)
    onTestFinished(() => clearInterval(timer))
    const { origin } = await slow['drips its answer']()
    expect(await failureOf(fetcher(300)(origin))).toBe('HOST: no answer within 300 ms; try again later')
  })

  it('is not up for an answer that takes a while', async () => {
    const { origin } = await serve((_, response) => setTimeout(() => response.end('1'), 200))
    expect(await fetcher(60_000)(origin)).toBe(1)
  })

  it('is up for all requests at the deadline, and for what is asked after it', async () => {
    const { origin, asked } = await slow['drips its answer']()
    const deadline = new AbortController()
    const fetchUntil = fetcher(600_000, deadline.signal)
    const expected = 'HOST: all sources together took too long; try again later'
    const failures = Promise.all([failureOf(fetchUntil(origin)), failureOf(fetchUntil(origin))])
    await vi.waitUntil(() => asked.length === 2, { timeout: 600_000 })
    deadline.abort()
    expect(await failures).toEqual([expected, expected])
    expect(await failureOf(fetchUntil(origin))).toBe(expected)
    expect(asked).toHaveLength(2)
  })
})

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('%i is followed within the origin, with the key', async (status) => {
    const { origin, asked } = await serve(({ url }, response) => {
      if (url === '/moved') response.end('{"citedby":1}')
      else response.writeHead(status, { location: '/moved' }).end()
    })
    expect(await fetchJson(`${origin}/first`, { 'x-api-key': 'k' })).toEqual({ citedby: 1 })
    expect(asked.map(({ url, headers }) => [url, headers['x-api-key']])).toEqual([
      ['/first', 'k'],
      ['/moved', 'k'],
    ])
  })

  it('is not followed to another origin without https', async () => {
    const other = await serve((_, response) => response.end('{"citedby":1}'))
    const { origin } = await serve((_, response) =>
      response.writeHead(307, { location: `${other.origin}/x` }).end(),
    )
    expect(await failureOf(fetchJson(origin, { 'x-api-key': 'k' }))).toBe(
      'HOST: redirected to http://HOST, which is neither https nor itself; where a network asks to sign in first, do that in a browser',
    )
    expect(other.asked).toEqual([])
  })

  it.each(['file:///etc/passwd', 'data:application/json,1', 'ftp://example.org/'])(
    'is not followed to %s',
    async (location) => {
      const { origin } = await serve((_, response) => response.writeHead(302, { location }).end())
      expect(await failureOf(fetchJson(origin))).toMatch(
        /^HOST: redirected to .* neither https nor itself; try again later$/,
      )
    },
  )

  it.each([
    'https://10.0.0.1/x',
    'https://[::1]/',
    'https://169.254.169.254/latest',
    'https://intranet.local/',
  ])('from the public internet is not followed to %s', async (location) => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (address: URL) => {
      asked.push(address.href)
      return new Response(null, { status: 302, headers: { location } })
    })
    onTestFinished(() => {
      vi.unstubAllGlobals()
    })
    const { host } = new URL(location)
    expect(await failureOf(fetchJson('https://93.184.216.34/'))).toBe(
      `93.184.216.34: redirected into a private network (${host}), where nothing is asked; if that is meant, name it yourself`,
    )
    expect(asked).toEqual(['https://93.184.216.34/'])
  })

  it('is followed to another origin with https, without the key', async () => {
    // The certificate is of this test's own making; the warning that this is unwise is right, and of no interest here.
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    const warning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
    const keys: unknown[] = []
    const server = createServer(selfSigned(), ({ headers }, response) => {
      keys.push(headers['x-api-key'])
      response.end('{"citedby":1}')
    })
    onTestFinished(() => {
      vi.unstubAllEnvs()
      warning.mockRestore()
      server.closeAllConnections()
      server.close()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const { origin, asked } = await serve((_, response) =>
      response.writeHead(302, { location: `https://127.0.0.1:${port}/x` }).end(),
    )
    expect(await fetchJson(origin, { 'x-api-key': 'k' })).toEqual({ citedby: 1 })
    expect(asked[0]?.headers['x-api-key']).toBe('k')
    expect(keys).toEqual([undefined])
  })

  it('loop is left', async () => {
    const { origin, asked } = await serve((_, response) => response.writeHead(302, { location: '/' }).end())
    expect(await failureOf(fetchJson(origin))).toBe('HOST: redirected more than 5 times; try again later')
    expect(asked).toHaveLength(6)
  })

  it.each(['', 'http://[', 'https://'])('to nowhere ("%s") is a failure', async (location) => {
    const { origin } = await serve((_, response) =>
      response.writeHead(302, location === '' ? {} : { location }).end(),
    )
    expect(await failureOf(fetchJson(origin))).toBe(
      'HOST: answered 302 without saying where to; try again later',
    )
  })
})

/** A key and a certificate for it: X.509 version 1 without names, written out in DER, since Node cannot make one. */
function selfSigned(): { key: string; cert: string } {
  const der = (tag: number, ...parts: Uint8Array[]) => {
    const body = Buffer.concat(parts)
    const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255]
    return Buffer.concat([Buffer.from([tag, ...length]), body])
  }
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = der(0x30, Buffer.from('06082a8648ce3d040302', 'hex'))
  const time = (text: string) => der(0x17, Buffer.from(text))
  const body = der(
    0x30,
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    der(0x30),
    der(0x30, time('200101000000Z'), time('491231000000Z')),
    der(0x30),
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey))
  const certificate = der(0x30, body, ecdsaWithSha256, signature).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
  }
}
