import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'
import { Input } from './input.tsx'
import { RadioGroup } from './radio-group.tsx'

const problems = [
  { field: 'chest', message: 'Chest: 9.6 cm is too small' },
  { field: 'lining', message: 'Lining: choose one' },
]

function Form() {
  return (
    <>
      <ErrorSummary problems={problems} />
      <Field id="chest" label="Chest">
        <Input />
      </Field>
      <RadioGroup id="lining" legend="Lining" options={[{ value: 'silk', label: 'Silk' }]} />
    </>
  )
}

test('the summary takes the focus and counts what is wrong', () => {
  render(<Form />)
  const summary = screen.getByRole('alert', { name: 'Two things to put right' })
  expect(document.activeElement).toBe(summary)
})

test('its links go to the input, and into a group to its first control', async () => {
  const user = userEvent.setup()
  render(<Form />)
  await user.click(screen.getByRole('link', { name: /Chest/ }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Chest' }))
  await user.click(screen.getByRole('link', { name: /Lining/ }))
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Silk' }))
})

test('a second answer takes the focus again, and no problem shows nothing', async () => {
  const { rerender, container } = render(<ErrorSummary problems={problems} />)
  screen.getByRole('alert').blur()
  rerender(<ErrorSummary problems={problems.slice(0, 1)} />)
  expect(document.activeElement).toBe(screen.getByRole('alert', { name: 'One thing to put right' }))
  rerender(<ErrorSummary problems={[]} />)
  expect(container.childElementCount).toBe(0)
})
