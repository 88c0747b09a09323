import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react'
import { ButtonLink } from '../../button.tsx'
import { type CalendarDay, DayColumn } from './day-column.tsx'
import { DayHead } from './day-head.tsx'

interface WeekCalendarProps {
  /** "Week of 16 November" */
  label: string
  days: readonly CalendarDay[]
  /** The first and the last full hour drawn. */
  fromHour: number
  toHour: number
  /** Minutes since midnight in the workspace's zone, for the line of now. */
  nowMinute?: number
  earlierTo: string
  laterTo: string
  todayTo: string
}

export function WeekCalendar(props: WeekCalendarProps) {
  const { label, days, fromHour, toHour, nowMinute } = props
  const grid = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(() => (days.find((day) => day.isToday) ?? days[0])?.date)
  const hours = Array.from({ length: toHour - fromHour }, (_, index) => fromHour + index)
  return (
    <section aria-label={label}>
      <div className="mb-3 flex items-center gap-2">
        <h2 className="me-auto text-step-0 font-semibold">{label}</h2>
        <ButtonLink size="sm" to={props.todayTo}>
          Today
        </ButtonLink>
        <ButtonLink size="sm" icon="left" to={props.earlierTo} aria-label="Earlier week" />
        <ButtonLink size="sm" icon="right" to={props.laterTo} aria-label="Later week" />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside have the focus; this only listens. */}
      <div
        ref={grid}
        className="week-grid"
        style={{ '--hours': hours.length } as CSSProperties}
        onKeyDown={(event) => moveAmongEvents(event, grid.current)}
      >
        <div className="week-corner" />
        {days.map((day) => (
          <DayHead key={day.date} day={day} isShown={day.date === shown} onShow={() => setShown(day.date)} />
        ))}
        <div aria-hidden className="week-hours num">
          {hours.map((hour) => (
            <span key={hour}>{String(hour).padStart(2, '0')}:00</span>
          ))}
        </div>
        {days.map((day) => (
          <DayColumn
            key={day.date}
            day={day}
            isShown={day.date === shown}
            fromMinute={fromHour * 60}
            toMinute={toHour * 60}
            nowMinute={day.isToday ? nowMinute : undefined}
          />
        ))}
      </div>
    </section>
  )
}

const STEPS: Record<string, [day: number, event: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Up and down within a day, sideways to the next day that has something. */
function moveAmongEvents(event: KeyboardEvent, grid: HTMLElement | null) {
  const step = STEPS[event.key]
  if (!step || !grid || !(event.target instanceof HTMLElement) || !event.target.matches('[data-event]'))
    return
  event.preventDefault()
  const columns = [...grid.querySelectorAll('[data-day]')].map((day) => [
    ...day.querySelectorAll<HTMLElement>('[data-event]'),
  ])
  const target = event.target
  const at = columns.findIndex((events) => events.includes(target))
  const row = columns[at]?.indexOf(target) ?? 0
  if (step[1] !== 0) columns[at]?.[row + step[1]]?.focus()
  else nextBusyDay(columns, at, step[0], row)?.focus()
}

function nextBusyDay(
  columns: HTMLElement[][],
  at: number,
  step: number,
  row: number,
): HTMLElement | undefined {
  for (let index = at + step; index >= 0 && index < columns.length; index += step) {
    const events = columns[index] ?? []
    if (events.length > 0) return events[Math.min(row, events.length - 1)]
  }
  return undefined
}
