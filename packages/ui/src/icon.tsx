import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import { icons16, icons20 } from './icon-paths.ts'

export type IconName = keyof typeof icons16 | keyof typeof icons20

const namesOf = <Set extends object>(set: Set) => Object.keys(set) as (keyof Set)[]

export const iconNames: readonly IconName[] = [...namesOf(icons16), ...namesOf(icons20)].sort()

/** These point somewhere, so they turn round where text runs from right to left. */
const directional: ReadonlySet<IconName> = new Set([
  'arrow',
  'back',
  'backspace',
  'left',
  'right',
  'skip',
  'undo',
])

const isOn16 = (name: IconName): name is keyof typeof icons16 => name in icons16

type IconProps = Omit<ComponentProps<'svg'>, 'name'> & {
  name: IconName
  /** Read aloud; without it the icon is decoration beside words. */
  label?: string
}

export function Icon({ name, label, className, ...rest }: IconProps) {
  const grid = isOn16(name) ? 16 : 20
  return (
    <svg
      viewBox={`0 0 ${grid} ${grid}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={grid * 0.085}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={cx('icon', directional.has(name) && 'rtl:-scale-x-100', className)}
      {...rest}
    >
      <path d={isOn16(name) ? icons16[name] : icons20[name]} />
    </svg>
  )
}
