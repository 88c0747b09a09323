import type { CalendarDay } from './day-column.tsx'
import { LoadBar } from './week-load.tsx'

interface DayHeadProps {
  day: CalendarDay
  isShown: boolean
  onShow: () => void
}

/** A heading on wide screens, the choice of the day on phones. */
export function DayHead({ day, isShown, onShow }: DayHeadProps) {
  const face = (
    <>
      <span className="week-day">
        {day.weekday} <b className="num">{day.day}</b>
      </span>
      {day.hours ? <LoadBar {...day.hours} /> : <span className="week-words text-graphite">Closed</span>}
      {day.hours && (
        <span className="week-words num text-graphite">
          {day.hours.booked} of {day.hours.capacity} h
        </span>
      )}
    </>
  )
  return (
    <div
      className="week-head"
      data-when={day.isToday ? 'today' : undefined}
      aria-current={day.isToday ? 'date' : undefined}
    >
      <div className="max-md:hidden">{face}</div>
      <button type="button" aria-pressed={isShown} onClick={onShow} className="md:hidden">
        {face}
      </button>
    </div>
  )
}
