import { join } from 'node:path'
import { render } from '@testing-library/react'
import axe from 'axe-core'
import type { ComponentType } from 'react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { ToastProvider } from './toast.tsx'

// The gallery is part of the admin app, which this package may not import; the tests look at it from outside.
const gallery = join(import.meta.dirname, '../../../apps/admin/app/gallery/gallery.tsx')
const { sections }: { sections: readonly { id: string; Section: ComponentType }[] } = await import(gallery)

function page(Section: ComponentType) {
  return (
    <MemoryRouter>
      <ToastProvider>
        <main>
          <h1>Shared states</h1>
          <Section />
        </main>
      </ToastProvider>
    </MemoryRouter>
  )
}

test.each(sections)('axe finds nothing in $id', async ({ Section }) => {
  const { container } = render(page(Section))
  // Colours need a real browser; jsdom has no layout.
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test.each(sections)('$id renders on the server as it does in the browser', ({ Section }) => {
  const errors: unknown[] = []
  const host = document.createElement('div')
  host.innerHTML = renderToString(page(Section))
  document.body.append(host)
  render(page(Section), { container: host, hydrate: true, onRecoverableError: (error) => errors.push(error) })
  expect(errors).toEqual([])
  expect(host.querySelector('section')).not.toBeNull()
  host.remove()
})
