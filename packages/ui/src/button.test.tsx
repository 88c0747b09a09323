import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { Button, ButtonLink, IconButton } from './button.tsx'

test('a button is pressed by Enter and by Space', async () => {
  const user = userEvent.setup()
  const onClick = vi.fn()
  render(<Button onClick={onClick}>Save</Button>)
  await user.tab()
  await user.keyboard('{Enter}')
  await user.keyboard(' ')
  expect(onClick).toHaveBeenCalledTimes(2)
})

test('a busy button keeps the focus, says so and takes no second press', async () => {
  const user = userEvent.setup()
  const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault())
  const { rerender } = render(<Form busy={false} onSubmit={onSubmit} />)
  const button = screen.getByRole('button', { name: 'Issue' })
  await user.click(button)
  rerender(<Form busy onSubmit={onSubmit} />)
  await user.click(button)
  expect(onSubmit).toHaveBeenCalledTimes(1)
  expect(button.getAttribute('aria-busy')).toBe('true')
  expect(document.activeElement).toBe(button)
})

function Form({ busy, onSubmit }: { busy: boolean; onSubmit: (event: React.FormEvent) => void }) {
  return (
    <form onSubmit={onSubmit}>
      <Button type="submit" busy={busy}>
        Issue
      </Button>
    </form>
  )
}

test('a button that cannot be pressed can be reached and gives its reason', async () => {
  const user = userEvent.setup()
  const onClick = vi.fn()
  render(
    <Button disabled reason="after purging" onClick={onClick}>
      Download
    </Button>,
  )
  await user.tab()
  const button = screen.getByRole('button', { name: 'Download', description: 'after purging' })
  expect(document.activeElement).toBe(button)
  await user.click(button)
  expect(onClick).not.toHaveBeenCalled()
})

test('an icon button is called by its label, and a button link is a link', () => {
  render(
    <MemoryRouter>
      <IconButton icon="more" label="More" />
      <ButtonLink to="/orders">Orders</ButtonLink>
    </MemoryRouter>,
  )
  expect(screen.getByRole('button', { name: 'More' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Orders' }).getAttribute('href')).toBe('/orders')
})
