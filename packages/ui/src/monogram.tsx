import { cx } from './cx.ts'
import { initials } from './initials.ts'

/** A member of staff in the admin bar; one colour for all, since there they act for the platform. */
export function Monogram({ name, className }: { name: string; className?: string }) {
  return (
    <span
      role="img"
      aria-label={name}
      className={cx(
        'inline-grid size-7 flex-none place-items-center rounded-full bg-chalk-wash text-[0.6875rem] leading-none font-semibold tracking-[0.03em] text-chalk',
        className,
      )}
    >
      {initials(name)}
    </span>
  )
}
