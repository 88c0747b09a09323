import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import { type Tone, toneWash } from './tone.ts'

type TagProps = { tone?: Tone; icon?: IconName; className?: string; children: ReactNode }

/** A label that someone put on a thing; square where a Chip is round. */
export function Tag({ tone = 'plain', icon, className, children }: TagProps) {
  return (
    <span
      className={cx(
        'inline-flex h-[22px] items-center gap-[5px] rounded-sm px-2 text-step--1 font-medium whitespace-nowrap',
        toneWash[tone],
        className,
      )}
    >
      {icon && <Icon name={icon} className="size-3.5" />}
      {children}
    </span>
  )
}
