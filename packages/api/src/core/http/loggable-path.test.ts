import { describe, expect, it } from 'vitest'
import { loggablePath } from './loggable-path.ts'

describe('loggablePath', () => {
  it.each([
    ['/w/atelier-nord/clients?search=ann', '/w/atelier-nord/clients'],
    ['/clients/0190a0e4-1111-7000-8000-000000000001', '/clients/0190a0e4-1111-7000-8000-000000000001'],
    ['/invite/eu.Zk3vQ9sT1xY7bN2mW5cR8dF4gH6jL0pA', '/invite/:token'],
    ['/reset/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822c', '/reset/:token'],
    ['/unsubscribe/ann@example.test', '/unsubscribe/:address'],
    ['/unsubscribe/ann%40example.test', '/unsubscribe/:address'],
    ['/assets/entry.client-BxK12ab3.js', '/assets/entry.client-BxK12ab3.js'],
    ['/p/hand-woven-linen-coat-size-44-navy', '/p/hand-woven-linen-coat-size-44-navy'],
  ])('keeps of %s only %s', (path, kept) => {
    expect(loggablePath(path)).toBe(kept)
  })
})
