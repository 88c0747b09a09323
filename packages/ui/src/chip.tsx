import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import { type Tone, toneWash } from './tone.ts'

const base =
  'inline-flex items-center gap-[5px] rounded-full px-[9px] text-step--1 leading-[1.3] font-[550] whitespace-nowrap'
const plainEdge = 'shadow-[inset_0_0_0_1px_var(--hairline)]'
const stitchEdge = 'text-graphite outline-[1.5px] -outline-offset-1 outline-control outline-dashed'

type ChipProps = {
  tone?: Tone
  icon?: IconName
  /** Still to be sewn up: draft, pending, proposed. */
  stitch?: boolean
  className?: string
  children: ReactNode
}

/** A state, once, in a heading. In a table the same words are a StateText. */
export function Chip({ tone = 'plain', icon, stitch, className, children }: ChipProps) {
  const look = stitch ? stitchEdge : cx(toneWash[tone], tone === 'plain' && plainEdge)
  return (
    <span className={cx(base, 'min-h-[22px] py-px', look, className)}>
      {icon && <Icon name={icon} className="size-[0.8125rem]" />}
      {children}
    </span>
  )
}

type FilterChipProps = { label: string; value: string; onRemove: () => void; className?: string }

/** A filter that is on; pressing it takes it off. */
export function FilterChip({ label, value, onRemove, className }: FilterChipProps) {
  return (
    <button
      type="button"
      onClick={onRemove}
      aria-label={`Remove the filter ${label}: ${value}`}
      className={cx(base, plainEdge, 'min-h-7 py-px bg-linen hover:bg-hairline max-sm:min-h-11', className)}
    >
      {label}: {value}
      <Icon name="close" className="size-3 text-graphite" />
    </button>
  )
}
