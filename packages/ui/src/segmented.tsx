import { type ReactNode, useId } from 'react'
import { cx } from './cx.ts'

type SegmentedProps<Value extends string> = {
  label: string
  options: readonly { value: Value; label: ReactNode }[]
  name?: string
  value?: Value
  defaultValue?: Value
  onChange?: (value: Value) => void
  className?: string
}

/** One of a few, all in sight. Radios underneath, so arrows move and a plain form sends the choice. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, options, name, value, defaultValue, onChange, className } = props
  const generated = useId()
  return (
    <div role="radiogroup" aria-label={label} className={cx('inline-flex max-w-full flex-wrap', className)}>
      {options.map((option) => (
        <label key={option.value} className={segmentClass}>
          <input
            type="radio"
            className="sr-only"
            name={name ?? generated}
            value={option.value}
            checked={value === undefined ? undefined : value === option.value}
            defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
            onChange={onChange && (() => onChange(option.value))}
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}

const segmentClass =
  'relative -ms-px inline-flex min-h-9 items-center border border-control bg-card px-3.5 text-ui font-[550] first:ms-0 first:rounded-s-md last:rounded-e-md hover:bg-linen has-checked:bg-linen has-checked:shadow-[inset_0_-2px_var(--ink)] has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-chalk max-sm:min-h-11'
