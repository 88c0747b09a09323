import type { CSSProperties } from 'react'
import { Link } from 'react-router'
import { type Tone, toneWash } from '../../tone.ts'
import { inLanes, type Laned } from './lanes.ts'

export interface CalendarEvent {
  id: string
  title: string
  detail?: string
  /** Minutes since midnight. */
  start: number
  end: number
  /** "10:00" and "11:00", in the workspace's zone. */
  from: string
  until: string
  to: string
  tone?: Tone
  /** Asked for and not answered: drawn with the stitch. */
  isProposed?: boolean
}

export interface CalendarDay {
  date: string
  weekday: string
  day: number
  isToday?: boolean
  hours?: { booked: number; capacity: number }
  events: readonly CalendarEvent[]
}

interface DayColumnProps {
  day: CalendarDay
  isShown: boolean
  fromMinute: number
  toMinute: number
  nowMinute?: number
}

export function DayColumn({ day, isShown, fromMinute, toMinute, nowMinute }: DayColumnProps) {
  const span = toMinute - fromMinute
  const at = (minute: number) =>
    ((Math.min(Math.max(minute, fromMinute), toMinute) - fromMinute) / span) * 100
  return (
    <section
      aria-label={`${day.weekday} ${day.day}`}
      data-day={day.date}
      data-shown={isShown || undefined}
      data-today={day.isToday || undefined}
      data-closed={day.hours ? undefined : ''}
      className="week-column"
    >
      {nowMinute !== undefined && nowMinute >= fromMinute && nowMinute <= toMinute && (
        <i aria-hidden className="week-now" style={{ insetBlockStart: `${at(nowMinute)}%` }} />
      )}
      {inLanes(day.events).map((laned) => (
        <EventLink
          key={laned.event.id}
          laned={laned}
          top={at(laned.event.start)}
          bottom={at(laned.event.end)}
        />
      ))}
      {day.events.length === 0 && <p className="week-nothing">{day.hours ? 'Nothing booked.' : 'Closed.'}</p>}
    </section>
  )
}

function EventLink({ laned, top, bottom }: { laned: Laned<CalendarEvent>; top: number; bottom: number }) {
  const { event, lane, lanes } = laned
  const place = {
    '--top': `${top}%`,
    '--height': `${bottom - top}%`,
    '--lane': `${(lane / lanes) * 100}%`,
    '--share': `${100 / lanes}%`,
  } as CSSProperties
  return (
    <Link
      to={event.to}
      data-event=""
      data-proposed={event.isProposed || undefined}
      data-tight={lanes > 1 || undefined}
      data-short={event.end - event.start <= 30 || undefined}
      style={place}
      className={`week-event ${event.isProposed ? '' : toneWash[event.tone ?? 'plain']}`}
    >
      <span className="num">
        {event.from} <span className="week-until">to {event.until}</span>
      </span>{' '}
      <b>{event.title}</b> {event.detail && <span>{event.detail}</span>}
      {event.isProposed && <span className="sr-only">, proposed</span>}
    </Link>
  )
}
