import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { formatMoney, Money, Price } from './money.tsx'

test.each([
  [24_000_000n, 'NGN', '₦ 240,000.00'],
  [84_000n, 'JPY', '¥ 84,000'],
  [1_250_500n, 'KWD', 'KWD 1,250.500'],
  [-5n, 'EUR', '−€ 0.05'],
  [9_007_199_254_740_993_00n, 'USD', '$ 9,007,199,254,740,993.00'],
])('%s %s is written %s', (minor, currency, text) => {
  expect(formatMoney({ minor, currency }).replace('\u00a0', ' ')).toBe(text)
})

test('the locale groups and points, and an exponent of the caller wins', () => {
  expect(formatMoney({ minor: 123_456n, currency: 'EUR', locale: 'de-DE' })).toBe('€\u00a01.234,56')
  expect(formatMoney({ minor: 123_456n, currency: 'ISK', exponent: 2 })).toBe('ISK\u00a01,234.56')
})

test('one currency on the page is named once, so amounts can leave it out', () => {
  const { container } = render(<Money minor={24_000_000n} currency="NGN" showCurrency={false} />)
  expect(container.textContent).toBe('240,000.00')
})

test('a price drops only empty decimals', () => {
  const { container, rerender } = render(<Price minor={24_000_000n} currency="NGN" />)
  expect(container.textContent).toBe('₦240,000')
  rerender(<Price minor={24_000_050n} currency="NGN" />)
  expect(container.textContent).toBe('₦240,000.50')
})
