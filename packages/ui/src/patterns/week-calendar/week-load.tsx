import { Link } from 'react-router'
import { cx } from '../../cx.ts'

export interface LoadDay {
  date: string
  weekday: string
  day: number
  to: string
  /** Absent where the workshop is closed. */
  hours?: { booked: number; capacity: number }
  /** "4 fittings, 3 due" */
  note?: string
  when: 'past' | 'today' | 'ahead'
}

/** Seven days of booked hours against what there is; amber is what does not fit. */
export function WeekLoad({ label, days }: { label: string; days: readonly LoadDay[] }) {
  return (
    <section aria-label={label}>
      <ol className="week-load border-y border-hairline">
        {days.map((day) => (
          <li key={day.date} data-when={day.when} aria-current={day.when === 'today' ? 'date' : undefined}>
            <Link to={day.to}>
              <span className="week-day">
                {day.weekday} <b className="num">{day.day}</b>
              </span>
              {day.hours ? <Load {...day.hours} /> : <span className="week-words">Closed</span>}
              {day.note && <span className="week-words num text-graphite">{day.note}</span>}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Load({ booked, capacity }: { booked: number; capacity: number }) {
  const over = booked - capacity
  return (
    <>
      <LoadBar booked={booked} capacity={capacity} />
      <span className={cx('week-words num', over > 0 && 'font-normal')}>
        {booked} of {capacity} h{over > 0 && <b className="font-semibold text-amber"> +{over}</b>}
      </span>
    </>
  )
}

export function LoadBar({ booked, capacity }: { booked: number; capacity: number }) {
  const whole = Math.max(booked, capacity, 1)
  const within = (Math.min(booked, capacity) / whole) * 100
  return (
    <span aria-hidden className="load-bar">
      <i style={{ inlineSize: `${within}%` }} />
      {booked > capacity && <i className="over" style={{ inlineSize: `${100 - within}%` }} />}
    </span>
  )
}
