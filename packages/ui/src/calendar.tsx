import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import { addDays, addMonths, type Day, monthName, monthOf, startOfWeek } from './calendar-days.ts'
import { CalendarGrid } from './calendar-grid.tsx'
import { cx } from './cx.ts'

export type CalendarProps = {
  value: Day | null
  onChange: (day: Day) => void
  /** Today where the business is. */
  today: Day
  min?: Day
  max?: Day
  /** Closed days, holidays, days without room. */
  isBlocked?: (day: Day) => boolean
  locale?: string
  /** 0 is Sunday, 1 is Monday. */
  weekStart?: number
  /** Puts the focus on the chosen day when it opens. */
  takeFocus?: boolean
  className?: string
}

/** One month. Arrows move by day and week, Page Up and Down by month, Home and End within the week. */
export function Calendar(props: CalendarProps) {
  const {
    value,
    onChange,
    today,
    min,
    max,
    isBlocked,
    locale = 'en-GB',
    weekStart = 1,
    takeFocus,
    className,
  } = props
  const [focused, setFocused] = useState<Day>(value ?? today)
  const moveFocus = useRef(takeFocus ?? false)
  const grid = useRef<HTMLTableElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (!moveFocus.current) return
    moveFocus.current = false
    grid.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus()
  }, [focused])

  const within = (day: Day) => (min && day < min ? min : max && day > max ? max : day)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayForKey(event, focused, weekStart)
    if (!next) return
    event.preventDefault()
    moveFocus.current = true
    setFocused(within(next))
  }
  const turn = (months: number) => setFocused(within(addMonths(focused, months)))
  const isOff = (day: Day) => Boolean((min && day < min) || (max && day > max) || isBlocked?.(day))
  const steps = { earlier: addMonths(focused, -1), later: addMonths(focused, 1) }

  return (
    <fieldset aria-labelledby={titleId} className={cx('calendar', className)}>
      <div className="flex items-center justify-between text-ui">
        <IconButton
          icon="left"
          size="sm"
          label={monthName(steps.earlier, locale)}
          disabled={Boolean(min && monthOf(steps.earlier) < monthOf(min))}
          onClick={() => turn(-1)}
        />
        <b id={titleId} aria-live="polite" className="font-semibold">
          {monthName(focused, locale)}
        </b>
        <IconButton
          icon="right"
          size="sm"
          label={monthName(steps.later, locale)}
          disabled={Boolean(max && monthOf(steps.later) > monthOf(max))}
          onClick={() => turn(1)}
        />
      </div>
      <CalendarGrid
        ref={grid}
        labelledBy={titleId}
        focused={focused}
        value={value}
        today={today}
        isOff={isOff}
        locale={locale}
        weekStart={weekStart}
        onKeyDown={onKeyDown}
        onPick={(day) => {
          setFocused(day)
          onChange(day)
        }}
      />
    </fieldset>
  )
}

function dayForKey(event: KeyboardEvent, day: Day, weekStart: number): Day | null {
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
  switch (event.key) {
    case 'ArrowLeft':
      return addDays(day, -forward)
    case 'ArrowRight':
      return addDays(day, forward)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'PageUp':
      return addMonths(day, event.shiftKey ? -12 : -1)
    case 'PageDown':
      return addMonths(day, event.shiftKey ? 12 : 1)
    case 'Home':
      return startOfWeek(day, weekStart)
    case 'End':
      return addDays(startOfWeek(day, weekStart), 6)
    default:
      return null
  }
}
