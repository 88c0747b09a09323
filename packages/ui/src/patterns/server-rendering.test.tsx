// @vitest-environment node
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { DataTable } from './data-table/data-table.tsx'
import { NOTHING_SELECTED } from './data-table/selection.tsx'
import { FormShell } from './form-shell/form-shell.tsx'
import { Kanban } from './kanban/kanban.tsx'
import { WorkspaceShell } from './shell/workspace-shell.tsx'
import { ShortcutsProvider } from './shortcuts.tsx'
import { WeekCalendar } from './week-calendar/week-calendar.tsx'

/** No window, no document: what a server has. */
async function serve(element: ReactNode): Promise<string> {
  const handler = createStaticHandler([{ path: '*', element }])
  const context = await handler.query(new Request('http://atelier.test/orders'))
  if (context instanceof Response) throw new Error('did not expect a redirect')
  const router = createStaticRouter(handler.dataRoutes, context)
  return renderToString(<StaticRouterProvider router={router} context={context} hydrate={false} />)
}

test('a list arrives with its rows as links and its shell around it', async () => {
  const place = { id: 'o', name: 'Atelier Okonjo', to: '/', cloth: null }
  const html = await serve(
    <ShortcutsProvider>
      <WorkspaceShell
        places={{ current: place, others: [] }}
        groups={[]}
        tabs={[]}
        create={[]}
        palette={{ recent: [], actions: [] }}
      >
        <DataTable
          caption="Orders"
          many="orders"
          columns={[{ id: 'n', header: 'Order', isMain: true, cell: (row: { id: string }) => row.id }]}
          rows={[{ id: 'AO-1' }]}
          rowId={(row) => row.id}
          rowLabel={(row) => row.id}
          rowTo={(row) => `/orders/${row.id}`}
          selection={{
            value: NOTHING_SELECTED,
            onChange: () => undefined,
            total: { count: 1, isExact: true },
            actions: [],
          }}
          empty={null}
        />
      </WorkspaceShell>
    </ShortcutsProvider>,
  )
  expect(html).toContain('href="/orders/AO-1"')
  expect(html).toContain('<main id="main"')
})

test('a form arrives as a plain post', async () => {
  const html = await serve(<FormShell submitLabel="Save client">fields</FormShell>)
  expect(html).toMatch(/<form[^>]+method="post"/)
  expect(html).toContain('Save client')
})

test('board and calendar need no browser to be drawn', async () => {
  const html = await serve(
    <>
      <Kanban
        label="Board"
        columns={[{ id: 'cut', title: 'Cut', cards: [{ id: 'a', title: 'Agbada', to: '/a' }] }]}
        onMove={() => undefined}
      />
      <WeekCalendar
        label="Week"
        days={[]}
        fromHour={8}
        toHour={18}
        earlierTo="/1"
        laterTo="/2"
        todayTo="/3"
      />
    </>,
  )
  expect(html).toContain('Agbada')
  expect(html).toContain('Earlier week')
})
