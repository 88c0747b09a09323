import { cx } from './cx.ts'
import { type MoneyAmount, moneyParts } from './money-parts.ts'

export { formatMoney } from './money-parts.ts'

type MoneyProps = MoneyAmount & {
  /** Off where the page or the column names its one currency. */
  showCurrency?: boolean
  className?: string
}

export function Money({ showCurrency = true, className, ...amount }: MoneyProps) {
  const { minus, sign, major, minor } = moneyParts(amount)
  return (
    <span className={cx('num whitespace-nowrap', className)}>
      {minus}
      {showCurrency && <span className="font-normal text-graphite">{sign}&nbsp;</span>}
      {major}
      {minor && <span className="text-[0.92em] font-normal text-graphite">{minor}</span>}
    </span>
  )
}

/** A storefront price: display serif, no empty decimals, the sign in the sans, which has them all. */
export function Price({ className, ...amount }: MoneyAmount & { className?: string }) {
  const { minus, sign, major, minor } = moneyParts(amount)
  const isRound = /^\D?0*$/.test(minor)
  return (
    <span className={cx('font-display text-[1.5rem] leading-none whitespace-nowrap lining-nums', className)}>
      {minus}
      <span className="me-[0.18em] font-ui text-[0.74em]">{sign}</span>
      {major}
      {!isRound && minor}
    </span>
  )
}
