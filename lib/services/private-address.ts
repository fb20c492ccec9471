import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/**
 * Addresses that are not of the public internet (IANA's special-purpose registries, RFC 6890): this machine, the network
 * it stands in, the data services of clouds (169.254.169.254).
 */
const reserved = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  reserved.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  reserved.addSubnet(network, prefix, 'ipv6')

/**
 * Whether an address leads into a private network: by what it says, or by what its name stands for.
 *
 * @returns false too for a name that stands for nothing
 */
export async function leadsInside(url: URL): Promise<boolean> {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (isIP(host)) return isReserved(host)
  if (/(^|\.)(localhost|local|internal|home\.arpa)$/i.test(host)) return true
  try {
    return (await lookup(host, { all: true })).some(({ address }) => isReserved(address))
  } catch {
    // Whoever asks learns that there is no such name.
    return false
  }
}

function isReserved(address: string): boolean {
  if (isIP(address) === 4) return reserved.check(address, 'ipv4')
  const inside = embeddedIPv4(address)
  return (inside !== undefined && reserved.check(inside, 'ipv4')) || reserved.check(address, 'ipv6')
}

/** The IPv4 address inside an IPv6 one: mapped (::ffff:0:0/96), of NAT64 (64:ff9b::/96) or 6to4 (2002::/16). */
function embeddedIPv4(address: string): string | undefined {
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]`)
  const [, high, low] =
    /^\[(?:::ffff:|64:ff9b::|2002:)([\da-f]{1,4}):([\da-f]{1,4})(?:\]|:)/.exec(hostname) ?? []
  if (high === undefined || low === undefined) return undefined
  const number = (Number.parseInt(high, 16) << 16) | Number.parseInt(low, 16)
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.')
}
