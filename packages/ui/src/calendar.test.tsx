import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Calendar } from './calendar.tsx'
import { DateField } from './date-field.tsx'

const today = '2026-11-19'

test('Tab stops once in the grid, at the chosen day', async () => {
  const user = userEvent.setup()
  render(<Calendar value="2026-11-26" onChange={() => undefined} today={today} />)
  await user.tab()
  await user.tab()
  await user.tab()
  expect(document.activeElement?.getAttribute('aria-label')).toContain('26 November 2026')
  await user.tab()
  expect(document.activeElement).toBe(document.body)
})

test.each([
  ['{ArrowRight}', '27 November 2026'],
  ['{ArrowLeft}', '25 November 2026'],
  ['{ArrowDown}', '3 December 2026'],
  ['{ArrowUp}', '19 November 2026'],
  ['{Home}', '23 November 2026'],
  ['{End}', '29 November 2026'],
  ['{PageDown}', '26 December 2026'],
  ['{Shift>}{PageUp}{/Shift}', '26 November 2025'],
])('%s goes to %s', async (keys, day) => {
  const user = userEvent.setup()
  render(<Calendar value="2026-11-26" onChange={() => undefined} today={today} takeFocus />)
  await user.keyboard(keys)
  expect(document.activeElement?.getAttribute('aria-label')).toContain(day)
})

test('a blocked day can be reached and not chosen', async () => {
  const user = userEvent.setup()
  const onChange = vi.fn()
  render(
    <Calendar
      value="2026-11-26"
      onChange={onChange}
      today={today}
      isBlocked={(day) => day === '2026-11-27'}
      takeFocus
    />,
  )
  await user.keyboard('{ArrowRight}{Enter}')
  expect(onChange).not.toHaveBeenCalled()
  await user.keyboard('{ArrowRight}{Enter}')
  expect(onChange).toHaveBeenCalledWith('2026-11-28')
})

test('the keys stop at the first and last day', async () => {
  const user = userEvent.setup()
  render(<Calendar value="2026-11-20" onChange={() => undefined} today={today} min={today} takeFocus />)
  await user.keyboard('{PageUp}')
  expect(document.activeElement?.getAttribute('aria-label')).toContain('19 November 2026')
})

function Due({ onChange }: { onChange: (day: string | null) => void }) {
  const [day, setDay] = useState<string | null>('2026-11-26')
  const change = (next: string | null) => {
    setDay(next)
    onChange(next)
  }
  return <DateField label="Due" name="due" today={today} value={day} onChange={change} />
}

test('a date field reads what is typed and shows it in full', async () => {
  const user = userEvent.setup()
  const onChange = vi.fn()
  render(<Due onChange={onChange} />)
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Due' })
  expect(input.value).toBe('Thu 26 Nov 2026')
  await user.clear(input)
  await user.type(input, '2 dec')
  await user.tab()
  expect(onChange).toHaveBeenLastCalledWith('2026-12-02')
  expect(input.value).toBe('Wed 2 Dec 2026')
})

test('what cannot be read stays as typed, with an error', async () => {
  const user = userEvent.setup()
  const onChange = vi.fn()
  render(<Due onChange={onChange} />)
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Due' })
  await user.clear(input)
  await user.type(input, '01/02/26')
  await user.tab()
  expect(input.value).toBe('01/02/26')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(onChange).not.toHaveBeenCalled()
})

test('the calendar opens on the chosen day, and choosing goes back to its button', async () => {
  const user = userEvent.setup()
  const onChange = vi.fn()
  render(<Due onChange={onChange} />)
  await user.click(screen.getByRole('button', { name: 'Open the calendar' }))
  expect(document.activeElement?.getAttribute('aria-label')).toContain('26 November 2026')
  await user.keyboard('{ArrowRight}{Enter}')
  expect(onChange).toHaveBeenLastCalledWith('2026-11-27')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open the calendar' }))
})
