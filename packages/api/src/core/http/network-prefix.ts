import { isIPv4, isIPv6 } from 'node:net'

/** The part of an address that one household or host holds: all of an IPv4, the /64 of an IPv6. */
export function networkPrefix(ip: string): string {
  const address = ip.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
  if (isIPv4(address)) return address
  const unzoned = address.split('%')[0] ?? ''
  return isIPv6(unzoned) ? `${firstGroups(unzoned, 4).join(':')}::/64` : 'unknown'
}

function firstGroups(ipv6: string, count: number): string[] {
  const [head = '', tail] = ipv6.split('::')
  const before = groups(head)
  const after = tail === undefined ? [] : groups(tail)
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...zeros, ...after]
    .slice(0, count)
    .map((group) => Number.parseInt(group, 16).toString(16))
}

function groups(part: string): string[] {
  // A dotted quad at the end stands for two groups; it lies outside the prefix, so its value does not matter.
  return part === '' ? [] : part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]))
}
