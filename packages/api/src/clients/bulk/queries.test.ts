import { clients } from '@thimblely/db/schema'
import { clientValues } from '@thimblely/db/testing/factories/clients'
import { inWorkspace, type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../../root.ts'
import { testHouse } from '../../testing/house.ts'

let place: WorkspaceFixture
let api: Caller
let ids: string[]

beforeAll(async () => {
  const test = await testHouse()
  place = await workspace(test.regions)
  const rows = Array.from({ length: 9 }, (_, index) =>
    clientValues({
      addedBy: place.owner.id,
      name: `Client ${index}`,
      status: index < 3 ? 'active' : 'prospect',
    }),
  )
  const made = await inWorkspace(test.regions, place, (tx) =>
    tx.insert(clients).values(rows).returning({ id: clients.id }),
  )
  ids = made.map((row) => row.id)
  api = await test.as(place.owner, place)
})

describe('clients.previewBulk', () => {
  it('counts what would change apart from what holds the value already, and names the first', async () => {
    const preview = await api.clients.previewBulk({
      selection: { matching: {} },
      change: { field: 'status', value: 'active' },
    })
    expect(preview.changing).toEqual({ count: 6, isExact: true })
    expect(preview.unchanged.count).toBe(3)
    expect(preview.names).toEqual(['Client 3', 'Client 4', 'Client 5', 'Client 6', 'Client 7'])
  })

  it('promises exactly what the change then does, with the rows taken out left alone', async () => {
    const selection = { matching: { status: ['prospect' as const] }, except: ids.slice(3, 5) }
    const change = { field: 'priority' as const, value: 'high' as const }
    const preview = await api.clients.previewBulk({ selection, change })
    const { changed } = await api.clients.bulkUpdate({
      selection,
      change,
      idempotencyKey: crypto.randomUUID(),
    })
    expect(changed).toBe(preview.changing.count)
    const { rows } = await api.clients.list({ priority: ['high'] })
    expect(rows.map((row) => row.id).sort()).toEqual(ids.slice(5).sort())
  })
})
