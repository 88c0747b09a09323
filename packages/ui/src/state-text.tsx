import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import { Spinner } from './spinner.tsx'
import { type Tone, toneText } from './tone.ts'

type StateTextProps = {
  tone?: Tone
  icon?: IconName
  busy?: boolean
  /** Nothing to do here. */
  quiet?: boolean
  className?: string
  children: ReactNode
}

/** A state inside a table or a line: the words first, an icon second, colour last. */
export function StateText({ tone = 'plain', icon, busy, quiet, className, children }: StateTextProps) {
  const look = quiet ? 'text-graphite' : cx('font-[550]', toneText[tone])
  return (
    <span className={cx('inline-flex items-baseline gap-1.5 text-step--1', look, className)}>
      {busy ? (
        <Spinner className="self-center" />
      ) : (
        icon && <Icon name={icon} className="size-3.5 translate-y-[0.12em]" />
      )}
      <span>{children}</span>
    </span>
  )
}
