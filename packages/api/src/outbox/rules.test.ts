import { expect, it } from 'vitest'
import { maskRecipient } from './rules.ts'

it.each([
  ['ines@thimblely.example', 'i…@thimblely.example'],
  ['"a@b"@example.com', '"…@example.com'],
  ['+33612345618', '+33 … 18'],
  ['12345', '…'],
  ['@example.com', '@ex … om'],
])('masks %s as %s', (recipient, masked) => {
  expect(maskRecipient(recipient)).toBe(masked)
})
