import { describe, expect, it } from 'vitest'
import { safeReturnPath } from './return-path.ts'

describe('safeReturnPath', () => {
  it.each(['/', '/w/okonjo', '/w/okonjo/clients?q=ada%20o&sort=name', '/w/okonjo/clients?q=100%25'])(
    'keeps a path of this app: %s',
    (path) => {
      expect(safeReturnPath(path)).toBe(path)
    },
  )

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/%2Fevil.example',
    '/%252Fevil.example',
    '/%5Cevil.example',
    '/\t/evil.example',
    '/%09/evil.example',
    'javascript:alert(1)',
    'w/okonjo',
    '/%',
    '',
    null,
  ])('refuses what leads elsewhere: %s', (path) => {
    expect(safeReturnPath(path)).toBe('/')
  })

  it('does not send a person who has just signed in back to the sign-in or out again', () => {
    expect(safeReturnPath('/signin?redirectTo=/')).toBe('/')
    expect(safeReturnPath('/signout')).toBe('/')
  })
})
