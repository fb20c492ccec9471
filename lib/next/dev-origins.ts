import { hostname, networkInterfaces } from 'node:os'

/**
 * The names under which this machine is reached in its networks, as `allowedDevOrigins` takes them: Next sends the scripts
 * of `next dev` to localhost alone, so that a page opened at 127.0.0.1, or on a phone, would not follow what is saved.
 */
export function devOrigins(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list = []) =>
    list.map(({ address, family }) => (family === 'IPv6' ? `[${address.replace(/%.*/, '')}]` : address)),
  )
  const name = hostname().toLowerCase()
  return [...new Set([...addresses, name, `${name}.local`])]
}
