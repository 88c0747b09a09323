import type { CalendarDay } from '@thimblely/ui/patterns/week-calendar/day-column'
import { WeekCalendar } from '@thimblely/ui/patterns/week-calendar/week-calendar'
import { type LoadDay, WeekLoad } from '@thimblely/ui/patterns/week-calendar/week-load'

const week: [weekday: string, day: number, booked: number, capacity: number, note?: string][] = [
  ['Mon', 16, 38, 40, '3 fittings, 4 due'],
  ['Tue', 17, 41, 40, '2 fittings, 3 due'],
  ['Wed', 18, 36, 40, '5 fittings, 2 due'],
  ['Thu', 19, 37, 40, '4 fittings, 3 due'],
  ['Fri', 20, 44, 40, '3 fittings, 5 due'],
  ['Sat', 21, 17, 20, '6 fittings, 6 due'],
  ['Sun', 22, 0, 0],
]

const loads: LoadDay[] = week.map(([weekday, day, booked, capacity, note]) => ({
  date: `2026-11-${day}`,
  weekday,
  day,
  to: `?day=${day}`,
  hours: capacity ? { booked, capacity } : undefined,
  note,
  when: day === 19 ? 'today' : day < 19 ? 'past' : 'ahead',
}))

const events: Record<number, CalendarDay['events']> = {
  16: [
    {
      id: 'e1',
      title: 'Dele Ogunlade',
      detail: 'Fitting',
      start: 660,
      end: 720,
      from: '11:00',
      until: '12:00',
      to: '?e1',
    },
  ],
  18: [
    {
      id: 'e2',
      title: 'Cloth from Tessitura Bruno',
      start: 540,
      end: 570,
      from: '09:00',
      until: '09:30',
      to: '?e2',
    },
  ],
  19: [
    {
      id: 'e3',
      title: 'Folake Adebayo',
      detail: 'Second fitting, Room 1',
      start: 600,
      end: 660,
      from: '10:00',
      until: '11:00',
      to: '?e3',
      tone: 'chalk',
    },
    {
      id: 'e4',
      title: 'Emeka Nwosu',
      detail: 'Final fitting, Room 2',
      start: 630,
      end: 690,
      from: '10:30',
      until: '11:30',
      to: '?e4',
      tone: 'chalk',
    },
    {
      id: 'e5',
      title: 'Amara Chike',
      detail: 'First fitting',
      start: 840,
      end: 900,
      from: '14:00',
      until: '15:00',
      to: '?e5',
      tone: 'chalk',
    },
    {
      id: 'e6',
      title: 'Osagie Ero',
      detail: 'No answer yet',
      start: 975,
      end: 1005,
      from: '16:15',
      until: '16:45',
      to: '?e6',
      isProposed: true,
    },
  ],
  21: [
    {
      id: 'e7',
      title: 'Aso-ebi, six wearers',
      detail: 'Measuring',
      start: 600,
      end: 780,
      from: '10:00',
      until: '13:00',
      to: '?e7',
      tone: 'amber',
    },
  ],
}

export function Week() {
  const days = loads.map((load) => ({
    ...load,
    isToday: load.when === 'today',
    events: events[load.day] ?? [],
  }))
  return (
    <div className="grid gap-9">
      <WeekLoad label="This week: hours booked, fittings and promised orders" days={loads} />
      <WeekCalendar
        label="Week of 16 November"
        days={days}
        fromHour={8}
        toHour={18}
        nowMinute={552}
        earlierTo="?week=46"
        laterTo="?week=48"
        todayTo="?week=47"
      />
    </div>
  )
}
