import { isIPv4 } from 'node:net'

/** Only an address that cannot leave this machine: there, and nowhere else, a link may go without TLS. */
export function isLoopback(host: string): boolean {
  const plain = host.replace(/^\[(.*)\]$/, '$1')
  if (plain === 'localhost' || plain === '::1') return true
  return isIPv4(plain) && plain.startsWith('127.')
}
