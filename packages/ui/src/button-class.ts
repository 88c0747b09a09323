import { cx } from './cx.ts'

/** `primary` is thread, and ink in admin; `thread` and `ink` stay what they are. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger' | 'danger-solid' | 'thread' | 'ink'
export type ButtonSize = 'sm' | 'md' | 'lg'

const base =
  'inline-flex items-center justify-center gap-2 rounded-md border text-center leading-snug font-[550] no-underline active:translate-y-[0.5px]'

const kinds: Record<ButtonKind, string> = {
  primary:
    'border-primary bg-primary text-primary-ink hover:bg-[color-mix(in_oklab,var(--primary)_88%,var(--paper))]',
  thread:
    'border-thread bg-thread text-thread-ink hover:bg-[color-mix(in_oklab,var(--thread)_88%,var(--ink))]',
  ink: 'border-ink bg-ink text-paper hover:bg-[color-mix(in_oklab,var(--ink)_88%,var(--paper))]',
  plain: 'border-control bg-card text-ink hover:bg-linen',
  quiet: 'border-transparent bg-transparent text-graphite hover:text-ink',
  danger: 'border-rust bg-card text-rust hover:bg-rust-wash',
  'danger-solid': 'border-rust bg-rust text-paper hover:bg-[color-mix(in_oklab,var(--rust)_88%,var(--ink))]',
}

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-7 py-[3px] text-step--1 max-sm:min-h-11',
  md: 'min-h-9 py-1.5 text-ui max-sm:min-h-11',
  lg: 'min-h-12 py-2 text-step-0',
}

const pads: Record<ButtonSize, string> = { sm: 'px-2.5', md: 'px-3.5', lg: 'px-5' }

const squares: Record<ButtonSize, string> = {
  sm: 'size-7 text-step--1 max-sm:size-11',
  md: 'size-9 text-ui max-sm:size-11',
  lg: 'size-12 text-step-0',
}

const off = 'cursor-not-allowed border-hairline bg-linen text-graphite'
const quietOff = 'cursor-not-allowed border-transparent text-control'

export type ButtonLook = {
  kind?: ButtonKind
  size?: ButtonSize
  /** As wide as its column. */
  wide?: boolean
  /** One icon and no words. */
  square?: boolean
  disabled?: boolean
}

export function buttonClass({ kind = 'plain', size = 'md', wide, square, disabled }: ButtonLook) {
  return cx(
    base,
    disabled ? (kind === 'quiet' ? quietOff : off) : kinds[kind],
    square ? squares[size] : cx(sizes[size], kind === 'quiet' ? 'px-2' : pads[size]),
    wide && 'w-full',
  )
}
