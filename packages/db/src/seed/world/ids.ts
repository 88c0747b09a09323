import { createHash } from 'node:crypto'

/** The same id for the same thing on every machine: a seed that was interrupted finds its rows again. */
export function demoId(...names: readonly (string | number)[]): string {
  const hex = createHash('sha256')
    .update(['thimblely', ...names].join('/'))
    .digest('hex')
  // Version 8 is the one for ids of one's own making (RFC 9562).
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
