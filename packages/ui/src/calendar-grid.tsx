import type { KeyboardEvent, Ref } from 'react'
import { type Day, dayName, monthOf, monthWeeks, weekdayLetter, weekdayName } from './calendar-days.ts'

type CalendarGridProps = {
  ref: Ref<HTMLTableElement>
  labelledBy: string
  /** The one day that Tab stops at. */
  focused: Day
  value: Day | null
  today: Day
  isOff: (day: Day) => boolean
  locale: string
  weekStart: number
  onKeyDown: (event: KeyboardEvent) => void
  onPick: (day: Day) => void
}

export function CalendarGrid(props: CalendarGridProps) {
  const { ref, labelledBy, focused, locale, weekStart, onKeyDown } = props
  const weeks = monthWeeks(monthOf(focused), weekStart)
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the date grid of the ARIA guide, so that arrows work.
    <table ref={ref} role="grid" aria-labelledby={labelledBy} className="num" onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" abbr={weekdayName(day, locale)}>
              <span aria-hidden>{weekdayLetter(day, locale)}</span>
              <span className="sr-only">{weekdayName(day, locale)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <CalendarDay key={day} day={day} {...props} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Days that cannot be chosen stay reachable by arrows, so that one hears why there is a gap. */
function CalendarDay({
  day,
  focused,
  value,
  today,
  isOff,
  locale,
  onPick,
}: CalendarGridProps & { day: Day }) {
  if (monthOf(day) !== monthOf(focused)) return <td />
  const off = isOff(day)
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole lint/a11y/useFocusableInteractive: the button in the cell takes the focus.
    <td role="gridcell" aria-selected={day === value}>
      <button
        type="button"
        data-day={day}
        tabIndex={day === focused ? 0 : -1}
        aria-label={dayName(day, locale)}
        aria-current={day === today ? 'date' : undefined}
        aria-disabled={off || undefined}
        onClick={() => !off && onPick(day)}
      >
        {Number(day.slice(8))}
      </button>
    </td>
  )
}
