import { countStatements } from '@thimblely/db/query-count'
import { clients } from '@thimblely/db/schema'
import { withWorkspace } from '@thimblely/db/scope'
import { clientValues } from '@thimblely/db/testing/factories/clients'
import { inWorkspace, type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../root.ts'
import { type TestHouse, testHouse } from '../testing/house.ts'
import type { ListClients } from './input.ts'

let test: TestHouse
let place: WorkspaceFixture
let api: Caller

const total = 63

beforeAll(async () => {
  test = await testHouse()
  place = await workspace(test.regions)
  const other = await workspace(test.regions)
  // One insert: all rows share their creation time, which is where a careless cursor loses some.
  const rows = Array.from({ length: total }, (_, index) =>
    clientValues({
      addedBy: place.owner.id,
      name: `Client ${String(index).padStart(2, '0')}`,
      email: `client${index}@example.com`,
      status: index % 3 === 0 ? 'active' : 'prospect',
      priority: index % 10 === 0 ? 'high' : 'medium',
      tags: index % 7 === 0 ? ['bridal'] : [],
      totalRevenueMinor: BigInt((index % 5) * 1000),
    }),
  )
  await inWorkspace(test.regions, place, (tx) => tx.insert(clients).values(rows))
  await inWorkspace(test.regions, other, (tx) =>
    tx.insert(clients).values([clientValues({ addedBy: other.owner.id, name: 'Client of another house' })]),
  )
  api = await test.as(place.owner, place)
})

async function walk(input: Partial<ListClients>): Promise<string[]> {
  const ids: string[] = []
  let after: string | undefined
  for (let page = 0; page < 20; page++) {
    const { rows, later } = await api.clients.list({ limit: 10, ...input, after })
    ids.push(...rows.map((row) => row.id))
    if (!later) return ids
    after = later
  }
  throw new Error('The pages never end')
}

describe('clients.list', () => {
  it.each(['recent', 'oldest', 'name', 'name-last', 'value', 'value-least'] as const)(
    'shows every client once when paged by %s',
    async (sort) => {
      const ids = await walk({ sort })
      expect(ids).toHaveLength(total)
      expect(new Set(ids).size).toBe(total)
    },
  )

  it('comes back to the page before', async () => {
    const first = await api.clients.list({ limit: 10 })
    const second = await api.clients.list({ limit: 10, after: first.later ?? undefined })
    const back = await api.clients.list({ limit: 10, before: second.earlier ?? undefined })
    expect(back.rows).toEqual(first.rows)
    expect(back.earlier).toBeNull()
    expect(first.earlier).toBeNull()
  })

  it('counts and filters by status, priority and tag together', async () => {
    const { rows, total: counted } = await api.clients.list({
      status: ['active'],
      priority: ['high'],
      limit: 200,
    })
    expect(rows.every((row) => row.status === 'active' && row.priority === 'high')).toBe(true)
    expect(counted).toEqual({ count: rows.length, isExact: true })
    const bridal = await api.clients.list({ tag: 'bridal', limit: 200 })
    expect(bridal.rows).toHaveLength(Math.ceil(total / 7))
  })

  it('finds a client by any words of name, e-mail, phone or place, and takes wildcards literally', async () => {
    expect((await api.clients.list({ q: 'client 07' })).rows.map((row) => row.name)).toEqual(['Client 07'])
    expect((await api.clients.list({ q: 'client12@EXAMPLE' })).rows.map((row) => row.name)).toEqual([
      'Client 12',
    ])
    expect((await api.clients.list({ q: '%' })).rows).toEqual([])
    expect((await api.clients.list({ q: 'another house' })).rows).toEqual([])
  })

  it('starts at the first page when the cursor was tampered with', async () => {
    const first = await api.clients.list({ limit: 5 })
    expect((await api.clients.list({ limit: 5, after: 'not a cursor' })).rows).toEqual(first.rows)
  })

  it('sends the same few statements for one row and for many', async () => {
    const few = await countStatements(() => api.clients.list({ limit: 1 }))
    const many = await countStatements(() => api.clients.list({ limit: 60 }))
    expect(many.statements.length).toBe(few.statements.length)
    // Session, enter, page, count.
    expect(many.statements.length).toBeLessThanOrEqual(4)
  })
})

describe('clients.list of a large workspace', () => {
  let large: WorkspaceFixture

  beforeAll(async () => {
    large = await workspace(test.regions)
    const rows = Array.from({ length: 2_050 }, () =>
      clientValues({ addedBy: large.owner.id, name: 'Folake' }),
    )
    await inWorkspace(test.regions, large, (tx) => tx.insert(clients).values(rows))
    await test.ownerSql('eu')`analyze clients`
  })

  it('says "at least" when a search meets more than it looks at', async () => {
    const { total: counted } = await (await test.as(large.owner, large)).clients.list({ q: 'folake' })
    expect(counted).toEqual({ count: 1_999, isExact: false })
  })

  it('reads one page along the index of the workspace', async () => {
    const entry = {
      region: test.regions.get('eu'),
      mode: 'read only',
      workspaceId: large.id,
      accountId: large.owner.id,
      roles: ['owner'],
      requestId: 'plan',
    } as const
    const plan = await withWorkspace(entry, (tx) =>
      tx.execute(
        sql`explain select id from clients where archived_at is null order by created_at desc, id desc limit 51`,
      ),
    )
    const text = plan.map((row) => row['QUERY PLAN']).join('\n')
    expect(text).toMatch(/Index (Only )?Scan Backward using clients_by_creation/)
    expect(text).toMatch(/Index Cond: \(workspace_id = /)
  })
})

describe('clients.export', () => {
  it('writes every matching client, and no cell that a spreadsheet would run', async () => {
    await api.clients.create({
      name: '=HYPERLINK("http://evil.example")',
      idempotencyKey: crypto.randomUUID(),
    })
    const { csv, rows } = await api.clients.export({})
    expect(rows).toBe(total + 1)
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
    expect(csv.split('\r\n')[0]).toContain('Name,E-mail,Phone')
  })
})
