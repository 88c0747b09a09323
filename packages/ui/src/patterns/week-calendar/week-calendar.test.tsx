import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { CalendarDay, CalendarEvent } from './day-column.tsx'
import { WeekCalendar } from './week-calendar.tsx'
import { WeekLoad } from './week-load.tsx'

const event = (id: string, start: number): CalendarEvent => ({
  id,
  title: id,
  start,
  end: start + 60,
  from: '10:00',
  until: '11:00',
  to: `/events/${id}`,
})
const hours = { booked: 8, capacity: 8 }
const days: CalendarDay[] = [
  { date: '2026-11-16', weekday: 'Mon', day: 16, hours, events: [event('Dele', 600), event('Sade', 720)] },
  { date: '2026-11-17', weekday: 'Tue', day: 17, hours, events: [] },
  { date: '2026-11-18', weekday: 'Wed', day: 18, hours, isToday: true, events: [event('Folake', 600)] },
  { date: '2026-11-19', weekday: 'Thu', day: 19, events: [] },
]

function show() {
  render(
    <MemoryRouter>
      <WeekCalendar
        label="Week of 16 November"
        days={days}
        fromHour={8}
        toHour={18}
        earlierTo="/w/46"
        laterTo="/w/48"
        todayTo="/w/47"
      />
    </MemoryRouter>,
  )
  return userEvent.setup()
}

const focused = () => document.activeElement?.querySelector('b')?.textContent

test('arrows walk within the day and over empty days', async () => {
  const user = show()
  screen.getByRole('link', { name: /Dele/ }).focus()
  await user.keyboard('{ArrowDown}')
  expect(focused()).toBe('Sade')
  await user.keyboard('{ArrowRight}')
  expect(focused()).toBe('Folake')
  await user.keyboard('{ArrowLeft}')
  expect(focused()).toBe('Dele')
})

test('phones begin with today and show the day that is chosen', async () => {
  const user = show()
  const shown = () => document.querySelector('[data-shown]')?.getAttribute('data-day')
  expect(shown()).toBe('2026-11-18')
  await user.click(screen.getByRole('button', { name: /Mon 16/ }))
  expect(shown()).toBe('2026-11-16')
})

test('an event tells its time and its name, and a closed day says so', () => {
  show()
  expect(screen.getByRole('link', { name: '10:00 to 11:00 Folake' })).toBeTruthy()
  expect(screen.getByRole('region', { name: 'Thu 19' }).textContent).toBe('Closed.')
})

test('hours that do not fit are told in figures, not by colour alone', () => {
  render(
    <MemoryRouter>
      <WeekLoad
        label="This week"
        days={[
          {
            date: 'd',
            weekday: 'Fri',
            day: 20,
            to: '/d',
            when: 'today',
            hours: { booked: 44, capacity: 40 },
          },
        ]}
      />
    </MemoryRouter>,
  )
  expect(screen.getByRole('link').textContent).toContain('44 of 40 h +4')
  expect(screen.getByRole('listitem').getAttribute('aria-current')).toBe('date')
})
