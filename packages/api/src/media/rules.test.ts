import { describe, expect, it } from 'vitest'
import { checkKey } from '../core/providers/files.ts'
import { coverKey, coverSources, coverStem, coverUrl, coverWidths } from './covers/rules.ts'
import { fileKey, pictureStem, plainFileName, slotOf, workspaceOfKey } from './rules.ts'

const workspaceId = '01890000-0000-7000-8000-00000000000a'
const content = { workspaceId, sha256: 'ab'.repeat(32) }

describe('file keys', () => {
  it('say which workspace owns the file, for private pictures and for covers', () => {
    for (const stem of [pictureStem(content), coverStem(content)]) {
      const key = checkKey(fileKey(stem, 480, 'avif'))
      expect(workspaceOfKey(key)).toBe(workspaceId)
    }
  })

  it.each(['public/maison-adeyemi/cover-1a2b3c4d-480.avif', 'exports/x.csv', `other/${workspaceId}/a.webp`])(
    'claim no workspace for %s, which was not named here',
    (key) => {
      expect(workspaceOfKey(key)).toBeUndefined()
    },
  )

  it('name a file after the width that pages ask for', () => {
    expect([480, 960, 1200].map((width) => slotOf(width, coverWidths))).toEqual([480, 960, 1440])
  })
})

describe('a cover’s address', () => {
  const url = coverUrl('eu', coverStem(content))

  it('leads back to the file that its asset is known by', () => {
    expect(coverKey(url)).toBe(fileKey(coverStem(content), 1440, 'webp'))
    expect(coverKey('/media/eu/public/maison/cover-1a2b3c4d')).toBe('public/maison/cover-1a2b3c4d-1440.webp')
  })

  it.each(['https://elsewhere.example/cover', '/media/eu/private/x/y'])('is not %s', (other) => {
    expect(coverKey(other)).toBeUndefined()
  })

  it('offers every width to the browser', () => {
    expect(coverSources('/media/eu/c', 'avif')).toBe(
      '/media/eu/c-480.avif 480w, /media/eu/c-960.avif 960w, /media/eu/c-1440.avif 1440w',
    )
  })
})

describe('plainFileName', () => {
  it.each([
    ['C:\\fakepath\\robe.jpg', 'robe.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0000b\u202Egpj.exe', 'abgpj.exe'],
    ['  ', 'picture'],
    ['', 'picture'],
    ['é'.repeat(400), 'é'.repeat(200)],
  ])('makes %j into %j', (name, plain) => {
    expect(plainFileName(name)).toBe(plain)
  })
})
