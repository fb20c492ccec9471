import { expect, it } from 'vitest'
import { insideCode, leadsInside, lookupOutside } from './private-address.ts'

it.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://0x7f000001/',
  'http://2130706433/',
  'http://0/',
  'http://0.255.255.255/',
  'http://10.1.2.3/',
  'http://10.255.255.255/',
  'http://127.255.255.255/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1:8080/x',
  'http://169.254.169.254/latest/meta-data/',
  'http://169.254.0.1/',
  'http://100.64.0.1/',
  'http://100.127.255.255/',
  'http://192.0.0.170/',
  'http://198.19.255.255/',
  'http://239.255.255.250/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[::ffff:169.254.169.254]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[2002:a9fe:a9fe::]/',
  'http://[::ffff:192.0.0.170]/',
  'http://[64:ff9b:1::1]/',
  'http://[fec0::1]/',
  'http://[fd00::1]/',
  'http://[fdff:ffff::1]/',
  'http://[fe80::1]/',
  'http://[febf::1]/',
  'http://[ff02::1]/',
  'http://localhost:3000/',
  'http://LOCALHOST./',
  'http://x.localhost/',
  'http://printer.local/',
  'http://metadata.google.internal/',
])('%s leads inside', async (address) => {
  expect(await leadsInside(new URL(address))).toBe(true)
})

it.each([
  'https://8.8.8.8/',
  'https://172.15.0.1/',
  'https://172.32.0.1/',
  'https://100.128.0.1/',
  'https://11.0.0.1/',
  'https://128.0.0.1/',
  'https://192.0.1.1/',
  'https://198.20.0.1/',
  'https://[2606:4700::1111]/',
  'https://[::ffff:8.8.8.8]/',
  'https://[::ffff:192.0.1.1]/',
  'https://[2002:808:808::]/',
  'https://no-such-name.invalid/',
])('%s does not', async (address) => {
  expect(await leadsInside(new URL(address))).toBe(false)
})

/** What a connection to a name is told when it looks that up: the error's code, or the address. */
function told(name: string, url: string, all: boolean): Promise<unknown> {
  return new Promise((resolve) => {
    lookupOutside(new URL(url))(name, { all }, (error, address, family) =>
      resolve(error?.code ?? (all ? address : { address, family })),
    )
  })
}

it('no connection is made to a name that stands for this machine, but for that of a proxy', async () => {
  const inside = expect.stringMatching(/^(127\.0\.0\.1|::1)$/)
  expect(await told('localhost', 'http://localhost/', false)).toBe(insideCode)
  expect(await told('localhost', 'http://localhost/', true)).toBe(insideCode)
  const byProxy = { address: inside, family: expect.toBeOneOf([4, 6]) }
  expect(await told('localhost', 'https://example.org/', false)).toEqual(byProxy)
  expect(await told('localhost', 'https://example.org/', true)).toContainEqual(byProxy)
  expect(await told('no-such-name.invalid', 'https://no-such-name.invalid/', false)).toMatch(/^E/)
})
