import { cx } from './cx.ts'
import { initials } from './initials.ts'

const tones = [
  'bg-thread-wash text-thread',
  'bg-chalk-wash text-chalk',
  'bg-moss-wash text-moss',
  'bg-amber-wash text-amber',
  'bg-rust-wash text-rust',
  'bg-linen text-ink shadow-[inset_0_0_0_1px_var(--hairline)]',
] as const

const sizes = {
  sm: 'size-[22px] text-[0.59375rem]',
  md: 'size-7 text-[0.6875rem]',
  lg: 'size-9 text-step--1',
  xl: 'size-14 text-step-1',
}

type AvatarProps = {
  name: string
  src?: string
  size?: keyof typeof sizes
  /** The name stands beside it. */
  decorative?: boolean
  className?: string
}

export function Avatar({ name, src, size = 'md', decorative, className }: AvatarProps) {
  const look = cx(
    'inline-grid flex-none place-items-center overflow-hidden rounded-full',
    sizes[size],
    className,
  )
  if (src) return <img src={src} alt={decorative ? '' : name} className={cx(look, 'object-cover')} />
  const letters = cx(look, toneOf(name), 'leading-none font-semibold tracking-[0.02em]')
  if (decorative) {
    return (
      <span aria-hidden className={letters}>
        {initials(name)}
      </span>
    )
  }
  return (
    <span role="img" aria-label={name} title={name} className={letters}>
      {initials(name)}
    </span>
  )
}

/** The same person has the same colour everywhere. */
function toneOf(name: string): string {
  let sum = 0
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return tones[sum % tones.length] ?? tones[0]
}
