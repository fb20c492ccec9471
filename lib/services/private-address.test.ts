import { expect, it } from 'vitest'
import { leadsInside } from './private-address.ts'

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
  'https://[2002:808:808::]/',
  'https://no-such-name.invalid/',
])('%s does not', async (address) => {
  expect(await leadsInside(new URL(address))).toBe(false)
})
