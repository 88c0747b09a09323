import { currencyExponent, currencySign } from './currency-exponents.ts'
import { formatInteger } from './number.ts'

export type MoneyParts = {
  /** A true minus, or nothing. */
  minus: string
  sign: string
  /** Grouped as the locale does. */
  major: string
  /** With its separator in front; empty for currencies without minor units. */
  minor: string
}

export type MoneyAmount = {
  /** In minor units: cents, kobo, yen. */
  minor: bigint
  currency: string
  locale?: string
  /** Where the caller keeps exponents of its own. */
  exponent?: number
}

export function moneyParts({ minor, currency, locale = 'en-GB', exponent }: MoneyAmount): MoneyParts {
  const digits = exponent ?? currencyExponent(currency)
  const size = minor < 0n ? -minor : minor
  const unit = 10n ** BigInt(digits)
  const rest = digits === 0 ? '' : (size % unit).toString().padStart(digits, '0')
  return {
    minus: minor < 0n ? '\u2212' : '',
    sign: currencySign(currency),
    major: formatInteger(size / unit, locale),
    minor: rest && decimalPoint(locale) + rest,
  }
}

/** For labels, titles and chart marks, where there is no markup. */
export function formatMoney(amount: MoneyAmount): string {
  const { minus, sign, major, minor } = moneyParts(amount)
  return `${minus}${sign}\u00a0${major}${minor}`
}

const decimalPoints = new Map<string, string>()

/** Asked once for each locale: making a number format costs as much as a row of a table. */
function decimalPoint(locale: string): string {
  const known = decimalPoints.get(locale)
  if (known) return known
  const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(0.5)
  const point = parts.find((part) => part.type === 'decimal')?.value ?? '.'
  decimalPoints.set(locale, point)
  return point
}
