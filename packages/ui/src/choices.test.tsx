import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Checkbox } from './checkbox.tsx'
import { RadioGroup } from './radio-group.tsx'
import { Segmented } from './segmented.tsx'
import { Switch } from './switch.tsx'

const ranges = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
] as const

function Range({ onChange }: { onChange: (value: string) => void }) {
  const [range, setRange] = useState<(typeof ranges)[number]['value']>('week')
  return (
    <Segmented
      label="Range"
      options={ranges}
      value={range}
      onChange={(next) => {
        setRange(next)
        onChange(next)
      }}
    />
  )
}

test('Tab reaches the chosen segment and arrows choose the next', async () => {
  const user = userEvent.setup()
  const onChange = vi.fn()
  render(<Range onChange={onChange} />)
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Week' }))
  await user.keyboard('{ArrowRight}')
  expect(onChange).toHaveBeenLastCalledWith('month')
  expect(screen.getByRole('radiogroup', { name: 'Range' })).toBeDefined()
})

test('a radio group is one stop for Tab and reports what arrows choose', async () => {
  const user = userEvent.setup()
  const onChange = vi.fn()
  const options = [
    { value: 'cupro', label: 'Cupro', hint: 'In stock' },
    { value: 'silk', label: 'Silk' },
  ] as const
  render(<RadioGroup legend="Lining" options={options} defaultValue="cupro" onChange={onChange} />)
  await user.tab()
  await user.keyboard('{ArrowDown}')
  expect(onChange).toHaveBeenLastCalledWith('silk')
  await user.tab()
  expect(document.activeElement).toBe(document.body)
})

test('a switch turns by Space and says its state', async () => {
  const user = userEvent.setup()
  const onChange = vi.fn()
  render(<Switch label="Sounds" name="sounds" onChange={onChange} />)
  const control = screen.getByRole('switch', { name: 'Sounds' })
  await user.tab()
  await user.keyboard(' ')
  expect(onChange).toHaveBeenCalledWith(true)
  expect(control.getAttribute('aria-checked')).toBe('true')
  expect(document.querySelector<HTMLInputElement>('input[name=sounds]')?.value).toBe('on')
})

test('a checkbox shows that only some are picked', async () => {
  const user = userEvent.setup()
  render(<Checkbox label="All" indeterminate />)
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'All' })
  expect(box.indeterminate).toBe(true)
  await user.click(screen.getByText('All'))
  expect(box.checked).toBe(true)
})
