import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Affix } from './affix.tsx'
import { Field } from './field.tsx'
import { FieldGroup } from './field-group.tsx'
import { Input } from './input.tsx'
import { Select } from './select.tsx'
import { Textarea } from './textarea.tsx'

test('a control is named by the label and described by hint and error', () => {
  render(
    <Field label="Chest" hint="Over the fullest part." error="Too small for a jacket." required>
      <Affix after="cm">
        <Input />
      </Affix>
    </Field>,
  )
  const input = screen.getByRole('textbox', {
    name: 'Chest',
    description: 'Over the fullest part. Too small for a jacket.',
  })
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(input.hasAttribute('required')).toBe(true)
})

test('a field without trouble is not marked invalid and describes nothing', () => {
  render(
    <Field label="Chest">
      <Input />
    </Field>,
  )
  const input = screen.getByRole('textbox', { name: 'Chest' })
  expect(input.hasAttribute('aria-invalid')).toBe(false)
  expect(input.hasAttribute('aria-describedby')).toBe(false)
})

test('select and textarea are wired like an input', () => {
  render(
    <>
      <Field label="Cloth" hint="From stock.">
        <Select>
          <option>Linen</option>
        </Select>
      </Field>
      <Field label="Note" hideLabel optional>
        <Textarea />
      </Field>
    </>,
  )
  expect(screen.getByRole('combobox', { name: 'Cloth', description: 'From stock.' })).toBeDefined()
  expect(screen.getByRole('textbox', { name: 'Note (optional)' })).toBeDefined()
})

test('a group of controls is named by its legend and described by its error', () => {
  render(
    <FieldGroup legend="Lining" error="Choose one.">
      <input type="radio" aria-label="Cupro" />
    </FieldGroup>,
  )
  expect(screen.getByRole('group', { name: 'Lining', description: 'Choose one.' })).toBeDefined()
})
