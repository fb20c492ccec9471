import { lookup as lookUp } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { BlockList, isIP, type LookupFunction } from 'node:net'

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
  if (saysInside(url)) return true
  try {
    return (await lookup(hostOf(url), { all: true })).some(({ address }) => isReserved(address))
  } catch {
    // Whoever asks learns that there is no such name.
    return false
  }
}

/** Whether an address says of itself that it leads into a private network; what its name stands for is not looked up. */
export function saysInside(url: URL): boolean {
  const host = hostOf(url)
  return isIP(host) ? isReserved(host) : /(^|\.)(localhost|local|internal|home\.arpa)$/i.test(host)
}

/** The code of the error with which `lookupOutside` refuses. */
export const insideCode = 'EINSIDE'

/**
 * A way for a connection to look a name up that refuses what is inside a private network. The address that was looked at is
 * the one that is connected to: a name that stands for another a moment later (DNS rebinding) gains nothing by it.
 *
 * @param url where the question goes; any other name is that of a proxy, which the owner has set
 */
export function lookupOutside(url: URL): LookupFunction {
  return (name, options, callback) => {
    lookUp(name, { ...options, all: true }, (error, found) => {
      const [first] = found ?? []
      if (error || !first) return callback(error ?? coded(`${name}: no address`, 'ENOTFOUND'), [])
      if (name === url.hostname && found.some(({ address }) => isReserved(address)))
        return callback(coded(`${name}: inside a private network`, insideCode), [])
      if (options.all) callback(null, found)
      else callback(null, first.address, first.family)
    })
  }
}

function coded(message: string, code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code })
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
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
